/** Tells the moderators of each server, once, that the documents have changed beneath what they wrote. */

import type { Client } from 'discord.js';
import { unsettledEdits } from '../../moderation/unsettled-edits.js';
import { postInChannel } from '../reply/post-in-channel.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { renderUnsettled } from './render-unsettled.js';

/** Remembers what was told, so that a bot that starts anew does not say it again. */
const TOLD = 'unsettled-told';

/** In the background, in every server. Documents change only between two runs, so it is to be called at the start. */
export function tellUnsettled(client: Client, services: Services): void {
  for (const guild of client.guilds.cache.keys()) tellUnsettledIn(guild, client, services);
}

/** In one server: where a channel was chosen in which it can be told. Until then `/gaps` tells whoever uses it. */
export function tellUnsettledIn(guild: string, client: Client, services: Services): void {
  services.background.run(guild, 'tell of changed documents', () => tellGuild(guild, client, services));
}

async function tellGuild(guild: string, client: Client, services: Services): Promise<void> {
  const { guildFacts, store, settingsOf, now, log } = services;
  const unsettled = unsettledEdits(guildFacts, guild);
  if (unsettled === undefined) return;
  const { auditChannel, reviewChannel } = await settingsOf(guild);
  const told = await store.settings.read(guild, TOLD);
  if (told?.value === unsettled.signature) return;
  const { texts } = languageFor(client.guilds.cache.get(guild)?.preferredLocale);
  const view = renderUnsettled(unsettled.edits, texts);
  for (const channel of [auditChannel, reviewChannel]) {
    if (channel === null) continue;
    if ((await postInChannel(client, channel, view)) !== undefined) {
      await store.settings.write({ guild, key: TOLD, value: unsettled.signature, by: null, atMs: now() });
      return;
    }
    log.warn({ guild, channel }, 'the channel cannot be written in');
  }
}
