/** Reads a folder of documents. The only file of this layer that touches the disk. */

import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../errors.js';
import type { Document } from './document.js';
import { documentId } from './document-id.js';
import { formatOf } from './formats/index.js';
import { LARGEST_DOCUMENT_BYTES, parseDocument, readableEndings, tooLarge } from './parse-document.js';

export interface LoadedDocuments {
  /** By id, in the order of the file names. */
  readonly documents: ReadonlyMap<string, Document>;
  /** The path that each document was read from, by id. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Files for people, not for the bot. */
const NOT_A_DOCUMENT = /^(?:\..*|readme(?:\..*)?|license(?:\..*)?|.*~|thumbs\.db)$/iu;

/**
 * Reads every document of a folder (not of the folders in it). A file that cannot be read gives a problem and the others are
 * read all the same. Never throws.
 */
export async function loadDocuments(folder: string): Promise<LoadedDocuments> {
  const documents = new Map<string, Document>();
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const names = await fileNames(folder);
  if (!Array.isArray(names)) return { documents, files, problems: [names] };
  for (const name of names) {
    const file = join(folder, name);
    const id = documentId(name);
    const taken = formatOf(name) === undefined ? undefined : files.get(id);
    if (taken !== undefined) {
      const message = `the file name gives the document id "${id}", which ${taken} has already; rename one of them`;
      problems.push({ file, message, severity: 'error' });
      continue;
    }
    const parsed = await loadDocument(file);
    problems.push(...parsed.problems);
    if (parsed.document === undefined) continue;
    documents.set(id, parsed.document);
    files.set(id, file);
  }
  if (documents.size === 0 && !problems.some(({ severity }) => severity === 'error')) {
    const message = `the folder holds no documents; put one into it (${readableEndings()})`;
    problems.push({ file: folder, message, severity: 'error' });
  }
  return { documents, files, problems };
}

async function fileNames(folder: string): Promise<string[] | Problem> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !NOT_A_DOCUMENT.test(name)).sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return problem(folder, 'the folder does not exist; create it and put documents into it');
    if (code === 'ENOTDIR') return problem(folder, 'is a file where a folder with documents should be');
    return problem(folder, `the folder cannot be read (${code}); check its permissions`);
  }
}

async function loadDocument(file: string): Promise<{ document: Document | undefined; problems: readonly Problem[] }> {
  const refuse = (message: string, severity: Problem['severity'] = 'error') => ({
    document: undefined,
    problems: [problem(file, message, severity)],
  });
  try {
    const entry: Stats = await stat(file);
    const readable = formatOf(file) !== undefined;
    if (entry.isDirectory() && readable) return refuse('is a folder where a document should be');
    if (entry.isDirectory())
      return refuse('folders in the documents folder are not read; move the documents up', 'warning');
    if (!readable)
      return refuse(`no format reads this kind of file, so it is left out; ${readableEndings()}`, 'warning');
    if (!entry.isFile()) return refuse('is not a regular file; put the document itself here');
    if (entry.size > LARGEST_DOCUMENT_BYTES) return refuse(tooLarge(entry.size));
    return parseDocument(file, await readFile(file));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return refuse('is a link to a file that does not exist; remove it or mend it');
    return refuse(`the file cannot be read (${code}); check its permissions`);
  }
}

function problem(file: string, message: string, severity: Problem['severity'] = 'error'): Problem {
  return { file, message, severity };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
