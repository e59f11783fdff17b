import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fence, readFence } from '../../../src/discord/render/fence.js';

const text = fc.string({ unit: fc.constantFrom('`', '``', '\n', 'a', '*') });

test('A block of code ends where it shall and nowhere before, whatever stands in it, and is read back exactly.', () => {
  fc.assert(
    fc.property(text, (inside) => {
      const fenced = fence(inside);
      expect(fenced.slice(3).indexOf('```')).toBe(fenced.length - 6);
      expect(readFence(fenced)).toBe(inside);
    }),
  );
});
