/** A file's content to a Document. Pure: the name only serves to choose the format, the id, and to say where a problem is. */

import type { Problem } from '../errors.js';
import { type Block, foldSpaces, shownText } from './block.js';
import { composeDocument } from './compose-document.js';
import { decodeText } from './decode-text.js';
import type { Document } from './document.js';
import { documentId, LONGEST_DOCUMENT_ID } from './document-id.js';
import { FORMATS, formatOf } from './formats/index.js';
import { readFrontMatter } from './front-matter.js';
import { hasHeadingForm } from './heading-form.js';
import { readStructure } from './unmarked-structure.js';

/**
 * The largest file that is read, in bytes: five times the Bible's New Testament. A larger one is a mistake, or should be
 * several documents, because nobody can check a citation in it.
 */
export const LARGEST_DOCUMENT_BYTES = 5_000_000;

const NOTHING_TO_CITE = 'the document holds no sentence, so nothing in it can be cited; write some text into it';

/** `document` is absent where one of the problems is an error. */
export interface ParsedDocument {
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
}

/** Parses a whole file. `file` is its path as the operator wrote it; `content` its bytes, or its text if it is already decoded. */
export function parseDocument(file: string, content: Uint8Array | string): ParsedDocument {
  const refuse = (message: string, line?: number): ParsedDocument => {
    const problem: Problem = { file, message, severity: 'error', ...(line !== undefined && { line }) };
    return { document: undefined, problems: [problem] };
  };
  const format = formatOf(file);
  if (format === undefined) return refuse(`no format reads this kind of file; ${readableEndings()}`);
  const id = documentId(file);
  if (id === '')
    return refuse('the file name must hold a letter or a digit, because the document’s id is made from it');
  if (id.length > LONGEST_DOCUMENT_ID)
    return refuse(
      `the document’s id is made from the file name and has ${id.length} characters, and the limit is ${LONGEST_DOCUMENT_ID}; shorten the name`,
    );
  if (content.length > LARGEST_DOCUMENT_BYTES) return refuse(tooLarge(content.length));
  const decoded = decodeText(content);
  if ('refused' in decoded) return refuse(`the file ${decoded.refused}`, decoded.line);
  const { values, textStart, issues } = readFrontMatter(decoded.text);
  const problems = issues.map((issue): Problem => ({ file, ...issue }));
  if (problems.some(({ severity }) => severity === 'error')) return { document: undefined, problems };
  const text = decoded.text.slice(textStart);
  if (text.trim() === '') return refuse('there is no text below the front matter; write the document there');
  const blocks = format.readBlocks(text);
  const title = values.title ?? titleOf(blocks) ?? id.replaceAll('-', ' ');
  const marked = blocks.some((block) => block.kind === 'heading' && foldSpaces(shownText(block)) !== title);
  const structure = readStructure(text, blocks, marked);
  const document = composeDocument({ id, text, frontMatter: { ...values, title }, blocks: structure });
  if (document.sentences.length === 0) problems.push({ file, message: NOTHING_TO_CITE, severity: 'warning' });
  return { document, problems };
}

/** One sentence for a file of so many bytes. */
export function tooLarge(bytes: number): string {
  const megabytes = (size: number): string => `${Math.round(size / 100_000) / 10} MB`;
  return `the file has ${megabytes(bytes)}, and the limit is ${megabytes(LARGEST_DOCUMENT_BYTES)}; divide it into several documents`;
}

/** "the endings are .md, .txt": what to name a file so that it is read. */
export function readableEndings(): string {
  return `the endings are ${FORMATS.flatMap((format) => format.extensions).join(', ')}`;
}

/** Without front matter a document is called what its first line says, if that has the form of a title and something stands below it. */
function titleOf([first, second]: readonly Block[]): string | undefined {
  if (first === undefined) return undefined;
  const [line = '', ...below] = shownText(first)
    .trim()
    .split(/[\n\r]+/u);
  const title = foldSpaces(line);
  if (first.kind === 'heading') return title;
  const stands = first.kind === 'text' && (second !== undefined || below.length > 0);
  // A line that introduces a list is no title, so it is judged as if a list followed.
  return stands && hasHeadingForm(title, true) ? title : undefined;
}
