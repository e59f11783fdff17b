/** Leafs through what a command shows, or opens an entry of it: the command itself renders the page. */

import type { Action } from '../action.js';
import { renderCommandPage } from '../render-command-page.js';
import { isOnPrivateMessage, updateOrCopy } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const turn: Action = {
  name: 'turn',
  async execute(press, [command, key = '', page], services) {
    const chosen = press.isStringSelectMenu() ? (press.values[0] ?? '') : key;
    const language = languageFor(press.locale);
    const view = renderCommandPage(press, { command, key: chosen, page }, { services, language });
    await updateOrCopy(press, view, isOnPrivateMessage(press));
  },
};
