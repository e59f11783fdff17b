/** `/explain` shows why the last answer came out as it did. */

import { renderExplanation } from '../render-explanation.js';
import { renderSentence } from '../render-sentence.js';
import type { Command } from './command.js';

export const explain: Command = {
  name: 'explain',
  usage: '/explain',
  summary: 'why the last answer came out as it did',
  execute: (_argument, { last, screen }) => ({
    text:
      last === null
        ? renderSentence('There is no answer to explain yet; ask something first.', screen)
        : renderExplanation(last, screen),
  }),
};
