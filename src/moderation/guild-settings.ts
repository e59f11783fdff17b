/** What a guild's moderators have set about moderating: the keys in the store, and what counts where nothing is set. */

import type { JsonValue, Setting } from '../store/store.js';

/** All of a guild's settings, read. Ids are Discord's. */
export interface GuildSettings {
  /** Roles whose members are moderators. None: whoever may manage the server or its channels. */
  readonly moderatorRoles: readonly string[];
  /** Where every change is posted; null: nowhere. */
  readonly auditChannel: string | null;
  /** Where proposals wait for moderators; null: nowhere, so that nothing can be proposed. */
  readonly reviewChannel: string | null;
  /** How many moderators must approve a proposal. */
  readonly approvals: 1 | 2;
  /** How long the question log is kept. */
  readonly questionLogDays: number;
}

/** The key of each setting. */
export const SETTING_KEYS: Readonly<Record<keyof GuildSettings, string>> = {
  moderatorRoles: 'moderator-roles',
  auditChannel: 'audit-channel',
  reviewChannel: 'review-channel',
  approvals: 'approvals',
  questionLogDays: 'question-log-days',
};

/** Days that the question log can be kept; not less than the thirty in which an answer is marked when its fact changes. */
export const LOG_DAYS = [30, 90, 180, 365] as const;
/** A quarter: long enough to see what is asked again and again. */
export const USUAL_LOG_DAYS = 90;
export const LONGEST_LOG_DAYS = 365;

/** Reads what the store has. A value that is none of ours counts as not set. */
export function readGuildSettings(settings: readonly Pick<Setting, 'key' | 'value'>[]): GuildSettings {
  const read = (name: keyof GuildSettings): JsonValue =>
    settings.find(({ key }) => key === SETTING_KEYS[name])?.value ?? null;
  const roles = read('moderatorRoles');
  const days = read('questionLogDays');
  return {
    moderatorRoles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    auditChannel: textOf(read('auditChannel')),
    reviewChannel: textOf(read('reviewChannel')),
    approvals: read('approvals') === 2 ? 2 : 1,
    questionLogDays: LOG_DAYS.find((known) => known === days) ?? USUAL_LOG_DAYS,
  };
}

function textOf(value: JsonValue): string | null {
  return typeof value === 'string' ? value : null;
}
