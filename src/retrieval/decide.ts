/** Which of the four kinds of answer a question gets. */

import { sayAllTogether } from './agreement/unsaid-words.js';
import type { AnswerKind } from './answer.js';
import { belonging } from './belonging.js';
import { isKnownByExamples } from './fillers.js';
import type { Judged } from './judge.js';
import { isLeaning } from './leaning.js';
import type { Question } from './question.js';

export interface Decision {
  readonly kind: AnswerKind;
  /** What answers or is nearest, best first; empty for `unknown`. */
  readonly chosen: readonly Judged[];
}

/**
 * From here on a fact without a veto is given as the answer. Below one half, since the probabilities were fitted where most
 * questions have no answer: between .24 and .26 most questions of the development articles are decided rightly; from .22 down the
 * briefings lose a near miss ("how much strike pay do they get").
 */
export const ANSWER_FROM = 0.25;
/**
 * The same for a sentence that nobody reviewed: for its probability times how clearly it stands out. In briefings that the weights were not
 * fitted on, with .08 two near misses more of a hundred pass for one right answer, and .12 keeps one right answer back for each near miss.
 */
const SENTENCE_ANSWERS_FROM = 0.1;
/** The same where several are asked for, of which none can stand out: by the probability alone. With .15 one right answer more of a hundred is kept back of the seed's sentences as they stand. */
const LISTED_SENTENCE_ANSWERS_FROM = 0.1;
/** The same for what is known by its example questions, whose probabilities were fitted where most questions have an answer; with .3 a fifth of what is out of scope is answered. */
const EXAMPLES_ANSWER_FROM = 0.5;
/** From here on a fact is near enough to be worth showing as nearest. */
const CLOSEST_FROM = 0.2;
/**
 * A fact without a veto may stand in for a better matching one with a veto only if it matches nearly as well ("how long has Araghchi been
 * foreign minister" is not answered by his consultations); where that one only lacks a word that this one has, half as well will do.
 */
const STAND_IN = 0.75;
const STAND_IN_WITH_WORDS = 0.5;
/** Facts that join a list, and facts that are shown as nearest, match at least this well against the best. */
const JOINS_LIST = 0.7;
const JOINS_CLOSEST = 0.8;
/** Of a list's own topic, what is not quite beside the point. */
const BELONGS = 0.3;
/**
 * A sentence as it stands joins the best one from this probability on that it belongs there. In briefings that the weights were not fitted on, with
 * .4 two wrong ones join for each right one more, and .5 keeps a list of eight incomplete that .45 completes.
 */
export const SENTENCE_BELONGS = 0.45;
/** As likely as the best, as far as can be told. */
const TIES = 0.95;
const NEARLY_AS_WELL = 0.9;
const MOST_CLOSEST = 3;
export const MOST_IN_LIST = 10;

/** Decides on judged contenders, ordered by confidence. */
export function decide(question: Question, judged: readonly Judged[]): Decision {
  const free = judged.filter(isFree);
  const asked = judged.filter(({ topic, vetoes }) => !topic || vetoes.length === 0);
  const likest = Math.max(0, ...asked.map(({ probability }) => probability));
  const toMatch = Math.max(0, ...asked.map((other) => other.probability * standIn(other)));
  const fact = free.find(({ topic }) => !topic);
  const topic = free.find((other) => other.topic);
  const best = prefer(question, fact, topic);
  const asks = question.content.length > 0 || best?.isExample === true;
  if (asks && best && isSure(best, question) && best.probability >= toMatch) {
    if (best.topic) return { kind: 'list', chosen: [best] };
    const list = together(best, free, question);
    return { kind: list.length > 1 ? 'list' : 'answer', chosen: list };
  }
  const nearest = judged.filter(({ topic }) => !topic).sort((a, b) => b.probability - a.probability);
  const parts = asks ? partsOfOneSentence(nearest) : [];
  if (parts.length > 0) return { kind: 'list', chosen: parts };
  if (question.content.length === 0 || question.orders || likest < CLOSEST_FROM) return { kind: 'unknown', chosen: [] };
  const near = nearest.filter(({ probability }) => probability >= JOINS_CLOSEST * likest);
  const chosen = [...mayAnswer(judged), ...(near.length > 0 ? near : nearest.slice(0, 1))];
  return { kind: 'closest', chosen: [...new Set(chosen)].slice(0, MOST_CLOSEST) };
}

/** Of sentences as they stand the surest, where nothing speaks against it: it may well answer, and what the others lack it need not lack. */
function mayAnswer([first]: readonly Judged[]): readonly Judged[] {
  return first && !first.topic && !first.fact.reviewed && first.vetoes.length === 0 ? [first] : [];
}

/** Whether a fact is likely enough to be given. */
function isSure(judged: Judged, { asked }: Question): boolean {
  const { fact, probability, clearness } = judged;
  if (fact.reviewed) return probability >= (isKnownByExamples(judged) ? EXAMPLES_ANSWER_FROM : ANSWER_FROM);
  if (asked.list) return probability >= LISTED_SENTENCE_ANSWERS_FROM;
  return probability * clearness >= SENTENCE_ANSWERS_FROM;
}

/** How well another fact must match, against one with a veto: where somebody else does what is asked, none stands in; what somebody is stands in the way of nothing that they did. */
function standIn(other: Judged): number {
  if (other.vetoes.some(({ check }) => check === 'deeds')) return 0;
  if (other.vetoes.some(({ check }) => check === 'subjects')) return 1;
  return lacksWords(other) ? STAND_IN_WITH_WORDS : STAND_IN;
}

/** "What stance did he maintain while saying that …?": two facts that share a sentence, either of which lacks only what the other says. */
function partsOfOneSentence([first, ...others]: readonly Judged[]): Judged[] {
  if (!first || !lacksWords(first) || first.probability < ANSWER_FROM) return [];
  const other = others.find(
    (each) =>
      lacksWords(each) &&
      each.probability >= STAND_IN * first.probability &&
      !isElsewhere(each, first) &&
      sayAllTogether(first.pair(), each.pair()),
  );
  return other ? [first, other] : [];
}

/** Whether a fact is vetoed for nothing but a word that it does not say. */
export function lacksWords({ vetoes }: Judged): boolean {
  return vetoes.length > 0 && vetoes.every(({ check }) => check === 'unsaid-words');
}

/** The best with what belongs to it. */
function together(best: Judged, free: readonly Judged[], question: Question): Judged[] {
  const joining = free.filter((other) => other !== best && joins(other, best, question));
  return readable(eachOnce([best, ...joining]).slice(0, MOST_IN_LIST));
}

/**
 * What a reader takes rightly who reads one sentence after the other, the best first: "It also …" stands behind the sentence that it stood behind in
 * the text, or not at all.
 */
function readable(list: readonly Judged[]): Judged[] {
  const leansOn = ({ fact, pair }: Judged): string | undefined =>
    !fact.reviewed && isLeaning(pair().view) ? (pair().setting.before?.fact.id ?? '') : undefined;
  const ids = new Set(list.map(({ fact }) => fact.id));
  const [best, ...others] = list;
  const sound = others.filter((each) => ids.has(leansOn(each) ?? each.fact.id));
  const ordered = new Set<Judged>();
  const put = (each: Judged): void => {
    const before = sound.find(({ fact }) => fact.id === leansOn(each));
    if (before && !ordered.has(before)) put(before);
    ordered.add(each);
    for (const other of sound) if (leansOn(other) === each.fact.id && !ordered.has(other)) put(other);
  };
  for (const each of best ? [best, ...sound] : []) if (!ordered.has(each)) put(each);
  return [...ordered];
}

/** Whether a fact belongs into one list with the best: asked for several things, or as likely and of the same topic. */
function joins(other: Judged, best: Judged, question: Question): boolean {
  if (other.topic) return false;
  if (!other.fact.reviewed && !best.fact.reviewed) return belonging(other, best) >= SENTENCE_BELONGS;
  const related = other.fact.topics.some((id) => best.fact.topics.includes(id));
  if (question.asked.list)
    return related
      ? other.probability >= BELONGS * best.probability
      : isSure(other, question) && other.probability >= JOINS_LIST * best.probability;
  return related && isElsewhere(other, best) && other.probability >= TIES * best.probability;
}

/** Documents repeat sentences, which then say nothing more. */
function eachOnce(list: readonly Judged[]): Judged[] {
  const known = new Set<string>();
  return list.filter(
    ({ fact, pair }) => fact.reviewed || (!known.has(pair().view.letters) && known.add(pair().view.letters)),
  );
}

/** Facts of one sentence say the same in parts; they are no list. */
function isElsewhere({ fact }: Judged, { fact: best }: Judged): boolean {
  return fact.citations[0]?.start !== best.citations[0]?.start;
}

/** Whether it was measured, and nothing speaks against it. */
export function isFree({ vetoes, isMeasured }: Judged): boolean {
  return vetoes.length === 0 && isMeasured;
}

/** A topic's list where the question asks for one, else the single fact, unless the other fits far better. */
function prefer(question: Question, fact: Judged | undefined, topic: Judged | undefined): Judged | undefined {
  if (!fact || !topic) return fact ?? topic;
  if (topic.isExample !== fact.isExample) return topic.isExample ? topic : fact;
  const handicap = question.asked.list ? 1 / NEARLY_AS_WELL : NEARLY_AS_WELL;
  return topic.probability * handicap > fact.probability ? topic : fact;
}
