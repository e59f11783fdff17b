import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../../src/terminal/json/parse-request.js';

const parse = (text: string) => parseRequest({ kind: 'text', text });

describe('parseRequest', () => {
  test.each([
    ['a plain question', 'Who met Putin?', { question: 'Who met Putin?' }],
    ['JSON', '{"question": "and when?", "conversation": "a"}', { question: 'and when?', conversation: 'a' }],
    ['JSON without a conversation', '{"question": "Who?"}', { question: 'Who?' }],
    ['JSON behind spaces', '  {"question": "Who?"}', { question: 'Who?' }],
    ['fields that it does not know', '{"question": "Who?", "id": 7}', { question: 'Who?' }],
    ['a question that only looks like a list', '[who] met Putin?', { question: '[who] met Putin?' }],
    ['a question as long as allowed', 'x'.repeat(100_000), { question: 'x'.repeat(100_000) }],
  ])('Reads %s.', (_label, line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  test.each([
    ['an empty line', '', '', 'is empty'],
    ['spaces', '  \t ', '  \t ', 'is empty'],
    ['only punctuation', '?!…', '?!…', 'no letters'],
    ['only emoji', '🚢🚢', '🚢🚢', 'no letters'],
    ['only control characters', '\u0000\u0007\u001b', '\u0000\u0007\u001b', 'no letters'],
    ['broken JSON', '{"question": ', '{"question": ', 'is not JSON'],
    ['a question that is missing', '{}', '{}', '"question" is missing'],
    ['a question that is a number', '{"question": 7}', '{"question": 7}', 'not a number'],
    ['a question that is null', '{"question": null}', '{"question": null}', 'not null'],
    ['a question that is a list', '{"question": ["a"]}', '{"question": ["a"]}', 'not a list'],
    ['a question that is an object', '{"question": {}}', '{"question": {}}', 'not an object'],
    [
      'a conversation that is a number',
      '{"question": "Who?", "conversation": 1}',
      'Who?',
      '"conversation" must be a text',
    ],
    [
      'a conversation that is too long',
      `{"question": "Who?", "conversation": "${'x'.repeat(201)}"}`,
      'Who?',
      'shorter id',
    ],
    ['an empty question in JSON', '{"question": ""}', '', 'is empty'],
    ['a line that is too long', 'x'.repeat(100_001), '', 'longer than 100,000'],
    ['JSON that is too long', `{"question": "Who?", "x": "${'x'.repeat(100_000)}"}`, '', 'longer than 100,000'],
    ['JSON nested deeply', `{"question":${'['.repeat(50_000)}`, undefined, 'is not JSON'],
  ])('Says what is wrong with %s.', (_label, line, question, problem) => {
    const request = parse(line);
    expect(request).toMatchObject({ problem: expect.stringContaining(problem) });
    if (question !== undefined) expect(request.question).toBe(question);
  });

  test.each(['too-long', 'not-utf8'] as const)('Says what is wrong with a line that is %s.', (kind) => {
    expect(parseRequest({ kind })).toEqual({ question: '', problem: expect.stringContaining('was not read') });
  });
});
