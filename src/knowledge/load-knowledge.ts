/** From a knowledge folder to a fact base and all that is wrong with it. The one place that knows which file holds what. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDocuments } from '../documents/load-documents.js';
import type { Problem } from '../errors.js';
import type { FactBase } from '../facts/fact-base.js';
import { composeBase, type Progress } from './compose-base.js';
import { type JsonFile, readJsonFile } from './json-file.js';

/** Where things stand below a knowledge folder. */
export const KNOWLEDGE_PLACES = {
  documents: 'documents',
  entities: 'entities.json',
  lexicon: 'lexicon.json',
  facts: 'facts',
} as const;

export interface LoadedKnowledge {
  /** All that could be read; must not be served while a problem is an error. */
  readonly base: FactBase;
  readonly problems: readonly Problem[];
  /** The files of curated facts, for checks that say more about their entries. */
  readonly factFiles: readonly JsonFile[];
}

/** Reads a folder of the shape of `knowledge/`; `documents/` is all that it must have. Never throws. */
export async function loadKnowledge(folder: string, progress?: Progress): Promise<LoadedKnowledge> {
  const [loaded, entities, lexicon, facts] = await Promise.all([
    loadDocuments(join(folder, KNOWLEDGE_PLACES.documents)),
    readOptional(join(folder, KNOWLEDGE_PLACES.entities)),
    readOptional(join(folder, KNOWLEDGE_PLACES.lexicon)),
    readFactFiles(join(folder, KNOWLEDGE_PLACES.facts)),
  ]);
  const parts = {
    documents: loaded.documents,
    entities: entities.files[0],
    lexicon: lexicon.files[0],
    facts: facts.files,
  };
  const { base, problems } = composeBase(parts, progress);
  return {
    base,
    problems: [...loaded.problems, ...entities.problems, ...lexicon.problems, ...facts.problems, ...problems],
    factFiles: facts.files,
  };
}

interface ReadFiles {
  readonly files: readonly JsonFile[];
  readonly problems: readonly Problem[];
}

async function readOptional(file: string): Promise<ReadFiles> {
  const read = await readJsonFile(file);
  if (read.kind === 'missing') return { files: [], problems: [] };
  return { files: read.kind === 'read' ? [read.json] : [], problems: read.problems };
}

async function readFactFiles(folder: string): Promise<ReadFiles> {
  const names = await fileNames(folder);
  if (!Array.isArray(names)) return { files: [], problems: names === undefined ? [] : [names] };
  const files: JsonFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = join(folder, name);
    if (!name.endsWith('.json')) {
      const message = 'only .json files are read in this folder, so it is left out; rename or move it';
      problems.push({ file, message, severity: 'warning' });
      continue;
    }
    const read = await readJsonFile(file);
    if (read.kind === 'read') files.push(read.json);
    if (read.kind !== 'missing') problems.push(...read.problems);
    else
      problems.push({
        file,
        message: 'is a link to a file that does not exist; remove it or mend it',
        severity: 'error',
      });
  }
  return { files, problems };
}

/** Names in order, hidden files left out; undefined where there is no such folder. */
async function fileNames(folder: string): Promise<string[] | Problem | undefined> {
  try {
    return (await readdir(folder)).filter((name) => !/^\.|^readme/iu.test(name)).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    if (code === 'ENOENT') return undefined;
    const message =
      code === 'ENOTDIR'
        ? 'is a file where the folder with facts should be'
        : `the folder cannot be read (${code}); check its permissions`;
    return { file: folder, message, severity: 'error' };
  }
}
