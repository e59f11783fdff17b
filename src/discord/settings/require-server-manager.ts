/** Who may change a server's settings: not its moderators, who could make themselves whatever they liked. */

import { type BaseInteraction, type Guild, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import { languageFor } from '../texts/language-for.js';

/** The server. @throws UserError where the person may not manage it. */
export function requireServerManager({ guild, memberPermissions, locale }: BaseInteraction): Guild {
  const { texts } = languageFor(locale);
  if (guild === null || memberPermissions === null) throw new UserError(texts.errors.serverOnly);
  if (!memberPermissions.has(PermissionFlagsBits.ManageGuild)) throw new UserError(texts.settings.notManager);
  return guild;
}
