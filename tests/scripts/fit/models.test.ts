import { describe, expect, it } from 'vitest';
import type { MeasuredQuestion } from '../../../scripts/fit/measured-question.js';
import { firstBy, fitExamples, fitStatements } from '../../../scripts/fit/models.js';
import { worthBy } from '../../../scripts/fit/worth-by.js';
import { WORD_SIGNALS } from '../../../src/retrieval/word-signals/index.js';

/** In these, what covers the question is right, and long sentences only seem to. */
const QUESTIONS: readonly MeasuredQuestion[] = Array.from({ length: 60 }, (_, at): MeasuredQuestion => {
  const isAnswerable = at % 3 > 0;
  const right = at % 2;
  const contenders = [0, 1].map((place) => ({
    measures: {
      'lexical-score': isAnswerable && place === right ? 0.9 : 0.3 + (at % 5) / 50,
      length: place === right ? 0.4 : 0.8,
      'common-theme': isAnswerable && place === right ? 0.8 : 0.1,
    },
    words: [Float64Array.from(WORD_SIGNALS, () => at % 4)],
  }));
  return {
    kind: isAnswerable ? 'single' : 'unknown',
    mistyped: false,
    group: 'one',
    contenders,
    right: isAnswerable ? [right] : [],
  };
});

describe('the fitted models', () => {
  const sets = { articles: QUESTIONS, briefings: QUESTIONS };
  const fitted = fitStatements(sets);

  it('put the right statement first and tell an answerable question from another', () => {
    for (const { order, answer } of Object.values(fitted)) {
      for (const question of QUESTIONS) {
        if (question.kind === 'single') expect(firstBy(worthBy(order), question)).toBe(question.right[0]);
      }
      expect(order.weights['lexical-score']).toBeGreaterThan(0);
      expect(order.weights.length).toBeLessThan(0);
      expect(answer.weights['lexical-score']).toBeGreaterThan(0);
    }
  });

  it('learn the order of articles from briefings, too, and nothing else from the other kind', () => {
    const backward = QUESTIONS.map((question) => ({ ...question, right: question.right.map((at) => 1 - at) }));
    const { articles } = fitStatements({ ...sets, briefings: backward });
    expect(articles.order.weights['lexical-score']).toBeLessThan(fitted.articles.order.weights['lexical-score'] ?? 0);
    expect(fitStatements({ ...sets, articles: backward }).briefings).toEqual(fitted.briefings);
    const none = QUESTIONS.map((question) => ({ ...question, right: [] }));
    const less = fitStatements({ ...sets, briefings: [...QUESTIONS, ...none] });
    expect(less.articles).toEqual(fitted.articles);
    expect(less.briefings.order).toEqual(fitted.briefings.order);
    const first = QUESTIONS[1]?.contenders[0] ?? { measures: {}, words: [] };
    expect(worthBy(less.briefings.answer)(first)).toBeLessThan(worthBy(fitted.briefings.answer)(first));
  });

  it('learn in briefings what only the words tell, whatever their measurements are spread around', () => {
    const likeness = WORD_SIGNALS.findIndex(({ name }) => name === 'likeness');
    const told = QUESTIONS.map((question, at) => ({
      ...question,
      contenders: question.contenders.map((_, place) => ({
        measures: {},
        words: [
          WORD_SIGNALS.map((__, signal) => (signal === likeness && question.right.includes(place) ? 7 : 5 + (at % 2))),
        ].map((word) => Float64Array.from(word)),
      })),
    }));
    const many = Array.from({ length: 20 }, () => told).flat();
    const { order } = fitStatements({ articles: QUESTIONS, briefings: many }).briefings;
    for (const question of told)
      if (question.right.length > 0) expect(firstBy(worthBy(order), question)).toBe(question.right[0]);
  });

  it('leave out the signals that they are told to do without', () => {
    for (const { order, answer } of Object.values(fitStatements(sets, ['lexical-score']))) {
      expect(order.weights).not.toHaveProperty('lexical-score');
      expect(answer.weights).not.toHaveProperty('lexical-score');
    }
  });

  it('weigh examples by what tells the right fact from the others', () => {
    const { weights, constant } = fitExamples(QUESTIONS);
    expect(weights['common-theme']).toBeGreaterThan(1);
    expect(constant).toBeLessThan(0);
  });

  it('put nothing first where there is nothing', () => {
    const empty: MeasuredQuestion = { kind: 'unknown', mistyped: false, group: 'one', contenders: [], right: [] };
    expect(firstBy(() => 0, empty)).toBe(-1);
  });
});
