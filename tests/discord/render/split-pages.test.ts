import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAt, splitPages } from '../../../src/discord/render/split-pages.js';

const pieces = fc.array(fc.record({ text: fc.string({ maxLength: 50 }) }));
const room = fc.record({ limit: fc.integer({ min: 1, max: 120 }), most: fc.integer({ min: 1, max: 6 }) });

test('pages hold every piece once, in order, and no more than fits', () => {
  fc.assert(
    fc.property(pieces, room, (all, { limit, most }) => {
      const pages = splitPages(all, { limit, most });
      expect(pages.flat()).toEqual(all);
      for (const page of pages) {
        const length = page.reduce((sum, { text }) => sum + text.length, 0);
        expect(page.length).toBeLessThanOrEqual(most);
        expect(page.length === 1 || length <= limit || page.length === 0).toBe(true);
      }
    }),
  );
});

test.each([
  [0, 0],
  [1, 1],
  [7, 1],
  [-3, 0],
])('page %i of two is page %i', (asked, given) => {
  expect(pageAt(['a', 'b'], asked).page).toBe(given);
});
