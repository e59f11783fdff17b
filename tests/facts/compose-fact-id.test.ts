import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeFactId } from '../../src/facts/compose-fact-id.js';

test.each([
  ['the words that carry content', 'The envoy, Jane Roe, visited Odesa on May 2.', 'envoy-jane-roe-visited-odesa-2'],
  [
    'whole words, as many as fit',
    'Representatives of international organisations deliberated.',
    'representatives-international',
  ],
  ['accents away', 'Émile Zátopek ran.', 'emile-zatopek-ran'],
  ['a word for a statement in another script', 'من قابل لاريجاني؟', 'fact'],
])('An id is made of %s.', (_label, statement, id) => {
  expect(composeFactId(statement, () => false)).toBe(id);
});

test('An id that is taken gets the next free number.', () => {
  const taken = new Set(['ice', 'ice-2', 'ice-3']);
  expect(composeFactId('Ice.', (id) => taken.has(id))).toBe('ice-4');
});

test('Any statement gives an id that a knowledge file and a button may hold.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (statement) => {
      const id = composeFactId(statement, (taken) => !/-\d+$/u.test(taken));
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(id.length).toBeLessThanOrEqual(64);
    }),
  );
});
