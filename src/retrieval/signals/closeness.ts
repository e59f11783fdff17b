import type { Signal } from './signal.js';

/** Words of one clause stand together; words found all over a long sentence may belong to several. */
export const closeness: Signal = {
  name: 'closeness',
  about: 'How densely the matches stand: their number by the words from the first to the last of them.',
  measure({ terms }) {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    let matches = 0;
    for (const { place } of terms) {
      if (place < 0) continue;
      first = Math.min(first, place);
      last = Math.max(last, place);
      matches += 1;
    }
    return matches < 2 ? 0 : Math.min(1, matches / (last - first + 1));
  },
};
