import { findAskedNoun } from '../find-asked-noun.js';
import { termWritten } from '../pair.js';
import { speaksOf } from '../soft-matches.js';
import { tellsAnyVerb } from '../verbs-told.js';
import type { AgreementCheck } from './check.js';

const KIND = /\bwhich (?!(?:is|are|was|were|of)\b)/u;

/** "Which company delivers the lunches?" is not answered by a sentence on lunches that speaks neither of companies nor of deliveries. */
export const kinds: AgreementCheck = {
  name: 'kinds',
  of: 'sentences',
  concerns: ({ folded }) => KIND.test(folded),
  disagreement(pair) {
    const { question, terms } = pair;
    if (tellsAnyVerb(pair)) return null;
    const kind = termWritten(terms, findAskedNoun(question.folded));
    if (!kind || kind.nearby > 0) return null;
    return speaksOf(pair, terms.indexOf(kind)) ? null : `say which ${kind.term.text}`;
  },
};
