/** Tells the moderators of each server, once, that the documents have changed beneath what they wrote. */

import type { Client } from 'discord.js';
import { unsettledEdits } from '../../moderation/unsettled-edits.js';
import { postInChannel } from '../reply/post-in-channel.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { renderUnsettled } from './render-unsettled.js';

/** Remembers what was told, so that a bot that starts anew does not say it again. */
const TOLD = 'unsettled-told';

/** In the background. Documents change only between two runs, so once at the start is enough. */
export function tellUnsettled(client: Client, services: Services): void {
  for (const [guild, { preferredLocale: locale }] of client.guilds.cache) {
    services.background.run(guild, 'tell of changed documents', () => tellGuild(guild, { client, services, locale }));
  }
}

async function tellGuild(
  guild: string,
  { client, services, locale }: { readonly client: Client; readonly services: Services; readonly locale: string },
): Promise<void> {
  const { guildFacts, store, settingsOf, now, log } = services;
  const unsettled = unsettledEdits(guildFacts, guild);
  if (unsettled === undefined) return;
  const { auditChannel: channel } = await settingsOf(guild);
  if (channel === null) return;
  const told = await store.settings.read(guild, TOLD);
  if (told?.value === unsettled.signature) return;
  const view = renderUnsettled(unsettled.edits, languageFor(locale).texts);
  if ((await postInChannel(client, channel, view)) === undefined) {
    log.warn({ guild, channel }, 'the audit channel cannot be written in');
    return;
  }
  await store.settings.write({ guild, key: TOLD, value: unsettled.signature, by: null, atMs: now() });
}
