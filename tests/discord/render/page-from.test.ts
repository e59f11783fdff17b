import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageFrom, pageFrom } from '../../../src/discord/render/page-from.js';

const pieces = fc.array(fc.record({ text: fc.string({ maxLength: 50 }) }), { minLength: 1, maxLength: 40 });
const room = fc.record({ limit: fc.integer({ min: 1, max: 120 }), most: fc.integer({ min: 1, max: 6 }) });

/** As a list of which each piece is made anew; counts how often one is looked at. */
function listOf<T>(all: readonly T[], looks = { count: 0 }) {
  return {
    length: all.length,
    at(index: number): T {
      looks.count += 1;
      return all[index] as T;
    },
  };
}

test('leafing on shows every piece once, in order, and no more than fits on a page', () => {
  fc.assert(
    fc.property(pieces, room, (all, { limit, most }) => {
      const seen = [];
      for (let from: number | undefined = 0; from !== undefined; ) {
        const { shown, next }: PageFrom<{ text: string }> = pageFrom(from, listOf(all), { limit, most });
        const length = shown.reduce((sum, { text }) => sum + text.length, 0);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown.length === 1 || length <= limit).toBe(true);
        seen.push(...shown);
        from = next;
      }
      expect(seen).toEqual(all);
    }),
  );
});

test('leafing back misses nothing, and ends at the first piece', () => {
  fc.assert(
    fc.property(pieces, room, fc.nat({ max: 60 }), (all, { limit, most }, from) => {
      let page = pageFrom(from, listOf(all), { limit, most });
      if (from >= all.length) expect(page.next).toBeUndefined();
      while (page.previous !== undefined) {
        const before = pageFrom(page.previous, listOf(all), { limit, most });
        expect(before.first).toBeLessThan(page.first);
        expect(before.first + before.shown.length).toBeGreaterThanOrEqual(page.first);
        page = before;
      }
      expect(page.first).toBe(0);
    }),
  );
});

test('an empty list has one page, with nothing on it', () => {
  const { first, shown, previous, next } = pageFrom(7, listOf<{ text: string }>([]), { limit: 10, most: 2 });
  expect({ first, shown, previous, next }).toEqual({ first: 0, shown: [], previous: undefined, next: undefined });
});

test('only what is near the page is looked at, however long the list', () => {
  const looks = { count: 0 };
  const all = Array.from({ length: 10_000 }, (_, index) => ({ text: `${index}` }));
  pageFrom(5000, listOf(all, looks), { limit: 1000, most: 8 });
  expect(looks.count).toBe(16);
});
