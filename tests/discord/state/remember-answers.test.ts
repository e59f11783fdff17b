import { expect, test } from 'vitest';
import { createMemory } from '../../../src/discord/state/remember-answers.js';
import type { Footnote } from '../../../src/retrieval/footnote.js';
import { footnote } from '../setup/briefing.js';

function counting(): { footnote: Footnote; asked: string[] } {
  const asked: string[] = [];
  const ask: Footnote['ask'] = (question, context) => {
    asked.push(question);
    return footnote.ask(question, context);
  };
  return { footnote: { ...footnote, ask }, asked };
}

test('the same question to the same facts is thought about once, and answered as ever', () => {
  const remembering = createMemory();
  const { footnote: counted, asked } = counting();
  const first = remembering(counted).ask('Who met Putin?');
  expect(remembering(counted).ask('Who met Putin?')).toBe(first);
  expect(first).toEqual(footnote.ask('Who met Putin?'));
  expect(asked).toEqual(['Who met Putin?']);
});

test('another context, other facts or a forgotten question are thought about anew', () => {
  const remembering = createMemory();
  const { footnote: counted, asked } = counting();
  remembering(counted).ask('and when?', { facts: ['meeting'] });
  expect(remembering(counted).ask('and when?', { facts: ['venue'] }).facts[0]?.id).toBe('venue');
  const other = counting();
  remembering(other.footnote).ask('and when?', { facts: ['meeting'] });
  expect([asked.length, other.asked.length]).toEqual([2, 1]);
  for (let index = 0; index < 500; index += 1) remembering(counted).ask(`question ${index}`);
  remembering(counted).ask('and when?', { facts: ['meeting'] });
  expect(asked.at(-1)).toBe('and when?');
});
