/** From a question to the facts and topics that may answer it, with the probability that each does. */

import type { Fact } from '../facts/fact.js';
import type { Corpus, Entry } from './corpus.js';
import { createExampleScorer, type ExampleMeasures } from './example-scorer.js';
import { probability } from './logistic.js';
import { createPair, type Neighbours, type Pair, weighTerms } from './pair.js';
import type { Question } from './question.js';
import { SIGNALS } from './signals/index.js';
import type { View } from './view.js';
import { EXAMPLE_MODEL, STATEMENT_MODEL } from './weights.js';

/** A fact, or a topic with its facts, that was considered. */
export interface Contender extends Entry {
  /** Probability, 0..1, before any veto. */
  readonly probability: number;
  /** Each signal and each measure of the example questions, by name. */
  readonly measured: Readonly<Record<string, number>>;
  /** How like the best example question is, 0..1; 0 without examples. */
  readonly likeness: number;
  readonly pair: Pair;
}

/** Entries that are measured closely for each question. */
const SHORTLIST = 40;

/** Returns the function that gives the contenders of a question, best first. */
export function createRanker(corpus: Corpus): (question: Question) => Contender[] {
  const scoreExamples = createExampleScorer(corpus);
  return (question) => {
    const weighed = weighTerms(question, corpus.statements, corpus.relatives);
    const found = corpus.statements.search(
      weighed.map(({ lookups }) => lookups),
      SHORTLIST,
    );
    const lexical = new Map(found.map(({ entry, score }) => [entry, score]));
    const alike = scoreExamples(question);
    const contenders: Contender[] = [];
    for (const number of new Set([...lexical.keys(), ...alike.keys()])) {
      const entry = corpus.entryOf(number);
      const view = corpus.viewOf(number);
      if (!entry || !view) continue;
      const pair = createPair(question, weighed, view, lexical.get(number) ?? 0, neighbours(corpus, number));
      contenders.push(weigh(entry, pair, alike.get(number)));
    }
    return contenders.sort((a, b) => b.probability - a.probability || (a.fact.id < b.fact.id ? -1 : 1));
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

function weigh(entry: Entry, pair: Pair, alike: ExampleMeasures | undefined): Contender {
  const measured: Record<string, number> = { ...alike };
  for (const signal of SIGNALS) measured[signal.name] = signal.measure(pair);
  const byStatement = probability(STATEMENT_MODEL, measured);
  const byExample = alike ? probability(EXAMPLE_MODEL, measured) : 0;
  return {
    ...entry,
    pair,
    measured,
    likeness: alike?.likeness ?? 0,
    probability: Math.max(byStatement, byExample),
  };
}
