import { addWord, emptySum } from '../../language/word-vectors.js';
import { cosineOf, themeOf } from '../meaning.js';
import { isOwn } from '../own-terms.js';
import type { Signal } from './signal.js';

/** All sentences of a document are about its matter; this tells what else each is about. */
export const ownTheme: Signal = {
  name: 'own-theme',
  about:
    "Cosine of the mean word vectors of question and statement, -1..1, without what the document's opening says; 0 without an opening.",
  measure(pair) {
    const { opening } = pair.setting;
    if (opening === undefined) return 0;
    const sum = emptySum();
    for (const matched of pair.terms) if (isOwn(matched, pair)) addWord(sum, matched.row, matched.weight);
    return cosineOf(themeOf(sum), opening.restOf(pair.reading));
  },
};
