import { rememberLatest } from '../../language/remember.js';
import type { Question } from '../question.js';
import { type Reading, readWords } from '../reading.js';
import type { Signal } from './signal.js';

/** A negation so many words before its verb, or right behind it, belongs to it. */
const REACH = 3;

const askedWords = rememberLatest((question: Question) => readWords(question.folded));

/** The same verb, denied on one side only. */
export const verbDenial: Signal = {
  name: 'verb-denial',
  about: '1 where a verb that question and fact share is denied in one of them only.',
  measure({ question, terms, reading }) {
    for (const { term, found, wordKind } of terms) {
      if (found === null || term.kind !== 'word' || wordKind !== 'verb') continue;
      const asked = isDenied(askedWords(question), term.key);
      const said = isDenied(reading, found);
      if (asked !== undefined && said !== undefined && asked !== said) return 1;
    }
    return 0;
  },
};

function isDenied({ keys, negation }: Reading, verb: string): boolean | undefined {
  const at = keys.indexOf(verb);
  return at < 0 ? undefined : negation.slice(Math.max(0, at - REACH), at + 2).includes(true);
}
