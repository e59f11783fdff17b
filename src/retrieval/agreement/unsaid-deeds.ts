import { rememberLatest } from '../../language/remember.js';
import { termWritten } from '../pair.js';
import type { Question } from '../question.js';
import { speaksOf } from '../soft-matches.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Who leaked …", "who will be replaced": the verb that the question turns on. */
const DEED =
  /\bwho (?:(?:is|are|was|were|will|would|has|have|had|can|could|may|should) )?(?:(?:be|been|going|to|allowed|able|entitled|expected|supposed|meant) )*([\p{L}-]+)/u;

/**
 * A verb that is said less than this (0..1) by the words used like it is not spoken of: "raised" says .17 of "increased", "reported" .14 of
 * "leaked". With .4 a near miss more of two hundred is kept back, and such plain words are refused.
 */
const SPOKEN_OF = 0.15;

/** "Who heads the inquiry?" / "an inquiry under Senator Tapia". */
const LEADING = new Set(['head', 'lead', 'chair', 'run'].map(keyOf));
const LED =
  /\b(?:led|lead(?:s|ers?|ing)?|head(?:s|ed|ing)?|chair\p{L}*|chief|director|president|run(?:s|ning)?|acting)\b/iu;
const UNDER = /\bunder (?:the )?(?:\p{Ll}+ )?\p{Lu}/u;

/** "Who looks after the wells?", "who acts as lawyer?": what is done, other words say. */
const LIGHT = new Set(['look', 'keep', 'put', 'stand', 'act', 'serve', 'get', 'have', 'come'].map(keyOf));

/** "Who leaked the losses to the newspaper?" is not answered by a newspaper that reports losses: somebody must leak, or do something like it. */
export const unsaidDeeds: AgreementCheck = {
  name: 'unsaid-deeds',
  of: 'sentences',
  concerns: (question) => deedOf(question) !== undefined,
  disagreement(pair) {
    const { terms, view, question } = pair;
    const word = deedOf(question);
    if (word === undefined || LIGHT.has(keyOf(word))) return null;
    const { statement } = view.fact;
    if (LEADING.has(keyOf(word)) && (LED.test(statement) || UNDER.test(statement))) return null;
    const deed = termWritten(terms, word);
    if (deed?.wordKind !== 'verb') return null;
    return speaksOf(pair, terms.indexOf(deed), SPOKEN_OF) ? null : 'say who did this';
  },
};

const deedOf = rememberLatest(({ folded, asked }: Question): string | undefined =>
  asked.roles.includes('who') ? DEED.exec(folded)?.[1] : undefined,
);
