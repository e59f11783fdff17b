/**
 * Conditional logit: weights under which the right one among several stands out, exp(u) being each one's share (McFadden 1974).
 * Fitted by Newton's method with a ridge penalty; deterministic. Pure.
 */

import { addOuter, addTimes, diagonal, dot, solve, type Vector } from './matrix.js';

/** Things to choose from, and which of them are right. None right means that choosing nothing, whose u is 0, would be. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
}

const MOST_ROUNDS = 20;
/** A round that gains less log-likelihood ends the fit. */
const LEAST_GAIN = 1e-4;
/** Keeps the curvature definite where nothing is penalised. */
const LEAST_PENALTY = 1e-6;

/** `withNone`: choosing nothing is always an option; the last value of each option is then its constant 1, which bears no penalty. */
export function fitChoice(choices: readonly Choice[], ridge: number, withNone: boolean): Vector {
  const size = choices.find(({ options }) => options.length > 0)?.options[0]?.length ?? 0;
  let weights: Vector = new Array<number>(size).fill(0);
  let best = climb(choices, weights, ridge, withNone);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = solve(best.curvature, best.slope);
    let next = best;
    let moved = weights;
    for (let share = 1; share > 1e-3; share /= 2) {
      moved = weights.map((weight, at) => weight + share * (step[at] ?? 0));
      next = climb(choices, moved, ridge, withNone);
      if (next.likelihood > best.likelihood) break;
    }
    const gain = next.likelihood - best.likelihood;
    if (gain <= 0) break;
    weights = moved;
    best = next;
    if (gain < LEAST_GAIN) break;
  }
  return weights;
}

interface Place {
  readonly likelihood: number;
  readonly slope: Vector;
  readonly curvature: Vector[];
}

/** The penalised log-likelihood at these weights, with its slope and (negative) curvature. */
function climb(choices: readonly Choice[], weights: Vector, ridge: number, withNone: boolean): Place {
  const size = weights.length;
  const penalties = weights.map((_, at) => (withNone && at === size - 1 ? LEAST_PENALTY : ridge));
  const pull = weights.map((weight, at) => weight * (penalties[at] ?? 0));
  let likelihood = -dot(weights, pull) / 2;
  const slope: Vector = pull.map((value) => -value);
  const curvature = diagonal(penalties);
  for (const { options, right } of choices) {
    if (!withNone && right.length === 0) continue;
    const worths = options.map((option) => dot(option, weights));
    const highest = Math.max(...worths, withNone ? 0 : Number.NEGATIVE_INFINITY);
    const powers = worths.map((worth) => Math.exp(worth - highest));
    const none = withNone ? Math.exp(-highest) : 0;
    const total = powers.reduce((sum, power) => sum + power, none);
    const rightTotal = right.length === 0 ? none : right.reduce((sum, at) => sum + (powers[at] ?? 0), 0);
    likelihood += Math.log(rightTotal / total);
    const mean: Vector = new Array<number>(size).fill(0);
    options.forEach((option, at) => {
      const share = (powers[at] ?? 0) / total;
      const wanted = right.includes(at) ? (powers[at] ?? 0) / rightTotal : 0;
      addTimes(slope, option, wanted - share);
      addTimes(mean, option, share);
      if (share > 1e-6) addOuter(curvature, option, share);
    });
    addOuter(curvature, mean, -1);
  }
  return { likelihood, slope, curvature };
}
