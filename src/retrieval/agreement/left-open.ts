import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

const OPEN =
  '(?:unclear|unknown|undecided|uncertain|a mystery|left open|no ?(?:one|body) knows|(?:do|does|did) not know|(?:declin|refus)\\p{L}+ to say|(?:is|are|remains?) (?:still )?open|not (?:yet |so far )?(?:been |be )?(?:clear|known|certain|settled|decided|named|fixed|agreed|determined|disclosed|announced)|(?:has|have|had|did|does|would|will) not (?:yet |so far )?(?:say|said|decide|decided|name|named))';
const ASKS_WHAT_IS_OPEN = new RegExp(`\\b${OPEN}\\b`, 'u');

/** By a question's word: that word, and that it is open, in one clause: "who chartered her is unclear", "have not said how they will vote". */
const LEFT_OPEN = Object.fromEntries(
  ['who', 'when', 'where', 'which', 'how', 'why', 'what'].map((word) => [
    word,
    // ", who" and ", which" only go on about what stands before.
    new RegExp(
      `(?:^|[^,;] )${word}(?:se|m)?\\b[^,;.]*\\b${OPEN}\\b|\\b${OPEN} (?:[\\p{L}]+ ){0,2}${word}(?:se|m)?\\b`,
      'u',
    ),
  ]),
);
const WORD = /\b(who|when|where|which|how|why|what)(?:se|m)?\b/u;
/** "It was not known until Friday who had bought it: …" */
const THEN_TOLD = /\b(?:until|but)\b|:/u;

/** "Who chartered her is unclear" does not say who did: it asks the question itself and leaves it open. */
export const leftOpen: AgreementCheck = {
  name: 'left-open',
  concerns: ({ asked, folded }) => !asked.yesNo && !ASKS_WHAT_IS_OPEN.test(folded),
  disagreement({ question, view: { fact } }) {
    const open = fact.reviewed ? undefined : openOf(question);
    if (open === undefined) return null;
    const said = fold(fact.statement);
    return open.test(said) && !THEN_TOLD.test(said) ? 'say this' : null;
  },
};

const openOf = rememberLatest(({ folded }: Question) => LEFT_OPEN[WORD.exec(folded)?.[1] ?? '']);
