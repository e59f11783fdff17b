/** Who may change a server's settings: not its moderators, who could make themselves whatever they liked. */

import { type BaseInteraction, type Guild, GuildMember, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import { languageFor } from '../texts/language-for.js';

/** The server. What counts are the rights in the whole of it, as for moderators. @throws UserError where the person may not manage it. */
export function requireServerManager({ guild, member, locale }: BaseInteraction): Guild {
  const { texts } = languageFor(locale);
  if (guild === null || !(member instanceof GuildMember)) throw new UserError(texts.errors.serverOnly);
  if (!member.permissions.has(PermissionFlagsBits.ManageGuild)) throw new UserError(texts.settings.notManager);
  return guild;
}
