import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { openRelations, storeRelations } from '../../src/retrieval/stored-relations.js';

function fact(id: string, quotes: readonly string[], more: Partial<Fact> = {}): [string, Fact] {
  const citations = quotes.map((quote) => ({ document: 'd', section: null, quote, start: 0, end: quote.length }));
  const rest = {
    statement: id,
    kind: 'event',
    entities: [],
    roles: {},
    questions: [],
    topics: [],
    reviewed: true,
  } as const;
  return [id, { id, ...rest, citations, supersedes: [], contradicts: [], ...more }];
}

/** "plumless" and "buckeroo" have the same CRC-32. */
const facts = new Map([
  fact('a', ['The port is open.', 'plumless']),
  fact('b', ['The port is open.', 'The port is open.']),
  fact('c', ['buckeroo'], { supersedes: ['a'], contradicts: ['b', 'b'] }),
  fact('d', [], { supersedes: ['a', '__proto__'] }),
]);
const relations = openRelations(storeRelations({ facts }), { facts });

describe('the relations of a base', () => {
  it.each([
    ['a quote that two facts share', 'The port is open.', ['a', 'b']],
    ['a quote with the checksum of another', 'plumless', ['a']],
    ['the other one', 'buckeroo', ['c']],
    ['a quote of no fact', 'The port is shut.', []],
    ['an empty quote', '', []],
  ])('tell which facts rest on %s', (_, quote, ids) => {
    expect(relations.citing(quote)).toEqual(ids);
  });

  it.each([
    ['a', ['c', 'd'], []],
    ['b', [], ['c']],
    ['__proto__', ['d'], []],
    ['constructor', [], []],
  ])('tell what supersedes and what contradicts %s', (id, superseding, contradicting) => {
    expect(relations.superseding(id)).toEqual(superseding);
    expect(relations.contradicting(id)).toEqual(contradicting);
  });
});
