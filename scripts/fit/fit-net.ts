/**
 * Fits hidden units beside a weighted sum, for choosing the right one among several: exp(u) is each one's share, as in `fit-choice.ts`, and u the
 * sum plus what the units add. By stochastic gradients (Adam: Kingma & Ba 2015) with dropout of units (Srivastava et al. 2014) and weight
 * decay. Deterministic: chance comes from a seeded generator. Pure.
 */

import type { Unit } from '../../src/retrieval/net.js';
import type { Choice } from './fit-choice.js';
import type { Vector } from './matrix.js';

/** As it was fitted: the weights of the sum, and the units. */
export interface Net {
  readonly weights: Vector;
  readonly units: readonly Unit[];
}

const EPOCHS = 25;
const BATCH = 32;
/** How far a step goes, by the share of the epochs that is done: the last steps only settle. */
const RATES: readonly { readonly until: number; readonly rate: number }[] = [
  { until: 0.6, rate: 0.003 },
  { until: 0.85, rate: 0.001 },
  { until: 1, rate: 0.0003 },
];
/** With a fifth of it, and with three times as much, half a right sentence less of a hundred comes first in briefings that were not fitted on. */
const DECAY = 0.01;
/** Without, most of what the units gain is lost. */
const DROPPED = 0.3;
/** Adam's usual memory of slopes and of their squares. */
const MEMORY = { slope: 0.9, square: 0.999 };

/**
 * Options are expected around 0 with a spread of about 1. The sum's weights set out from 0: from those that it has alone, a third of what the
 * units gain in briefings is lost.
 */
export function fitNet(choices: readonly Choice[], unitCount: number): Net {
  const size = choices.find(({ options }) => options.length > 0)?.options[0]?.length ?? 0;
  const random = createRandom();
  const rows = choices
    .filter(({ options, right }) => right.length > 0 && options.length > 1)
    .map(({ options, right }) => ({ right, options: options.map((option) => Float64Array.from(option)) }));
  const layout = {
    size,
    unitCount,
    inner: size,
    constants: size + unitCount * size,
    factors: size + unitCount * (size + 1),
  };
  const values = new Float64Array(layout.factors + unitCount);
  for (let at = layout.inner; at < layout.constants; at++) values[at] = random.normal() / (2 * Math.sqrt(size));
  for (let at = layout.factors; at < values.length; at++) values[at] = random.normal() / 10;
  const slopes = new Float64Array(values.length);
  const step = createAdam(values.length);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    const rate = RATES.find(({ until }) => (epoch + 1) / EPOCHS <= until)?.rate ?? 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      slopes.fill(0);
      for (const at of batch) {
        const kept = Float64Array.from({ length: unitCount }, () => (random.share() < DROPPED ? 0 : 1 / (1 - DROPPED)));
        addSlopes(rows[at] as Row, values, kept, layout, slopes);
      }
      for (let at = 0; at < slopes.length; at++)
        slopes[at] = (slopes[at] as number) / batch.length + DECAY * (values[at] as number);
      step(values, slopes, rate);
    }
  }
  const rowOf = (from: number) => [...values.subarray(from, from + size)];
  return {
    weights: rowOf(0),
    units: Array.from({ length: unitCount }, (_, unit) => ({
      factor: values[layout.factors + unit] as number,
      constant: values[layout.constants + unit] as number,
      weights: rowOf(layout.inner + unit * size),
    })),
  };
}

interface Row {
  readonly options: readonly Float64Array[];
  readonly right: readonly number[];
}

/** Where in one array of numbers everything stands: the sum's weights, those of the units one after another, their constants, their factors. */
interface Layout {
  readonly size: number;
  readonly unitCount: number;
  readonly inner: number;
  readonly constants: number;
  readonly factors: number;
}

/** Adds the slopes of one choice's loss, -log of the share of what is right. */
function addSlopes(
  { options, right }: Row,
  values: Float64Array,
  kept: Float64Array,
  layout: Layout,
  slopes: Float64Array,
) {
  const { size, unitCount, inner, constants, factors } = layout;
  const hidden = options.map(() => new Float64Array(unitCount));
  const worths = options.map((option, place) => {
    let worth = times(values, 0, option);
    for (let unit = 0; unit < unitCount; unit++) {
      const here = Math.tanh((values[constants + unit] as number) + times(values, inner + unit * size, option));
      (hidden[place] as Float64Array)[unit] = here;
      worth += (kept[unit] as number) * (values[factors + unit] as number) * here;
    }
    return worth;
  });
  const highest = Math.max(...worths);
  const powers = worths.map((worth) => Math.exp(worth - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const rightTotal = right.reduce((sum, at) => sum + (powers[at] ?? 0), 0);
  for (const [place, option] of options.entries()) {
    const power = powers[place] as number;
    const slope = power / total - (right.includes(place) ? power / rightTotal : 0);
    add(slopes, 0, option, slope);
    for (let unit = 0; unit < unitCount; unit++) {
      const here = (hidden[place] as Float64Array)[unit] as number;
      const passed = slope * (kept[unit] as number);
      slopes[factors + unit] = (slopes[factors + unit] as number) + passed * here;
      const within = passed * (values[factors + unit] as number) * (1 - here * here);
      slopes[constants + unit] = (slopes[constants + unit] as number) + within;
      add(slopes, inner + unit * size, option, within);
    }
  }
}

function times(values: Float64Array, from: number, option: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < option.length; at++) sum += (values[from + at] as number) * (option[at] as number);
  return sum;
}

function add(slopes: Float64Array, from: number, option: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let at = 0; at < option.length; at++)
    slopes[from + at] = (slopes[from + at] as number) + factor * (option[at] as number);
}

function createAdam(size: number): (values: Float64Array, slopes: Float64Array, rate: number) => void {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  let steps = 0;
  return (values, slopes, rate) => {
    steps++;
    const meanShare = 1 - MEMORY.slope ** steps;
    const squareShare = 1 - MEMORY.square ** steps;
    for (let at = 0; at < size; at++) {
      const slope = slopes[at] as number;
      const mean = MEMORY.slope * (means[at] as number) + (1 - MEMORY.slope) * slope;
      const square = MEMORY.square * (squares[at] as number) + (1 - MEMORY.square) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      values[at] = (values[at] as number) - (rate * (mean / meanShare)) / (Math.sqrt(square / squareShare) + 1e-8);
    }
  };
}

/** Any other does as well: with 77 a question of two thousand more is wrong. */
const SEED = 3;

/** A linear congruential generator (Numerical Recipes' constants): the same numbers at every fit. */
function createRandom() {
  let state = SEED;
  const share = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    share,
    /** By Box and Muller. */
    normal: (): number => Math.sqrt(-2 * Math.log(share() + 1e-12)) * Math.cos(2 * Math.PI * share()),
    shuffle(places: number[]): void {
      for (let at = places.length - 1; at > 0; at--) {
        const other = Math.floor(share() * (at + 1));
        [places[at], places[other]] = [places[other] as number, places[at] as number];
      }
    },
  };
}
