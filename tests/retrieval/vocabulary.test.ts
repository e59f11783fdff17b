import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../src/retrieval/spelling.js';
import { createVocabulary } from '../../src/retrieval/vocabulary.js';

function vocabularyOf(...words: readonly string[]) {
  const vocabulary = createVocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

describe('a vocabulary', () => {
  const word = fc.constantFrom('harbour', 'harbours', 'harvest', 'halifax', 'minister', 'ministry', 'xyzzy', 'who');
  const edits = fc.array(fc.record({ word, added: fc.boolean() }));

  it('laid over another tells the same as one that holds the words of both', () => {
    fc.assert(
      fc.property(fc.array(word), edits, (below, changes) => {
        const beneath = vocabularyOf(...below);
        const layered = createVocabulary(beneath);
        const left = [...below];
        for (const change of changes) {
          if (change.added) {
            left.push(change.word);
            layered.add(change.word);
          } else {
            if (left.includes(change.word)) left.splice(left.indexOf(change.word), 1);
            layered.remove(change.word);
          }
        }
        const single = vocabularyOf(...left);
        for (const each of ['harbour', 'harbours', 'harvest', 'minister', 'xyzzy', 'who']) {
          expect(layered.uses(each)).toBe(single.uses(each));
          expect(layered.wordsOf(each)).toBe(single.wordsOf(each));
        }
        expect(layered.wordsOf('harbour')).toBe(single.wordsOf('harbour'));
        expect(layered.likest('habrour', 2, 5)).toEqual(single.likest('habrour', 2, 5));
        expect(layered.beginningWith('har', 5)).toEqual(single.beginningWith('har', 5));
        const stored = createVocabulary(undefined, single.store());
        expect(stored.likest('ministre', 2, 5)).toEqual(single.likest('ministre', 2, 5));
        expect(stored.beginningWith('m', 5)).toEqual(single.beginningWith('m', 5));
      }),
    );
  });

  it('completes a beginning with the most used words first', () => {
    const vocabulary = vocabularyOf('harvest', 'harbour', 'harbour', 'ham', 'minister');
    expect(vocabulary.beginningWith('har', 5)).toEqual(['harbour', 'harvest']);
    expect(vocabulary.beginningWith('ha', 2)).toEqual(['harbour', 'ham']);
    expect(vocabulary.beginningWith('z', 2)).toEqual([]);
  });
});

describe('spelling', () => {
  const spelling = createSpelling(
    vocabularyOf(
      'araghchi',
      'larijani',
      'iran',
      'oman',
      'enrichment',
      'khamenei',
      'g20',
      'risk',
      'trump',
      'remain',
      'raised',
      'northern',
    ),
  );

  it.each([
    ['larjani', 'larijani', 'a letter is missing'],
    ['larijanni', 'larijani', 'a letter is doubled'],
    ['lairjani', 'larijani', 'two letters are swapped'],
    ['enrihcmnet', 'enrichment', 'there are two slips in a long word'],
    ['irann', 'iran', 'a short word has one slip'],
    ['waht', 'what', 'a question word is mistyped'],
    ['risc', 'risk', 'a short word sounds the same'],
    ['tumrp', 'trump', 'the letters are out of order'],
    ['reman', 'remain', 'hardly anybody bears that name'],
    ['diffrent', 'different', 'anybody uses the word, though the base does not'],
    ['rase', 'raise', 'another form of it stands in the base'],
    ['deney', 'deny', 'English has one word within a slip'],
    ['lsit', 'list', 'letters in another order are likelier than one too few'],
    ['importent', 'important', 'one slip is likelier than two'],
  ])('mends “%s” to “%s”: %s', (typed, meant) => {
    expect(spelling.mend(typed)).toBe(meant);
  });

  it.each([
    ['iran', 'it stands in the base'],
    ['iraq', 'it is a name in ordinary use'],
    ['irak', 'it sounds otherwise'],
    ['tehran', 'it is a name in ordinary use'],
    ['economy', 'it is an ordinary word'],
    ['irn', 'it is too short'],
    ['walkout', 'it is a word, if not a common one'],
    ['solheim', 'it is like no word'],
    ['g21', 'it holds a digit'],
    ['zzzzzzzz', 'it is like no word'],
    ['larijani'.repeat(6), 'it is too long'],
  ])('leaves “%s” alone: %s', (word) => {
    expect(spelling.mend(word)).toBeUndefined();
  });

  it('takes what is written like a name for no ordinary word that is two slips away', () => {
    expect(spelling.mend('rimaan')).toBe('remain');
    expect(spelling.mend('rimaan', true)).toBeUndefined();
    expect(spelling.mend('larjanni', true)).toBe('larijani');
  });

  it('prefers letters in another order in ordinary English to one letter less in the base', () => {
    expect(createSpelling(vocabularyOf('sit')).mend('lsit')).toBe('list');
  });

  it('never changes a word that the vocabulary holds', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 30 }), (words) => {
        const own = createSpelling(vocabularyOf(...words));
        for (const word of words) expect(own.mend(word)).toBeUndefined();
      }),
    );
  });
});
