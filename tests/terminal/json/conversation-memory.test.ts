import { expect, test } from 'vitest';
import { createConversationMemory } from '../../../src/terminal/json/conversation-memory.js';

test('Forgets the conversation that has been silent longest.', () => {
  const memory = createConversationMemory(2);
  memory.remember('a', { facts: ['1'] });
  memory.remember('b', { facts: ['2'] });
  memory.remember('a', { facts: ['3'] });
  memory.remember('c', { facts: ['4'] });
  expect(['a', 'b', 'c'].map((id) => memory.recall(id)?.facts)).toEqual([['3'], undefined, ['4']]);
});

test('A conversation may be called like a member of every object.', () => {
  const memory = createConversationMemory(2);
  expect(memory.recall('__proto__')).toBeUndefined();
  memory.remember('__proto__', { facts: ['1'] });
  expect(memory.recall('__proto__')).toEqual({ facts: ['1'] });
});
