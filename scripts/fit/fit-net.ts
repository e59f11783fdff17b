/**
 * Fits a weighted sum together with hidden units that look at each word, for choosing the right one among several: exp(u) is each one's share, as in
 * `fit-choice.ts`, and u the sum plus what the units make of all words. By stochastic gradients (Adam: Kingma & Ba 2015) with a ridge penalty, which constants bear, too.
 * Deterministic: chance comes from a seeded generator. Pure.
 */

import { createRandom, type Random } from '../../bench/retrieval/random.js';
import { shareOfWord, type Unit } from '../../src/retrieval/net.js';
import type { Vector } from './matrix.js';

/** Something to choose: the measurements of the sum, and those of each word. Both are expected around 0 with a spread of about 1. */
export interface NetOption {
  readonly values: readonly number[];
  readonly words: readonly ArrayLike<number>[];
}

/** Things to choose from, and which of them are right. None right means that choosing nothing, whose u is 0, would be. */
export interface NetChoice {
  readonly options: readonly NetOption[];
  readonly right: readonly number[];
  /** How often it counts; 1 by default. */
  readonly weight?: number;
}

/** As it was fitted: the weights of the sum, and the units. */
export interface Net {
  readonly weights: Vector;
  readonly units: readonly Unit[];
}

/** With 25 no figure of briefings changes by half a point. */
const EPOCHS = 15;
/** Choices whose slopes are added up for one step. */
const BATCH = 32;
/** How far a step goes, by the share of the epochs that is done: the last steps only settle. */
const RATES: readonly { readonly until: number; readonly rate: number }[] = [
  { until: 0.6, rate: 0.003 },
  { until: 0.85, rate: 0.001 },
  { until: 1, rate: 0.0003 },
];
/** The ridge penalty for each choice; with a third of it no figure of briefings changes by half a point. */
const RIDGE = 0.003;
/** Adam's usual memory of slopes and of their squares. */
const MEMORY = { slope: 0.9, square: 0.999 };
/** Of the order of the choices and of what the units set out from. */
const SEED = 3;

/** `withNone`: choosing nothing is always an option. Otherwise what leaves no choice is passed over. */
export function fitNet(choices: readonly NetChoice[], unitCount: number, withNone: boolean): Net {
  const counting = choices.filter(({ options, right }) => withNone || (right.length > 0 && options.length > 1));
  const options = counting.flatMap((choice) => choice.options);
  const layout = layOut(
    options[0]?.values.length ?? 0,
    options.find(({ words }) => words.length > 0)?.words[0]?.length ?? 0,
    unitCount,
  );
  const rows = counting.map(toRow);
  const random = createRandom(SEED);
  const values = startingValues(layout, random);
  const slopes = new Float64Array(values.length);
  const step = createAdam(values.length);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATES.find(({ until }) => (epoch + 1) / EPOCHS <= until)?.rate ?? 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      slopes.fill(0);
      for (const at of batch) addSlopes(rows[at] as Row, withNone, values, layout, slopes);
      for (let at = 0; at < slopes.length; at++)
        slopes[at] = (slopes[at] as number) / batch.length + RIDGE * (values[at] as number);
      step(values, slopes, rate);
    }
  }
  const { size, wordSize, inner, constants, factors } = layout;
  return {
    weights: [...values.subarray(0, size)],
    units: Array.from({ length: unitCount }, (_, unit) => ({
      factor: values[factors + unit] as number,
      constant: values[constants + unit] as number,
      weights: [...values.subarray(inner + unit * wordSize, inner + (unit + 1) * wordSize)],
    })),
  };
}

interface Row {
  readonly options: readonly { readonly values: Float64Array; readonly words: readonly Float64Array[] }[];
  readonly right: readonly number[];
  readonly weight: number;
}

function toRow({ options, right, weight = 1 }: NetChoice): Row {
  return {
    options: options.map(({ values, words }) => ({
      values: Float64Array.from(values),
      words: words.map((word) => Float64Array.from(word)),
    })),
    right,
    weight,
  };
}

/** Where in one array of numbers everything stands: the sum's weights, those of the units one after another, their constants, their factors. */
interface Layout {
  readonly size: number;
  readonly wordSize: number;
  readonly unitCount: number;
  readonly inner: number;
  readonly constants: number;
  readonly factors: number;
}

function layOut(size: number, wordSize: number, unitCount: number): Layout {
  const constants = size + unitCount * wordSize;
  return { size, wordSize, unitCount, inner: size, constants, factors: constants + unitCount };
}

/** The sum sets out from 0, the units from chance, since equal ones would stay equal. */
function startingValues({ wordSize, unitCount, inner, constants, factors }: Layout, random: Random): Float64Array {
  const values = new Float64Array(factors + unitCount);
  for (let at = inner; at < constants; at++) values[at] = normal(random) / (2 * Math.sqrt(wordSize));
  for (let at = factors; at < values.length; at++) values[at] = normal(random) / 10;
  return values;
}

/** Adds the slopes of one choice's loss, -log of the share of what is right. */
function addSlopes(
  { options, right, weight }: Row,
  withNone: boolean,
  values: Float64Array,
  layout: Layout,
  slopes: Float64Array,
): void {
  const hidden = options.map(({ words }) => words.map((word) => hiddenOf(word, values, layout)));
  const worths = options.map(
    (option, place) =>
      times(values, 0, option.values) +
      (hidden[place] ?? []).reduce(
        (sum, units) => sum + shareOfWord(option.words.length) * times(values, layout.factors, units),
        0,
      ),
  );
  const highest = Math.max(...worths, withNone ? 0 : Number.NEGATIVE_INFINITY);
  const powers = worths.map((worth) => Math.exp(worth - highest));
  const none = withNone ? Math.exp(-highest) : 0;
  const total = powers.reduce((sum, power) => sum + power, none);
  const rightTotal = right.length === 0 ? none : right.reduce((sum, at) => sum + (powers[at] ?? 0), 0);
  for (const [place, option] of options.entries()) {
    const power = powers[place] as number;
    const slope = weight * (power / total - (right.includes(place) ? power / rightTotal : 0));
    if (slope === 0) continue;
    add(slopes, 0, option.values, slope);
    for (const [at, word] of option.words.entries())
      addSlopesOfWord(
        slopes,
        word,
        hidden[place]?.[at] as Float64Array,
        values,
        layout,
        slope * shareOfWord(option.words.length),
      );
  }
}

/** What each unit makes of a word. */
function hiddenOf(word: Float64Array, values: Float64Array, { wordSize, unitCount, inner, constants }: Layout) {
  const units = new Float64Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++)
    units[unit] = Math.tanh((values[constants + unit] as number) + times(values, inner + unit * wordSize, word));
  return units;
}

function addSlopesOfWord(
  slopes: Float64Array,
  word: Float64Array,
  units: Float64Array,
  values: Float64Array,
  { wordSize, inner, constants, factors }: Layout,
  slope: number,
): void {
  add(slopes, factors, units, slope);
  for (let unit = 0; unit < units.length; unit++) {
    const within = slope * (values[factors + unit] as number) * (1 - (units[unit] as number) ** 2);
    slopes[constants + unit] = (slopes[constants + unit] as number) + within;
    add(slopes, inner + unit * wordSize, word, within);
  }
}

function times(values: Float64Array, from: number, option: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < option.length; at++) sum += (values[from + at] as number) * (option[at] as number);
  return sum;
}

function add(slopes: Float64Array, from: number, option: Float64Array, factor: number): void {
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

/** By Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function shuffle(places: number[], random: Random): void {
  for (let at = places.length - 1; at > 0; at--) {
    const other = random.whole(at + 1);
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
}
