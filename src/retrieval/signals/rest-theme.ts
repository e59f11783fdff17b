import { addWord } from '../../language/word-vectors.js';
import { cosineOf } from '../meaning.js';
import { askedKeys, termRow } from '../question-vectors.js';
import { readingOf } from '../reading.js';
import type { Signal } from './signal.js';

/** Once the common words are taken away, a paraphrase leaves words that are used alike, another subject leaves strangers. */
export const restTheme: Signal = {
  name: 'rest-theme',
  about: 'Cosine of what the question has and the fact lacks with what the fact has and the question lacks, -1..1.',
  measure({ question, terms, view }) {
    if (terms.every(({ strength }) => strength > 0)) return 0;
    const { contentKeys, rows, theme } = readingOf(view);
    const said = theme.slice();
    const asked = askedKeys(question);
    rows.forEach((row, at) => {
      if (asked.has(contentKeys[at] ?? '')) addWord(said, row, -1);
    });
    const missing = new Float32Array(said.length);
    for (const { term, strength, weight } of terms) {
      if (strength === 0) addWord(missing, termRow(question, term), weight);
    }
    return cosineOf(missing, said);
  },
};
