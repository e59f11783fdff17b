import { describe, expect, it } from 'vitest';
import type { MeasuredQuestion } from '../../../scripts/fit/measured-question.js';
import { firstBy, fitExamples, fitStatements } from '../../../scripts/fit/models.js';

/** In these, what covers the question is right, and long sentences only seem to. */
const QUESTIONS: readonly MeasuredQuestion[] = Array.from({ length: 60 }, (_, at): MeasuredQuestion => {
  const isAnswerable = at % 3 > 0;
  const right = at % 2;
  const contenders = [0, 1].map((place) => ({
    'lexical-score': isAnswerable && place === right ? 0.9 : 0.3 + (at % 5) / 50,
    length: place === right ? 0.4 : 0.8,
    'common-theme': isAnswerable && place === right ? 0.8 : 0.1,
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
    const { order, article, briefing } = fitted;
    for (const question of QUESTIONS) {
      if (question.kind === 'single') expect(firstBy(order, question)).toBe(question.right[0]);
    }
    expect(order.weights['lexical-score']).toBeGreaterThan(0);
    expect(order.weights.length).toBeLessThan(0);
    expect(article.weights['lexical-score']).toBeGreaterThan(0);
    expect(briefing.weights['lexical-score']).toBeGreaterThan(0);
  });

  it('learn one order from articles and briefings, and of either whether there is an answer', () => {
    const backward = QUESTIONS.map((question) => ({ ...question, right: question.right.map((at) => 1 - at) }));
    const both = fitStatements({ ...sets, briefings: backward });
    expect(both.order.weights['lexical-score']).toBeLessThan(fitted.order.weights['lexical-score'] ?? 0);
    const none = QUESTIONS.map((question) => ({ ...question, right: [] }));
    const less = fitStatements({ ...sets, briefings: [...QUESTIONS, ...none] });
    expect(less.order).toEqual(fitted.order);
    expect(less.article).toEqual(fitted.article);
    expect(less.briefing.weights['lexical-score']).toBeLessThan(fitted.briefing.weights['lexical-score'] ?? 0);
  });

  it('leave out the signals that they are told to do without', () => {
    for (const { weights } of Object.values(fitStatements(sets, ['lexical-score'])))
      expect(weights).not.toHaveProperty('lexical-score');
  });

  it('weigh examples by what tells the right fact from the others', () => {
    const { weights, constant } = fitExamples(QUESTIONS);
    expect(weights['common-theme']).toBeGreaterThan(1);
    expect(constant).toBeLessThan(0);
  });

  it('put nothing first where there is nothing', () => {
    const empty: MeasuredQuestion = { kind: 'unknown', mistyped: false, group: 'one', contenders: [], right: [] };
    expect(firstBy({ constant: 0, weights: {} }, empty)).toBe(-1);
  });
});
