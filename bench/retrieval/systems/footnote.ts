import { createFootnote } from '../../../src/retrieval/create-footnote.js';
import type { BenchSystem } from './system.js';

/** The whole path from a text to a composed answer; facts change in an overlay, as a guild's edits do. */
export const footnote: BenchSystem = {
  name: 'Footnote',
  async build(base) {
    const overlay = createFootnote(base).overlay();
    return {
      ask: (question) => overlay.ask(question),
      add: (fact) => overlay.put(fact),
      change: (_, after) => overlay.put(after),
      remove: (fact) => overlay.remove(fact.id),
    };
  },
};
