/** A weighted sum of a statement's signals, and what a few hidden units make of each word of the question. */

import type { LogisticModel } from './logistic.js';

/** Fitted by `npm run fit`. Without units it is the weighted sum alone. */
export interface NetModel extends LogisticModel {
  /** Names of the word signals that every unit looks at, in the order of its weights. */
  readonly looksAt: readonly string[];
  readonly units: readonly Unit[];
}

/** Adds for each word its factor times the hyperbolic tangent of a sum of its own, so that what is measured of a word acts together. */
export interface Unit {
  readonly factor: number;
  readonly constant: number;
  readonly weights: readonly number[];
}

/** Words that count in full. */
const COUNTED = 8;

/** What each word of a question of so many counts for: from 1 down, so that all words of a long question together count no more than eight do. */
export function shareOfWord(count: number): number {
  return Math.min(1, COUNTED / count);
}

/**
 * The function that gives what a model's units make of one word (log odds): of its measurements, which stand from one place on in the order of `names`.
 * Throws an error where the units look at what is not among these, or have another number of weights than they look at.
 */
export function createUnits(
  { looksAt, units }: NetModel,
  names: readonly string[],
): (words: ArrayLike<number>, from: number) => number {
  const places = Int32Array.from(looksAt, (name) => names.indexOf(name));
  if (places.includes(-1))
    throw new Error(`No word signal is called ${looksAt[places.indexOf(-1)]}: refit the weights.`);
  if (units.some((unit) => unit.weights.length !== places.length))
    throw new Error('A unit has not one weight for each word signal that it looks at: refit the weights.');
  const weights = Float64Array.from(units.flatMap((unit) => unit.weights));
  const factors = Float64Array.from(units, ({ factor }) => factor);
  const constants = Float64Array.from(units, ({ constant }) => constant);
  return (words, from) => {
    let sum = 0;
    let next = 0;
    for (let unit = 0; unit < factors.length; unit++) {
      let own = constants[unit] as number;
      for (let at = 0; at < places.length; at++)
        own += (weights[next++] as number) * (words[from + (places[at] as number)] as number);
      sum += (factors[unit] as number) * Math.tanh(own);
    }
    return sum;
  };
}

/** The function that gives what the units make of all words of a question, whose measurements stand one word after another. */
export function createWordSum(model: NetModel, names: readonly string[]): (words: ArrayLike<number>) => number {
  const ofWord = createUnits(model, names);
  return (words) => {
    if (words.length === 0) return 0;
    let sum = 0;
    for (let from = 0; from < words.length; from += names.length) sum += ofWord(words, from);
    return sum * shareOfWord(words.length / names.length);
  };
}
