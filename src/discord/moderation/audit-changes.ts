/** Posts every change in the channel that the server has chosen for it. */

import type { Client } from 'discord.js';
import type { JournalWork } from '../duties/journal-duty.js';
import { postInChannel } from '../reply/post-in-channel.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { renderAudit } from './render-audit.js';

/**
 * In order. A channel that is gone or closed to the bot costs a log line. At least once: where the process ended between a post and the note
 * of it, the post is sent again, and Discord takes it for the same within some minutes. Rejects where Discord or the store is away.
 */
export async function auditChanges(
  { guild, changes, goOn, reach }: JournalWork,
  client: Client,
  { settingsOf, store, log }: Services,
): Promise<void> {
  const { auditChannel: channel } = await settingsOf(guild);
  if (channel === null) return;
  const { texts } = languageFor(client.guilds.cache.get(guild)?.preferredLocale);
  for (const change of changes) {
    await goOn();
    const { version } = change.edit;
    const posted = await postInChannel(client, channel, renderAudit(change, texts), nonceOf(guild, version));
    if (posted === undefined) log.warn({ guild, channel, version }, 'the audit channel cannot be written in');
    else await store.namedPosts.record({ guild, channel, message: posted.id, subject: { kind: 'change', version } });
    await reach(version);
  }
}

/** The same for the same change, in at most 25 characters. */
function nonceOf(guild: string, version: number): string {
  return `${BigInt(guild).toString(36)}-${version.toString(36)}`;
}
