/**
 * Fits the weights of `src/retrieval/weights.ts` and prints how well they do on articles, briefings and facts that they were not fitted on.
 *
 *     npm run fit -- DOCUMENT-SET FAQ-SET
 *
 * DOCUMENT-SET is a folder with `documents/` and `questions.jsonl`, FAQ-SET a JSON file of facts with example questions; the briefings are
 * those beside this file. Deterministic.
 */

import { writeFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import { fitCalibration, UNCALIBRATED } from '../../src/retrieval/calibration.js';
import { RELATIVE_SIGNALS } from '../../src/retrieval/relative-signals.js';
import { SIGNALS } from '../../src/retrieval/signals/index.js';
import { WORD_SIGNALS } from '../../src/retrieval/word-signals/index.js';
import { briefingFolders } from './briefing-folders.js';
import { crossValidate, type Figures } from './cross-validate.js';
import { measureDocuments } from './measure-documents.js';
import { measureFaq } from './measure-faq.js';
import type { MeasuredQuestion } from './measured-question.js';
import { fitArticles, fitBriefings, fitExamples, fitStatements } from './models.js';
import { renderWeights } from './render-weights.js';

/** Written relative to the folder where npm runs scripts, which is the repository's. */
const WEIGHTS_FILE = 'src/retrieval/weights.ts';
/** Briefings, and the facts of the FAQ set, are many and small, so that they are held back in parts. */
const BRIEFINGS_FOLDS = 8;
const FAQ_FOLDS = 10;
const DROP_EACH = '--drop-each';

const [documentSet, faqSet, option] = argv.slice(2);
if (documentSet === undefined || faqSet === undefined) {
  stderr.write('Name the two sets to fit on: npm run fit -- DOCUMENT-SET FAQ-SET [--drop-each]\n');
  exit(1);
}

const articles = await measureDocuments(documentSet);
const briefings = await measureBriefings();
const examples = await measureFaq(faqSet);
const articleCount = new Set(articles.map(({ group }) => group)).size;
const validate = (without: readonly string[] = []) => ({
  articles: crossValidate(articles, articleCount, (part) => fitArticles({ articles: part, briefings }, without)),
  briefings: crossValidate(briefings, BRIEFINGS_FOLDS, (part) => fitBriefings(part, without)),
});

const validated = validate();
print(`statements, by ${articleCount} articles`, validated.articles);
print(`statements, by ${BRIEFINGS_FOLDS} parts of the briefings`, validated.briefings);
print(
  `examples, by ${FAQ_FOLDS} parts of the facts`,
  crossValidate(examples, FAQ_FOLDS, (part) => {
    const model = fitExamples(part);
    return { order: model, answer: model };
  }),
);
if (option === DROP_EACH)
  for (const name of [
    ...[...SIGNALS, ...WORD_SIGNALS].map((signal) => signal.name),
    ...Object.values(RELATIVE_SIGNALS),
  ])
    printWithout(name);

const calibration = fitCalibration([...validated.articles.samples, ...validated.briefings.samples], UNCALIBRATED);
await writeFile(
  WEIGHTS_FILE,
  renderWeights(fitStatements({ articles, briefings }), fitExamples(examples), calibration),
);
stdout.write(`wrote ${WEIGHTS_FILE}\n`);

/** Each folder is a base of its own. */
async function measureBriefings(): Promise<MeasuredQuestion[]> {
  const measured: MeasuredQuestion[] = [];
  for (const folder of await briefingFolders()) measured.push(...(await measureDocuments(folder)));
  return measured;
}

function printWithout(name: string): void {
  const without = validate([name]);
  print(`articles without ${name}`, difference(without.articles, validated.articles));
  print(`briefings without ${name}`, difference(without.briefings, validated.briefings));
}

function print(what: string, { top1, mrr, mistyped, offTopic, nearMiss }: Omit<Figures, 'samples'>): void {
  const figures = { 'top-1': top1, MRR: mrr, mistyped, 'off-topic AUC': offTopic, 'near-miss AUC': nearMiss };
  const shown = Object.entries(figures).filter(([, value]) => !Number.isNaN(value));
  stdout.write(`${what}: ${shown.map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ')}\n`);
}

function difference(one: Figures, other: Figures): Omit<Figures, 'samples'> {
  return {
    top1: one.top1 - other.top1,
    mrr: one.mrr - other.mrr,
    mistyped: one.mistyped - other.mistyped,
    offTopic: one.offTopic - other.offTopic,
    nearMiss: one.nearMiss - other.nearMiss,
  };
}
