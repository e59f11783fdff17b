import { expect, test } from 'vitest';
import { type Approach, decideAttention } from '../../../src/discord/events/decide-attention.js';
import { isQuestion } from '../../../src/discord/events/is-question.js';

const nothing: Approach = { isDirect: false, mode: null, isAddressed: false, addressesOthers: false, isQuestion: true };

test.each<[string, Partial<Approach>, string]>([
  ['a direct message', { isDirect: true, isQuestion: false }, 'answer'],
  ['a mention where nobody chose a mode', { isAddressed: true }, 'answer'],
  ['a mention in "mentions"', { isAddressed: true, mode: 'mentions' }, 'answer'],
  ['a mention in "questions"', { isAddressed: true, mode: 'questions', isQuestion: false }, 'answer'],
  ['a mention in "off"', { isAddressed: true, mode: 'off' }, 'ignore'],
  ['a mention of the bot and somebody else', { isAddressed: true, addressesOthers: true }, 'answer'],
  ['a question in "questions"', { mode: 'questions' }, 'if-confident'],
  ['a question to somebody else in "questions"', { mode: 'questions', addressesOthers: true }, 'ignore'],
  ['a statement in "questions"', { mode: 'questions', isQuestion: false }, 'ignore'],
  ['a question in "mentions"', { mode: 'mentions' }, 'ignore'],
  ['a question in "off"', { mode: 'off' }, 'ignore'],
  ['a question where nobody chose a mode', {}, 'ignore'],
])('%s: %s → %s', (_what, approach, attention) => {
  expect(decideAttention({ ...nothing, ...approach })).toBe(attention);
});

test.each<[string, boolean]>([
  ['Where are the talks held?', true],
  ['where are the talks', true],
  ['hey, so who leads the talks', true],
  ["what's the latest on Oman", true],
  ['The talks, are they in Oman? I forgot.', true],
  ['¿Dónde son las conversaciones?', true],
  ['The talks are in Oman.', false],
  ['really?', false],
  ['what?', false],
  ['???', false],
  ['', false],
  ['https://example.org/?a=b c d', false],
  ['Whatever you say goes.', false],
  [`${'They talked and talked. '.repeat(25)}Where?`, false],
])('"%s" is a question: %s', (text, expected) => {
  expect(isQuestion(text)).toBe(expected);
});
