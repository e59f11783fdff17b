/** From a question to the facts and topics that may answer it, with the probability that each does. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { once } from '../language/remember.js';
import type { Corpus, Entry } from './corpus.js';
import { createExampleScorer, EXAMPLE_MEASURES, type ExampleMeasures } from './example-scorer.js';
import { isKnownByExamples } from './fillers.js';
import { likeliest, MOST_PROMISE, type Promising } from './likeliest.js';
import { createSum, logistic } from './logistic.js';
import { NEGLIGIBLE } from './negligible.js';
import type { OpeningOf } from './openings.js';
import { createPair, NO_SETTING, type Pair, type Setting, weighTerms } from './pair.js';
import type { Question } from './question.js';
import { ORDER_SUM } from './relative-signals.js';
import { sentenceAt } from './sentence-at.js';
import { inArticles, inBriefings, type Measured, type StatementModel } from './statement-model.js';
import type { View } from './view.js';
import { EXAMPLE_MODEL } from './weights.js';
import { createWordsAlike } from './words-alike.js';

/** A fact, or a topic with its facts, that was considered. */
export interface Contender extends Entry {
  /** Probability, 0..1, before any veto. */
  readonly probability: number;
  /** Whether it was measured; what promised too little is only told of. */
  readonly isMeasured: boolean;
  /** Each signal and each measure of the example questions, by name: written out only for whoever wants to see them. Of what is only told of, its promise. */
  measured(): Readonly<Record<string, number>>;
  /** How clearly the question's best statement stands out, 0..1: its share of the odds of all. The same for every one that was measured, since `probability` holds how far each is behind. */
  readonly clearness: number;
  /** How like the best example question is, 0..1; 0 without examples, and where it was not measured. */
  readonly likeness: number;
  /** The question is worded like one of its examples, so that there is no doubt what was asked. */
  readonly isExample: boolean;
  /** The question held against it; of what is only told of, that is done when somebody looks. */
  pair(): Pair;
}

/** Entries that are found by what they say. */
const SHORTLIST = 24;

/** What else to know of a question. */
export interface Ranking {
  /** An example question to pass over. */
  readonly unwritten?: string;
  /** Numbers of entries that are measured, too, whatever they say. */
  readonly besides?: readonly number[];
}

/** Returns the function that gives the contenders of a question, best first. */
export function createRanker(
  corpus: Corpus,
  openingOf: OpeningOf,
): (question: Question, ranking?: Ranking) => Contender[] {
  const scoreExamples = createExampleScorer(corpus);
  const ofBriefings = holdsBriefings(corpus.base);
  const model = ofBriefings ? inBriefings : inArticles;
  const lookupsOf = createWordsAlike(corpus, { synonyms: ofBriefings });
  const settingOf = createSettings(corpus, ofBriefings ? openingOf : undefined);
  return (question, { unwritten, besides = [] } = {}) => {
    const weighed = weighTerms(question, corpus.statements, corpus.relatives);
    const stated = corpus.statements.search(lookupsOf(weighed), SHORTLIST);
    const { likeness, measure } = scoreExamples(question, unwritten);
    const { near, far } = likeliest({ stated, likeness, besides }, corpus, ofBriefings);
    const hold = ({ score }: Promising, { entry, view }: Opened, setting: Setting): Pair =>
      createPair(question, weighed, view, score, { setting, topic: entry.topic !== undefined });
    const measured: Weighed[] = [];
    for (const promising of near) {
      const opened = open(promising.number, corpus);
      if (!opened) continue;
      const { entry } = opened;
      const pair = hold(promising, opened, settingOf(entry, promising.support));
      const alike = measure(promising.number);
      measured.push({ entry, pair, measured: model.measure(pair), alike, byExample: alike ? byExample(alike) : 0 });
    }
    const contenders = compare(measured, model);
    const least = Math.min(NEGLIGIBLE, ...contenders.map(({ probability }) => probability));
    for (const promising of far) {
      const opened = open(promising.number, corpus);
      if (!opened) continue;
      const pair = once(() => hold(promising, opened, NO_SETTING));
      contenders.push(unmeasured(opened.entry, pair, promising.promise, least));
    }
    return contenders.sort((a, b) => b.probability - a.probability || (a.fact.id < b.fact.id ? -1 : 1));
  };
}

/** Returns the function that tells where a fact stands; facts follow their documents. */
function createSettings(corpus: Corpus, openingOf: OpeningOf | undefined): (entry: Entry, support: number) => Setting {
  const beside = (place: number, own: Fact): View | undefined => {
    const number = sentenceAt(place, own, corpus);
    return number === undefined ? undefined : corpus.viewOf(number);
  };
  return ({ fact, topic }, support) => {
    if (topic !== undefined) return NO_SETTING;
    const opening = openingOf?.(fact);
    const place = fact.reviewed ? undefined : corpus.placeOf(fact.id);
    // A reviewed fact stands alone, but no less in its document than a sentence of it.
    if (place === undefined) return { ...NO_SETTING, opening, support };
    return {
      twoBefore: beside(place - 2, fact),
      before: beside(place - 1, fact),
      after: beside(place + 1, fact),
      opening,
      support,
    };
  };
}

/** An entry that a question can be held against. */
interface Opened {
  readonly entry: Entry;
  readonly view: View;
}

function open(number: number, corpus: Corpus): Opened | undefined {
  const entry = corpus.entryOf(number);
  const view = corpus.viewOf(number);
  return entry && view && { entry, view };
}

/** What was measured of an entry, before it is compared with the others. */
interface Weighed {
  readonly entry: Entry;
  readonly pair: Pair;
  readonly measured: Measured;
  readonly alike: ExampleMeasures | undefined;
  readonly byExample: number;
}

const exampleOf = createSum(EXAMPLE_MODEL, EXAMPLE_MEASURES);

/** So many facts a document has on average at most where documents are briefings: those that were fitted on have 26 to 40, and articles 230. */
const MOST_OF_BRIEFING = 100;

function holdsBriefings({ facts, documents }: FactBase): boolean {
  return facts.size <= MOST_OF_BRIEFING * documents.size;
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
function compare(weighed: readonly Weighed[], model: StatementModel): Contender[] {
  const orders = model.order(weighed.map(({ measured }) => measured));
  const highest = Math.max(...orders);
  const first = weighed[orders.indexOf(highest)];
  if (!first) return [];
  const clearness = clearnessOf(weighed, orders, highest);
  const answerable = logistic(model.answer(first.pair, first.measured, highest));
  return weighed.map((each, at) => ({
    fact: each.entry.fact,
    facts: each.entry.facts,
    topic: each.entry.topic,
    pair: () => each.pair,
    isMeasured: true,
    measured: () => ({
      ...each.alike,
      ...model.named(each.pair, each.measured),
      [ORDER_SUM]: orders[at] as number,
      clearness,
    }),
    clearness,
    likeness: each.alike?.likeness ?? 0,
    isExample: each.alike !== undefined && isExample(each.alike),
    probability: isKnownByExamples(each.entry)
      ? each.byExample
      : Math.max(answerable * Math.exp((orders[at] as number) - highest), each.byExample),
  }));
}

/** One that is told of behind all that were measured, of which none has a probability below `least`. */
function unmeasured(entry: Entry, pair: () => Pair, promise: number, least: number): Contender {
  return {
    fact: entry.fact,
    facts: entry.facts,
    topic: entry.topic,
    pair,
    isMeasured: false,
    measured: () => ({ promise }),
    clearness: 0,
    likeness: 0,
    isExample: false,
    probability: (least * promise) / MOST_PROMISE,
  };
}

/** The share of the highest among the odds of all. Documents repeat sentences, which then do not stand against each other. */
function clearnessOf(weighed: readonly Weighed[], orders: readonly number[], highest: number): number {
  const highestOf = new Map<string, number>();
  for (const [at, { pair }] of weighed.entries()) {
    const { letters } = pair.view;
    highestOf.set(letters, Math.max(highestOf.get(letters) ?? Number.NEGATIVE_INFINITY, orders[at] as number));
  }
  let sum = 0;
  for (const order of highestOf.values()) sum += Math.exp(order - highest);
  return 1 / sum;
}
