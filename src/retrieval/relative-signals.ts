/** Signals that also tell something by how near they come to the best among a question's contenders. */

/** By the signal's name: the name of its share of the best. */
export const RELATIVE_SIGNALS: Readonly<Record<string, string>> = {
  'lexical-score': 'relative-lexical-score',
  'soft-coverage': 'relative-soft-coverage',
  theme: 'relative-theme',
};

/** What the order model makes of all signals, by which a question's facts are compared: how good the best is tells whether there is an answer. */
export const ORDER_SUM = 'order';

/** Each value's share (0..1) of the highest one: what counts is not how well something matches but that nothing matches better. */
export function sharesOfBest(values: readonly number[]): number[] {
  const best = Math.max(...values);
  return values.map((value) => (best > 0 ? Math.max(0, value / best) : 0));
}
