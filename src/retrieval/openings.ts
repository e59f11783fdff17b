/** What a document is about: where it begins it says so, and some names it comes back to. They are meant all through it, though few sentences repeat them. */

import type { Document } from '../documents/document.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { fold } from '../language/fold.js';
import { oncePer, remember } from '../language/remember.js';
import { addWord, emptySum, type WordRow } from '../language/word-vectors.js';
import { documentOf } from './document-support.js';
import type { Lexicon } from './lexicon.js';
import { type Theme, themeOf } from './meaning.js';
import { type Reading, readWords } from './reading.js';
import { keysOfTerm, termsOf } from './terms.js';

/** Five words and an end: a line that gives place and date has not both ("Washington, D.C."). */
const SENTENCE = /^(?:\S+\s+){4}.*[.!?]["”’)]*$/su;

/** Documents whose openings are kept, with their text once a name is asked for: to read one again takes a tenth of a millisecond, of a long document in a snapshot two. */
const REMEMBERED = 500;

export interface Opening {
  /** Of the title and the first sentence; none for a fact without a document. */
  readonly keys: ReadonlySet<string>;
  /** Of the vectors of its content words. */
  readonly rows: readonly WordRow[];
  /** Where the first sentence begins in the document's text; -1 without one. */
  readonly start: number;
  /** Whether the document comes back to a name so often that it is about it, whatever form of it is asked with ("Ardenian", "Ardenia"). */
  isAbout(name: string): boolean;
  /** Whether the document says a name where it begins, in whatever form: in its title or one of its first sentences. */
  bringsIn(name: string): boolean;
  /** What a sentence of the document is about besides what the opening says. */
  restOf(reading: Reading): Theme;
}

/** Gives the opening of the document that a fact rests on first. */
export type OpeningOf = (fact: Fact) => Opening;

/** Reads a document's opening when one of its facts is first asked about. */
export function createOpenings(documents: FactBase['documents'], lexicon: Lexicon): OpeningOf {
  const read = remember(REMEMBERED, (id: string): Opening => {
    const document = documents.get(id);
    const first = document?.sentences.find(({ plain }) => SENTENCE.test(plain));
    const texts = [document?.title ?? '', first?.plain ?? ''];
    const keys = new Set(texts.flatMap((text) => termsOf(text, lexicon)).flatMap(keysOfTerm));
    const rows = texts.flatMap((text) => readWords(text).rows);
    const isAbout = remember(NAMES_REMEMBERED, createNameFinder(document, OFTEN));
    const bringsIn = remember(NAMES_REMEMBERED, createNameFinder(document, 1, FIRST_SENTENCES));
    const restOf = oncePer((reading: Reading) => {
      const sum = emptySum();
      for (const [at, row] of reading.rows.entries())
        if (!keys.has(reading.contentKeys[at] as string)) addWord(sum, row, 1);
      return themeOf(sum);
    });
    return { keys, rows, start: first?.start ?? -1, isAbout, bringsIn, restOf };
  });
  return (fact) => read(documentOf(fact) ?? '');
}

/** So many sentences with a name are no chance. */
const OFTEN = 3;
/**
 * Sentences in which a document brings in what it is about, a line of place and date among them. In 58 sets of briefings, three give nine right answers
 * less of 7,756 and keep no near miss more of 3,024; eight give seven more for eight near misses.
 */
const FIRST_SENTENCES = 5;
/** What forms of one name end in. Without it, what is left stands in all of them; shorter rests stand in other words, too. */
const ENDINGS = "'s?|ians?|eans?|ans?|ese|ish|ic|istan|ia|a|ns?|i|s";
const ENDING = new RegExp(`(?:${ENDINGS})$`, 'u');
const ENDED = new RegExp(`^(?:${ENDINGS})?(?:'s?)?(?![\\p{L}\\p{N}])`, 'u');
const LONGEST_ENDING = 8;
const SHORTEST_REST = 4;
/** Names that were asked of one document and are kept. */
const NAMES_REMEMBERED = 50;
const IN_WORD = /[\p{L}\p{N}]/u;

/** Returns the function that tells whether a name stands in a document so often: in its title, which counts twice, and in its first sentences, by default in all. */
function createNameFinder(
  document: Document | undefined,
  often: number,
  sentences?: number,
): (name: string) => boolean {
  if (!document) return () => false;
  let lines: string | undefined;
  return (name) => {
    lines ??= linesOf(document, sentences);
    const folded = fold(name);
    const rest = folded.replace(ENDING, '');
    return isOnLines(rest.length < SHORTEST_REST ? folded : rest, lines, often);
  };
}

function linesOf({ title, sentences }: Document, most?: number): string {
  return fold([title, title, ...sentences.slice(0, most).map(({ plain }) => plain)].join('\n'));
}

/** Whether so many lines have this as a word, alone or with an ending of names ("Iran", "Iranian"; not "Austria", "Australia"). */
function isOnLines(form: string, lines: string, often: number): boolean {
  if (form === '') return false;
  let count = 0;
  let at = lines.indexOf(form);
  while (at >= 0) {
    const end = at + form.length;
    const isForm = !IN_WORD.test(lines[at - 1] ?? '') && ENDED.test(lines.slice(end, end + LONGEST_ENDING));
    if (isForm) count += 1;
    if (count >= often) return true;
    const next = isForm ? lines.indexOf('\n', end) : at + 1;
    at = next < 0 ? -1 : lines.indexOf(form, next);
  }
  return false;
}
