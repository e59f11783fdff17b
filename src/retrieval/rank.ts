/** From a question to the facts and topics that may answer it, with the probability that each does. */

import type { Fact } from '../facts/fact.js';
import type { Corpus, Entry } from './corpus.js';
import { createExampleScorer, EXAMPLE_MEASURES, type ExampleMeasures } from './example-scorer.js';
import { isKnownByExamples } from './fillers.js';
import { createSum, logistic, weightedSum } from './logistic.js';
import { createPair, type Neighbours, type Pair, weighTerms } from './pair.js';
import type { Question } from './question.js';
import { RELATIVE_SIGNALS, sharesOfBest } from './relative-signals.js';
import { SIGNALS } from './signals/index.js';
import type { View } from './view.js';
import { EXAMPLE_MODEL, ORDER_MODEL, STATEMENT_MODEL } from './weights.js';

/** A fact, or a topic with its facts, that was considered. */
export interface Contender extends Entry {
  /** Probability, 0..1, before any veto. */
  readonly probability: number;
  /** Each signal and each measure of the example questions, by name: written out only for whoever wants to see them. */
  measured(): Readonly<Record<string, number>>;
  /** How like the best example question is, 0..1; 0 without examples. */
  readonly likeness: number;
  /** The question is worded like one of its examples, so that there is no doubt what was asked. */
  readonly isExample: boolean;
  readonly pair: Pair;
}

/** Entries that are found by what they say. */
const SHORTLIST = 24;
/** Entries, also those found by an example, that are measured closely; 24 changed no figure of any development set by half a point. */
const MEASURED = 12;
/** The share of the best one's promise below which an entry is not measured: on the seed half of them, and no figure of any development set moves. */
const LEAST_PROMISE = 0.2;

/** Returns the function that gives the contenders of a question, best first. `unwritten` is an example question to pass over. */
export function createRanker(corpus: Corpus): (question: Question, unwritten?: string) => Contender[] {
  const scoreExamples = createExampleScorer(corpus);
  return (question, unwritten) => {
    const weighed = weighTerms(question, corpus.statements, corpus.relatives);
    const found = corpus.statements.search(
      weighed.map(({ lookups }) => lookups),
      SHORTLIST,
    );
    const lexical = new Map(found.map(({ entry, score }) => [entry, score]));
    const { likeness, measure } = scoreExamples(question, unwritten);
    const contenders: Weighed[] = [];
    for (const number of likeliest(lexical, likeness)) {
      const entry = corpus.entryOf(number);
      const view = corpus.viewOf(number);
      if (!entry || !view) continue;
      const pair = createPair(question, weighed, view, lexical.get(number) ?? 0, {
        neighbours: neighbours(corpus, number),
        topic: entry.topic !== undefined,
      });
      contenders.push(weigh(entry, pair, measure(number)));
    }
    return compare(contenders).sort((a, b) => b.probability - a.probability || (a.fact.id < b.fact.id ? -1 : 1));
  };
}

/** The entries to measure closely, by what is known of them so far: how much of the question they hold, and how like it an example is. */
function likeliest(lexical: ReadonlyMap<number, number>, likeness: ReadonlyMap<number, number>): number[] {
  const numbers = [...new Set([...lexical.keys(), ...likeness.keys()])];
  const promise = new Map(
    numbers.map((number) => [number, Math.max(lexical.get(number) ?? 0, likeness.get(number) ?? 0)]),
  );
  const least = LEAST_PROMISE * Math.max(0, ...promise.values());
  return numbers
    .filter((number) => (promise.get(number) ?? 0) >= least)
    .sort((a, b) => (promise.get(b) ?? 0) - (promise.get(a) ?? 0))
    .slice(0, MEASURED);
}

/** The sentences beside one that is taken as it stands; facts follow their documents. */
function neighbours(corpus: Corpus, number: number): Neighbours {
  const own = corpus.entryOf(number)?.fact;
  if (own === undefined || own.reviewed) return {};
  const beside = (other: number): View | undefined => {
    const fact = corpus.entryOf(other)?.fact;
    const isNeighbour = fact !== undefined && !fact.reviewed && documentOf(fact) === documentOf(own);
    return isNeighbour ? corpus.viewOf(other) : undefined;
  };
  return { before: beside(number - 1), after: beside(number + 1) };
}

function documentOf(fact: Fact): string | undefined {
  return fact.citations[0]?.document;
}

/** What was measured of an entry, before it is compared with the others. */
interface Weighed {
  readonly entry: Entry;
  readonly pair: Pair;
  /** In the order of `ORDER_SIGNALS`. */
  readonly values: readonly number[];
  readonly alike: ExampleMeasures | undefined;
  readonly byExample: number;
}

/** Measured of every contender; the others only of the first. */
const ORDER_SIGNALS = SIGNALS.filter(({ name }) => name in ORDER_MODEL.weights || name in RELATIVE_SIGNALS);
/** Where the signals stand among them that are compared with the best. */
const COMPARED = ORDER_SIGNALS.flatMap(({ name }, at) => (name in RELATIVE_SIGNALS ? [at] : []));
const RELATIVE_NAMES = COMPARED.map((at) => RELATIVE_SIGNALS[ORDER_SIGNALS[at]?.name ?? ''] ?? '');

const orderOf = createSum(ORDER_MODEL, [...ORDER_SIGNALS.map(({ name }) => name), ...RELATIVE_NAMES]);
const exampleOf = createSum(EXAMPLE_MODEL, EXAMPLE_MEASURES);

function weigh(entry: Entry, pair: Pair, alike: ExampleMeasures | undefined): Weighed {
  const values = ORDER_SIGNALS.map((signal) => signal.measure(pair));
  return { entry, pair, values, alike, byExample: alike ? byExample(alike) : 0 };
}

function byExample(alike: ExampleMeasures): number {
  return isExample(alike) ? 1 : logistic(exampleOf(EXAMPLE_MEASURES.map((name) => alike[name])));
}

/** Likeness in words and in letters from which on a question is taken for the example itself; sums of weights are not exact. */
const SAME = 0.999;

function isExample({ likeness, letters }: ExampleMeasures): boolean {
  return likeness >= SAME && letters >= SAME;
}

/** The first statement has the probability that the question has an answer; those after it as much less as they are less likely. */
function compare(weighed: readonly Weighed[]): Contender[] {
  const shares = COMPARED.map((at) => sharesOfBest(weighed.map(({ values }) => values[at] ?? 0)));
  const relative = weighed.map((_, at) => shares.map((share) => share[at] ?? 0));
  /** Where each stands among the statements: differences are log odds. */
  const orders = weighed.map(({ values }, at) => orderOf([...values, ...(relative[at] ?? [])]));
  const highest = Math.max(...orders);
  const first = weighed[orders.indexOf(highest)];
  if (!first) return [];
  const answerable = logistic(weightedSum(STATEMENT_MODEL, measuredOf(first, STATEMENT_MODEL.weights)));
  return weighed.map((each, at) => ({
    fact: each.entry.fact,
    facts: each.entry.facts,
    topic: each.entry.topic,
    pair: each.pair,
    measured: () => ({ ...each.alike, ...measuredOf(each), ...named(RELATIVE_NAMES, relative[at] ?? []) }),
    likeness: each.alike?.likeness ?? 0,
    isExample: each.alike !== undefined && isExample(each.alike),
    probability: isKnownByExamples(each.entry)
      ? each.byExample
      : Math.max(answerable * Math.exp((orders[at] ?? 0) - highest), each.byExample),
  }));
}

/** The signals by name, of these names or all: those that were not needed for the order are measured now. */
function measuredOf({ pair, values }: Weighed, names?: object): Record<string, number> {
  const measured = named(
    ORDER_SIGNALS.map(({ name }) => name),
    values,
  );
  for (const { name, measure } of SIGNALS) {
    if (!(name in measured) && (names === undefined || name in names)) measured[name] = measure(pair);
  }
  return measured;
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}
