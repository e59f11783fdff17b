/**
 * Answers a follow-up that may put something else in the place of what was asked ("and Qatar?", "what about the talks?", "no, I mean Larijani"): by
 * itself, by the question before with that in its place, or by what stands beside what was shown.
 */

import type { Fact, Role } from '../facts/fact.js';
import type { Answer } from './answer.js';
import { type Answering, answers, SAME_TOPIC, withFirst } from './answering.js';
import type { Corpus } from './corpus.js';
import type { Retrieval } from './create-retrieval.js';
import { lacksWords } from './decide.js';
import { saysWhatTheyAre } from './fillers.js';
import { asksAbout } from './follow-up.js';
import type { Judged } from './judge.js';
import { namesOnly, parallelFacts } from './parallel-facts.js';
import type { Question } from './question.js';
import { factsOf } from './relations.js';

/** A follow-up with the question before, and together with it. */
export interface Completed {
  readonly question: Question;
  readonly before: Question | undefined;
  /** Both. */
  readonly whole: Question;
}

/** What follow-ups are answered with. */
interface Means extends Pick<Answering, 'answer' | 'compose'> {
  /** Shows facts as nearest; `says` is what they do not say. */
  showAgain(question: Question, shown: readonly Fact[], judged: readonly Judged[], says: string): Answer;
}

/** Returns the function that answers such a follow-up after `shown`; a correction may mean just that. */
export function createChangedAnswers(
  corpus: Corpus,
  { consider, surroundings }: Pick<Retrieval, 'consider' | 'surroundings'>,
  { answer, compose, showAgain }: Means,
): (completed: Completed, shown: readonly Fact[], isCorrection: boolean) => Answer {
  const { base } = corpus;

  /** "And Qatar?" after what was said of somebody else. What was asked before need not be said in the same words. */
  const answerParallel = (completed: Completed, parallels: readonly Fact[]): Answer | undefined => {
    const { question, whole } = completed;
    const isAbout = asksAbout(question);
    const numbers = parallels.flatMap(({ id }) => corpus.entryAt(corpus.placeOf(id) ?? -1) ?? []);
    const judged = consider(isAbout ? { ...whole, asked: question.asked } : whole, numbers, 0);
    const among = judged.filter(({ topic, fact }) => !topic && parallels.includes(fact));
    const isStrict = keepsToOne(completed);
    const isSound = (each: Judged) => each.vetoes.length === 0 || (lacksWords(each) && !isStrict);
    const sound = among.find(isSound);
    if (sound) return compose(question, 'answer', [sound.fact], null, withFirst(sound, judged), SAME_TOPIC);
    const [nearest] = among;
    return nearest && showAgain(question, [nearest.fact], judged, nearest.vetoes[0]?.says ?? 'say');
  };

  return (completed, shown, isCorrection) => {
    const { question, whole } = completed;
    // What was shown for a question that was meant otherwise may be just what was wanted; "and Qatar?" asks for something that was not said yet.
    const passed = new Set(isCorrection ? [] : shown.map(({ id }) => id));
    const alone = answer(question);
    const other = answer(whole, passed);
    const usual = answers(other) && other.confidence >= alone.confidence ? other : alone;
    const [named, second] = new Set(namesOnly(question) ? surroundings.entitiesIn(question.folded) : []);
    if (!named || second) return usual;
    const topics = shown.slice(0, 1).flatMap((fact) => fact.topics);
    const beside = topics.flatMap((id) => base.topics.get(id)?.facts ?? []).filter((id) => !passed.has(id));
    const parallels = parallelFacts(factsOf(beside, base), named, surroundings);
    const isMeant = (fact: Fact) => parallels.includes(fact) || (usual === other && !saysWhatTheyAre(fact));
    const isStrict = keepsToOne(completed);
    if (answers(usual) && !(isStrict && usual === alone) && usual.facts.some(isMeant)) return usual;
    return answerParallel(completed, parallels) ?? (isStrict ? other : usual);
  };
}

const KEEPING: readonly Role[] = ['when', 'who', 'whom'];

/** Whether it was asked if something is so, when, or by or with whom: of one happening, so that another one says nothing of it. "What about Qatar?" asks for any. */
function keepsToOne({ question, before }: Completed): boolean {
  if (before === undefined || asksAbout(question)) return false;
  const { yesNo, roles } = before.asked;
  return yesNo || roles.some((role) => KEEPING.includes(role));
}
