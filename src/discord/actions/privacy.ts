/** The buttons below `/privacy`. Whoever presses one sees and erases what is kept of themselves, whatever the button says. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { renderErasing } from '../render/render-privacy.js';
import { say } from '../render/say.js';
import { isOnPrivateMessage, updateInPlace } from '../reply/respond.js';
import { showKept } from '../reply/show-kept.js';
import { toMessage } from '../reply/to-message.js';
import { languageFor } from '../texts/language-for.js';

export const privacy: Action = {
  name: 'privacy',
  async execute(press, [step], services) {
    const language = languageFor(press.locale);
    if (!isOnPrivateMessage(press)) throw new UserError(language.texts.errors.forged);
    switch (step) {
      case 'show':
        await press.deferUpdate();
        return showKept(press, services);
      case 'erase':
        return updateInPlace(press, renderErasing(language));
      case 'confirm': {
        await press.deferUpdate();
        // What was asked a moment ago is erased too.
        await services.writes.settled();
        const { edits, proposals } = await services.store.privacy.erase(press.user.id);
        services.recent.forgetPerson(press.user.id);
        const { erased, erasedButPosts } = language.texts.privacy;
        await press.editReply(toMessage(say(edits + proposals > 0 ? erasedButPosts : erased)));
        return;
      }
      default:
        throw new UserError(language.texts.errors.forged);
    }
  },
};
