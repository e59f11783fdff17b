/** "Dismiss": takes an answer away. Only for whoever asked, and for moderators. */

import { PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Action, Press } from '../action.js';
import { isModerator, readSettings } from '../moderation/require-moderator.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

export const dismiss: Action = {
  name: 'dismiss',
  async execute(press, [asker], services) {
    const { texts } = languageFor(press.locale);
    if (asker !== press.user.id && !(await mayRemove(press, services))) throw new UserError(texts.errors.notYours);
    await press.deferUpdate();
    await press.deleteReply();

    const { message } = press;
    services.recent.forget(message.id);
    await services.store.postedAnswers
      .remove(message.id)
      .catch((error: unknown) =>
        services.log.warn({ err: error, message: message.id }, 'the answer could not be forgotten'),
      );
  },
};

/** Whoever may delete messages could do so without us; a moderator of the facts need not have that right in Discord. */
async function mayRemove(press: Press, services: Services): Promise<boolean> {
  if (press.memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return true;
  if (press.guildId === null) return false;
  return isModerator(press.member, await readSettings(press.guildId, services, languageFor(press.locale).texts));
}
