import { describe, expect, test } from 'vitest';
import { readRelations } from '../../../scripts/word-vectors/read-relations.js';

/** A few lines in the form of WordNet's files: "wage" and "pay" share a sense, which is a kind of "money"; "payment" derives from "pay". */
const NOUN = {
  index: `  1 a notice
pay n 1 1 @ 1 1 00000010
wage n 2 1 @ 2 1 00000010 00000040
money n 1 1 ~ 1 1 00000020
payment n 1 1 + 1 0 00000030
`,
  data: `  1 a notice
00000010 21 n 02 wage 0 pay 0 001 @ 00000020 n 0000 | something that remunerates
00000020 21 n 01 money 0 001 ~ 00000010 n 0000 | the most common medium of exchange
00000030 04 n 01 payment 0 001 + 00000050 v 0101 | the act of paying
00000040 11 n 01 war 0 000 | another sense of it
`,
};
const VERB = {
  index: 'pay v 1 1 + 1 1 00000050\n',
  data: '00000050 40 v 01 pay 0 01 + 00000030 n 0101 01 + 08 00 | give money\n',
};

describe('what WordNet relates', () => {
  const relations = readRelations(['pay', 'wage', 'wages', 'money', 'payment', 'paid', 'war', 'tree'], [NOUN, VERB]);

  test.each([
    ['two words of one sense', 'pay', 'wage', 1],
    ['a word and the more general one', 'pay', 'money', 0.3],
    ['a word and what is derived from it', 'pay', 'payment', 1],
    ['a word and its plural', 'wage', 'wages', 1],
    ['a word and its irregular form', 'paid', 'pay', 1],
    ['a form and what shares a sense with its lemma', 'paid', 'wage', 1],
    ['a word and what shares its second sense', 'wage', 'war', 0.5],
  ])('are %s', (_, one, other, closeness) => {
    expect(relations.get(one)?.get(other)).toBe(closeness);
    expect(relations.get(other)?.get(one)).toBe(closeness);
  });

  test('are neither words that it does not list nor a word and itself', () => {
    expect(relations.has('tree')).toBe(false);
    expect(relations.get('pay')?.has('pay')).toBe(false);
  });

  test('are none but the words asked for', () => {
    expect([...(readRelations(['pay', 'wage'], [NOUN, VERB]).get('pay')?.keys() ?? [])]).toEqual(['wage']);
  });
});
