/** A page of what a command shows, as it is named in a `custom_id`. */

import { UserError } from '../errors.js';
import type { Press } from './action.js';
import { commands } from './commands/index.js';
import type { View } from './render/view.js';
import { parsePage } from './reply/parse-page.js';
import type { Services } from './services.js';
import { type Language, languageFor } from './texts/language-for.js';

/** Which page: the command's name, the key of what it lists, and the place of the page's first entry, none of them checked. */
export interface PageName {
  readonly command: string | undefined;
  readonly key: string;
  readonly page: string | undefined;
}

/**
 * The command itself renders it, from the facts as they are now, in `language`.
 * @throws UserError where there is no such command, or nothing to list any more.
 */
export function renderCommandPage(
  press: Press,
  { command: name, key, page }: PageName,
  { services, language }: { readonly services: Services; readonly language: Language },
): View {
  const { texts } = languageFor(press.locale);
  const command = commands.find(({ data }) => data.name === name);
  const wanted = parsePage(page);
  if (command === undefined || !('renderPage' in command) || !command.renderPage || wanted === undefined) {
    throw new UserError(texts.errors.forged);
  }
  const { base } = services.footnoteFor(press.guildId);
  const view = command.renderPage({ key, from: wanted, base, language });
  if (view === undefined) throw new UserError(texts.errors.pageGone);
  return view;
}
