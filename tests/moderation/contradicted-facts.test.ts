import { describe, expect, test } from 'vitest';
import type { FactDraft } from '../../src/facts/edit.js';
import type { Fact } from '../../src/facts/fact.js';
import { toDraft } from '../../src/facts/fingerprint.js';
import { contradictedFacts } from '../../src/moderation/contradicted-facts.js';
import { makeBase } from '../discord/moderation/briefing.js';

const base = makeBase();
const meeting = base.facts.get('meeting') as Fact;
const inGeneva: FactDraft = { ...toDraft(meeting), roles: { ...meeting.roles, where: ['Geneva'] } };
const withFacts = (...facts: readonly Fact[]) => ({ ...base, facts: new Map(facts.map((fact) => [fact.id, fact])) });
const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe('The facts that a draft contradicts', () => {
  test.each<readonly [string, Partial<Fact>, string, readonly string[]]>([
    ['are those about the same that say otherwise', {}, '', ['meeting']],
    ['are not the fact that it is to be', {}, 'meeting', []],
    ['are none about something else', { entities: ['talks'] }, '', []],
    ['are none that says it contradicts the same', { contradicts: ['venue'] }, 'venue', []],
    ['are none that says it supersedes the same', { supersedes: ['venue'] }, 'venue', []],
  ])('%s', async (_case, changes, fact, found) => {
    expect(idsOf(await contradictedFacts(inGeneva, fact, withFacts({ ...meeting, ...changes })))).toEqual(found);
  });

  test('are none for a draft about nothing', async () => {
    expect(await contradictedFacts({ ...inGeneva, entities: [] }, '', base)).toEqual([]);
  });

  test('are found wherever they stand in a large base, and others have their turns meanwhile', async () => {
    const others = Array.from({ length: 3_000 }, (_, number) => ({ ...meeting, id: `${number}`, entities: ['talks'] }));
    const last = { ...meeting, id: 'last' };
    let turns = 0;
    const count = (): void => {
      turns++;
      if (turns < 3) setImmediate(count);
    };
    setImmediate(count);
    expect(idsOf(await contradictedFacts(inGeneva, '', withFacts(meeting, ...others, last)))).toEqual([
      'meeting',
      'last',
    ]);
    expect(turns).toBe(3);
  });
});
