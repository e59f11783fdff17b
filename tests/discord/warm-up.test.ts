import { expect, test } from 'vitest';
import { warmUp } from '../../src/discord/warm-up.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { footnote } from './setup/briefing.js';

test('the example questions of the base are typed and asked before anybody waits, every other one as nobody has written it down, as many as it takes', () => {
  const asked: string[] = [];
  const typed: string[] = [];
  const steps = warmUp({
    ...footnote,
    ask(question) {
      asked.push(question);
      return footnote.ask(question);
    },
    suggest(text, limit) {
      if (text !== '') typed.push(text);
      return footnote.suggest(text, limit);
    },
  });
  expect(asked).toEqual([]);
  steps.next();
  expect(asked).toHaveLength(1);
  for (const _ of steps);
  const examples = [...footnote.base.facts.values()].flatMap(({ questions, statement }) =>
    questions.length > 0
      ? questions.map((text, at) => (at % 2 === 0 ? text : text.slice(0, text.lastIndexOf(' '))))
      : [statement],
  );
  expect(asked).toEqual(examples.slice(0, 400));
  expect(typed).toEqual(asked.map((question) => question.slice(0, 5)));
});

test('a base without facts is no trouble', () => {
  const none = { documents: new Map(), facts: new Map(), entities: new Map(), topics: new Map(), synonyms: [] };
  expect([...warmUp(createFootnote(none))]).toEqual([]);
});
