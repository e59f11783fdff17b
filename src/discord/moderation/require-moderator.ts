/** Who may moderate: the one rule, asked on every action, for what Discord shows is no protection. */

import { type APIInteractionGuildMember, type BaseInteraction, GuildMember, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import type { GuildSettings } from '../../moderation/guild-settings.js';
import type { Services } from '../services.js';
import { within } from '../state/within.js';
import type { Texts } from '../texts/en.js';
import { languageFor } from '../texts/language-for.js';

/** A moderator at work. */
export interface Moderator {
  /** Where, and nowhere else. */
  readonly guild: string;
  /** User id. */
  readonly user: string;
  readonly settings: GuildSettings;
}

/** The store may be slow; the acknowledgement may not. */
const READ_MS = 1_500;

/** @throws UserError where the person is no moderator of this server, or where nobody can say so just now. */
export async function requireModerator(interaction: BaseInteraction, services: Services): Promise<Moderator> {
  const { texts } = languageFor(interaction.locale);
  const { guildId: guild, user } = interaction;
  if (guild === null) throw new UserError(texts.errors.serverOnly);
  const settings = await readSettings(guild, services, texts);
  if (!isModerator(interaction.member, settings)) throw new UserError(texts.errors.notModerator);
  return { guild, user: user.id, settings };
}

/**
 * Whoever may manage the server always is one: otherwise nobody could mend a wrong setting. What counts are the rights in the whole server,
 * which roles give: those that an interaction states are the rights in its channel, and a channel may give more to a single person.
 */
export function isModerator(
  member: GuildMember | APIInteractionGuildMember | null,
  { moderatorRoles }: GuildSettings,
): boolean {
  if (member === null) return false;
  // Of a server that Discord has not shown yet, nothing but who has which role is known.
  const permissions = member instanceof GuildMember ? member.permissions : undefined;
  if (permissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  if (moderatorRoles.length === 0) return permissions?.has(PermissionFlagsBits.ManageChannels) === true;
  const { roles } = member;
  return moderatorRoles.some((role) => (Array.isArray(roles) ? roles.includes(role) : roles.cache.has(role)));
}

/** @throws UserError where the store is away or slow, and nothing is remembered. */
export async function readSettings(guild: string, services: Services, texts: Texts): Promise<GuildSettings> {
  const settings = await within(READ_MS, services.settingsOf(guild)).catch((error: unknown) => {
    services.log.warn({ err: error, guild }, 'the settings could not be read');
    return undefined;
  });
  if (settings === undefined) throw new UserError(texts.errors.storeAway);
  return settings;
}
