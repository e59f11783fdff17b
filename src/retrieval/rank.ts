/** From a question to the facts and topics that may answer it, with the probability that each does. */

import type { Fact } from '../facts/fact.js';
import type { Corpus, Entry } from './corpus.js';
import { createExampleScorer, type ExampleMeasures } from './example-scorer.js';
import { probability, weightedSum } from './logistic.js';
import { createPair, type Neighbours, type Pair, weighTerms } from './pair.js';
import type { Question } from './question.js';
import { SIGNALS } from './signals/index.js';
import type { View } from './view.js';
import { EXAMPLE_MODEL, ORDER_MODEL, STATEMENT_MODEL } from './weights.js';

/** A fact, or a topic with its facts, that was considered. */
export interface Contender extends Entry {
  /** Probability, 0..1, before any veto. */
  readonly probability: number;
  /** Each signal and each measure of the example questions, by name. */
  readonly measured: Readonly<Record<string, number>>;
  /** How like the best example question is, 0..1; 0 without examples. */
  readonly likeness: number;
  /** The question is worded like one of its examples, so that there is no doubt what was asked. */
  readonly isExample: boolean;
  readonly pair: Pair;
}

/** Entries that are measured closely for each question. */
const SHORTLIST = 24;

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
    const alike = scoreExamples(question, unwritten);
    const contenders: Weighed[] = [];
    for (const number of new Set([...lexical.keys(), ...alike.keys()])) {
      const entry = corpus.entryOf(number);
      const view = corpus.viewOf(number);
      if (!entry || !view) continue;
      const pair = createPair(question, weighed, view, lexical.get(number) ?? 0, neighbours(corpus, number));
      contenders.push(weigh(entry, pair, alike.get(number)));
    }
    return compare(contenders).sort((a, b) => b.probability - a.probability || (a.fact.id < b.fact.id ? -1 : 1));
  };
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
interface Weighed extends Entry {
  readonly pair: Pair;
  readonly measured: Readonly<Record<string, number>>;
  readonly likeness: number;
  readonly isExample: boolean;
  /** Where it stands among the statements: differences are log odds. */
  readonly order: number;
  readonly byExample: number;
}

/** Every signal by name: a copy of this is filled far quicker than an empty object. */
const UNMEASURED: Readonly<Record<string, number>> = Object.fromEntries(SIGNALS.map(({ name }) => [name, 0]));

function weigh(entry: Entry, pair: Pair, alike: ExampleMeasures | undefined): Weighed {
  const measured: Record<string, number> = { ...UNMEASURED, ...alike };
  for (const signal of SIGNALS) measured[signal.name] = signal.measure(pair);
  return {
    ...entry,
    pair,
    measured,
    likeness: alike?.likeness ?? 0,
    order: weightedSum(ORDER_MODEL, measured),
    isExample: alike !== undefined && isExample(alike),
    byExample: alike ? (isExample(alike) ? 1 : probability(EXAMPLE_MODEL, measured)) : 0,
  };
}

/** Likeness in words and in letters from which on a question is taken for the example itself; sums of weights are not exact. */
const SAME = 0.999;

function isExample({ likeness, letters }: ExampleMeasures): boolean {
  return likeness >= SAME && letters >= SAME;
}

/** The first statement has the probability that the question has an answer; those after it as much less as they are less likely. */
function compare(weighed: readonly Weighed[]): Contender[] {
  const first = weighed.reduce<Weighed | undefined>(
    (best, other) => (best && best.order >= other.order ? best : other),
    undefined,
  );
  if (!first) return [];
  const answerable = probability(STATEMENT_MODEL, first.measured);
  return weighed.map(({ order, byExample, ...contender }) => ({
    ...contender,
    probability: Math.max(answerable * Math.exp(order - first.order), byExample),
  }));
}
