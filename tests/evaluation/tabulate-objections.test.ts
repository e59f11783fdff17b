import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../src/evaluation/outcome.js';
import { tabulateObjections } from '../../src/evaluation/tabulate-objections.js';
import { makeAnswer } from '../terminal/sample-footnote.js';
import { makeFact, makeOutcome, makeQuestion } from './make-outcome.js';

const nearMiss = (...objections: string[]) =>
  makeOutcome({ objections, firstRight: false, question: { kind: 'nearmiss' } });

describe('tabulateObjections', () => {
  test('Counts what each check kept back, rightly and wrongly, and what it did alone.', () => {
    const outcomes = [
      nearMiss('names'),
      nearMiss('names', 'coverage'),
      makeOutcome({ objections: ['coverage'], verdict: 'refused' }),
      makeOutcome({ objections: ['coverage'], verdict: 'refused', firstRight: false }),
      makeOutcome({ objections: ['numbers'], question: { kind: 'unknown' } }),
    ];
    expect(tabulateObjections(outcomes)).toEqual([
      { check: 'names', nearMisses: { all: 2, alone: 1 }, rightFacts: { all: 0, alone: 0 } },
      { check: 'coverage', nearMisses: { all: 1, alone: 0 }, rightFacts: { all: 1, alone: 1 } },
    ]);
  });

  test('Has no row where nothing was kept back.', () => {
    expect(tabulateObjections([makeOutcome()])).toEqual([]);
  });
});

describe('The objections of an outcome', () => {
  const veto = { check: 'names', says: 'mention Putin' };
  const candidate = (fact: ReturnType<typeof makeFact>, vetoes: (typeof veto)[]) => ({
    fact,
    confidence: 0.1,
    why: { terms: [], signals: {}, vetoes },
  });
  const [shown, other] = [makeFact('shown'), makeFact('other')];
  const candidates = [candidate(other, [{ ...veto, check: 'numbers' }]), candidate(shown, [veto])];

  test('are the vetoes of the fact that is shown as nearest.', () => {
    const answer = makeAnswer({ kind: 'closest', facts: [shown], candidates });
    expect(judgeAnswer(makeQuestion(), answer, 1).objections).toEqual(['names']);
  });

  test('are none where the fact is given as the answer.', () => {
    const answer = makeAnswer({ kind: 'answer', facts: [shown], candidates });
    expect(judgeAnswer(makeQuestion(), answer, 1).objections).toEqual([]);
  });
});
