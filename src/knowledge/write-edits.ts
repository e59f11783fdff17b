/** Writes a guild's edits into a knowledge folder. What is written is for a person to review; nothing is served from it yet. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem, UserError } from '../errors.js';
import type { Edit } from '../facts/edit.js';
import { KNOWLEDGE_PLACES, loadKnowledge } from './load-knowledge.js';
import { type FactFileText, mergeEdits } from './merge-edits.js';

export interface WrittenEdits {
  /** Paths of the files that were changed or made. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/**
 * `latest` is the last edit of each fact.
 * @throws UserError where the folder has errors, for what is broken must not be written over.
 */
export async function writeEdits(folder: string, latest: readonly Edit[]): Promise<WrittenEdits> {
  const { base, problems, factFiles } = await loadKnowledge(folder);
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new UserError(formatProblem(error));
  const before = new Map<string, FactFileText>();
  for (const { file, text, value } of factFiles) {
    const { document } = value as { readonly document: string };
    before.set(file, { document, text });
  }
  const facts = join(folder, KNOWLEDGE_PLACES.facts);
  const { files, notes } = mergeEdits(base, before, latest, (document) => join(facts, `${document}.json`));
  if (files.size > 0) await mkdir(facts, { recursive: true });
  for (const [path, text] of files) await writeFile(path, text);
  return { files: [...files.keys()], notes };
}
