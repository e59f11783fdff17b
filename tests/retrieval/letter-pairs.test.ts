import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLetterPairs } from '../../src/retrieval/letter-pairs.js';

const MOST = 10;
const word = fc.stringMatching(/^[abc]{1,9}$/u);
const words = fc.uniqueArray(word, { maxLength: 30 });
const all = () => true;

function pairsOf(list: readonly string[]) {
  const pairs = createLetterPairs();
  for (const each of list) pairs.add(each);
  return pairs;
}

describe('letter pairs', () => {
  it('give the words that share most pairs, whatever their length, the likest first', () => {
    expect(
      pairsOf(['enrichment', 'enrichments', 'parchment', 'risk'])
        .likest('enrichmnet', 2, MOST, all)
        .map((like) => like.word),
    ).toEqual(['enrichment', 'enrichments']);
  });

  it('give no word that does not pass', () => {
    const found = pairsOf(['risk', 'disk']).likest('isk', 1, MOST, (candidate) => candidate !== 'risk');
    expect(found.map((like) => like.word)).toEqual(['disk']);
  });

  it('give the same when they were stored and opened, and when other words came and went', () => {
    fc.assert(
      fc.property(words, words, word, fc.constantFrom(1, 2), (held, passing, asked, slips) => {
        const pairs = pairsOf(held);
        const found = pairs.likest(asked, slips, MOST, all);
        expect(createLetterPairs(pairs.store()).likest(asked, slips, MOST, all)).toEqual(found);
        const others = passing.filter((each) => !held.includes(each));
        const changed = createLetterPairs(pairs.store());
        for (const each of others) changed.add(each);
        for (const each of others) changed.remove(each);
        expect(changed.likest(asked, slips, MOST, all)).toEqual(found);
      }),
    );
  });

  it('find every word that is one slip away', () => {
    fc.assert(
      fc.property(words, (held) => {
        const pairs = pairsOf(held);
        for (const each of held) {
          const found = pairs.likest(`${each}a`, 1, held.length, all).map((like) => like.word);
          expect(found).toContain(each);
        }
      }),
    );
  });
});
