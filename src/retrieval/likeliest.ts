/** Which of the entries that were found for a question are worth measuring closely, by what finding them told. */

import type { Scored } from './best-entries.js';
import type { Corpus } from './corpus.js';
import { documentSupport } from './document-support.js';
import { isKnownByExamples } from './fillers.js';

/** An entry, by what is known of it before it is measured. */
export interface Promising {
  readonly number: number;
  /** By what it says, 0..1. */
  readonly score: number;
  /** The share of all that was found which stands in its document, 0..1. */
  readonly support: number;
  /** How like an example of it is, 0..1. */
  readonly alike: number;
  /** By all of these, 0..`MOST_PROMISE`. */
  readonly promise: number;
}

/** Both the most promising first. */
export interface Likeliest {
  /** To be measured. */
  readonly near: readonly Promising[];
  /** The next, as far as there is room among those that are told of. */
  readonly far: readonly Promising[];
}

export interface Found {
  /** By what they say, best first. */
  readonly stated: readonly Scored[];
  /** How like its best example is, by entry. */
  readonly likeness: ReadonlyMap<number, number>;
  /** Numbers of entries that are measured whatever they say. */
  readonly besides: readonly number[];
}

/** Entries that are measured, also those found by an example; with 24 no figure moves by half a point. */
const MEASURED = 12;
/** In briefings with twelve half a right sentence less of a hundred comes first, with 24 or 40 none more. */
const MEASURED_IN_BRIEFINGS = 16;
/**
 * The share of the best one's promise below which an entry is not measured that is found by what it says: with .45 a third more are, and of the
 * articles' questions three in 1,100 less have the right one first; with .8 eleven less.
 */
const LEAST_PROMISE = 0.7;
/** In briefings with .45 one right sentence of a hundred is not measured that is with .2. */
const LEAST_PROMISE_IN_BRIEFINGS = 0.2;
/** The least for one that is found by an example: with .2 half as many again are measured, to no figure's gain in briefings, with articles beside them or without; with .65 a follow-up to the seed's facts is answered wrongly beside articles. */
const LEAST_ALIKE = 0.55;
/** The same for what is known by its examples only: with .45 two right facts less of a hundred come first in FAQs. */
const LEAST_ALIKE_BY_EXAMPLES_ONLY = 0.2;
/** What it promises that all that was found stands in an entry's document: half a point more right sentences are among twelve. */
const SUPPORT_PROMISE = 0.1;
/** More than this nothing promises. */
export const MOST_PROMISE = 1 + SUPPORT_PROMISE;
/** So many are told of, measured or not: with six, the right one is less often among those told of in articles (MRR .8596 instead of .8606). */
const TOLD = 8;

/** Parts what was found into what is measured and what is only told of. */
export function likeliest({ stated, likeness, besides }: Found, corpus: Corpus, ofBriefings: boolean): Likeliest {
  const supports = documentSupport(stated, corpus);
  const promising: Promising[] = [];
  let best = 0;
  const offer = (number: number, score: number, support: number, alike = 0) => {
    const promise = Math.max(score + SUPPORT_PROMISE * support, alike);
    const offered = { number, score, support, alike, promise };
    // Put in its place, since they come nearly in order.
    let at = promising.length;
    for (; at > 0 && isBefore(offered, promising[at - 1] as Promising, corpus); at--)
      promising[at] = promising[at - 1] as Promising;
    promising[at] = offered;
    best = Math.max(best, promise);
  };
  for (const [at, { entry, score }] of stated.entries())
    offer(entry, score, supports[at] as number, likeness.get(entry));
  const isKnown = (number: number) => promising.some((other) => other.number === number);
  for (const [number, alike] of likeness) if (!isKnown(number)) offer(number, 0, 0, alike);
  for (const number of besides) if (!isKnown(number)) offer(number, 0, 0);

  const most = ofBriefings ? MEASURED_IN_BRIEFINGS : MEASURED;
  const least = ofBriefings ? LEAST_PROMISE_IN_BRIEFINGS : LEAST_PROMISE;
  const isLikely = ({ number, alike, promise }: Promising): boolean =>
    promise >= least * best || (alike > 0 && alike >= leastAlike(number, corpus) * best);
  const near: Promising[] = [];
  const far: Promising[] = [];
  for (const each of promising)
    ((near.length < most && isLikely(each)) || besides.includes(each.number) ? near : far).push(each);
  return { near, far: far.slice(0, Math.max(0, TOLD - near.length)) };
}

/** By promise, then by id: the numbers of entries say in which order they came, which is another one after edits. */
function isBefore(one: Promising, other: Promising, corpus: Corpus): boolean {
  if (one.promise !== other.promise) return one.promise > other.promise;
  const idOf = ({ number }: Promising) => corpus.entryOf(number)?.fact.id ?? '';
  return idOf(one) < idOf(other);
}

function leastAlike(number: number, corpus: Corpus): number {
  const entry = corpus.entryOf(number);
  return entry && isKnownByExamples(entry) ? LEAST_ALIKE_BY_EXAMPLES_ONLY : LEAST_ALIKE;
}
