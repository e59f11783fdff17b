import { describe, expect, it } from 'vitest';
import { wordRow } from '../../src/language/word-vectors.js';
import { createCoverage, likenessOf, type Meaning, meaningOf, type WeighedTerm } from '../../src/retrieval/meaning.js';

/** A word that counts `weight`; "auto/car" goes by both keys. */
function word(keys: string, weight = 1): WeighedTerm {
  const [first = '', ...more] = keys.split('/');
  return { keys: [first, ...more], row: wordRow(first), weight };
}

function textOf(...terms: WeighedTerm[]): Meaning {
  return meaningOf(terms, []);
}

const likeness = (one: string, other: string): number => likenessOf(wordRow(one), wordRow(other));

describe('the share of a text that another one covers', () => {
  it.each([
    ['all of it, where both say the same', [word('salary'), word('docker')], [word('docker'), word('salary')], 1],
    ['all of it, whatever more the other says', [word('salary')], [word('salary'), word('harbour', 9)], 1],
    ['by its own weights, not the other’s', [word('salary', 3), word('zzzxqy')], [word('salary', 1)], 0.75],
    ['by any of the keys that stand for a word', [word('zzzxqy/harbour')], [word('harbour')], 1],
    ['nothing without vectors or a word in common', [word('zzzxqy')], [word('zzzxqz')], 0],
    ['nothing by words that are strangers, though not opposed', [word('salary')], [word('lawyer')], 0],
    ['nothing of an empty text', [], [word('salary')], 0],
    ['nothing by an empty text', [word('salary')], [], 0],
  ])('is %s', (_, one, other, share) => {
    expect(createCoverage(textOf(...one))(textOf(...other))).toBe(share);
  });

  it('grows by how alike the words are in use', () => {
    const share = createCoverage(textOf(word('paycheck', 3), word('harbour', 1)))(textOf(word('salary')));
    expect(likeness('paycheck', 'salary')).toBeGreaterThan(0.2);
    expect(share).toBeCloseTo(0.75 * likeness('paycheck', 'salary'));
  });

  it('takes the word that is most alike, wherever it stands', () => {
    const best = likeness('paycheck', 'salary');
    expect(best).toBeGreaterThan(likeness('paycheck', 'money'));
    const coveredBy = createCoverage(textOf(word('paycheck')));
    expect(coveredBy(textOf(word('salary'), word('money')))).toBeCloseTo(best);
    expect(coveredBy(textOf(word('money'), word('salary')))).toBeCloseTo(best);
  });

  it('is the same for a text whatever other texts came before', () => {
    const one = textOf(word('paycheck'), word('harbour', 2), word('zzzxqy'));
    const others = [
      ['salary'],
      ['salary', 'port'],
      ['harbour'],
      ['volcano'],
      ['port', 'money', 'paycheck'],
      ['salary'],
    ];
    const texts = others.map((words) => textOf(...words.map((each) => word(each))));
    const coveredBy = createCoverage(one);
    const again = texts.map((text) => coveredBy(text));
    expect(again).toEqual(texts.map((text) => createCoverage(one)(text)));
    expect(again[0]).toBe(again.at(-1));
    expect(new Set(again).size).toBe(5);
  });
});
