import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { createDocumentSupport } from '../../src/retrieval/document-support.js';
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
  const supportOf = createDocumentSupport(
    [
      { entry: entryOf('a'), score: 0.5 },
      { entry: entryOf('b'), score: 0.25 },
      { entry: entryOf('d'), score: 0.25 },
    ],
    corpus,
  );

  it.each([
    ['the share of its sentences that were found', 'a', 0.75],
    ['the same for its other sentences', 'b', 0.75],
    ['nothing where none of it was found', 'c', 0],
    ['nothing without a document', 'd', 0],
  ])('is %s', (_, id, expected) => {
    expect(supportOf(entryOf(id))).toBe(expected);
  });

  it('is nothing where nothing was found', () => {
    expect(createDocumentSupport([], corpus)(entryOf('a'))).toBe(0);
  });
});
