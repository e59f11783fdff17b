import { describe, expect, test } from 'vitest';
import { parseQuestionSet } from '../../src/evaluation/question-set.js';
import { makeQuestion } from './make-outcome.js';

const line = (more: object) => JSON.stringify({ ...makeQuestion(), ...more });

describe('parseQuestionSet', () => {
  test('Reads the questions in their order, over empty lines and line ends of either kind.', () => {
    const text = `${line({ id: 'a' })}\r\n\n${line({ id: 'b', kind: 'followup', context: 'Who?' })}\n`;
    const { questions, problems } = parseQuestionSet('set.jsonl', text);
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      makeQuestion({ id: 'a' }),
      makeQuestion({ id: 'b', kind: 'followup', context: 'Who?' }),
    ]);
  });

  test('Takes a missing “acceptable” for none, and passes over fields that it does not know.', () => {
    const { questions } = parseQuestionSet('s', line({ acceptable: undefined, because: 'x' }));
    expect(questions).toEqual([makeQuestion()]);
  });

  test.each([
    ['not JSON', '{"id": ', 'is not JSON'],
    ['a list', '[]', 'the line: '],
    ['no id', line({ id: undefined }), '“id”: '],
    ['an empty id', line({ id: '' }), '“id”: must not be empty'],
    ['an unknown kind', line({ kind: 'singel' }), '“kind”: must be one of “single”, “list”'],
    ['a question that is a number', line({ question: 1 }), '“question”: must be a text'],
    ['gold that is a text', line({ gold: 'gold' }), '“gold”: must be a list'],
    ['an empty part', line({ gold: ['gold', ' '] }), '“gold.1”: a part of the text must not be empty'],
    ['no gold', line({ gold: [] }), '“gold”: a single question needs'],
    ['gold for a near miss', line({ kind: 'nearmiss' }), '“gold”: must be empty'],
    ['a follow-up to nothing', line({ kind: 'followup' }), '“context”: a follow-up needs'],
    ['an id that is taken', line({ id: 'first' }), 'another question has the id “first”'],
  ])('Names the line with %s, in one sentence.', (_label, bad, message) => {
    const { questions, problems } = parseQuestionSet(
      'set.jsonl',
      `${line({ id: 'first' })}\n${bad}\n${line({ id: 'last' })}`,
    );
    expect(problems).toEqual([
      { file: 'set.jsonl', line: 2, message: expect.stringContaining(message), severity: 'error' },
    ]);
    expect(problems[0]?.message).not.toContain('\n');
    expect(questions.map(({ id }) => id)).toEqual(['first', 'last']);
  });

  test('Names every bad line.', () => {
    const { problems } = parseQuestionSet('s', `x\n${line({})}\ny\n`);
    expect(problems.map((problem) => problem.line)).toEqual([1, 3]);
  });

  test('Says that a set without questions has none.', () => {
    expect(parseQuestionSet('s', '\n\n').problems).toMatchObject([
      { file: 's', message: expect.stringContaining('no questions') },
    ]);
  });
});
