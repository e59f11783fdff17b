/**
 * Which sentence answers what is asked after another was shown. Whoever has read a sentence asks for what is told next: of the follow-ups in
 * `scripts/fit/briefings` half are answered by the sentence behind the one shown, and one in six by that sentence itself, though most
 * share no word with either. "Next" is the next sentence that nobody has curated.
 */

import type { Fact } from '../facts/fact.js';
import type { Corpus } from './corpus.js';
import type { Retrieval } from './create-retrieval.js';
import { documentOf } from './document-support.js';
import type { Leaning } from './follow-up.js';
import { FOLLOWING_MODEL } from './following-model.js';
import type { Judged } from './judge.js';
import { boundedLog, sharesBesideNone } from './logistic.js';
import { createMeasures } from './measures.js';
import type { Question } from './question.js';
import { sentenceAt } from './sentence-at.js';
import { givesCause } from './signals/hints.js';
import { softCoverage } from './signals/soft-coverage.js';

/** A follow-up in the two ways in which it can be understood. */
export interface FollowUp {
  readonly leaning: Leaning;
  /** As it is asked. */
  readonly alone: Question;
  /** With what the question before says. */
  readonly completed: Question;
}

/** A sentence held against a follow-up. */
interface Held {
  readonly followUp: FollowUp;
  readonly fact: Fact;
  readonly shown: Fact;
  /** How many sentences after the one shown, less than 0 where before it; undefined in other documents. */
  readonly distance: number | undefined;
  /** As it is judged for the question alone, and for the completed one; undefined where it was not considered. */
  readonly alone: Judged | undefined;
  readonly completed: Judged | undefined;
  /** The highest probability of any sentence for the question alone, and for the completed one. */
  readonly bestAlone: number;
  readonly bestCompleted: number;
}

/** So many sentences before the one shown are considered whatever they say, and so many after it: of the answers in its document one in twelve stands farther off. */
const BEFORE = 2;
const AFTER = 3;

/** A probability of less is as good as none: the log odds that are measured stay above -10. */
const LEAST_LIKELY = Math.exp(-10);
/** A question of so many content words says itself what it is about. */
const LONG = 6;

/** From here on a sentence answers a follow-up: where that is likelier than not. */
export const FOLLOWS = 0.5;

/** The ways of leaning for which it is measured apart where a sentence stands; of the others there are too few. */
const LEANINGS: readonly Leaning[] = ['bare', 'others', 'pointing', 'changed', 'short'];

/** Where a sentence stands to the one shown. */
const PLACES: Readonly<Record<string, (distance: number | undefined) => boolean>> = {
  shown: (distance) => distance === 0,
  next: (distance) => distance === 1,
  before: (distance) => distance === -1,
  near: (distance) => distance === 2 || distance === 3 || distance === -2,
  elsewhere: (distance) => distance === undefined,
};

/** 0 or 1 unless it is said otherwise. */
const MEASURES: Readonly<Record<string, (held: Held) => number | boolean>> = {
  /** Log of its probability for the question alone, -10..0. */
  alone: ({ followUp, alone }) => boundedLog(hasContent(followUp) ? (alone?.probability ?? 0) : 0, LEAST_LIKELY),
  /** The same of the likeliest sentence. */
  'best-alone': ({ followUp, bestAlone }) => boundedLog(hasContent(followUp) ? bestAlone : 0, LEAST_LIKELY),
  /** Log of its probability for the completed question, -10..0. */
  completed: ({ completed }) => boundedLog(completed?.probability ?? 0, LEAST_LIKELY),
  /** How far that is behind the best, -10..0. */
  behind: ({ completed, bestCompleted }) =>
    boundedLog(completed?.probability ?? 0, LEAST_LIKELY) - boundedLog(bestCompleted, LEAST_LIKELY),
  /** How much it says of the question's own words, 0..1. */
  'says-own': ({ alone, followUp }) => (alone && hasContent(followUp) ? softCoverage.measure(alone.pair()) : 0),
  vetoed: ({ alone }) => alone !== undefined && alone.vetoes.length > 0,
  /** It is asked why, and the sentence shown has no word that gives a reason. */
  'shown-no-cause': ({ followUp: { alone }, fact, distance }) =>
    distance === 0 && alone.asked.roles.includes('why') && !givesCause(fact),
  'same-section': ({ fact, shown, distance }) =>
    distance !== undefined && fact.citations[0]?.section === shown.citations[0]?.section,
  'no-content': ({ followUp }) => !hasContent(followUp),
  'yes-no': ({ followUp }) => followUp.alone.asked.yesNo,
  /** 0..1. */
  length: ({ followUp }) => lengthOf(followUp),
  'shown-though-long': ({ followUp, distance }) => (distance === 0 ? lengthOf(followUp) : 0),
  'next-though-long': ({ followUp, distance }) => (distance === 1 ? lengthOf(followUp) : 0),
  ...Object.fromEntries(
    Object.entries(PLACES).map(([place, stands]) => [place, ({ distance }: Held) => stands(distance)]),
  ),
  ...Object.fromEntries(
    LEANINGS.flatMap((leaning): [string, (held: Held) => boolean][] => [
      [leaning, ({ followUp }) => followUp.leaning === leaning],
      [`shown-${leaning}`, ({ followUp, distance }) => followUp.leaning === leaning && distance === 0],
      [`next-${leaning}`, ({ followUp, distance }) => followUp.leaning === leaning && distance === 1],
    ]),
  ),
};

/** What is measured of a sentence for a follow-up, and what it weighs. */
export const FOLLOWING = createMeasures(MEASURES, FOLLOWING_MODEL);

/** A sentence with what was measured of it, in the order of `FOLLOWING.names`. */
export interface MeasuredFollowing {
  readonly judged: Judged;
  readonly measures: readonly number[];
}

/** Returns the function that measures the sentences which may answer a follow-up to one that was shown. */
export function createFollowingMeasure(
  corpus: Corpus,
  { consider }: Pick<Retrieval, 'consider'>,
): (followUp: FollowUp, shown: Fact) => MeasuredFollowing[] {
  return (followUp, shown) => {
    const place = corpus.placeOf(shown.id);
    const distanceOf = (fact: Fact): number | undefined => {
      const own = documentOf(fact) === documentOf(shown) ? corpus.placeOf(fact.id) : undefined;
      return own === undefined || place === undefined ? undefined : own - place;
    };
    const around = place === undefined ? [] : sentencesAround(place, shown, corpus);
    // However unlikely: what is asked in three words makes no sentence likely.
    const alone = sentencesIn(consider(followUp.alone, around, 0));
    const completed = sentencesIn(consider(followUp.completed, around));
    const [bestAlone, bestCompleted] = [likeliest(alone), likeliest(completed)];
    return [...new Map([...completed, ...alone]).values()].map((judged) => {
      const { fact } = judged;
      const held = { followUp, fact, shown, distance: distanceOf(fact), bestAlone, bestCompleted };
      const measures = FOLLOWING.measure({ ...held, alone: alone.get(fact.id), completed: completed.get(fact.id) });
      return { judged, measures };
    });
  };
}

/** By confidence, which is each sentence's share among all and that none of them answers. */
export function likeliestFollowing(measured: readonly MeasuredFollowing[]): Judged[] {
  const shares = sharesBesideNone(measured.map(({ measures }) => FOLLOWING.sum(measures)));
  return measured
    .map(({ judged, measures }, at) => ({
      ...judged,
      confidence: shares[at] as number,
      measured: () => ({ ...judged.measured(), ...named(measures) }),
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** So that whoever wants to see them tells them from the signals. */
function named(measures: readonly number[]): Record<string, number> {
  return Object.fromEntries(FOLLOWING.names.map((name, at) => [`follow-up: ${name}`, measures[at] as number]));
}

/** Entries of the sentences as they stand around one of them, itself among them. */
function sentencesAround(place: number, shown: Fact, corpus: Corpus): number[] {
  const around: number[] = [];
  for (let at = place - BEFORE; at <= place + AFTER; at++) {
    const number = sentenceAt(at, shown, corpus);
    if (number !== undefined) around.push(number);
  }
  return around;
}

function sentencesIn(judged: readonly Judged[]): Map<string, Judged> {
  const sentences = judged.filter(({ fact, topic, isMeasured }) => isMeasured && topic === undefined && !fact.reviewed);
  return new Map(sentences.map((each) => [each.fact.id, each]));
}

function likeliest(judged: ReadonlyMap<string, Judged>): number {
  return Math.max(0, ...[...judged.values()].map(({ probability }) => probability));
}

function hasContent({ alone }: FollowUp): boolean {
  return alone.content.length > 0;
}

function lengthOf({ alone }: FollowUp): number {
  return Math.min(1, alone.content.length / LONG);
}
