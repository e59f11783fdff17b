/** The list of facts that moderators must choose about, each to be opened from the menu. */

import type { APISelectMenuOption } from 'discord.js';
import type { StaleEdit } from '../../facts/find-stale-edits.js';
import { OPTION_LABEL_LIMIT } from '../limits.js';
import { container, menu, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';

const UNSETTLED_COLOUR = 0xe0a100;
/** The others come when these are settled and the bot starts anew; `/fact show` tells of each at any time. */
const NAMED = 25;

/** For moderators: in their channel, or privately. */
export function renderUnsettled(edits: readonly StaleEdit[], { moderation }: Texts): View {
  const named = edits.slice(0, NAMED).map(({ edit }) => edit);
  const options = named.map(({ fact, body }): APISelectMenuOption => {
    const statement = body?.statement ?? fact;
    return { label: statement.length <= OPTION_LABEL_LIMIT ? statement : fact, value: fact };
  });
  const list = named.map(({ fact }) => `- ${escapeMarkdown(fact)}`).join('\n');
  return {
    components: [
      container(UNSETTLED_COLOUR, [text(`### ${moderation.stale.found(edits.length)}`), text(list)]),
      ...rows(menu(moderation.menus.stale, encodeCustomId('fact', 'show', ''), options)),
    ],
    files: [],
  };
}
