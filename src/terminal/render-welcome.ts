/** Draws what a conversation opens with. Pure. */

import type { FactBase } from '../facts/fact-base.js';
import type { Choice } from './choose-related.js';
import { renderChoices } from './render-choices.js';
import { renderSources } from './render-sources.js';
import type { Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

const INDENT = '  ';
/** A longer list would push the example questions off the screen. */
const MOST_DOCUMENTS = 5;

/** What it knows, what to ask it, and how to leave. */
export function renderWelcome(base: FactBase, examples: readonly Choice[], screen: Screen): string {
  const { inks, width } = screen;
  const knows = base.documents.size === 1 ? 'one briefing' : `${base.documents.size} briefings`;
  const blocks = [
    wrapBlock(
      `${inks.strong('Footnote')} ${inks.plain(`answers from ${knows}. Every answer shows the sentence it rests on; what is not there, it does not say.`)}`,
      width,
      {
        first: INDENT,
      },
    ),
    renderSources(base, screen, { most: MOST_DOCUMENTS, full: false }),
  ];
  if (examples.length > 0)
    blocks.push(renderChoices('Ask, for example · type a number or your own question', examples, screen));
  const keys = [
    `${inks.typed('/help')} ${inks.faint('for commands')}`,
    `${inks.typed('/quit')} ${inks.faint('or Ctrl-D to leave')}`,
  ];
  blocks.push(wrapBlock(keys.join(inks.faint(' · ')), width, { first: INDENT }));
  return blocks.join('\n\n');
}
