/** Tells of a change once it is kept: in the audit channel, and on the answers that showed the fact before. */

import type { Client } from 'discord.js';
import type { Changed } from '../../moderation/change-fact.js';
import { postInChannel } from '../reply/post-in-channel.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { markAnswers } from './mark-answers.js';
import { renderAudit } from './render-audit.js';

/** A change that was kept. */
export type StoredChange = Extract<Changed, { readonly kind: 'stored' }>;

/** Rejects only where there is a bug: a channel that is gone or closed to the bot costs a log line. */
export async function announceChange(change: StoredChange, client: Client, services: Services): Promise<void> {
  await audit(change, client, services);
  await markAnswers(change, client, services);
}

async function audit(change: StoredChange, client: Client, { settingsOf, log }: Services): Promise<void> {
  const { guild, fact } = change.edit;
  try {
    const { auditChannel: channel } = await settingsOf(guild);
    if (channel === null) return;
    const { texts } = languageFor(client.guilds.cache.get(guild)?.preferredLocale);
    const posted = await postInChannel(client, channel, renderAudit(change, texts));
    if (posted === undefined) log.warn({ guild, channel }, 'the audit channel cannot be written in');
  } catch (error) {
    log.warn({ err: error, guild, fact }, 'a change could not be posted for audit');
  }
}
