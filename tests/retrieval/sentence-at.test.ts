import { expect, test } from 'vitest';
import { layCorpus } from '../../src/retrieval/layer-corpus.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { sentenceAt } from '../../src/retrieval/sentence-at.js';
import { makeBase, makeFact } from './make-base.js';

const elsewhere = [{ document: 'report', section: null, quote: 'Prices rose.', start: 0, end: 12 }];
const first = makeFact('first', 'The harbour froze.', { reviewed: false });
const second = makeFact('second', 'Ships waited outside.', { reviewed: false });
const reviewed = makeFact('reviewed', 'The harbour opened again in April.');
const other = makeFact('other', 'Prices rose.', { reviewed: false, citations: elsewhere });
const facts = [first, second, reviewed, other];
const base = makeBase([], { facts: new Map(facts.map((fact) => [fact.id, fact])) });
const corpus = openCorpus(base, prepareCorpus(base));

test.each([
  ['a sentence of the same document', 1, 1],
  ['what somebody reviewed', 2, undefined],
  ['a sentence of another document', 3, undefined],
  ['nothing after the last', 4, undefined],
  ['nothing before the first', -1, undefined],
])('Of what stands at a place only sentences of one document are found: %s.', (_, place, entry) => {
  expect(sentenceAt(place, first, corpus)).toBe(entry);
});

test('A sentence that was taken out is not found, and one that came back is, under the number that it has now.', () => {
  const edited = layCorpus(corpus);
  edited.remove('second');
  expect(sentenceAt(1, first, edited)).toBeUndefined();
  edited.put(second);
  const entry = sentenceAt(1, first, edited);
  expect(entry === undefined ? undefined : edited.entryOf(entry)?.fact.id).toBe('second');
});
