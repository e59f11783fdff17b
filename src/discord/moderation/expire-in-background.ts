/** Takes old questions and proposals away beside everything else, as long as the bot runs. */

import type { Client } from 'discord.js';
import { expireProposals } from '../../moderation/expire-proposals.js';
import { expireRecords } from '../../moderation/expire-records.js';
import type { Services } from '../services.js';

/** What expires is counted in days, so an hour more or less is nothing. */
const EVERY_MS = 3_600_000;

/** Looks at once and then every hour. What fails is tried again the next time. Returns how to stop. */
export function expireInBackground(client: Client, services: Services): () => void {
  const { store, now, log, duties, expiryEveryMs = EVERY_MS } = services;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  /** A pass over many servers takes its time; it ends between two of them. */
  function* guilds(): Iterable<string> {
    for (const guild of client.guilds.cache.keys()) {
      if (stopped) return;
      yield guild;
    }
  }
  async function pass(): Promise<void> {
    try {
      const expired = await expireRecords(guilds(), { store, now });
      let proposals = 0;
      for (const guild of guilds()) {
        const closed = await expireProposals(guild, { store, now });
        if (closed > 0) duties.wake(guild);
        proposals += closed;
      }
      log.debug({ ...expired, proposals }, 'old records were taken away');
    } catch (error) {
      if (!stopped) log.warn({ err: error }, 'old records could not be taken away; it is tried again later');
    }
    if (!stopped) timer = setTimeout(() => void pass(), expiryEveryMs).unref();
  }
  void pass();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
