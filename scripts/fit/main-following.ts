/**
 * Fits `src/retrieval/following-model.ts` on the follow-ups to the briefings beside this file and prints how well it does on briefings that were
 * held back. What is measured is how the other models see a question's sentences, so that `npm run fit` comes first. Deterministic.
 *
 *     npm run fit:following
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { loadQuestionSet } from '../../src/evaluation/load-question-set.js';
import { cites } from '../../src/evaluation/outcome.js';
import { isAnswerable, type SetQuestion } from '../../src/evaluation/question-set.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { FOLLOWS } from '../../src/retrieval/answer-follow-up.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { completeQuestion, readLeaning } from '../../src/retrieval/follow-up.js';
import { createFollowingMeasure } from '../../src/retrieval/following.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { briefingFolders } from './briefing-folders.js';
import { type AskedAfter, fitFollowing, validateFollowing } from './fit-following.js';
import { renderFollowing } from './render-weights.js';

/** Written relative to the folder where npm runs scripts, which is the repository's. */
const MODEL_FILE = 'src/retrieval/following-model.ts';
const FOLDS = 6;
/** Of questions that stand alone each so-manieth is asked after another one, and all on other subjects: most that is asked leans on nothing. */
const ALONE_EVERY = 8;

const questions: AskedAfter[] = [];
for (const folder of await briefingFolders()) questions.push(...(await askAfter(folder)));

const { answerable, right, wrong, unanswerable, kept } = validateFollowing(questions, FOLDS, FOLLOWS);
stdout.write(
  `by ${FOLDS} parts of the briefings: of ${answerable} follow-ups ${right} are answered rightly and ${wrong} wrongly; of ${unanswerable} that nothing answers ${kept} are not answered\n`,
);
await writeFile(MODEL_FILE, renderFollowing(fitFollowing(questions)));
stdout.write(`wrote ${MODEL_FILE}\n`);

/** The follow-ups to one folder, and questions that stand alone, each after the question before it was answered. */
async function askAfter(folder: string): Promise<AskedAfter[]> {
  const { questions: followUps } = await loadQuestionSet(join(folder, 'follow-ups.jsonl'));
  if (followUps.length === 0) return [];
  const { questions: alone } = await loadQuestionSet(join(folder, 'questions.jsonl'));
  const { base } = await loadKnowledge(folder);
  const prepared = prepareCorpus(base);
  const corpus = openCorpus(base, prepared);
  const retrieval = createRetrieval(corpus);
  const measure = createFollowingMeasure(corpus, retrieval);
  const { ask } = createFootnote(base, prepared);
  return [...followUps, ...asIfAfter(alone)].flatMap(
    ({ context = '', kind, question, gold, acceptable }): AskedAfter[] => {
      const [shown] = ask(context).facts;
      if (!shown) return [];
      const asked = retrieval.read(question);
      const before = retrieval.read(context);
      const completed = completeQuestion(asked, before.content, before);
      const measured = measure({ leaning: readLeaning(asked), alone: asked, completed }, shown);
      return [
        {
          group: folder,
          isFollowUp: followUps.some((each) => each.question === question),
          isAnswerable: isAnswerable(kind),
          sentences: measured.map(({ measures }) => measures),
          right: measured.flatMap(({ judged }, at) => (cites(judged.fact, [...gold, ...acceptable]) ? [at] : [])),
        },
      ];
    },
  );
}

function asIfAfter(questions: readonly SetQuestion[]): SetQuestion[] {
  const singles = questions.filter(({ kind }) => kind === 'single');
  return questions.flatMap((question, at) => {
    const context = singles[(at * 7) % singles.length]?.question;
    const isTaken = question.kind === 'unknown' || (question.kind !== 'list' && at % ALONE_EVERY === 0);
    return isTaken && context !== question.question ? [{ ...question, context }] : [];
  });
}
