import { fold } from '../../language/fold.js';
import { isWhole } from '../fillers.js';
import { type Pair, termWritten } from '../pair.js';
import { wordingsOf } from '../wordings.js';
import type { AgreementCheck } from './check.js';

const RANK_WORD =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|last|final|previous|preceding|initial|next|following|former|ex|outgoing|incoming|acting';
const RANKS = new RegExp(`^(?:${RANK_WORD})$`, 'iu');
/** "The previous week" is a time, and held against the fact's elsewhere. */
const UNITS = /^(?:day|night|week|month|year|decade|century)s?$/iu;
const TIME_WORD = 'twice|thrice|again|alone';
const TIMES = new RegExp(`^(?:${TIME_WORD})$`, 'iu');
const BEFORE_OR_AFTER = /^(?:before|after)$/iu;
const ORDERING = new RegExp(`\\b(?:${RANK_WORD}|${TIME_WORD}|before|after)\\b`, 'u');

const REMINDING = /\b(?:is|are|was|were|'s)\b.*\bagain\W*$/u;
const COMING_AGAIN = /\b(?:next|another|further|resum\w+|return\w*)\b/iu;

/** "The last round" is not the next one, "twice" is not once, and who was there before somebody is not that person. */
export const order: AgreementCheck = {
  name: 'order',
  concerns: ({ folded }) => ORDERING.test(folded) || AT_LAST.test(folded),
  disagreement(pair) {
    return isWhole(pair) ? (unsaidRank(pair) ?? unsaidBefore(pair)) : unsaidEarlier(pair);
  },
};

/** A sentence as it stands may put an order in many ways; but what was earlier, or more than once, it does say, and it ranks a thing but once. */
function unsaidEarlier({ question: { folded }, terms, view: { fact } }: Pair): string | null {
  const { statement } = fact;
  const former = FORMER.exec(folded)?.[0];
  if (former !== undefined && !EARLIER.test(statement)) return `say what was ${former}`;
  const before = WHO_BEFORE.exec(folded)?.[1];
  if (before !== undefined && !EARLIER.test(statement) && !SUCCESSION.test(statement)) return `say who was ${before}`;
  const ranked = RANKED.exec(folded);
  // "When did it last erupt?" ranks nothing.
  const isOfThing = termWritten(terms, ranked?.groups?.thing)?.wordKind !== 'verb';
  if (ranked?.groups && isOfThing && isRankedOtherwise(ranked.groups, fold(statement)))
    return `say this of the ${ranked[0]}`;
  const often = OFTEN.exec(folded)?.[0];
  return often !== undefined && !AGAIN.test(statement) ? `say this of ${often}` : null;
}

/** "The final round" of a sentence on the next round. */
function isRankedOtherwise({ rank = '', thing = '' }: Readonly<Record<string, string>>, statement: string): boolean {
  // "A fourth round is scheduled" is the next one.
  if (rank === 'next' && PLANNED.test(statement)) return false;
  const own = new RegExp(`\\b(?:${rank}|${SAME_RANK[rank] ?? rank})\\b`, 'u');
  return !own.test(statement) && new RegExp(`\\b(?:${RANK}) ${thing}`, 'u').test(statement);
}

const PLANNED = /\b(?:will|scheduled|due|planned|expected|set for|is to|are to)\b/u;
const RANK = 'first|second|third|fourth|fifth|last|final|next';
const RANKED = new RegExp(`\\b(?<rank>${RANK}) (?<thing>\\p{L}{3,})`, 'u');
const SAME_RANK: Readonly<Record<string, string>> = { last: 'final', final: 'last' };
const FORMER = /\b(?:previous|preceding|former|outgoing)\b/u;
const EARLIER =
  /\b(?:previous|preceding|former|outgoing|earlier|prior|past|last|once|then|before|predecessor|ahead|old|leav|left|succe|replac|ex\b)/iu;
const WHO_BEFORE = /\bwho\b.*\b((?:before|after) \p{L}+(?: \p{L}+)?)\W*$/u;
/** Besides what tells of anything earlier. */
const SUCCESSION = /\b(?:after|follow|since|when|until|took over)/iu;
const OFTEN = /\b(?:twice|thrice)\b/u;
const AGAIN = /\b(?:twice|thrice|times|second|again|two)\b/iu;

function unsaidRank({ question, terms, view }: Pair): string | null {
  // "Again" carries no content elsewhere. "What was his name again?" asks to be told again; who will meet a next time meets again.
  const again = REMINDING.test(question.folded) || COMING_AGAIN.test(view.fact.statement);
  const repeated = question.terms.find(
    ({ text, key }) => TIMES.test(text) && !view.keys.has(key) && !(again && /^again$/iu.test(text)),
  );
  if (repeated) return `say this of ${repeated.text.toLowerCase()}`;
  for (const [at, { term, strength, example }] of terms.entries()) {
    if (strength > 0 || example > 0) continue;
    const noun = terms[at + 1];
    if (!RANKS.test(term.text) || noun?.term.at !== term.at + 1) continue;
    if (UNITS.test(noun.term.text)) continue;
    // "… with the US first, before others": a rank that belongs to no thing.
    if (noun.term.name || noun.wordKind === 'noun')
      return `say this of the ${term.text.toLowerCase()} ${noun.term.text}`;
  }
  return null;
}

/** "Who headed the council before Larijani?", "what came after the meeting?": the fact must tell of a before or an after, too. */
function unsaidBefore({ question, view: { fact } }: Pair): string | null {
  const { terms } = question;
  if (AT_LAST.test(question.folded) && !wordingsOf(fact).some((text) => SAME_BEFORE.test(text)))
    return 'say what was before';
  const at = terms.findIndex(({ stop, text }) => stop && BEFORE_OR_AFTER.test(text));
  const what = terms.slice(at + 1).find(({ stop }) => !stop);
  const word = terms[at]?.text.toLowerCase();
  if (word === undefined || what === undefined) return null;
  const same = new RegExp(`\\b${word}\\b|${SAME[word]}`, 'iu');
  const said = wordingsOf(fact).some((text) => same.test(text));
  // "What is Iran after?" asks for what it wants.
  if (word === 'after' && AFTER_SOMETHING.test(question.folded)) return null;
  const rest = new RegExp(`\\b${word} .{1,${LONGEST_SAID}}`, 'iu').exec(question.text)?.[0] ?? word;
  return said ? null : `say what was ${rest.replace(/[\s?.!]+$/u, '')}`;
}

const AFTER_SOMETHING =
  /^(?:\W|and |so |but )*what(?:'s|s| is| are| was| were) (?:\w+ ){1,3}(?:really |actually )?after\b/u;

/** Of a question's words that are said again. */
const LONGEST_SAID = 60;

/** "Has Oman hosted talks before?" */
const AT_LAST = /\b(?:before|previously|in the past)\W*$/u;
const SAME_BEFORE = /\b(?:before|earlier|previous|prior|past|preced)/iu;

/** How a text may put it otherwise. */
const SAME: Readonly<Record<string, string>> = {
  before: '\\b(?:earlier|prior|preced|until)',
  after: '\\b(?:follow|since|later)',
};
