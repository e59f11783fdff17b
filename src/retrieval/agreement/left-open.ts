import type { Fact } from '../../facts/fact.js';
import { fold } from '../../language/fold.js';
import { oncePer, rememberLatest } from '../../language/remember.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

const OPEN = `(?:${[
  'unclear|unknown|undecided|uncertain|a mystery|left open|no ?(?:one|body) knows|(?:do|does|did) not know',
  '(?:declin|refus)\\p{L}+ to say|(?:is|are|remains?) (?:still |wide )?open|remains? to be seen',
  '(?:is|are) (?:still )?being (?:examined|investigated|negotiated|discussed|fought out|clarified)',
  'not (?:yet |so far )?(?:been |be )?(?:clear|known|certain|settled|decided|named|fixed|agreed|determined|disclosed|announced)',
  '(?:has|have|had|did|does|would|will) not (?:yet |so far )?(?:say|said|decide|decided|name|named|announced)',
].join('|')})`;
/** Words of whoever has not said something ("the Norwegian finance ministry"). */
const MOST_IN_SUBJECT = 8;
const IS_OPEN = new RegExp(`\\b${OPEN}\\b`, 'u');

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
/**
 * Nothing but that something is open, or whether it is: "she has not said whether she will lead the party", "whether he stays is open"; not "they
 * arrested four men and have not said who they are".
 */
const ALL_OPEN = new RegExp(
  `^(?:whether\\b[^;:]*\\b${OPEN}\\b|(?:(?!and\\b)[\\p{L}'’-]+ ){1,${MOST_IN_SUBJECT}}?${OPEN} (?:[\\p{L}]+ ){0,2}(?:whether|who|when|where|how|why|what)\\b(?![^;:]*\\b(?:but|and|whose)\\b))(?![^;:]*(?:[;:]|\\bbecause\\b))`,
  'u',
);
/** "Whose identity has not been made public", "announced measures without naming them". */
const UNNAMED =
  /\b(?:whose|the|his|her|their|its) (?:names?|identity|identities) (?:has|have|had|was|were|is|are) not (?:yet )?(?:been )?(?:made public|given|disclosed|known|released|revealed|published)\b|\bwithout naming (?:them|it|him|her|any\p{L}*)\b/u;
const ASKS_WHICH = /\b(?:who|whom|which|names?)\b/u;
const WORD = /\b(who|when|where|which|how|why|what)(?:se|m)?\b/u;
/** "It was not known until Friday who had bought it: …" */
const THEN_TOLD = /\b(?:until|but)\b|:/u;

/** "Who chartered her is unclear" does not say who did: it asks the question itself and leaves it open, and nothing else. */
export const leftOpen: AgreementCheck = {
  name: 'left-open',
  of: 'sentences',
  concerns: ({ asked, folded }) => !asked.yesNo && !IS_OPEN.test(folded),
  disagreement({ question, view: { fact } }) {
    const { open, isAllOpen, isUnnamed } = readOpen(fact);
    if (isUnnamed && ASKS_WHICH.test(question.folded)) return 'say this';
    return open !== undefined && (isAllOpen || openOf(question)?.test(open) === true) ? 'say this' : null;
  },
};

/** What a statement leaves open, whatever is asked; `open` is the folded statement where there is anything. */
const readOpen = oncePer(({ statement }: Fact) => {
  const said = fold(statement);
  const open = IS_OPEN.test(said) && !THEN_TOLD.test(said) ? said : undefined;
  return { open, isAllOpen: open !== undefined && ALL_OPEN.test(open), isUnnamed: UNNAMED.test(said) };
});

const openOf = rememberLatest(({ folded }: Question) => LEFT_OPEN[WORD.exec(folded)?.[1] ?? '']);
