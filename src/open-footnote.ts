/** From a knowledge folder to something that can be asked: what every front end begins with. */

import { formatProblem, type Problem, UserError } from './errors.js';
import { checkExamples } from './knowledge/check-examples.js';
import { checkWordVectors } from './knowledge/check-word-vectors.js';
import { fingerprintKnowledge } from './knowledge/fingerprint.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { readSnapshot, snapshotFile, writeSnapshot } from './knowledge/snapshot-file.js';
import { createFootnote } from './retrieval/create-footnote.js';
import type { SharedFootnote } from './retrieval/footnote.js';
import { prepareCorpus } from './retrieval/prepare-corpus.js';
import { SNAPSHOT_FROM } from './retrieval/snapshot.js';

/** What can be asked, and what somebody should look at although it can. */
export interface OpenedFootnote {
  readonly footnote: SharedFootnote;
  readonly warnings: readonly Problem[];
  /** Asks an example question a step, for what another fact answers better. Without steps where a snapshot was opened. */
  readonly examples: Iterable<Problem | undefined>;
}

/** What may be said while a large base is opened. */
export interface OpenOptions {
  /** Where the snapshot of a large base is kept, so that the next start is quick; without it none is used. */
  readonly dataFolder?: string;
  /** Told of a large base only: a small one is ready before anybody reads a line. Texts are read first, then facts prepared. */
  readonly progress?: (stage: 'reading' | 'preparing', done: number, total: number) => void;
  /** Told in whole sentences what became of the snapshot. */
  readonly note?: (sentence: string) => void;
  /** What is wrong today with what the program is shipped with. */
  readonly checkModels?: () => readonly Problem[];
}

/** @throws UserError where the folder has errors, since a base that is wrong must not be asked. */
export async function openFootnote(
  folder: string,
  { checkModels = checkWordVectors, ...options }: OpenOptions = {},
): Promise<OpenedFootnote> {
  const opened = await openFolder(folder, options);
  makeReady(opened.footnote);
  // A snapshot remembers what was wrong with its folder; the vectors may have been broken or mended since.
  return { ...opened, warnings: [...opened.warnings, ...checkModels()] };
}

/** The first question reads the models and calibrates the confidences: nobody who asks shall wait for that. */
function makeReady({ base, ask }: SharedFootnote): void {
  const [fact] = base.facts.values();
  if (fact) ask(fact.statement);
}

async function openFolder(
  folder: string,
  { dataFolder, progress = () => {}, note = () => {} }: OpenOptions,
): Promise<OpenedFootnote> {
  if (dataFolder === undefined) return (await readFootnote(folder, progress)).opened;
  const file = snapshotFile(dataFolder, folder);
  const fingerprint = await fingerprintKnowledge(folder);
  const read = await readSnapshot(file, fingerprint);
  if (read.snapshot) {
    const { base, prepared, attached } = read.snapshot;
    const footnote = createFootnote(base, prepared);
    return { footnote, warnings: attached as readonly Problem[], examples: [].values() };
  }
  if (read.reason !== undefined) note(read.reason);
  const { opened, prepared } = await readFootnote(folder, progress);
  const { base } = opened.footnote;
  if (base.facts.size >= SNAPSHOT_FROM) {
    const failure = await writeSnapshot(file, { fingerprint, base, prepared, attached: opened.warnings });
    note(failure ?? `The snapshot ${file} was written; the next start is quicker.`);
  }
  return opened;
}

async function readFootnote(folder: string, progress: NonNullable<OpenOptions['progress']>) {
  const tell = (stage: 'reading' | 'preparing') => (done: number, total: number) => {
    if (total >= SNAPSHOT_FROM) progress(stage, done, total);
  };
  const { base, problems, factFiles } = await loadKnowledge(folder, tell('reading'));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const others =
      errors.length > 1 ? ` (and ${errors.length - 1} more; "npm run check:knowledge" lists them all)` : '';
    throw new UserError(`${formatProblem(first)}${others}`);
  }
  const prepared = prepareCorpus(base, tell('preparing'));
  const footnote = createFootnote(base, prepared);
  return { opened: { footnote, warnings: problems, examples: checkExamples(footnote, factFiles) }, prepared };
}
