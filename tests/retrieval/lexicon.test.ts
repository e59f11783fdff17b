import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import { tokenize } from '../../src/language/tokenize.js';
import { createLexicon } from '../../src/retrieval/lexicon.js';

function entity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, name, kind: 'country', aliases: [], roles: [], demonyms: [], metonyms: [], ...more };
}

const lexicon = createLexicon(
  [
    entity('us', 'United States', { aliases: ['US', 'America'], metonyms: ['Washington'] }),
    entity('iran', 'Iran', { demonyms: ['Iranian'], metonyms: ['Tehran'] }),
    entity('fm', 'Abbas Araghchi', { kind: 'person', aliases: ['Araghchi'], roles: ['Iranian Foreign Minister'] }),
    entity('tehran', 'Tehran', { kind: 'city' }),
  ],
  [['talks', 'negotiations', 'hold talks']],
);

function mentioned(text: string): string[] {
  const tokens = tokenize(text);
  return lexicon
    .mentions(tokens)
    .map(({ from, to, entities, concepts }) =>
      [tokens.slice(from, to).map((token) => token.text), '=', ...entities, ...concepts].flat().join(' '),
    );
}

describe('mentions', () => {
  it.each([
    ['the Iranian Foreign Minister spoke', ['Iranian Foreign Minister = fm', 'Iranian = iran'], 'the longest first'],
    ['araghchi', ['araghchi = fm'], 'case does not count'],
    ['in Tehran', ['Tehran = tehran iran'], 'a name comes before what it stands for'],
    ['The US left', ['US = us'], 'initials are a name'],
    ['why does the us want it', ['us = us'], 'where no pronoun can stand it is one'],
    ['they held negotiations', ['negotiations = ~0'], 'a synonym in any form'],
    ['constructor __proto__', [], 'names of built-in things are nothing special'],
  ])('in “%s” are %j: %s', (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });

  it('know every word of every name for mending', () => {
    expect([...lexicon.words]).toEqual(expect.arrayContaining(['araghchi', 'minister', 'talks', 'washington']));
  });
});

describe('names that everybody knows', () => {
  const world = [
    entity('poland', 'Poland', { demonyms: ['Polish'], metonyms: ['Warsaw'] }),
    entity('united-kingdom', 'United Kingdom', { aliases: ['UK'] }),
  ];
  const known = createLexicon([entity('iran', 'Iran')], [], world);
  const commonIn = (text: string): string[] =>
    known.mentions(tokenize(text)).flatMap(({ common, entities }) => (common ? entities : []));

  it.each([
    ['the Polish prime minister', ['poland'], 'an adjective'],
    ['polish the silver', [], 'an ordinary word in lower case'],
    ['warsaw said no', ['poland'], 'a capital, in lower case, too'],
    ['the UK left', ['united-kingdom'], 'initials'],
    ['Iran left', [], 'the base’s own'],
  ])('in “%s” are %j: %s', (text, expected) => {
    expect(commonIn(text)).toEqual(expected);
  });

  it('are no vocabulary of the base', () => {
    expect([...known.words]).toEqual(['iran']);
  });
});
