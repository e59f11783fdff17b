import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCustomId, parseCustomId, requireCustomId } from '../../../src/discord/state/custom-id.js';

test('what is written is read again, or is too long to be written', () => {
  const arg = fc.string({ unit: fc.constantFrom(...'ab|%257C-'), maxLength: 30 });
  fc.assert(
    fc.property(fc.array(arg, { maxLength: 4 }), (args) => {
      const id = encodeCustomId('show', ...args);
      if (id === null) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parseCustomId(id)).toEqual({ action: 'show', args });
    }),
  );
  expect(encodeCustomId('show', 'x'.repeat(100))).toBeNull();
});

test('where nothing can be left out, an id that does not fit is a bug and says so, never an empty id', () => {
  expect(requireCustomId('settings', 'approvals', 3)).toBe('f1|settings|approvals|3');
  expect(() => requireCustomId('search-fact', 'x'.repeat(100))).toThrow(/“search-fact” .* longer than Discord allows/);
});

test('anything at all can be read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      const parsed = parseCustomId(id);
      if (parsed) expect(encodeCustomId(parsed.action, ...parsed.args)).toBe(id);
    }),
  );
});
