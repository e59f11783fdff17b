import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { namesOnly, parallelFacts } from '../../src/retrieval/parallel-facts.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeBase, makeFact } from './make-base.js';

const NAMED = { aliases: [], roles: [], demonyms: [], metonyms: [] };
const norland: Entity = { ...NAMED, id: 'norland', name: 'Norland', kind: 'country' };
const sudria: Entity = { ...NAMED, id: 'sudria', name: 'Sudria', kind: 'country' };
const solheim: Entity = { ...NAMED, id: 'solheim', name: 'Marit Solheim', kind: 'person', roles: ['Norland’s envoy'] };
const visit = makeFact('visit', 'Marit Solheim visited Sudria.', {
  kind: 'event',
  roles: { who: ['Marit Solheim'], what: ['visited Sudria'], where: ['Sudria'] },
});
const office = makeFact('office', 'Marit Solheim is Norland’s envoy.', {
  kind: 'background',
  roles: { who: ['Marit Solheim'], what: ['is Norland’s envoy'] },
});
const facts = [visit, office];
const base = makeBase(facts, { entities: new Map([norland, sudria, solheim].map((each) => [each.id, each])) });
const { read, surroundings } = createRetrieval(openCorpus(base, prepareCorpus(base)));

describe('parallelFacts', () => {
  test.each([
    ['what a person did and what they are', solheim, ['visit', 'office']],
    ['what a country does by whoever acts for it, and not who that is', norland, ['visit']],
    ['nothing of what is only spoken of', sudria, []],
  ])('are %s', (_, named, ids) => {
    expect(parallelFacts(facts, named, surroundings).map(({ id }) => id)).toEqual(ids);
  });
});

describe('namesOnly', () => {
  test.each(['and Sudria?', 'What about the president of Sudria?', 'Norland and Sudria'])('“%s” does.', (text) => {
    expect(namesOnly(read(text))).toBe(true);
  });

  test.each(['and the price of grain in Sudria?', 'Who leads Sudria?', 'and when?', 'the president?'])(
    '“%s” does not.',
    (text) => {
      expect(namesOnly(read(text))).toBe(false);
    },
  );
});
