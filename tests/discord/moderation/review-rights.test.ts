/** The table of rights for gaps and proposals: with real ids, whoever sends them, nothing changes without the right, nor in another server. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordingKey } from '../../../src/moderation/list-gaps.js';
import type { Stage } from '../setup/stage.js';
import { ASKED, DISMISSED, pressForged, setReviewStage } from './review-stage.js';

let stage: Stage;
/** Id of a proposal of Alice's that is open. */
let proposal: string;

beforeEach(async () => {
  ({ stage, proposal } = await setReviewStage('alice'));
});
afterEach(() => stage.close());

const listed = () => stage.store.gaps.list({ guild: stage.guild.id, sinceMs: 0, limit: 10 });

/** Each would change something, or show what only moderators see. */
const presses = (): readonly string[] => [
  'f1|gap|page|0',
  ...['write', 'answers', 'search', 'teach', 'dismiss'].map((verb) => `f1|gap|${verb}|${wordingKey(ASKED)}|0`),
  `f1|gap|restore|${wordingKey(DISMISSED)}`,
  ...['approve', 'edit', 'reject'].map((verb) => `f1|proposal|${verb}|${proposal}|1`),
  `f1|draft|save||0|${proposal}|1`,
];

/** Everything that could be changed by them. */
async function everything() {
  const { guild, store } = stage;
  return {
    gaps: await listed(),
    dismissed: await store.gaps.dismissed(guild.id, 10),
    proposals: await store.proposals.open(guild.id, 10),
    journal: await store.journal.since(guild.id, 0, 10),
  };
}

const REFUSED = 'Only moderators can do that';

describe('nothing changes', () => {
  test('by the buttons, in the hands of somebody without the right', async () => {
    const before = await everything();
    for (const customId of presses()) {
      const { text } = await pressForged(stage.alice, stage.desk, customId);
      expect([customId, text]).toEqual([customId, expect.stringContaining(REFUSED)]);
    }
    expect(await everything()).toEqual(before);
  });

  test('by the buttons, in another server, in the hands of who may do everything there', async () => {
    const other = stage.discord.guild('Others');
    const away = other.channel('desk');
    const before = await everything();
    for (const customId of presses()) await pressForged(other.owner, away, customId);
    expect(await everything()).toEqual(before);
  });

  test('by the buttons, in direct messages', async () => {
    const before = await everything();
    for (const customId of presses()) {
      const { text } = await pressForged(stage.mona, stage.mona.dm, customId);
      expect([customId, text]).toEqual([customId, expect.stringContaining('That works only in a server.')]);
    }
    expect(await everything()).toEqual(before);
  });

  test('by forms that a moderator has opened, in the hands of somebody else', async () => {
    const { alice, mona, desk, guild } = stage;
    const search = (await pressForged(mona, desk, `f1|gap|search|${wordingKey(ASKED)}`)).modal;
    const rejection = (await pressForged(mona, desk, `f1|proposal|reject|${proposal}|1`)).modal;
    const revision = (await pressForged(mona, desk, `f1|proposal|edit|${proposal}|1`)).modal;
    const before = await everything();
    expect((await alice.submits(search, { Words: 'regatta' })).text).toContain(REFUSED);
    expect((await alice.submits(rejection, { Reason: 'mine' })).text).toContain(REFUSED);
    expect((await alice.submits(revision, { Statement: 'Mine.' })).text).toContain(REFUSED);
    guild.revokes(mona);
    expect((await mona.submits(rejection, { Reason: 'late' })).text).toContain(REFUSED);
    expect(await everything()).toEqual(before);
  });

  test('by withdrawing what somebody else proposed', async () => {
    const before = await everything();
    for (const person of [stage.bob, stage.mona]) {
      const pressed = await pressForged(person, stage.desk, `f1|proposal|withdraw|${proposal}`);
      expect((await pressed.followup()).text).toBe('Only who made a proposal can withdraw it.');
    }
    expect(await everything()).toEqual(before);
  });

  test.each([
    'f1|gap|unknown|x',
    'f1|gap|write',
    'f1|gap|write|constructor',
    'f1|gap|teach|x',
    'f1|gap|restore|x',
    'f1|gap|page|-1',
    'f1|proposal|approve|x|1',
    'f1|proposal|approve|1',
    'f1|proposal|toString|1|1',
    'f1|proposal|withdraw',
    'f1|settings|review|0',
    'f1|settings|constructor|0',
    'f1|privacy|all',
    'f1|tell|never|1',
    'f1|draft|save||0|no-such-proposal|1',
  ])('by a moderator who sends what the bot never wrote: %s', async (customId) => {
    const before = await everything();
    await pressForged(stage.mona, stage.desk, customId);
    expect(await everything()).toEqual(before);
    expect(stage.logged.filter((line) => line.includes('an interaction failed'))).toEqual([]);
  });
});

test('The same press delivered twice decides once.', async () => {
  const { mona, guild, discord, desk } = stage;
  await pressForged(mona, desk, `f1|proposal|approve|${proposal}|1`);
  discord.gateway.repeat('INTERACTION_CREATE');
  await desk.staysSilent();
  expect(await stage.store.journal.since(guild.id, 0, 10)).toHaveLength(1);
});
