import { cosineOf } from '../meaning.js';
import { themeOfTerms } from '../question-vectors.js';
import { standsAmong } from '../terms.js';
import type { Signal } from './signal.js';

/** "How many were saved from the Maren Sofie?": that it is about the Maren Sofie, its opening says of all its sentences; this tells what else each is about. */
export const ownTheme: Signal = {
  name: 'own-theme',
  about:
    "Cosine of the mean word vectors of question and statement, -1..1, without what the document's opening says; 0 without an opening.",
  measure({ terms, reading, setting: { opening } }) {
    if (opening === undefined) return 0;
    const own = terms.filter(
      ({ term }) => !standsAmong(term, opening.keys) && !(term.name && opening.isAbout(term.text)),
    );
    return cosineOf(themeOfTerms(own), opening.restOf(reading));
  },
};
