import { expect, test } from 'vitest';
import type { FactDraft } from '../../src/facts/edit.js';
import { findContradictions } from '../../src/facts/find-contradictions.js';
import { baseOf, draftOf } from './sample-base.js';

const visit = { who: ['Jane Roe'], what: ['visited'], whom: ['Odesa'], when: ['on May 2'] };
const base = baseOf({
  visit: draftOf('Jane Roe visited Odesa on May 2.', { entities: ['jane-roe', 'odesa'], roles: visit }),
  met: draftOf('Jane Roe met Ali Larijani.', { entities: ['jane-roe', 'ali-larijani'], roles: { what: ['met'] } }),
});

const contradicted = (changes: Partial<FactDraft>): unknown[] =>
  findContradictions(draftOf('A draft.', changes), base.facts.values(), base.entities).map(({ fact, roles }) => [
    fact.id,
    ...roles,
  ]);

test.each<[string, Partial<FactDraft>, unknown[]]>([
  [
    'another time for the same visit contradicts it',
    { entities: ['odesa', 'jane-roe'], roles: { ...visit, when: ['on June 3'] } },
    [['visit', 'when']],
  ],
  [
    'another person in its place contradicts it, although other people are named',
    { entities: ['ali-larijani', 'odesa'], roles: { ...visit, who: ['Ali Larijani'] } },
    [['visit', 'who']],
  ],
  ['the same in other words does not', { entities: ['jane-roe', 'odesa'], roles: { ...visit, when: ['May 2'] } }, []],
  [
    'something else that the same person did does not',
    { entities: ['jane-roe', 'odesa'], roles: { ...visit, what: ['left'], when: ['on June 3'] } },
    [],
  ],
  [
    'a visit to somewhere about which more is said does not',
    { entities: ['jane-roe'], roles: { ...visit, when: ['in June'] } },
    [],
  ],
  [
    'a role that the other leaves open does not',
    { entities: ['jane-roe', 'odesa'], roles: { ...visit, why: ['to talk'] } },
    [],
  ],
  [
    'a fact that is linked already is not found again',
    { entities: ['odesa', 'jane-roe'], roles: { ...visit, when: ['on June 3'] }, supersedes: ['visit'] },
    [],
  ],
  ['a draft without roles contradicts nothing', { entities: ['jane-roe', 'odesa'], roles: {} }, []],
])('%s.', (_label, changes, expected) => {
  expect(contradicted(changes)).toEqual(expected);
});
