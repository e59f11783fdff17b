import { createFootnote } from '../../../src/retrieval/create-footnote.js';
import { prepareCorpus } from '../../../src/retrieval/prepare-corpus.js';
import { decodeSnapshot, encodeSnapshot } from '../../../src/retrieval/snapshot.js';
import type { BenchSystem } from './system.js';

/** The whole path from a text to a composed answer; facts change in an overlay, as a guild's edits do. */
export const footnote: BenchSystem = {
  name: 'Footnote',
  async build(base) {
    const prepared = prepareCorpus(base);
    const overlay = createFootnote(base, prepared).overlay();
    return {
      ask: (question) => overlay.ask(question),
      add: (fact) => overlay.put(fact),
      change: (_, after) => overlay.put(after),
      remove: (fact) => overlay.remove(fact.id),
      save() {
        const bytes = encodeSnapshot({ fingerprint: '', base, prepared, attached: null });
        return {
          megabytes: bytes.length / 1e6,
          load() {
            const opened = decodeSnapshot(bytes, '');
            if ('refused' in opened) throw new Error(`The snapshot ${opened.refused}.`);
            return createFootnote(opened.base, opened.prepared);
          },
        };
      },
    };
  },
};
