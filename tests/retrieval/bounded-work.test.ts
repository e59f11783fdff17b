/** No question, however long or odd, makes more work than a fixed number of steps: counted, because time depends on the machine. */

import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/retrieval/corpus.js';
import { createLexicon } from '../../src/retrieval/lexicon.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { createOpenings } from '../../src/retrieval/openings.js';
import { weighTerms } from '../../src/retrieval/pair.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { LONGEST_QUESTION, readQuestion } from '../../src/retrieval/question.js';
import { createRanker } from '../../src/retrieval/rank.js';
import { createSpelling } from '../../src/retrieval/spelling.js';
import { makeBase, makeFact } from './make-base.js';

const HOSTILE = [
  ['a hundred thousand characters', 'what about the harbour '.repeat(4_400)],
  ['one word of a hundred thousand letters', 'a'.repeat(100_000)],
  ['ten thousand different words', Array.from({ length: 10_000 }, (_, at) => `wq${at.toString(36)}zx`).join(' ')],
  ['ten thousand mistyped words', Array.from({ length: 10_000 }, (_, at) => `habrou${'rstuv'[at % 5]}`).join(' ')],
  ['all the words of the base', Array.from({ length: 3_000 }, (_, at) => `harbour${at}`).join(' ')],
  ['nothing but emoji', '😀'.repeat(50_000)],
  ['nothing but grammar words', 'what did who the of '.repeat(5_000)],
] as const;

const corpus = (() => {
  const facts = Array.from({ length: 300 }, (_, at) =>
    makeFact(`f${at}`, `The harbour${at} of Norport number ${at} harboured ships and negotiators.`, {
      questions: [`What of harbour${at}?`, `Who harboured ship ${at}?`],
    }),
  );
  const base = makeBase(facts);
  return openCorpus(base, prepareCorpus(base));
})();

describe.each(HOSTILE)('a question of %s', (_, text) => {
  const spelling = createSpelling(corpus.vocabulary);
  let mends = 0;
  const counting: typeof spelling = {
    ...spelling,
    mend(word) {
      if (spelling.isStrange(word)) mends += 1;
      return spelling.mend(word);
    },
  };
  const question = readQuestion(text, createLexicon([], []), counting);

  it('is read up to a certain length', () => {
    expect(question.text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
    expect(mends).toBeLessThanOrEqual(24);
  });

  it('is looked up by a bounded number of keys', () => {
    const weighed = weighTerms(question, corpus.statements, corpus.relatives);
    expect(weighed.length).toBeLessThanOrEqual(32);
    for (const { lookups } of weighed) expect(lookups.length).toBeLessThanOrEqual(20);
  });

  it('is measured against a bounded number of entries', () => {
    let views = 0;
    const counting: Corpus = {
      ...corpus,
      viewOf(entry) {
        views += 1;
        return corpus.viewOf(entry);
      },
    };
    const ranked = createRanker(counting, createOpenings(corpus.base.documents, corpus.lexicon))(question);
    expect(views).toBeLessThanOrEqual(80);
    expect(ranked.length).toBeLessThanOrEqual(80);
  });
});
