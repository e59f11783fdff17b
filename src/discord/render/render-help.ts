/** How to ask, in one screen. */

import type { Footnote } from '../../retrieval/footnote.js';
import { BUTTON_LABEL_LIMIT } from '../limits.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Language } from '../texts/language-for.js';
import { button, container, line, rows, text } from './blocks.js';
import type { View } from './view.js';

const HELP_COLOUR = 0x5865f2;
const EXAMPLES = 3;
/** Asked for more than are shown, since some are too long for a button. */
const EXAMPLES_SOUGHT = 12;

/** The help, with example questions of the base as buttons. */
export function renderHelp(footnote: Footnote, { texts }: Language): View {
  const { help } = texts;
  const examples = exampleButtons(footnote);
  const lines = [
    text(`### ${help.title}`),
    text(help.ask),
    text(help.kinds),
    text(help.browse),
    text(help.anybody),
    text(help.moderators),
  ];
  const offer = examples.length > 0 ? [line(), text(`-# ${help.examples}`)] : [];
  return { components: [container(HELP_COLOUR, [...lines, ...offer]), ...rows(examples)], files: [] };
}

/** What to ask, for somebody who mentions the bot without asking anything. */
export function renderGreeting(footnote: Footnote, { texts }: Language): View {
  return { components: [text(texts.greeting), ...rows(exampleButtons(footnote))], files: [] };
}

function exampleButtons(footnote: Footnote) {
  const fitting = footnote.suggest('', EXAMPLES_SOUGHT).filter(({ text }) => text.length <= BUTTON_LABEL_LIMIT);
  const unlike = [...new Map(fitting.map((suggestion) => [suggestion.fact, suggestion])).values()];
  return unlike.slice(0, EXAMPLES).flatMap(({ text, fact }) => button(text, encodeCustomId('show', fact, '')));
}
