/** Reads guilds' settings afresh, so that a right that was taken away is gone at once; what was read last counts while the store is away. */

import { BoundedMap } from '../bounded-map.js';
import type { Settings } from '../store/store.js';
import { type GuildSettings, readGuildSettings } from './guild-settings.js';

const REMEMBERED_GUILDS = 2_000;

/** Rejects while the store is away and the guild was never read. */
export type SettingsReader = (guild: string) => Promise<GuildSettings>;

/** Reads from the store. */
export function createSettingsReader(settings: Settings): SettingsReader {
  const remembered = new BoundedMap<string, GuildSettings>(REMEMBERED_GUILDS);
  return async (guild) => {
    try {
      const read = readGuildSettings(await settings.all(guild));
      remembered.set(guild, read);
      return read;
    } catch (error) {
      const known = remembered.get(guild);
      if (known === undefined) throw error;
      return known;
    }
  };
}
