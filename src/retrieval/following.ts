/**
 * Which sentence answers what is asked after another was shown. Whoever has read a sentence asks for what is told next: of the follow-ups in
 * `scripts/fit/briefings` half are answered by the sentence behind the one shown, and one in six by that sentence itself, though most
 * share no word with either.
 */

import type { Fact } from '../facts/fact.js';
import type { Corpus } from './corpus.js';
import type { Retrieval } from './create-retrieval.js';
import { documentOf } from './document-support.js';
import type { Leaning } from './follow-up.js';
import { FOLLOWING_MODEL } from './following-model.js';
import type { Judged } from './judge.js';
import { createSum } from './logistic.js';
import type { Question } from './question.js';
import { givesCause } from './signals/hints.js';

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
  /** How many sentences behind the one shown, less than 0 where before it; undefined in other documents. */
  readonly distance: number | undefined;
  /** As it is judged for the question alone, and for the completed one; undefined where it was not considered. */
  readonly alone: Judged | undefined;
  readonly completed: Judged | undefined;
  /** The highest probability of any sentence for the completed question. */
  readonly best: number;
}

/** Sentences that are considered whatever they say: so many before the one shown, and so many behind it. */
const BEFORE = 2;
const BEHIND = 3;

/** A probability of less is as good as none: the log odds that are measured stay above -10. */
const LEAST_LIKELY = Math.exp(-10);
/** A question with so many content words says itself what it is about. */
const LONG = 6;

/** The ways of leaning that where a sentence stands is measured apart for; the others are too few. */
const LEANINGS: readonly Leaning[] = ['bare', 'others', 'pointing', 'changed', 'short'];

/** Where a sentence stands to the one shown. */
const PLACES: Readonly<Record<string, (distance: number | undefined) => boolean>> = {
  shown: (distance) => distance === 0,
  next: (distance) => distance === 1,
  before: (distance) => distance === -1,
  near: (distance) => distance === 2 || distance === 3 || distance === -2,
};

/** 0 or 1 unless it is said otherwise. */
const MEASURES: Readonly<Record<string, (held: Held) => number>> = {
  /** Log of its probability for the question alone, -10..0. */
  alone: ({ followUp, alone }) => (hasContent(followUp) ? logOf(alone?.probability) : logOf(undefined)),
  /** The same for the completed question. */
  completed: ({ completed }) => logOf(completed?.probability),
  /** How far that is behind the best, -10..0. */
  behind: ({ completed, best }) => Math.max(-10, logOf(completed?.probability) - logOf(best)),
  vetoed: ({ alone }) => flag(alone !== undefined && alone.vetoes.length > 0),
  /** It is asked why, and the sentence shown has no word that gives a reason. */
  'shown-no-cause': ({ followUp: { alone }, fact, distance }) =>
    flag(distance === 0 && alone.asked.roles.includes('why') && !givesCause(fact)),
  'same-section': ({ fact, shown, distance }) =>
    flag(distance !== undefined && fact.citations[0]?.section === shown.citations[0]?.section),
  'no-content': ({ followUp }) => flag(!hasContent(followUp)),
  /** 0..1. */
  length: ({ followUp }) => lengthOf(followUp),
  'shown-though-long': ({ followUp, distance }) => flag(distance === 0) * lengthOf(followUp),
  'next-though-long': ({ followUp, distance }) => flag(distance === 1) * lengthOf(followUp),
  ...Object.fromEntries(
    Object.entries(PLACES).map(([place, stands]) => [place, ({ distance }: Held) => flag(stands(distance))]),
  ),
  ...Object.fromEntries(
    LEANINGS.flatMap((leaning): [string, (held: Held) => number][] => [
      [leaning, ({ followUp }) => flag(followUp.leaning === leaning)],
      [`shown-${leaning}`, ({ followUp, distance }) => flag(followUp.leaning === leaning && distance === 0)],
      [`next-${leaning}`, ({ followUp, distance }) => flag(followUp.leaning === leaning && distance === 1)],
    ]),
  ),
};

/** Names of what is measured, in order. */
export const FOLLOWING_MEASURES: readonly string[] = Object.keys(MEASURES);

const all = Object.values(MEASURES);
const sumOf = createSum(FOLLOWING_MODEL, FOLLOWING_MEASURES);

/** What was measured of a sentence for a follow-up. */
export interface MeasuredFollowing {
  readonly judged: Judged;
  /** In the order of `FOLLOWING_MEASURES`. */
  readonly measures: readonly number[];
}

/** Returns the function that measures the sentences which may answer a follow-up to one that was shown. */
export function createFollowingMeasure(
  corpus: Corpus,
  { consider }: Pick<Retrieval, 'consider'>,
): (followUp: FollowUp, shown: Fact) => MeasuredFollowing[] {
  return (followUp, shown) => {
    const place = corpus.entryOfFact(shown.id);
    const distanceOf = (fact: Fact): number | undefined => {
      const own = documentOf(fact) === documentOf(shown) ? corpus.entryOfFact(fact.id) : undefined;
      return own === undefined || place === undefined ? undefined : own - place;
    };
    const around = place === undefined ? [] : sentencesAround(place, shown, corpus);
    // However unlikely: what is asked in three words makes no sentence likely.
    const alone = sentencesIn(consider(followUp.alone, around, 0));
    const completed = sentencesIn(consider(followUp.completed, around));
    const best = Math.max(0, ...[...completed.values()].map(({ probability }) => probability));
    return [...new Map([...completed, ...alone]).values()].map((judged) => {
      const { fact } = judged;
      const held = { followUp, fact, shown, distance: distanceOf(fact), best };
      return {
        judged,
        measures: all.map((measure) =>
          measure({ ...held, alone: alone.get(fact.id), completed: completed.get(fact.id) }),
        ),
      };
    });
  };
}

/** By confidence, which is each sentence's share among all and that none of them answers (conditional logit). */
export function likeliestFollowing(measured: readonly MeasuredFollowing[]): Judged[] {
  const odds = measured.map(({ measures }) => Math.exp(sumOf(measures)));
  const total = odds.reduce((sum, each) => sum + each, 1);
  return measured
    .map(({ judged, measures }, at) => ({
      ...judged,
      confidence: (odds[at] as number) / total,
      measured: () => ({ ...judged.measured(), ...named(measures) }),
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** So that whoever wants to see them tells them from the signals. */
function named(measures: readonly number[]): Record<string, number> {
  return Object.fromEntries(FOLLOWING_MEASURES.map((name, at) => [`follow-up: ${name}`, measures[at] as number]));
}

/** Numbers of the sentences as they stand around one of them, itself among them. */
function sentencesAround(place: number, shown: Fact, corpus: Corpus): number[] {
  const around: number[] = [];
  for (let number = Math.max(0, place - BEFORE); number <= place + BEHIND; number++) {
    const entry = corpus.entryOf(number);
    if (entry && isSentence(entry) && documentOf(entry.fact) === documentOf(shown)) around.push(number);
  }
  return around;
}

function sentencesIn(judged: readonly Judged[]): Map<string, Judged> {
  return new Map(judged.filter(isSentence).map((each) => [each.fact.id, each]));
}

function isSentence({ fact, topic }: { readonly fact: Fact; readonly topic: unknown }): boolean {
  return topic === undefined && !fact.reviewed;
}

function hasContent({ alone }: FollowUp): boolean {
  return alone.content.length > 0;
}

function lengthOf({ alone }: FollowUp): number {
  return Math.min(1, alone.content.length / LONG);
}

function logOf(probability = 0): number {
  return Math.log(Math.max(LEAST_LIKELY, probability));
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
