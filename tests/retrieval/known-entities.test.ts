import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { commonEntities, knownEntities } from '../../src/retrieval/known-entities.js';
import { makeBase, makeFact } from './make-base.js';

const named = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  kind: 'country',
  aliases: [],
  roles: [],
  demonyms: [],
  metonyms: [],
  ...more,
});
const entitiesOf = (...own: readonly Entity[]) => ({ entities: new Map(own.map((entity) => [entity.id, entity])) });

describe('what a base calls by a name', () => {
  const base = entitiesOf(
    named('persia', 'Iran', { demonyms: ['Iranian'] }),
    named('jordan-reed', 'Jordan', { kind: 'person' }),
    named('us', 'United States', { metonyms: ['Washington'] }),
    named('beirut', 'Beirut', { kind: 'city' }),
  );
  const common = [...commonEntities(base).values()];

  it.each(['Iran', 'Jordan', 'United States', 'Washington', 'Beirut'])('is the base’s own: %s', (name) => {
    expect(common.map((entity) => entity.name)).not.toContain(name);
    expect(common.flatMap(({ aliases, demonyms, metonyms }) => [...aliases, ...demonyms, ...metonyms])).not.toContain(
      name,
    );
  });

  it('leaves the other names of a country alone', () => {
    expect(common.find(({ name }) => name === 'Lebanon')).toMatchObject({ demonyms: ['Lebanese'], metonyms: [] });
  });

  it('stands before what everybody knows', () => {
    const known = [...knownEntities(base).keys()];
    expect(known.slice(0, 4)).toEqual(['persia', 'jordan-reed', 'us', 'beirut']);
    expect(known).toContain('country-lebanon');
  });
});

describe('a sentence that nobody reviewed', () => {
  const statement = 'Iran wants to talk to the United States before anybody else.';
  const footnote = createFootnote(
    makeBase([
      makeFact('talks', statement, { reviewed: false }),
      makeFact('rain', 'Rain fell on the harvest in the north for nine days.', { reviewed: false }),
      makeFact('ferry', 'The ferry to the islands was late again on Sunday.', { reviewed: false }),
    ]),
  );

  it.each([
    ['Who does Tehran want to talk to before anybody else?', 'a capital'],
    ['Do the Iranians want to talk to Washington?', 'the people'],
    ['What does Iran want to talk to America for?', 'another name'],
  ])('answers “%s” for %s of what it names', (question) => {
    expect(footnote.ask(question).facts.map(({ id }) => id)).toEqual(['talks']);
    expect(footnote.ask(question).kind).toBe('answer');
  });

  it.each(['Who does Riyadh want to talk to?', 'Do the Iraqis want to talk to Washington?'])(
    'does not answer “%s”, of another country',
    (question) => {
      expect(footnote.ask(question).kind).not.toBe('answer');
    },
  );
});
