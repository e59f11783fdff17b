import { cosineOf } from '../meaning.js';
import { ownTerms } from '../own-terms.js';
import { themeOfTerms } from '../question-vectors.js';
import type { Signal } from './signal.js';

/** All sentences of a document are about its matter; this tells what else each is about. */
export const ownTheme: Signal = {
  name: 'own-theme',
  about:
    "Cosine of the mean word vectors of question and statement, -1..1, without what the document's opening says; 0 without an opening.",
  measure(pair) {
    const { opening } = pair.setting;
    return opening === undefined ? 0 : cosineOf(themeOfTerms(ownTerms(pair)), opening.restOf(pair.reading));
  },
};
