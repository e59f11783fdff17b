/** Reads what was chosen in `/settings`. Anybody can send anything: what is none of the server's, or would not work, is refused. */

import { type Guild, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import { type GuildSettings, LOG_DAYS, SETTING_KEYS } from '../../moderation/guild-settings.js';
import type { JsonValue } from '../../store/store.js';
import type { Texts } from '../texts/en.js';

/** What was chosen, and where. */
export interface ChosenSetting {
  readonly guild: Guild;
  readonly settings: GuildSettings;
  /** From the menu; none where everything was taken out of it. */
  readonly values: readonly string[];
  readonly texts: Texts;
}

type Reader = (chosen: ChosenSetting) => JsonValue;

const READERS: Readonly<Record<keyof GuildSettings, Reader>> = {
  moderatorRoles: readRoles,
  approvals({ values: [value], settings, texts }) {
    const approvals = [1, 2].find((known) => String(known) === value);
    if (approvals === undefined) throw new UserError(texts.errors.forged);
    if (approvals === 2 && settings.reviewChannel === null) throw new UserError(texts.settings.needsReviewChannel);
    return approvals;
  },
  reviewChannel(chosen) {
    const channel = readChannel(chosen);
    const { settings, texts } = chosen;
    if (channel === null && settings.approvals === 2) throw new UserError(texts.settings.reviewChannelNeeded);
    return channel;
  },
  auditChannel: readChannel,
  questionLogDays({ values: [value], texts }) {
    const days = LOG_DAYS.find((known) => String(known) === value);
    if (days === undefined) throw new UserError(texts.errors.forged);
    return days;
  },
};

/** The setting of this name; undefined for a name that is none. */
export function parseSettingName(name: string): keyof GuildSettings | undefined {
  return Object.hasOwn(SETTING_KEYS, name) ? (name as keyof GuildSettings) : undefined;
}

/** The value to keep. @throws UserError saying what is wrong with the choice. */
export function readChosenSetting(name: keyof GuildSettings, chosen: ChosenSetting): JsonValue {
  return READERS[name](chosen);
}

function readRoles({ guild, values, texts }: ChosenSetting): JsonValue {
  if (values.includes(guild.roles.everyone.id)) throw new UserError(texts.settings.everyone);
  if (!values.every((role) => guild.roles.cache.has(role))) throw new UserError(texts.settings.unknownRole);
  return values;
}

function readChannel({ guild, values: [id], texts }: ChosenSetting): string | null {
  if (id === undefined) return null;
  const channel = guild.channels.cache.get(id);
  const me = guild.members.me;
  if (channel === undefined || me === null || !channel.isTextBased())
    throw new UserError(texts.settings.unknownChannel);
  // A change that is too long for a message is attached to it.
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.AttachFiles;
  if (!channel.permissionsFor(me).has(needed)) throw new UserError(texts.settings.cannotWrite(`<#${id}>`));
  return id;
}
