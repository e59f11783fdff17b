import { NOT } from '../../language/denial.js';
import { fold } from '../../language/fold.js';
import { deniedForms, isOppositeOf } from '../../language/opposites.js';
import { rememberLatest } from '../../language/remember.js';
import { tokenize } from '../../language/tokenize.js';
import { areUsedAlike, type WordRow } from '../../language/word-vectors.js';
import type { Pair } from '../pair.js';
import { BEGINNING, ENDING } from '../phase-verbs.js';
import type { Question } from '../question.js';
import { findOpposite } from '../signals/opposite.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** A question is not answered by a fact that says the opposite. */
export const opposites: AgreementCheck = {
  name: 'opposites',
  disagreement(pair) {
    const { event } = givenBy(pair.question);
    const time = timeOf(pair);
    const opposite = findOpposite(pair, ({ term }) => fold(term.text) !== time && fold(term.text) !== event);
    if (opposite && (isSaidBeside(opposite, pair) || isCompared(opposite.found, pair))) return null;
    const asked = opposite?.asked ?? deniedByExample(pair);
    return asked === undefined || isDenied(asked, pair) || isWritten(asked, pair) ? null : `say “${asked}” here`;
  },
};

/** "At the end of April" ends nothing; but a fact of the start of April is not asked for. */
function timeOf({ question, view }: Pair): string | undefined {
  const { time } = givenBy(question);
  return time === undefined || PART_OF.test(fold(view.fact.statement)) ? undefined : time;
}

/** Words of a question that say when, and nothing of what is asked. */
const givenBy = rememberLatest(({ folded }: Question) => ({
  time: TIME_OF.exec(folded)?.[1],
  event: EVENT.exec(folded)?.[1],
}));

const TIME_OF = /\bat the (?:very )?(end|start|beginning) of\b/u;
/** "Loaded before the ban": when something was, and not that it is banned. */
const EVENT = /\b(?:before|after|since|despite) (?:the|this|that|its|their) (\p{L}+)/u;
const PART_OF = /\b(?:end|start|beginning) of\b/u;

/** As near as "allowed" is to "permitted". */
const ALIKE = 0.7;

/** "What is allowed?" is answered by "may be permitted, which is forbidden elsewhere". */
function isSaidBeside(
  { asked, found }: { readonly asked: string; readonly found: string },
  { terms, reading: { contentKeys, rows } }: Pair,
): boolean {
  const word = terms.find(({ term }) => term.text === asked);
  if (!word) return false;
  // "Work began in 2023 and should end in 2028" tells when it starts.
  const isPhase = (phase: readonly string[]) =>
    phase.includes(word.term.key) && contentKeys.some((key) => phase.includes(key));
  if (isPhase(BEGINNING) || isPhase(ENDING)) return true;
  // Opposites are used alike, too: "fell, a decrease of two" does not say "increase".
  const isOpposite = isOppositeOf(word.term.key);
  const says = (key: string, at: number) =>
    key !== found && !isOpposite(key) && areUsedAlike(word.row, rows[at] as WordRow, ALIKE);
  return contentKeys.some(says);
}

/** "How fast is the new system?" / "four times as fast as under the old one": a comparison is about both. */
function isCompared(found: string, { view }: Pair): boolean {
  const { statement } = view.fact;
  return tokenize(statement).some(
    ({ word, start }) => keyOf(word) === found && COMPARED.test(statement.slice(0, start)),
  );
}

const COMPARED =
  /\b(?:than|compared (?:with|to)|unlike|instead of|rather than|as (?:under|with|in|on))\b[^,.;]{0,30}$/iu;

/** "If they do not succeed" is "if they fail", "why didn't the Greens vote?" is that they abstained. */
function isDenied(asked: string, { question: { folded }, terms }: Pair): boolean {
  const [denial] = /\b(?:did|do|does)(?:n't| not)\b.*/u.exec(folded) ?? [];
  // The first word behind it that is no name; the tagger may take "vote" for a noun.
  const verb = terms.find(({ term }) => !term.name && denial?.includes(fold(term.text)));
  if (verb?.term.text === asked) return true;
  const before = folded
    .slice(0, Math.max(0, folded.indexOf(fold(asked))))
    .trim()
    .split(' ');
  return before.slice(-MOST_BETWEEN).some((word) => NOT.test(word));
}

/** Somebody asked with this very word for the fact ("what would interest the two sides?"). */
function isWritten(asked: string, { question, terms }: Pair): boolean {
  return !question.asked.yesNo && terms.some(({ term, example }) => term.text === asked && example === 1);
}

/** Words from a denial to what is denied, itself among them. */
const MOST_BETWEEN = 2;

/** "Which issues are resolved?" of a fact that is asked for as "unresolved"; "is it resolved?" wants to hear no. */
function deniedByExample({ question, terms, view }: Pair): string | undefined {
  if (question.asked.yesNo || view.examples.size === 0) return undefined;
  const unmatched = terms.filter(({ term, strength, example }) => term.kind === 'word' && strength + example === 0);
  return unmatched.find(({ term }) => deniedForms(term.key).some((key) => view.examples.has(key)))?.term.text;
}
