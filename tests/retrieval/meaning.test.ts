import { describe, expect, it } from 'vitest';
import { wordRow } from '../../src/language/word-vectors.js';
import {
  cosineOf,
  coverage,
  gather,
  likenessOf,
  type Meaning,
  meaningOf,
  type WeighedTerm,
} from '../../src/retrieval/meaning.js';

/** A word that counts `weight`; "auto/car" goes by both keys. */
function word(keys: string, weight = 1): WeighedTerm {
  const [first = '', ...more] = keys.split('/');
  return { keys: [first, ...more], row: wordRow(first), weight };
}

function textOf(...terms: WeighedTerm[]): Meaning {
  return meaningOf(terms, []);
}

const likeness = (one: string, other: string): number => likenessOf(wordRow(one), wordRow(other));

const coveredBy = (one: Meaning, ...others: Meaning[]): number => coverage(one, gather(others));

describe('the share of a text that others cover together', () => {
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
    expect(coveredBy(textOf(...one), textOf(...other))).toBe(share);
  });

  it('grows by how alike the words are in use', () => {
    const share = coveredBy(textOf(word('paycheck', 3), word('harbour', 1)), textOf(word('salary')));
    expect(likeness('paycheck', 'salary')).toBeGreaterThan(0.2);
    expect(share).toBeCloseTo(0.75 * likeness('paycheck', 'salary'));
  });

  it('takes the word that is most alike, wherever it stands', () => {
    const best = likeness('paycheck', 'salary');
    expect(best).toBeGreaterThan(likeness('paycheck', 'money'));
    const paycheck = textOf(word('paycheck'));
    expect(coveredBy(paycheck, textOf(word('salary'), word('money')))).toBeCloseTo(best);
    expect(coveredBy(paycheck, textOf(word('money')), textOf(word('salary')))).toBeCloseTo(best);
  });

  it('is the same whatever words were asked about before', () => {
    const salary = gather([textOf(word('salary'), word('port')), textOf(word('zzzxqy'))]);
    const asked = ['paycheck', 'harbour', 'volcano', 'zzzxqy', 'salary', 'paycheck'].map((each) => textOf(word(each)));
    const shares = asked.map((one) => coverage(one, salary));
    expect(shares).toEqual(
      asked.map((one) => coveredBy(one, textOf(word('salary'), word('port')), textOf(word('zzzxqy')))),
    );
    expect(shares[0]).toBe(shares.at(-1));
    expect(new Set(shares).size).toBe(4);
  });
});

describe('what texts are about', () => {
  /** Of these words, each as rare as the next. */
  const about = (text: string): Meaning =>
    meaningOf(
      [],
      text.split(' ').map((each) => ({ row: wordRow(each), rarity: 1 })),
    );
  const likenessIn = (one: string, other: string): number => cosineOf(about(one).theme, about(other).theme);

  it('is told by other words, too', () => {
    expect(likenessIn('the army attacked the town', 'soldiers besieged a city')).toBeGreaterThan(0.5);
    expect(likenessIn('the army attacked the town', 'a cook peeled carrots')).toBeLessThan(0.3);
  });

  it('is hardly told by grammar words, in which all sentences are alike', () => {
    // As they stand .37: what they have in common with all sentences is most of it.
    expect(likenessIn('it was the carrots', 'they are a treaty')).toBeLessThan(0.2);
  });

  it('is nothing of a text without words', () => {
    expect(likenessIn('zzzxqy', 'the town')).toBe(0);
    expect(cosineOf(gather([]).theme, about('the town').theme)).toBe(0);
  });

  it('stays as it was where texts are put together', () => {
    const texts = ['the army attacked the town', 'a cook peeled carrots'].map(about);
    const before = texts.map(({ theme }) => [...theme.sum]);
    const [first, second] = [gather(texts), gather(texts)];
    expect(texts.map(({ theme }) => [...theme.sum])).toEqual(before);
    expect([...second.theme.sum]).toEqual([...first.theme.sum]);
    for (const { theme } of texts) expect(cosineOf(theme, first.theme)).toBeGreaterThan(0.5);
  });
});
