import { describe, expect, test } from 'vitest';
import { cites, judgeAnswer, type Outcome } from '../../src/evaluation/outcome.js';
import type { SetQuestion } from '../../src/evaluation/question-set.js';
import type { Answer } from '../../src/retrieval/answer.js';
import { makeAnswer } from '../terminal/sample-footnote.js';
import { makeFact, makeQuestion } from './make-outcome.js';

describe('cites', () => {
  test.each([
    ['the quote is the part', ['Oman will host.'], ['Oman will host.'], true],
    ['the quote contains the part', ['Surely Oman will host.'], ['Oman will host'], true],
    ['the part contains the quote', ['Oman'], ['Oman will host'], true],
    ['only the second quote does', ['Key issues:', 'missiles'], ['missiles'], true],
    ['only the second part does', ['missiles'], ['Oman', 'missiles'], true],
    ['they only overlap', ['Oman will'], ['will host'], false],
    ['they differ in case', ['oman'], ['Oman'], false],
    ['there is no part', ['Oman'], [], false],
  ])('Where %s: %j, %j -> %s', (_label, quotes, parts, expected) => {
    expect(cites(makeFact(...quotes), parts)).toBe(expected);
  });
});

const GOLD = makeFact('gold');
const SECOND = makeFact('second');
const TOLERATED = makeFact('tolerated');
const OTHER = makeFact('other');
const SINGLE = { acceptable: ['tolerated'] };
const LIST = { kind: 'list', gold: ['gold', 'second'], acceptable: ['tolerated'] } as const;

describe('judgeAnswer', () => {
  test.each<[string, Partial<SetQuestion>, Pick<Answer, 'kind'> & Partial<Answer>, Partial<Outcome>]>([
    ['the gold fact', SINGLE, { kind: 'answer', facts: [GOLD] }, { verdict: 'right', firstRight: true }],
    ['an acceptable fact', SINGLE, { kind: 'answer', facts: [TOLERATED] }, { verdict: 'right', firstRight: true }],
    [
      'a list that begins with it',
      SINGLE,
      { kind: 'list', facts: [GOLD, OTHER] },
      { verdict: 'right', precision: 0.5 },
    ],
    [
      'a list that ends with it',
      SINGLE,
      { kind: 'list', facts: [OTHER, GOLD] },
      { verdict: 'wrong', firstRight: false },
    ],
    ['another fact', SINGLE, { kind: 'answer', facts: [OTHER] }, { verdict: 'wrong', firstRight: false }],
    [
      'the gold fact as nearest',
      SINGLE,
      { kind: 'closest', facts: [GOLD] },
      { verdict: 'refused', firstRight: true, recall: 0 },
    ],
    ['nothing', SINGLE, { kind: 'unknown' }, { verdict: 'refused', firstRight: false, rank: null }],
    ['an answer without facts', SINGLE, { kind: 'answer', facts: [] }, { verdict: 'refused' }],
    ['all of a list', LIST, { kind: 'list', facts: [GOLD, SECOND] }, { verdict: 'right', recall: 1, precision: 1 }],
    [
      'all of a list beside others',
      LIST,
      { kind: 'list', facts: [OTHER, GOLD, SECOND, TOLERATED] },
      { verdict: 'right', recall: 1, precision: 0.75 },
    ],
    [
      'all of a list in one fact',
      LIST,
      { kind: 'answer', facts: [makeFact('gold', 'second')] },
      { verdict: 'right', recall: 1 },
    ],
    [
      'some of a list',
      LIST,
      { kind: 'list', facts: [GOLD, OTHER] },
      { verdict: 'incomplete', recall: 0.5, precision: 0.5 },
    ],
    [
      'what may stand in a list alone',
      LIST,
      { kind: 'list', facts: [TOLERATED] },
      { verdict: 'incomplete', recall: 0, precision: 1 },
    ],
    ['none of a list', LIST, { kind: 'list', facts: [OTHER] }, { verdict: 'wrong', recall: 0, precision: 0 }],
    [
      'a list only as nearest',
      LIST,
      { kind: 'closest', facts: [GOLD, SECOND] },
      { verdict: 'refused', recall: 0, precision: 0 },
    ],
    [
      'a follow-up',
      { kind: 'followup', gold: ['gold', 'second'] },
      { kind: 'answer', facts: [GOLD] },
      { verdict: 'right' },
    ],
    [
      'a near miss with its nearest',
      { kind: 'nearmiss' },
      { kind: 'closest', facts: [OTHER] },
      { verdict: 'right', firstRight: false },
    ],
    [
      'a near miss as if it were one',
      { kind: 'nearmiss' },
      { kind: 'answer', facts: [OTHER] },
      { verdict: 'answered' },
    ],
    ['another subject with nothing', { kind: 'unknown' }, { kind: 'unknown' }, { verdict: 'right' }],
    ['another subject with a list', { kind: 'unknown' }, { kind: 'list', facts: [OTHER] }, { verdict: 'answered' }],
  ])('Judges %s.', (_label, question, answer, expected) => {
    expect(judgeAnswer(makeQuestion(question), makeAnswer(answer), 2)).toMatchObject({
      ...expected,
      kind: answer.kind,
      ms: 2,
    });
  });

  test('Ranks by the candidates, and takes the best of them for the first fact where none is shown.', () => {
    const why = { terms: [], signals: {}, vetoes: [] };
    const candidates = [OTHER, GOLD].map((fact) => ({ fact, confidence: 0.1, why }));
    const judge = (list: typeof candidates) =>
      judgeAnswer(makeQuestion(), makeAnswer({ kind: 'unknown', candidates: list }), 1);
    expect(judge(candidates)).toMatchObject({ rank: 2, firstRight: false });
    expect(judge(candidates.toReversed())).toMatchObject({ rank: 1, firstRight: true });
  });

  test('Keeps what was shown, the lead first.', () => {
    const answer = makeAnswer({ kind: 'closest', lead: 'Not said.', facts: [OTHER] });
    expect(judgeAnswer(makeQuestion(), answer, 1).shown).toEqual(['Not said.', 'other']);
  });
});
