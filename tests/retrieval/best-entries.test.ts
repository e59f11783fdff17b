import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestEntries } from '../../src/retrieval/best-entries.js';

describe('the best entries', () => {
  it('are the first of all by score, of equal scores those of lower numbers', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.nat(8), fc.integer(), (given, limit, shift) => {
        const offered = given.map((score, entry) => ({ entry, score }));
        const best = new BestEntries(limit);
        // In whatever order they come.
        const from = offered.length === 0 ? 0 : Math.abs(shift) % offered.length;
        for (const { entry, score } of [...offered.slice(from), ...offered.slice(0, from)]) best.offer(entry, score);
        const sorted = offered.sort((a, b) => b.score - a.score || a.entry - b.entry);
        expect(best.sorted()).toEqual(sorted.slice(0, limit));
      }),
    );
  });

  it('say what a further one must reach: nothing while there is room, then the score of the worst', () => {
    const best = new BestEntries(2);
    best.offer(1, 0.5);
    expect(best.least).toBe(0);
    best.offer(2, 0.25);
    expect(best.least).toBe(0.25);
    best.offer(3, 0.75);
    expect(best.least).toBe(0.5);
  });
});
