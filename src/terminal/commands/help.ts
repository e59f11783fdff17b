/** `/help` says what can be typed. */

import { renderDefinitions } from '../render-definitions.js';
import { renderSentence } from '../render-sentence.js';
import type { Command } from './command.js';

const WORDS = [
  'Ask in your own words. A question that leans on the last one (“and when?”, “who else?”) is understood as such.',
  'A number asks what stands beside it. Tab completes commands, arrow up brings back what you typed.',
] as const;

export const help: Command = {
  name: 'help',
  usage: '/help',
  summary: 'this page',
  execute: (_argument, { screen, commands }) => {
    const words = WORDS.map((sentence) => renderSentence(sentence, screen));
    const definitions = commands.map((command) => [command.usage, command.summary] as const);
    return { text: [...words, renderDefinitions(definitions, screen)].join('\n\n') };
  },
};
