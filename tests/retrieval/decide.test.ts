import { describe, expect, test } from 'vitest';
import { decide } from '../../src/retrieval/decide.js';
import type { Judged } from '../../src/retrieval/judge.js';
import { makePair } from './make-pair.js';

const QUESTION = 'Who offered to step in?';
const SENTENCE = { reviewed: false } as const;

/** A sentence as it stands, ordered by its confidence among others. */
function sentence(id: string, probability: number, says?: string): Judged {
  const { pair } = makePair(QUESTION, `${id} spoke.`, SENTENCE);
  const fact = { ...pair.view.fact, id };
  return {
    fact,
    facts: [fact],
    topic: undefined,
    probability,
    confidence: says === undefined ? probability : probability * 0.4,
    clearness: 0.1,
    likeness: 0,
    isExample: false,
    measured: () => ({}),
    pair,
    vetoes: says === undefined ? [] : [{ check: 'names', says }],
  };
}

describe('what is shown as nearest', () => {
  const idsOf = (...judged: Judged[]) =>
    decide(makePair(QUESTION, 'Anything.', SENTENCE).pair.question, judged).chosen.map(({ fact }) => fact.id);

  test('begins with the surest sentence where nothing speaks against it, though a likelier one has an objection', () => {
    expect(idsOf(sentence('Orla', 0.4), sentence('Lund', 0.5, 'mention Orla'))).toEqual(['Orla', 'Lund']);
  });

  test('is the likeliest where every sentence has an objection', () => {
    expect(idsOf(sentence('Orla', 0.3, 'say who'), sentence('Lund', 0.5, 'mention Orla'))).toEqual(['Lund']);
  });
});
