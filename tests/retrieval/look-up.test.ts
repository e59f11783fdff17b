import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { makeBase, makeFact } from './make-base.js';

const SUBJECTS = ['harbour', 'railway', 'school', 'market', 'forest', 'bridge', 'theatre', 'museum'];
const facts = Array.from({ length: 400 }, (_, at) =>
  makeFact(`f${at}`, `The ${SUBJECTS[at % 8]} of district ${at} was rebuilt.`, {
    questions: at === 123 ? ['When did the zeppelin land on the market square?'] : [],
  }),
);

function entity(number: number, name: string): Entity {
  return { id: `e${number}`, name, kind: 'person', aliases: [], roles: [], demonyms: [], metonyms: [] };
}
const NAMES = ['Ali Larijani', 'Abbas Araghchi', ...Array.from({ length: 200 }, (_, at) => `Person Number${at}`)];
const entities = new Map(NAMES.map((name, at) => [`e${at}`, entity(at, name)]));
const { suggest, findEntities, findDocuments } = createFootnote(makeBase(facts, { entities }));

describe('suggestions from a base of many facts', () => {
  it.each([
    ['zeppelin', 'a word of an example question'],
    ['zepp', 'the beginning of a word'],
    ['zepelin land', 'a typing error'],
  ])('find the question about the zeppelin for “%s”: %s', (text) => {
    expect(suggest(text, 5)[0]).toEqual({ text: 'When did the zeppelin land on the market square?', fact: 'f123' });
  });

  it('find a statement, each fact once, and no more than asked for', () => {
    const found = suggest('museum of district', 7);
    expect(found).toHaveLength(7);
    expect(new Set(found.map(({ fact }) => fact)).size).toBe(7);
    for (const { text } of found) expect(text).toContain('museum');
  });

  it('are the first facts for an empty text, and none for what fits nothing', () => {
    expect(suggest(' ', 3).map(({ fact }) => fact)).toEqual(['f0', 'f1', 'f2']);
    expect(suggest('qqqqxxqq', 3)).toEqual([]);
    expect(suggest('(*[\\', 3)).toEqual([]);
  });
});

describe('entities among many', () => {
  it.each([
    ['larijani', 'Ali Larijani'],
    ['larjani', 'Ali Larijani'],
    ['arag', 'Abbas Araghchi'],
  ])('are found by “%s”', (text, name) => {
    expect(findEntities(text, 3)[0]?.name).toBe(name);
  });

  it('are all of them, by name, for an empty text', () => {
    expect(findEntities('', 2).map(({ name }) => name)).toEqual(['Abbas Araghchi', 'Ali Larijani']);
  });
});

describe('documents', () => {
  it('are found by their title, slips forgiven', () => {
    expect(findDocuments('breifing', 3).map(({ id }) => id)).toEqual(['briefing']);
    expect(findDocuments('', 3).map(({ id }) => id)).toEqual(['briefing']);
  });
});
