/**
 * Fits `src/retrieval/following-model.ts` on the follow-ups to the briefings beside this file and prints how well it does on briefings that were
 * held back. What is measured is how the other models see a question's sentences, so that `npm run fit` comes first; those were
 * fitted on all of the briefings, so that what is printed is a little too good. Deterministic.
 *
 *     npm run fit:following
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { loadQuestionSet } from '../../src/evaluation/load-question-set.js';
import { cites } from '../../src/evaluation/outcome.js';
import { isAnswerable, type SetQuestion } from '../../src/evaluation/question-set.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { completeQuestion, readLeaning } from '../../src/retrieval/follow-up.js';
import { createFollowingMeasure, FOLLOWS } from '../../src/retrieval/following.js';
import { briefingFolders } from './briefing-folders.js';
import { type AskedAfter, fitFollowing, validateFollowing } from './fit-following.js';
import { openBriefings } from './open-briefings.js';
import { renderFollowing } from './render-following.js';

/** Written relative to the folder where npm runs scripts, which is the repository's. */
const MODEL_FILE = 'src/retrieval/following-model.ts';
const FOLDS = 6;
/** Of questions that stand alone each so-manieth is asked after another one. */
const ALONE_EVERY = 8;
/** Questions that stand so many apart are about different things. */
const FAR_APART = 7;

const questions: AskedAfter[] = [];
for (const folder of await briefingFolders()) questions.push(...(await askAfter(folder)));

const { answerable, right, wrong, unanswerable, kept } = validateFollowing(questions, FOLDS, FOLLOWS);
stdout.write(
  `by ${FOLDS} parts of the briefings: of ${answerable} follow-ups ${right} are answered rightly and ${wrong} wrongly; of ${unanswerable} that nothing answers ${kept} are not answered\n`,
);
await writeFile(MODEL_FILE, renderFollowing(fitFollowing(questions)));
stdout.write(`wrote ${MODEL_FILE}\n`);

interface Asked extends SetQuestion {
  readonly context: string;
  readonly isFollowUp: boolean;
}

/** The follow-ups to one folder and what else is asked, each after the question before it was answered. */
async function askAfter(folder: string): Promise<AskedAfter[]> {
  const { questions: written } = await loadQuestionSet(join(folder, 'follow-ups.jsonl'));
  const followUps = written.map(
    (question): Asked => ({ ...question, context: question.context ?? '', isFollowUp: true }),
  );
  const { base, prepared, corpus, retrieval, questions } = await openBriefings(folder);
  const measure = createFollowingMeasure(corpus, retrieval);
  const { ask } = createFootnote(base, prepared);
  return [...followUps, ...afterOthers(followUps), ...afterAny(questions)].flatMap((each): AskedAfter[] => {
    const [shown] = ask(each.context).facts;
    const alone = retrieval.read(each.question);
    // "And when?" follows whatever was shown.
    if (!shown || (!each.isFollowUp && alone.content.length === 0)) return [];
    const before = retrieval.read(each.context);
    const completed = completeQuestion(alone, before.content, before);
    const measured = measure({ leaning: readLeaning(alone), alone, completed }, shown);
    const gold = [...each.gold, ...each.acceptable];
    return [
      {
        group: folder,
        isFollowUp: each.isFollowUp,
        isAnswerable: isAnswerable(each.kind),
        sentences: measured.map(({ measures }) => measures),
        right: measured.flatMap(({ judged }, at) => (cites(judged.fact, gold) ? [at] : [])),
      },
    ];
  });
}

/** Each follow-up after what another one follows, to which it does not belong. */
function afterOthers(followUps: readonly Asked[]): Asked[] {
  return followUps.map((followUp, at) => {
    const { context } = followUps[(at + Math.floor(followUps.length / 2)) % followUps.length] ?? followUp;
    return { ...followUp, context, isFollowUp: false };
  });
}

/** Questions that stand alone, each after any other: all on other subjects, and some of the rest, since most that is asked leans on nothing. */
function afterAny(questions: readonly SetQuestion[]): Asked[] {
  const singles = questions.filter(({ kind }) => kind === 'single');
  return questions.flatMap((question, at) => {
    const context = singles[(at * FAR_APART) % singles.length]?.question ?? '';
    const isTaken = question.kind === 'unknown' || (question.kind !== 'list' && at % ALONE_EVERY === 0);
    return isTaken && context !== question.question ? [{ ...question, context, isFollowUp: false }] : [];
  });
}
