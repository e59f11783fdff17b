/** How long what people asked is kept, and taking away what is older. */

import type { Expired, Store } from '../store/store.js';
import { LONGEST_LOG_DAYS, readGuildSettings, USUAL_LOG_DAYS } from './guild-settings.js';

/**
 * Days after which a record no longer says who asked; who waits for an answer is forgotten with it. A month: as long as an answer is
 * marked when its fact changes, and as long as anybody can be expected to wait.
 */
export const FORGOTTEN_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * Forgets and removes in every guild of `guilds` as it has set, in direct messages as is usual, and at the longest that can be set whatever
 * is left: guilds that the bot is no longer in. Small steps; ends early, and safely, where the store rejects.
 */
export async function expireRecords(
  guilds: Iterable<string>,
  { store, now }: { readonly store: Pick<Store, 'expire' | 'settings'>; readonly now: () => number },
): Promise<Expired> {
  const sum = { forgotten: 0, removed: 0 };
  const keep = async (days: number, guild?: string | null): Promise<void> => {
    const { forgotten, removed } = await store.expire({
      ...(guild !== undefined && { guild }),
      forgetPeopleBeforeMs: now() - FORGOTTEN_DAYS * DAY_MS,
      removeBeforeMs: now() - days * DAY_MS,
    });
    sum.forgotten += forgotten;
    sum.removed += removed;
  };
  for (const guild of guilds) {
    const { questionLogDays } = readGuildSettings(await store.settings.all(guild));
    await keep(questionLogDays, guild);
  }
  await keep(USUAL_LOG_DAYS, null);
  await keep(LONGEST_LOG_DAYS);
  return sum;
}
