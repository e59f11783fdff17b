import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../../scripts/fit/cross-validate.js';
import type { MeasuredQuestion } from '../../../scripts/fit/measured-question.js';

const GROUPS = ['harbour', 'tower', 'treaty', 'river', 'comet'];
/** Ten questions a group; the right contender measures higher, and off-topic ones measure nothing. */
const QUESTIONS: readonly MeasuredQuestion[] = GROUPS.flatMap((group) =>
  Array.from({ length: 10 }, (_, at): MeasuredQuestion => {
    const kind = (['single', 'single', 'nearmiss', 'unknown'] as const)[at % 4] ?? 'single';
    const high = kind === 'unknown' ? 0 : kind === 'nearmiss' ? 0.5 : 1;
    const contenders = [high / 2, high].map((fit) => ({ measures: { fit }, words: [] }));
    return { kind, mistyped: at >= 8, group, contenders, right: kind === 'single' ? [1] : [] };
  }),
);
const MODEL = { constant: 0, weights: { fit: 1 } };

describe('cross-validation', () => {
  it.each([
    ['each group by itself', 5],
    ['two parts', 2],
  ])('never judges an article by models that saw it: %s', (_, folds) => {
    const seen: (readonly MeasuredQuestion[])[] = [];
    const judged: string[][] = [];
    crossValidate(QUESTIONS, folds, (part) => {
      seen.push(part);
      const groups = new Set(part.map(({ group }) => group));
      judged.push(GROUPS.filter((group) => !groups.has(group)));
      for (const group of groups) expect(part.filter((question) => question.group === group)).toHaveLength(10);
      return { order: MODEL, answer: MODEL };
    });
    expect(seen).toHaveLength(folds);
    // Together the held-back parts are everything, each article once.
    expect(judged.flat().sort()).toEqual([...GROUPS].sort());
  });

  it('reports what the models deserve', () => {
    const perfect = crossValidate(QUESTIONS, 5, () => ({ order: MODEL, answer: MODEL }));
    expect(perfect).toMatchObject({ top1: 1, mrr: 1, mistyped: 1, offTopic: 1, nearMiss: 1 });
    const backward = { constant: 0, weights: { fit: -1 } };
    const worst = crossValidate(QUESTIONS, 5, () => ({ order: backward, answer: MODEL }));
    expect(worst).toMatchObject({ top1: 0, mrr: 0.5 });
  });
});
