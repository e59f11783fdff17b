import { describe, expect, it } from 'vitest';
import { wordRow, wordsAlike } from '../../src/language/word-vectors.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import type { Lookup } from '../../src/retrieval/inverted-index.js';
import { layCorpus } from '../../src/retrieval/layer-corpus.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { weighTerms } from '../../src/retrieval/pair.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { createWordsAlike } from '../../src/retrieval/words-alike.js';
import { makeBase, makeFact } from './make-base.js';

const base = makeBase([
  makeFact('wages', 'The salary of a docker rose by nine per cent.'),
  makeFact('talks', 'A docker said on Monday that the talks in London had failed.'),
]);
const corpus = openCorpus(base, prepareCorpus(base));
const { read, rank } = createRetrieval(corpus);
const lookupsOf = (question: string, word: string, { synonyms = true } = {}): readonly Lookup[] => {
  const terms = weighTerms(read(question), corpus.statements, corpus.relatives);
  const at = terms.findIndex(({ term: { text } }) => text === word);
  if (at < 0) throw new Error(`“${word}” is no term of “${question}”`);
  return createWordsAlike(corpus, { synonyms })(terms)[at] ?? [];
};
const keysOf = (question: string, word: string) => lookupsOf(question, word).map(({ key }) => key);

describe('a word', () => {
  it('is looked up by words used alike that a fact holds, each worth less than the word itself', () => {
    const [own, ...alike] = lookupsOf('How big is his paycheck?', 'paycheck');
    expect(own).toEqual({ key: 'paycheck', strength: 1 });
    expect(alike.map(({ key }) => key)).toContain('salari');
    expect(alike.every(({ strength }) => strength > 0 && strength < 0.6)).toBe(true);
  });

  it('is looked up by its synonyms, too, where that is asked for', () => {
    const keys = ({ synonyms }: { readonly synonyms: boolean }) =>
      lookupsOf('Why did the talks flop?', 'flop', { synonyms }).map(({ key }) => key);
    expect(keys({ synonyms: true })).toContain('fail');
    expect(keys({ synonyms: false })).not.toContain('fail');
  });

  it('finds what nothing else in the question leads to', () => {
    expect(rank(read('How big is his paycheck?'))[0]?.fact.id).toBe('wages');
  });

  it.each([
    ['a name', 'Who failed in Hamburg?', 'Hamburg', ['hamburg']],
    ['a word that has no vector', 'How big is his zzzxqy?', 'zzzxqy', ['zzzxqi']],
  ])('is looked up as it is where it is %s', (_, question, word, expected) => {
    expect(keysOf(question, word)).toEqual(expected);
  });

  it('is not looked up by what very many facts hold', () => {
    const many = Array.from({ length: 201 }, (_, at) => makeFact(`f${at}`, `The salary of docker ${at} rose.`));
    const large = makeBase(many);
    const opened = openCorpus(large, prepareCorpus(large));
    const terms = weighTerms(read('paycheck'), opened.statements, opened.relatives);
    const [lookups = []] = createWordsAlike(opened, { synonyms: true })(terms);
    expect(lookups.map(({ key }) => key)).toEqual(['paycheck']);
  });

  it('is looked up by what facts hold since they were edited', () => {
    const edited = layCorpus(corpus);
    const lookupsNow = createWordsAlike(edited, { synonyms: true });
    const terms = weighTerms(read('paycheck'), edited.statements, edited.relatives);
    const keys = () => lookupsNow(terms)[0]?.map(({ key }) => key);
    expect(keys()).toContain('salari');
    edited.remove('wages');
    expect(keys()).not.toContain('salari');
    edited.put(makeFact('pay', 'The salary of a clerk fell.'));
    expect(keys()).toContain('salari');
  });

  it('is looked up as it is in a question of very many words', () => {
    const many =
      'How big is his paycheck among apples, bottles, candles, doors, eagles, forests, gardens, hammers, islands, jackets, kettles, ladders, mirrors, needles, oranges and pencils?';
    expect(keysOf(many, 'paycheck')).toEqual(['paycheck']);
  });

  it('is not looked up by its opposite', () => {
    expect(wordsAlike(wordRow('fell')).map(({ word }) => word)).toContain('rose');
    expect(keysOf('Whose salary fell?', 'fell')).not.toContain('rise');
  });
});
