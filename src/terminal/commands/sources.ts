/** `/sources` lists the documents that the answers come from. */

import { renderSources } from '../render-sources.js';
import type { Command } from './command.js';

export const sources: Command = {
  name: 'sources',
  usage: '/sources',
  summary: 'the documents that answers come from, with their sections',
  execute: (_argument, { footnote, screen }) => ({
    text: renderSources(footnote.base, screen, { most: Number.POSITIVE_INFINITY, full: true }),
  }),
};
