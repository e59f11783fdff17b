/** "Dismiss": takes an answer away. Only for whoever asked, and for moderators. */

import { PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { languageFor } from '../texts/language-for.js';

export const dismiss: Action = {
  name: 'dismiss',
  async execute(press, [asker], services) {
    const { texts } = languageFor(press.locale);
    const isModerator = press.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
    if (asker !== press.user.id && !isModerator) throw new UserError(texts.errors.notYours);
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
