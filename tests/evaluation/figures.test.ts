import { describe, expect, test } from 'vitest';
import { type FigureName, measureFigures } from '../../src/evaluation/figures.js';
import type { Outcome } from '../../src/evaluation/outcome.js';
import { makeOutcome } from './make-outcome.js';

const single = (more: Partial<Omit<Outcome, 'question'>> = {}, style = 'plain') =>
  makeOutcome({ ...more, question: { style } });
const nearMiss = (confidence: number, question = 'Who?') =>
  makeOutcome({ confidence, firstRight: false, rank: null, question: { kind: 'nearmiss', question } });

describe('measureFigures', () => {
  test.each<[FigureName, string, Outcome[], number, number]>([
    ['all', 'every question', [single(), single({ verdict: 'wrong' }), nearMiss(0.1)], 2 / 3, 3],
    [
      'single',
      'right answers to single questions',
      [single(), single({ verdict: 'refused' }), nearMiss(0.1)],
      1 / 2,
      2,
    ],
    ['singleFirst', 'the right fact first, answered or not', [single({ verdict: 'refused' })], 1, 1],
    ['list', 'complete lists', [makeOutcome({ question: { kind: 'list' }, verdict: 'incomplete' })], 0, 1],
    [
      'listRecall',
      'what of all lists is cited',
      [0.5, 1].map((recall) => makeOutcome({ question: { kind: 'list' }, recall })),
      0.75,
      2,
    ],
    [
      'listPrecision',
      'what of the lists given is right',
      [
        makeOutcome({ question: { kind: 'list' }, precision: 0.5 }),
        makeOutcome({ question: { kind: 'list' }, verdict: 'refused', precision: 0 }),
      ],
      0.5,
      1,
    ],
    ['followup', 'follow-ups', [makeOutcome({ question: { kind: 'followup' } })], 1, 1],
    ['unknown', 'other subjects', [makeOutcome({ question: { kind: 'unknown' }, verdict: 'answered' })], 0, 1],
    ['nearmiss', 'near misses', [nearMiss(0.2), single()], 1, 1],
    ['refused', 'answerable questions', [single({ verdict: 'refused' }), single(), nearMiss(0.1)], 1 / 2, 2],
    ['top1', 'first candidates', [single({ rank: 2 }), single({ verdict: 'refused' })], 1 / 2, 2],
    [
      'top1',
      'no follow-up',
      [single(), makeOutcome({ rank: null, question: { kind: 'followup', context: 'Who?' } })],
      1,
      1,
    ],
    [
      'top1Mistyped',
      'mistyped questions',
      [single({ rank: 2 }, 'mistyped'), single({}, 'typo'), single({ rank: 3 })],
      1 / 2,
      2,
    ],
    ['mrr', 'ranks 1, 2, 4 and none', [1, 2, 4, null].map((rank) => single({ rank })), 1.75 / 4, 4],
    [
      'nearMissAuc',
      'well typed questions',
      [single(), single({ confidence: 0.1 }), single({ confidence: 0.1 }, 'mistyped'), nearMiss(0.5)],
      1 / 2,
      3,
    ],
    [
      'nearMissAucAffirmative',
      'no negated question',
      [single(), nearMiss(0.5), nearMiss(0.95, 'Who did not come?')],
      1,
      2,
    ],
    [
      'offTopicAuc',
      'answerable against unknown',
      [single(), nearMiss(1), makeOutcome({ confidence: 0.9, question: { kind: 'unknown' } })],
      1 / 2,
      2,
    ],
    ['coverageAt90', 'answerable questions', [single(), single({ confidence: 0.4 }), nearMiss(0.5)], 1 / 2, 2],
    ['calibrationError', 'everything', [single({ confidence: 0.8 }), nearMiss(0.2)], 0.2, 2],
  ])('%s is about %s.', (name, _label, outcomes, value, of) => {
    const found = measureFigures(outcomes).get(name);
    expect(found?.value).toBeCloseTo(value, 10);
    expect(found?.of).toBe(of);
  });

  test('Leaves out what there is nothing of.', () => {
    const names = [...measureFigures([single()]).keys()];
    expect(names).toEqual([
      'all',
      'single',
      'singleFirst',
      'refused',
      'top1',
      'mrr',
      'coverageAt90',
      'calibrationError',
    ]);
    expect(measureFigures([]).size).toBe(0);
  });
});
