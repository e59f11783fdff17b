/**
 * Fits `src/retrieval/belonging-model.ts` on the briefings beside this file and prints how well it does on briefings that were held back.
 * What is measured is how the other models see a question's sentences, so that `npm run fit` comes first; those were
 * fitted on all of the briefings, so that what is printed is a little too good. Deterministic.
 *
 *     npm run fit:belonging
 */

import { writeFile } from 'node:fs/promises';
import { stdout } from 'node:process';
import { cites } from '../../src/evaluation/outcome.js';
import { SEVERAL } from '../../src/retrieval/asks-several.js';
import { decide, isFree, SENTENCE_BELONGS } from '../../src/retrieval/decide.js';
import type { Judged } from '../../src/retrieval/judge.js';
import { briefingFolders } from './briefing-folders.js';
import { type AskedQuestion, fitBelonging, type Sentence, validateBelonging } from './fit-belonging.js';
import { openBriefings } from './open-briefings.js';
import { renderBelonging } from './render-belonging.js';

/** Written relative to the folder where npm runs scripts, which is the repository's. */
const MODEL_FILE = 'src/retrieval/belonging-model.ts';
const FOLDS = 8;

const questions: AskedQuestion[] = [];
for (const folder of await briefingFolders()) questions.push(...(await askAll(folder)));

const held = validateBelonging(questions, FOLDS, SENTENCE_BELONGS);
stdout.write(
  `by ${FOLDS} parts of the briefings: AUC of questions for several sentences ${held.several.toFixed(3)}; lists complete ${held.complete} of ${held.lists}; more than one sentence for ${held.lengthened} of ${held.singles} single questions; of the sentences beside the best ${held.right} are right and ${held.wrong} are not\n`,
);
await writeFile(MODEL_FILE, renderBelonging(fitBelonging(questions)));
stdout.write(`wrote ${MODEL_FILE}\n`);

/** The questions to one folder that its text answers, each with the sentences that were considered where one of them was given. */
async function askAll(folder: string): Promise<AskedQuestion[]> {
  const {
    questions,
    retrieval: { read, consider },
  } = await openBriefings(folder);
  return questions.flatMap(({ kind, question, gold, acceptable }): AskedQuestion[] => {
    if (kind !== 'single' && kind !== 'list') return [];
    const asked = read(question);
    const judged = consider(asked);
    const { kind: given } = decide(asked, judged);
    const free = given === 'answer' || given === 'list' ? judged.filter(isFree) : [];
    const [best] = free;
    const sentence = (contender: Judged): Sentence => ({
      contender,
      right: cites(contender.fact, [...gold, ...acceptable]),
      gives: gold.filter((part) => cites(contender.fact, [part])),
    });
    return [
      {
        group: folder,
        isList: kind === 'list',
        cues: SEVERAL.measure(asked),
        gold,
        best: best && sentence(best),
        others: free.slice(1).map(sentence),
      },
    ];
  });
}
