import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCustomId, parseCustomId } from '../../../src/discord/state/custom-id.js';

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

test('anything at all can be read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      const parsed = parseCustomId(id);
      if (parsed) expect(encodeCustomId(parsed.action, ...parsed.args)).toBe(id);
    }),
  );
});
