import { describe, expect, it } from 'vitest';
import { createUnits, createWordSum, type NetModel, shareOfWord } from '../../src/retrieval/net.js';

const UNIT = { factor: 3, constant: 0.1, weights: [4, 1] };
const NET: NetModel = { constant: 0.5, weights: { one: 2 }, looksAt: ['rare', 'said'], units: [UNIT] };

describe('the units of a net', () => {
  it('add nothing where there are none', () => {
    expect(createUnits({ ...NET, units: [] }, ['rare', 'said'])(Float64Array.of(1, 1), 0)).toBe(0);
  });

  it('add what each makes of a word, in whatever order its measurements come', () => {
    const ofWord = createUnits({ ...NET, units: [UNIT, { ...UNIT, factor: -1 }] }, ['said', 'other', 'rare']);
    expect(ofWord(Float64Array.of(0.2, 9, 0.3), 0)).toBeCloseTo(2 * Math.tanh(0.1 + 0.2 + 4 * 0.3), 12);
  });

  it('look at the word whose measurements stand from there on', () => {
    const ofWord = createUnits(NET, ['rare', 'said']);
    expect(ofWord(Float64Array.of(9, 9, 0.3, 0.2), 2)).toBe(ofWord(Float64Array.of(0.3, 0.2), 0));
  });

  it('are refused where they look at what nobody measures, or at more or less than they weigh', () => {
    expect(() => createUnits(NET, ['rare'])).toThrow('No word signal is called said: refit the weights.');
    expect(() => createUnits({ ...NET, units: [{ ...UNIT, weights: [1] }] }, ['rare', 'said'])).toThrow(
      'not one weight',
    );
  });
});

describe('the units of a net over all words', () => {
  const names = ['rare', 'said'];
  const ofWord = createUnits(NET, names)(Float64Array.of(0.3, 0.2), 0);
  const ofWords = (count: number) =>
    createWordSum(NET, names)(Float64Array.from(Array.from({ length: count }, () => [0.3, 0.2]).flat()));

  it.each([
    [0, 0],
    [3, 3],
    [16, 8],
  ])('of %d words alike count as %d of one', (count, counted) => {
    expect(ofWords(count)).toBeCloseTo(counted * ofWord, 12);
  });
});

describe('what a word counts for', () => {
  it('is one up to eight words, and of more all together count as eight', () => {
    expect([1, 8].map(shareOfWord)).toEqual([1, 1]);
    expect([16, 32].map((count) => count * shareOfWord(count))).toEqual([8, 8]);
  });
});
