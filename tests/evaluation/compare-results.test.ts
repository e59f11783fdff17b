import { describe, expect, test } from 'vitest';
import { type Comparison, compareResults, fallenFigures } from '../../src/evaluation/compare-results.js';
import type { Verdict } from '../../src/evaluation/outcome.js';

const result = (outcomes: Record<string, Verdict>, figures: Record<string, number> = {}) => ({ figures, outcomes });

/** What comes of one question that had the one verdict and has the other. */
function change(before: Verdict, after: Verdict): 'better' | 'worse' | 'same' {
  const { better, worse } = compareResults(result({ q: before }), result({ q: after }));
  return better.length > 0 ? 'better' : worse.length > 0 ? 'worse' : 'same';
}

describe('compareResults', () => {
  test.each<[Verdict, Verdict, string]>([
    ['refused', 'right', 'better'],
    ['incomplete', 'right', 'better'],
    ['wrong', 'refused', 'better'],
    ['answered', 'right', 'better'],
    ['right', 'refused', 'worse'],
    ['right', 'incomplete', 'worse'],
    ['incomplete', 'refused', 'worse'],
    ['refused', 'wrong', 'worse'],
    ['right', 'answered', 'worse'],
    ['wrong', 'wrong', 'same'],
  ])('From %s to %s is %s.', (before, after, expected) => {
    expect(change(before, after)).toBe(expected);
  });

  test('Names the questions that changed, that are new and that are gone.', () => {
    const before = result({ a: 'right', b: 'wrong', c: 'right', gone: 'right' });
    const after = result({ a: 'wrong', b: 'right', c: 'right', fresh: 'wrong' });
    expect(compareResults(before, after)).toEqual({
      figures: [],
      better: [{ id: 'b', before: 'wrong', after: 'right' }],
      worse: [{ id: 'a', before: 'right', after: 'wrong' }],
      added: ['fresh'],
      removed: ['gone'],
    });
  });

  test('Tells the figures that changed, in the order of the report, and passes over those it does not know.', () => {
    const { figures } = compareResults(
      result({}, { mrr: 0.5, single: 0.5, list: 0.5, ancient: 1 }),
      result({}, { mrr: 0.5, single: 0.6, top1: 0.9 }),
    );
    expect(figures).toEqual([
      { name: 'single', before: 0.5, after: 0.6 },
      { name: 'list', before: 0.5, after: undefined },
      { name: 'top1', before: undefined, after: 0.9 },
    ]);
  });
});

describe('fallenFigures', () => {
  const fallen = (before: Record<string, number>, after: Record<string, number>) =>
    fallenFigures(compareResults(result({}, before), result({}, after))).map(({ name }) => name);

  test.each<[string, Record<string, number>, Record<string, number>, Comparison['figures'][number]['name'][]]>([
    ['one that sank', { single: 0.8, list: 0.5 }, { single: 0.79, list: 0.6 }, ['single']],
    ['one that should be low and rose', { refused: 0.1 }, { refused: 0.12 }, ['refused']],
    ['none that should be low and sank', { calibrationError: 0.1 }, { calibrationError: 0.05 }, []],
    ['none within the slack', { mrr: 0.9 }, { mrr: 0.896 }, []],
    ['one that is measured no more', { followup: 0.7 }, {}, ['followup']],
    ['none that is new', {}, { followup: 0.7 }, []],
  ])('Finds %s.', (_label, before, after, expected) => {
    expect(fallen(before, after)).toEqual(expected);
  });

  test('Notices a single question of each kind in the sets of the repository.', () => {
    for (const count of [20, 25, 64, 138]) expect(fallen({ single: 1 }, { single: 1 - 1 / count })).toEqual(['single']);
  });
});
