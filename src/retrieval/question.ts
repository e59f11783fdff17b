/** A question, understood: its terms with typing errors mended, what it wants, and what it gives. */

import { courtesyOf } from '../language/courtesy.js';
import { denies } from '../language/denial.js';
import { fold } from '../language/fold.js';
import { asksReader, givesOrders } from '../language/instructions.js';
import { commonnessOf, isDerived, isKnownName, isKnownWord } from '../language/known-words.js';
import { longForm } from '../language/short-forms.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokenize.js';
import { hasSynonyms, wordRow } from '../language/word-vectors.js';
import { isWrittenAsName } from '../language/written-as-name.js';
import { type Asked, readAsked } from './asked.js';
import type { Lexicon } from './lexicon.js';
import type { Spelling } from './spelling.js';
import { questionTerms, type Term } from './terms.js';

/** Longer questions are read up to here; nobody asks that much, and work must stay bounded. */
export const LONGEST_QUESTION = 2_000;

/** More strange words than this are no typing errors but another language; the rest of them is left as it is. */
const MOST_STRANGE = 12;

/** Fewer words in capitals may be abbreviations all of them ("NATO EU"), unless one is a grammar word ("AND WHEN"). */
const FEWEST_SHOUTED = 3;

/** Longer ones are mistyped words more often. */
const LONGEST_ABBREVIATION = 3;

/** Shorter words that English does not know are abbreviations more often than names. */
const SHORTEST_NAME = 5;
/** Shorter ones in lower case are typing errors ("iz"). */
const SHORTEST_STRANGE = 4;

export interface Question {
  /** As it was asked, cut at `LONGEST_QUESTION`. */
  readonly text: string;
  /** Folded, with typing errors mended. */
  readonly folded: string;
  /** Words behind the courtesies, typing errors mended: among these its own terms have their places. */
  readonly tokens: readonly Token[];
  /** All terms in order, grammar words too. */
  readonly terms: readonly Term[];
  /** The terms that carry content. */
  readonly content: readonly Term[];
  readonly asked: Asked;
  /** It holds a "not" or "never". */
  readonly negated: boolean;
  /** It tells its reader what to do or to be, or asks of the reader: nothing that a fact could answer. */
  readonly orders: boolean;
  /** Typing errors that were mended: what was typed, and what it was taken for. */
  readonly mended: readonly { readonly typed: string; readonly taken: string }[];
  /** Words that neither the base nor ordinary English knows: strange names, most likely. Not what is written small where names are written large. */
  readonly strange: ReadonlySet<string>;
}

/** Reads a question against a base's names and words. Any text is a question; nothing in it is an instruction. */
export function readQuestion(text: string, lexicon: Lexicon, spelling: Spelling): Question {
  const cut = text.slice(0, LONGEST_QUESTION);
  const mended: { typed: string; taken: string }[] = [];
  let strange = 0;
  const tokens = asIfWhispered(tokenize(cut), cut, lexicon).map((token, at, all): Token => {
    const isOwn = spelling.has(token.word);
    if (!isOwn && isMistypedDoes(token, all[at - 1])) {
      mended.push({ typed: token.text, taken: 'does' });
      return { ...token, word: 'does' };
    }
    const long = isOwn ? undefined : longForm(token.word);
    if (long !== undefined) return { ...token, word: long };
    if (isUnmarkedPossessive(token, lexicon)) return { ...token, word: token.word.slice(0, -1) };
    if (isOwn || !spelling.isStrange(token.word)) return token;
    strange += 1;
    const isLikeName = at > 0 && token.capitalised;
    const taken = strange > MOST_STRANGE ? undefined : spelling.mend(token.word, isLikeName);
    // "Beijing" is a strange name rather than a mistyped "being".
    if (taken === undefined || (isLikeName && (isStopWord(taken) || !spelling.has(taken)))) return token;
    mended.push({ typed: token.text, taken });
    return { ...token, word: taken };
  });
  const folded = refold(cut, tokens);
  const shouting = tokens.length > 3 && tokens.every((token) => token.number || token.capitalised);
  const writesNamesLarge = tokens.some((token, at) => at > 0 && isNameWrittenLarge(token));
  const courtesy = courtesyOf(folded);
  const asked = readAsked(folded, courtesy);
  const polite = tokenize(courtesy).length;
  const own = tokens.slice(polite);
  const terms = questionTerms(own, lexicon).map((term): Term => {
    if (term.kind !== 'word') return term;
    const word = own[term.at]?.word ?? '';
    const isSmall = writesNamesLarge && !own[term.at]?.capitalised;
    const named = (term.name && !shouting) || (term.also.length === 0 && !isSmall && isUncommon(word, spelling));
    const stop = term.stop || asked.nouns.includes(word);
    return { ...term, name: named && !stop, stop };
  });
  const content = terms.filter((term) => !term.stop);
  return {
    text: cut,
    folded,
    tokens: own,
    terms,
    content,
    asked: isIdentity(asked, content, folded) ? { ...asked, roles: [] } : asked,
    negated: denies(folded),
    orders: givesOrders(folded) || asksReader(folded) || (courtesy !== '' && asksReader(folded.slice(courtesy.length))),
    mended,
    strange: new Set(
      terms
        .filter((term) => term.kind === 'word')
        .filter((term) => {
          const word = own[term.at]?.word ?? '';
          const typed = (writesNamesLarge || word.length < SHORTEST_STRANGE) && !own[term.at]?.capitalised;
          return (
            !term.stop &&
            !typed &&
            !spelling.has(word) &&
            !lexicon.words.has(word) &&
            !isKnownWord(word) &&
            !isDerived(word) &&
            !hasSynonyms(wordRow(word))
          );
        })
        .map((term) => term.key),
    ),
  };
}

/** Where all is written in capitals, they say nothing: "WHO IS IT" holds neither names nor abbreviations. */
function asIfWhispered(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  if (/\p{Ll}/u.test(text)) return tokens;
  const isGrammar = (token: Token) => isStopWord(token.word) && lexicon.mentions([token]).length === 0;
  if (tokens.length < FEWEST_SHOUTED && !tokens.some(isGrammar)) return tokens;
  return tokens.map((token, at) =>
    isAbbreviation(token, tokens[at - 1]) ? token : { ...token, capitalised: false, initials: false },
  );
}

/** "The WHO", "EU", "IMF": what is no other word there. */
function isAbbreviation({ word, initials }: Token, before: Token | undefined): boolean {
  if (!initials) return false;
  return isStopWord(word) ? before?.word === 'the' : word.length <= LONGEST_ABBREVIATION && commonnessOf(word) === 0;
}

/** Days, months and abbreviations ("EU") are written large by whoever writes names small. */
function isNameWrittenLarge(token: Token): boolean {
  return isWrittenAsName(token) && !/^\p{Lu}+s?$/u.test(token.text);
}

/** Written small, a word that English does not know is a name all the same ("solheim"), and so is one that it knows as a name only. */
function isUncommon(word: string, spelling: Spelling): boolean {
  if (hasSynonyms(wordRow(word))) return false;
  if (!spelling.has(word)) return isKnownName(word);
  const isKnown = isKnownWord(word) || (word.endsWith('s') && isKnownWord(word.slice(0, -1))) || isDerived(word);
  return !isKnown && word.length >= SHORTEST_NAME;
}

/** "Dose Oman host the talks?", "when dose it end?": English knows the word, but not there. */
function isMistypedDoes({ word }: Token, before: Token | undefined): boolean {
  return word === 'dose' && (before === undefined || /^(?:when|where|why|how|who)$/u.test(before.word));
}

/** "irans president": a name of the base with an s that wants an apostrophe. */
function isUnmarkedPossessive(token: Token, lexicon: Lexicon): boolean {
  if (!token.word.endsWith('s') || lexicon.words.has(token.word)) return false;
  const bare = token.word.slice(0, -1);
  if (isStopWord(bare)) return false;
  return lexicon.mentions([{ ...token, word: bare }]).some(({ entities }) => entities.length > 0);
}

/** "Who is Ali Larijani?" gives the person and asks what is known of him; "who does he report to?" asks for another, "the minister's name?" for what he is called. */
function isIdentity(asked: Asked, content: readonly Term[], folded: string): boolean {
  return (
    (asked.finer !== 'name' || ASKS_MORE_OF_A_NAME.test(folded)) &&
    !/\bwho (?:do|does|did|has|have|had|will|would|can|could)\b/u.test(folded) &&
    asked.roles.includes('who') &&
    content[0]?.kind === 'entity' &&
    content.slice(1).every(({ text }) => ANYBODY.test(text))
  );
}

/** What a base calls somebody may not be the whole of it. */
const ASKS_MORE_OF_A_NAME = /\b(?:full|real|exact)\b/u;
const ANYBODY = /^(?:guy|man|woman|person|fellow|chap|dude|lady)$/iu;

const APOSTROPHE = /['’ʼ]/u;

/** The folded text with mended words in the place of mistyped ones. */
function refold(text: string, tokens: readonly Token[]): string {
  let at = 0;
  let result = '';
  const hasApostrophes = APOSTROPHE.test(text);
  for (const token of tokens) {
    const gap = text.slice(at, token.start);
    // Most words stand one blank apart and have no apostrophe, so that there is nothing to fold.
    result += gap === ' ' ? gap : foldGap(gap);
    const written = hasApostrophes && APOSTROPHE.test(token.text) ? fold(token.text) : '';
    result += written.includes("'") && written.startsWith(token.word.slice(0, 1)) ? written : token.word;
    at = token.end;
  }
  return (result + foldGap(text.slice(at))).trim();
}

/** What stands between words, which are never parted by more than one blank. */
function foldGap(gap: string): string {
  return fold(gap).replace(/\s+/gu, ' ');
}
