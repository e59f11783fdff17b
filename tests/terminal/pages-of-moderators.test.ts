/** A page that a moderator cites is shown as not verified, in whatever form an answer is read. */

import { expect, test } from 'vitest';
import { composeText } from '../../src/retrieval/compose-text.js';
import { composeJsonAnswer } from '../../src/terminal/json/compose-json-answer.js';
import { renderAnswer } from '../../src/terminal/render-answer.js';
import { createScreen } from '../../src/terminal/screen.js';
import { ANSWERS, BASE, makeAnswer } from './sample-footnote.js';

const external = [
  { link: 'https://people.example/larijani', title: 'People of note', quote: 'He holds a doctorate in philosophy.' },
];
const [documented] = ANSWERS.answer.facts;
if (documented === undefined) throw new Error('The sample answer has no fact.');
const fact = { ...documented, statement: 'Ali Larijani studied philosophy.', citations: [], external };
const answer = makeAnswer({ kind: 'answer', facts: [fact] });

test('in the terminal, below the quote.', () => {
  expect(renderAnswer(answer, BASE, createScreen({ colours: false, columns: 80 }))).toContain(
    `
  ┃ He holds a doctorate in philosophy.
  — People of note
    https://people.example/larijani
    cited by a moderator, not verified`,
  );
});

test('in plain text, beside the link.', () => {
  expect(composeText(answer, BASE)).toContain(
    '  “He holds a doctorate in philosophy.”\n  — People of note · https://people.example/larijani (cited by a moderator, not verified)',
  );
});

test('for programs, as a field that says so; a fact without one has no such field.', () => {
  const composed = composeJsonAnswer(answer, { text: '', ms: 1, explain: false });
  expect(composed.facts[0]?.external).toEqual([{ ...external[0], verified: false }]);
  const plain = composeJsonAnswer(ANSWERS.answer, { text: '', ms: 1, explain: false });
  expect(plain.facts[0]).not.toHaveProperty('external');
});
