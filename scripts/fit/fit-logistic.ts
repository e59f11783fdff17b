/** Logistic regression as the choice between one thing and nothing. Pure. */

import { fitChoice } from './fit-choice.js';
import type { Vector } from './matrix.js';

/** Weights under which 1 / (1 + exp(-u)) is the probability of being positive. */
export function fitLogistic(
  examples: readonly { readonly values: readonly number[]; readonly positive: boolean }[],
  ridge: number,
): Vector {
  const choices = examples.map(({ values, positive }) => ({ options: [values], right: positive ? [0] : [] }));
  return fitChoice(choices, ridge, true);
}
