/**
 * Fits the weights of `src/retrieval/weights.ts` and prints how well they do on articles, or facts, that they were not fitted on.
 *
 *     npm run fit -- DOCUMENT-SET FAQ-SET
 *
 * DOCUMENT-SET is a folder with `documents/` and `questions.jsonl`, FAQ-SET a JSON file of facts with example questions. Deterministic.
 */

import { writeFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import { fitCalibration } from '../../src/retrieval/calibration.js';
import { RELATIVE_SIGNALS } from '../../src/retrieval/relative-signals.js';
import { SIGNALS } from '../../src/retrieval/signals/index.js';
import { crossValidate, type Figures } from './cross-validate.js';
import { measureDocuments } from './measure-documents.js';
import { measureFaq } from './measure-faq.js';
import { fitExamples, fitStatements } from './models.js';
import { renderWeights } from './render-weights.js';

/** Written relative to the folder where npm runs scripts, which is the repository's. */
const WEIGHTS_FILE = 'src/retrieval/weights.ts';
/** The facts of the FAQ set are many and small, so that they are held back by tenths. */
const FAQ_FOLDS = 10;
const DROP_EACH = '--drop-each';

const [documentSet, faqSet, option] = argv.slice(2);
if (documentSet === undefined || faqSet === undefined) {
  stderr.write('Name the two sets to fit on: npm run fit -- DOCUMENT-SET FAQ-SET [--drop-each]\n');
  exit(1);
}

const statements = await measureDocuments(documentSet);
const examples = await measureFaq(faqSet);
const articles = new Set(statements.map(({ group }) => group)).size;
const validate = (without: readonly string[]) =>
  crossValidate(statements, articles, (part) => {
    const { order, statement } = fitStatements(part, without);
    return { order, answer: statement };
  });

const validated = validate([]);
print(`statements, by ${articles} articles`, validated);
print(
  `examples, by ${FAQ_FOLDS} parts of the facts`,
  crossValidate(examples, FAQ_FOLDS, (part) => {
    const model = fitExamples(part);
    return { order: model, answer: model };
  }),
);
if (option === DROP_EACH)
  for (const name of [...SIGNALS.map((signal) => signal.name), ...Object.values(RELATIVE_SIGNALS)])
    print(`without ${name}`, difference(validate([name]), validated));

const calibration = fitCalibration(validated.samples, { slope: 1, shift: 0 });
await writeFile(WEIGHTS_FILE, renderWeights(fitStatements(statements), fitExamples(examples), calibration));
stdout.write(`wrote ${WEIGHTS_FILE}\n`);

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
