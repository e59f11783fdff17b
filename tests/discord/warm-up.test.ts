import { expect, test } from 'vitest';
import { warmUp } from '../../src/discord/warm-up.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { footnote } from './setup/briefing.js';

test('every question that the base offers is typed and asked before anybody waits', () => {
  const asked: string[] = [];
  const typed: string[] = [];
  warmUp({
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
  const offered = footnote.suggest('', 150).map(({ text }) => text);
  expect(asked).toEqual(offered);
  expect(offered.length).toBeGreaterThan(0);
  for (const question of offered) expect(typed).toContain(question.slice(0, 3));
});

test('a base without facts is no trouble', () => {
  warmUp(
    createFootnote({ documents: new Map(), facts: new Map(), entities: new Map(), topics: new Map(), synonyms: [] }),
  );
});
