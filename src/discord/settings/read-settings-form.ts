/** What `/settings` shows of a server: each setting with its revision, and what of it is still there. */

import type { Guild } from 'discord.js';
import { type GuildSettings, readGuildSettings, SETTING_KEYS } from '../../moderation/guild-settings.js';
import type { Settings } from '../../store/store.js';

/** The settings as they stand. */
export interface SettingsForm {
  readonly settings: GuildSettings;
  /** Of each setting; 0 where it was never chosen. A choice made on an older one is refused. */
  readonly revisions: Readonly<Record<keyof GuildSettings, number>>;
  /** Whether the server still has the role or channel of this id. */
  readonly isThere: (id: string) => boolean;
}

/** Reads them afresh. Rejects where the store is away. */
export async function readSettingsForm(guild: Guild, store: Settings): Promise<SettingsForm> {
  const kept = await store.all(guild.id);
  const revisionOf = (name: keyof GuildSettings): number =>
    kept.find(({ key }) => key === SETTING_KEYS[name])?.revision ?? 0;
  return {
    settings: readGuildSettings(kept),
    revisions: {
      moderatorRoles: revisionOf('moderatorRoles'),
      approvals: revisionOf('approvals'),
      reviewChannel: revisionOf('reviewChannel'),
      auditChannel: revisionOf('auditChannel'),
      questionLogDays: revisionOf('questionLogDays'),
    },
    isThere: (id) => guild.roles.cache.has(id) || guild.channels.cache.has(id),
  };
}
