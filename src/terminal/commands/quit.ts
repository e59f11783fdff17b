/** `/quit` ends the conversation. */

import type { Command } from './command.js';

export const quit: Command = {
  name: 'quit',
  usage: '/quit',
  summary: 'leave (so do Ctrl-D, and Ctrl-C twice)',
  execute: () => ({ text: '', leave: true }),
};
