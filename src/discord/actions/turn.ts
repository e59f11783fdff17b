/** Leafs through what a command shows, or opens an entry of it: the command itself renders the page. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { commands } from '../commands/index.js';
import { parsePage } from '../reply/parse-page.js';
import { isOnPrivateMessage, updateOrCopy } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const turn: Action = {
  name: 'turn',
  async execute(press, [name, key = '', number], services) {
    const language = languageFor(press.locale);
    const command = commands.find(({ data }) => data.name === name);
    const wanted = parsePage(number);
    if (command === undefined || !('renderPage' in command) || !command.renderPage || wanted === undefined) {
      throw new UserError(language.texts.errors.forged);
    }
    const chosen = press.isStringSelectMenu() ? (press.values[0] ?? '') : key;
    const { base } = services.footnoteFor(press.guildId);
    const view = command.renderPage({ key: chosen, page: wanted, base, language });
    if (view === undefined) throw new UserError(language.texts.errors.pageGone);
    await updateOrCopy(press, view, isOnPrivateMessage(press));
  },
};
