import { expect, test } from 'vitest';
import type { EvaluatedSet } from '../../src/evaluation/evaluated-set.js';
import { formatResult, savedResult, summarizeSet } from '../../src/evaluation/saved-result.js';
import { makeOutcome } from './make-outcome.js';

const SET: EvaluatedSet = {
  name: 'seed',
  folder: 'knowledge',
  facts: 3,
  outcomes: [
    makeOutcome({ question: { id: 'b' } }),
    makeOutcome({ question: { id: 'a' }, verdict: 'refused', rank: 3 }),
    makeOutcome({ question: { id: 'c' }, verdict: 'wrong', rank: null }),
  ],
};

test('What was saved reads back as what it was, with figures of four decimals.', () => {
  const read = savedResult.parse(JSON.parse(formatResult([SET])));
  expect(read).toEqual({ seed: summarizeSet(SET) });
  expect(read.seed?.figures).toMatchObject({ single: 0.3333, mrr: 0.4444 });
  expect(read.seed?.outcomes).toEqual({ b: 'right', a: 'refused', c: 'wrong' });
});

test('The file has a line for each question, in the order of the set, and no time.', () => {
  const text = formatResult([SET]);
  expect(text).toMatch(/\n {6}"b": "right",\n {6}"a": "refused",\n {6}"c": "wrong"\n/);
  expect(formatResult([{ ...SET, outcomes: SET.outcomes.map((outcome) => ({ ...outcome, ms: 99 })) }])).toBe(text);
});
