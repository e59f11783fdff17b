/** Conversations after which time goes by: what was asked is forgotten as the server has chosen. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

const DAY_MS = 86_400_000;

let stage: Stage;
afterEach(() => stage.close());

/** The bot looks for old records again and again, so that nothing waits an hour. */
async function open(): Promise<void> {
  stage = await setStage({ surroundings: { expiryEveryMs: 5 } });
}

const asked = async (id: string) => stage.store.questions.find(id);

describe('with time', () => {
  test('who asked is forgotten after thirty days, and the question after as long as the server keeps it', async () => {
    await open();
    const { alice, desk, clock, guild, store } = stage;
    const { interaction } = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    await vi.waitFor(async () => expect((await asked(interaction.id))?.asker).toBe(alice.id));

    clock.now += 31 * DAY_MS;
    await vi.waitFor(async () => expect(await asked(interaction.id)).toMatchObject({ asker: null }));
    expect((await alice.uses(desk, '/privacy')).text).toContain('Nothing is kept that names you.');

    clock.now += 60 * DAY_MS;
    await vi.waitFor(async () => expect(await asked(interaction.id)).toBeUndefined());
    expect(await store.settings.all(guild.id)).toEqual([]);
  });

  test('a server that keeps its log longer keeps it, beside one that does not, and settings never go', async () => {
    await open();
    const { alice, desk, clock, discord, store, guild } = stage;
    const other = discord.guild('Archive');
    other.member(alice);
    const hall = other.channel('hall');
    const setting = { guild: other.id, key: 'question-log-days', value: 365, by: null, atMs: clock.now };
    await store.settings.write(setting);
    const here = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    const there = await alice.uses(hall, '/ask', { question: 'Whom did Larijani meet?' });
    await vi.waitFor(async () => expect(await asked(there.interaction.id)).toBeDefined());

    clock.now += 100 * DAY_MS;
    await vi.waitFor(async () => expect(await asked(here.interaction.id)).toBeUndefined());
    expect(await asked(there.interaction.id)).toMatchObject({ guild: other.id });
    expect((await store.settings.all(other.id)).length).toBe(1);
    expect(await store.settings.all(guild.id)).toEqual([]);
  });

  test('what was asked in a server that removed the bot goes after a year at the latest', async () => {
    await open();
    const { alice, desk, clock, guild } = stage;
    const { interaction } = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    await vi.waitFor(async () => expect(await asked(interaction.id)).toBeDefined());
    guild.kicksBot();
    clock.now += 366 * DAY_MS;
    await vi.waitFor(async () => expect(await asked(interaction.id)).toBeUndefined());
  });

  test('a store that is away is looked at again later', async () => {
    await open();
    const { alice, desk, clock, store, logged } = stage;
    const { interaction } = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    await vi.waitFor(async () => expect(await asked(interaction.id)).toBeDefined());
    store.isAway = true;
    clock.now += 31 * DAY_MS;
    await vi.waitFor(() => expect(logged.join('')).toContain('old records could not be taken away'));
    store.isAway = false;
    await vi.waitFor(async () => expect(await asked(interaction.id)).toMatchObject({ asker: null }));
  });
});

test('a proposal that nobody decides in thirty days expires: its post says so, and who made it is told', async () => {
  stage = await setStage({ base: makeBase(), surroundings: { expiryEveryMs: 5 } });
  const { alice, mona, desk, guild, store, clock } = stage;
  const room = guild.channel('moderators');
  const choice = { guild: guild.id, key: 'review-channel', value: room.id, by: null, atMs: clock.now };
  await store.settings.write(choice);
  const { modal } = await alice.uses(desk, '/propose');
  const quote = 'The meeting lasted two hours.';
  const made = await alice.submits(modal, { Statement: 'They met for two hours.', Quote: quote });
  expect(made.text).toContain('After 30 days without a decision it expires.');
  const post = await room.shows('Proposed: ');
  clock.now += 31 * DAY_MS;
  await alice.dm.shows('has expired, because no moderator decided in time');
  expect(post.text).toContain('**Expired · ');
  expect(post.buttons).toEqual([]);
  expect((await mona.uses(desk, '/ask', { question: 'x' })).text).not.toContain('They met for two hours');
  expect(await store.proposals.open(guild.id, 10)).toEqual([]);
});
