import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { documentSupport } from '../../src/retrieval/document-support.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeFact } from './make-base.js';

const cite = (document: string): Pick<Fact, 'citations'> => ({
  citations: [{ document, section: null, quote: 'It rained.', start: 0, end: 10 }],
});
const FACTS = [
  makeFact('a', 'The harbour is closed.', cite('harbour')),
  makeFact('b', 'The harbour opens on Monday.', cite('harbour')),
  makeFact('c', 'The school is closed.', cite('school')),
  makeFact('d', 'A moderator said so.', { citations: [] }),
];
const base = {
  documents: new Map(),
  entities: new Map(),
  facts: new Map(FACTS.map((fact) => [fact.id, fact])),
  topics: new Map(),
  synonyms: [],
};
const corpus = openCorpus(base, prepareCorpus(base));
const entryOf = (id: string): number => [0, 1, 2, 3].find((entry) => corpus.entryOf(entry)?.fact.id === id) ?? -1;

describe('the support of a document', () => {
  const found = [
    { entry: entryOf('a'), score: 0.5 },
    { entry: entryOf('b'), score: 0.125 },
    { entry: entryOf('c'), score: 0.125 },
    { entry: entryOf('d'), score: 0.25 },
  ];

  it.each([
    ['the share of its sentences in all that was found', 0, 0.625],
    ['the same for each of its sentences', 1, 0.625],
    ['that of another document for its own', 2, 0.125],
    ['nothing without a document', 3, 0],
  ])('is %s', (_, at, expected) => {
    expect(documentSupport(found, corpus)[at]).toBe(expected);
  });

  it('is nothing where nothing was worth anything', () => {
    expect(documentSupport([{ entry: entryOf('a'), score: 0 }], corpus)).toEqual([0]);
  });
});
