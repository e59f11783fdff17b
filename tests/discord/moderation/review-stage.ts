/** A stage where moderators have something to decide, and a hand that sends what the bot never offered. */

import { expect, vi } from 'vitest';
import { SETTING_KEYS } from '../../../src/moderation/guild-settings.js';
import type { Channel } from '../fake/driver/channel.js';
import type { Person } from '../fake/driver/person.js';
import type { SeenMessage } from '../fake/driver/seen-message.js';
import type { Use } from '../fake/driver/use.js';
import { type Stage, setStage } from '../setup/stage.js';
import { makeBase } from './briefing.js';

export const ASKED = 'Who won the regatta last night?';
export const DISMISSED = 'What is the weather like on the moon?';
export const FACT = { Statement: 'Larijani and Putin met for two hours.', Quote: 'The meeting lasted two hours.' };

/** A server with a channel for proposals, an open gap (`ASKED`), a dismissed one (`DISMISSED`) and an open proposal (`FACT`). */
export async function setReviewStage(by: 'alice' | 'bob'): Promise<{ stage: Stage; proposal: string }> {
  const stage = await setStage({ base: makeBase() });
  const { guild, mona, desk, store, clock } = stage;
  const room = guild.channel('moderators');
  const choice = { guild: guild.id, key: SETTING_KEYS.reviewChannel, value: room.id, by: null, atMs: clock.now };
  await store.settings.write(choice);
  for (const question of [ASKED, DISMISSED]) await stage[by].uses(desk, '/ask', { question });
  await vi.waitFor(async () =>
    expect(await store.gaps.list({ guild: guild.id, sinceMs: 0, limit: 10 })).toHaveLength(2),
  );
  const outcome = { kind: 'not-for-us' } as const;
  await store.gaps.mark({ guild: guild.id, texts: [DISMISSED], outcome, by: mona.id, atMs: clock.now });
  await stage[by].submits(await stage[by].uses(desk, '/propose'), FACT);
  return { stage, proposal: (await store.proposals.open(guild.id, 1))[0]?.id ?? '' };
}

/** Puts an id on a button of a message that the person alone sees, as a manipulated client would. */
export async function pressForged(person: Person, channel: Channel, customId: string): Promise<Use> {
  const { reply } = await person.uses(channel, '/help');
  return pressForgedOn(person, reply, customId);
}

/** The same on a message of choice that the person sees. */
export function pressForgedOn(person: Person, message: SeenMessage, customId: string): Promise<Use> {
  const [button] = message.buttonDetails;
  if (button) button.component.custom_id = customId;
  return person.clicks(message, customId);
}
