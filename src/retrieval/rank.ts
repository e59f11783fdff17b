/** From a question to the facts and topics that may answer it, with the probability that each does. */

import type { Fact, Topic } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { createExampleScorer, type ExampleMeasures } from './example-scorer.js';
import { createInvertedIndex } from './inverted-index.js';
import type { Lexicon } from './lexicon.js';
import { probability } from './logistic.js';
import { createPair, type Pair, weighTerms } from './pair.js';
import type { Question } from './question.js';
import { createRelatives, RELATIVE_STRENGTH } from './relatives.js';
import { SIGNALS } from './signals/index.js';
import { termsOf } from './terms.js';
import { createViews } from './view.js';
import { EXAMPLE_MODEL, STATEMENT_MODEL } from './weights.js';

/** A fact, or a topic with its facts, that was considered. */
export interface Contender {
  /** The fact, or a stand-in that carries the topic's title, quotes and questions. */
  readonly fact: Fact;
  /** The facts that it would answer with: one, or a topic's in order. */
  readonly facts: readonly Fact[];
  readonly topic?: Topic;
  /** Probability, 0..1, before any veto. */
  readonly probability: number;
  /** Each signal and each measure of the example questions, by name. */
  readonly measured: Readonly<Record<string, number>>;
  /** How like the best example question is, 0..1; 0 without examples. */
  readonly likeness: number;
  readonly pair: Pair;
}

/** How the fields of the index count. Headings help, names help a little; measured on the development sets. */
const FIELDS = {
  statement: { weight: 1, b: 0.5 },
  around: { weight: 0.3, b: 0.3 },
  entities: { weight: 0.3, b: 0 },
} as const;

/** Entries that are measured closely for each question. */
const SHORTLIST = 40;

/** Prepares a base for ranking. The function returned gives the contenders of a question, best first. */
export function createRanker(base: FactBase, lexicon: Lexicon): (question: Question) => Contender[] {
  const viewOf = createViews(base, lexicon);
  const entries: { fact: Fact; facts: readonly Fact[]; topic?: Topic }[] = [];
  for (const fact of base.facts.values()) entries.push({ fact, facts: [fact] });
  for (const topic of base.topics.values()) {
    const facts = topic.facts.flatMap((id) => base.facts.get(id) ?? []);
    if (facts.length > 0) entries.push({ fact: standIn(topic, facts), facts, topic });
  }

  const index = createInvertedIndex(Object.values(FIELDS));
  for (const { fact } of entries) {
    const statement = termsOf(fact.statement, lexicon).filter((term) => !term.stop);
    index.add([
      statement.flatMap((term) => [term.key, ...term.also]),
      [...viewOf(fact).around],
      fact.entities.map((id) => `@${id}`),
    ]);
  }
  index.freeze();
  const relatives = createRelatives(index.keys());
  const examples = createExampleScorer(
    entries.map(({ fact }, entry) => [entry, fact.questions] as const),
    lexicon,
    relatives,
  );

  return (question) => {
    const weighed = weighTerms(question, index, relatives, RELATIVE_STRENGTH);
    const found = index.search(
      weighed.map(({ lookups }) => lookups),
      SHORTLIST,
    );
    const lexical = new Map(found.map(({ entry, score }) => [entry, score]));
    const alike = examples.score(question);
    const contenders: Contender[] = [];
    for (const entry of new Set([...lexical.keys(), ...alike.keys()])) {
      const candidate = entries[entry];
      if (!candidate) continue;
      const pair = createPair(question, weighed, viewOf(candidate.fact), lexical.get(entry) ?? 0);
      contenders.push(weigh(candidate, pair, alike.get(entry)));
    }
    return contenders.sort((a, b) => b.probability - a.probability || (a.fact.id < b.fact.id ? -1 : 1));
  };
}

function weigh(
  candidate: { fact: Fact; facts: readonly Fact[]; topic?: Topic },
  pair: Pair,
  alike: ExampleMeasures | undefined,
): Contender {
  const measured: Record<string, number> = { ...alike };
  for (const signal of SIGNALS) measured[signal.name] = signal.measure(pair);
  const byStatement = probability(STATEMENT_MODEL, measured);
  const byExample = alike ? probability(EXAMPLE_MODEL, measured) : 0;
  return {
    ...candidate,
    pair,
    measured,
    likeness: alike?.likeness ?? 0,
    probability: Math.max(byStatement, byExample),
  };
}

/** What a topic is compared by: its title and questions, and all that its facts say. */
function standIn(topic: Topic, facts: readonly Fact[]): Fact {
  return {
    id: topic.id,
    statement: topic.title,
    kind: 'background',
    entities: [...new Set(facts.flatMap((fact) => fact.entities))],
    roles: {},
    citations: facts.flatMap((fact) => fact.citations),
    questions: topic.questions,
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: facts.every((fact) => fact.reviewed),
  };
}
