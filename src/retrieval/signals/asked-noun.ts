import { rememberLatest } from '../../language/remember.js';
import { cosine, wordRow } from '../../language/word-vectors.js';
import { askedKeys } from '../asked-keys.js';
import { findAskedNoun } from '../find-asked-noun.js';
import type { Question } from '../question.js';
import { keyOf } from '../terms.js';
import type { Signal } from './signal.js';

const nounOf = rememberLatest((question: Question) => {
  const noun = findAskedNoun(question.folded);
  return noun === undefined ? undefined : { key: keyOf(noun), row: wordRow(noun) };
});

/** "Which authority …" is answered where a president is named: by the noun itself, or by a word used alike. */
export const askedNoun: Signal = {
  name: 'asked-noun',
  about:
    '1 where the fact has the noun that says what is asked for, else the cosine of the likest word that is new in it; 0 where none is asked.',
  measure({ question, reading: { contentKeys, rows }, total }) {
    const noun = nounOf(question);
    if (total === 0 || noun === undefined) return 0;
    if (contentKeys.includes(noun.key)) return 1;
    const asked = askedKeys(question);
    let best = 0;
    rows.forEach((row, at) => {
      if (!asked.has(contentKeys[at] ?? '')) best = Math.max(best, cosine(noun.row, row));
    });
    return best;
  },
};
