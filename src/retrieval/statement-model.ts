/** How a question's statements are put in order, and whether the first of them answers it: two fitted models that share what they measure. */

import { createSum } from './logistic.js';
import { createUnits, createWordSum, type NetModel, shareOfWord } from './net.js';
import type { Pair } from './pair.js';
import { ORDER_SUM, RELATIVE_SIGNALS, sharesOfBest } from './relative-signals.js';
import { SIGNALS } from './signals/index.js';
import { ARTICLE_ANSWER_MODEL, ARTICLE_ORDER_MODEL, BRIEFING_ANSWER_MODEL, BRIEFING_ORDER_MODEL } from './weights.js';
import { WORD_SIGNALS } from './word-signals/index.js';

/** What was measured of one statement. */
export interface Measured {
  /** First the signals of the order, then their shares of the best where all are known. */
  readonly values: number[];
  /** The word signals of each of the question's terms, one after another. */
  readonly words: readonly number[];
}

export interface StatementModel {
  /** What the order needs of one statement. */
  measure(pair: Pair): Measured;
  /** Completes the values of a question's statements, and gives where each stands among them: differences are log odds. */
  order(all: readonly Measured[]): number[];
  /** Log odds that the question has an answer, from its first statement and where that stands. What the order did not need is measured now. */
  answer(pair: Pair, measured: Measured, order: number): number;
  /** Every signal by name, and by each of the question's words in quotation marks what it adds to the order (log odds, to be held against other statements). */
  named(pair: Pair, measured: Measured): Record<string, number>;
}

/** For documents as long as encyclopedic articles, which tell much of what they are about in many places. */
export const inArticles = createStatementModel(ARTICLE_ORDER_MODEL, ARTICLE_ANSWER_MODEL);
/** For documents of a page or two, which tell each thing once. */
export const inBriefings = createStatementModel(BRIEFING_ORDER_MODEL, BRIEFING_ANSWER_MODEL);

function createStatementModel(order: NetModel, answer: NetModel): StatementModel {
  const ordered = SIGNALS.filter(({ name }) => name in order.weights || name in RELATIVE_SIGNALS);
  /** Where those stand that are compared with the best. */
  const compared = ordered.flatMap(({ name }, at) => (name in RELATIVE_SIGNALS ? [at] : []));
  const relative = compared.map((at) => RELATIVE_SIGNALS[ordered[at]?.name ?? ''] ?? '');
  const orderOf = createSum(order, [...ordered.map(({ name }) => name), ...relative]);
  const answering = SIGNALS.filter(({ name }) => name in answer.weights);
  const places = answering.map((signal) => ordered.indexOf(signal));
  const answerOf = createSum(answer, [...answering.map(({ name }) => name), ORDER_SUM]);
  const ofWords = WORD_SIGNALS.filter(({ name }) => order.looksAt.includes(name) || answer.looksAt.includes(name));
  const wordNames = ofWords.map(({ name }) => name);
  const orderOfWord = createUnits(order, wordNames);
  const orderOfWords = createWordSum(order, wordNames);
  const answerOfWords = createWordSum(answer, wordNames);
  return {
    measure(pair) {
      const values: number[] = [];
      for (const signal of ordered) values.push(signal.measure(pair));
      const words: number[] = [];
      for (let term = 0; term < pair.terms.length; term++)
        for (const signal of ofWords) words.push(signal.measure(pair, term));
      return { values, words };
    },
    order(all) {
      for (const at of compared) {
        const shares = sharesOfBest(all.map(({ values }) => values[at] as number));
        for (const [of, { values }] of all.entries()) values.push(shares[of] as number);
      }
      return all.map(({ values, words }) => orderOf(values) + orderOfWords(words));
    },
    answer(pair, { values, words }, stands) {
      const all = answering.map((signal, at) => {
        const place = places[at] as number;
        return place < 0 ? signal.measure(pair) : (values[place] as number);
      });
      return answerOf([...all, stands]) + answerOfWords(words);
    },
    named(pair, { values, words }) {
      const named: Record<string, number> = {};
      for (const [at, { name }] of ordered.entries()) named[name] = values[at] as number;
      for (const { name, measure } of SIGNALS) named[name] ??= measure(pair);
      for (const [at, name] of relative.entries()) named[name] = values[ordered.length + at] as number;
      if (words.length > 0)
        for (const [at, { term }] of pair.terms.entries())
          named[`order “${term.text}”`] = orderOfWord(words, at * wordNames.length) * shareOfWord(pair.terms.length);
      return named;
    },
  };
}
