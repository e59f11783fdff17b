/** A fact as a question meets it: its terms, and those of what stands around it. */

import type { Document } from '../documents/document.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { isDenial } from '../language/denial.js';
import { fold } from '../language/fold.js';
import { remember } from '../language/remember.js';
import { paddedWords } from '../language/trigrams.js';
import type { Lexicon } from './lexicon.js';
import { keysOfTerm, termsOf } from './terms.js';

/** A set of keys to look up or to list; a `ReadonlySet` is one. */
export type Keys = Iterable<string> & Pick<ReadonlySet<string>, 'has' | 'size'>;

export interface View {
  readonly fact: Fact;
  /** Each key of the statement, the quotes and the entities, with the place where it first stands (0 = first word; quotes and entities follow the statement). */
  readonly keys: Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys' | 'values' | 'size'>;
  /** Keys of the statement's content in order. */
  readonly order: readonly string[];
  /** Keys of title and headings, and for a fact that nobody reviewed also of the paragraph. */
  readonly around: Keys;
  /** Keys of the example questions. */
  readonly examples: Keys;
  /** Keys of numbers in statement, quotes and time. */
  readonly numbers: Keys;
  /** Keys of proper names and entities in statement and quotes. */
  readonly names: Keys;
  /** The statement, folded, as trigrams are sought in it. */
  readonly letters: string;
  readonly negated: boolean;
}

/** What the index lists a fact by, and its view, which is worked out when a question first meets the fact. */
export interface AnalysedFact {
  readonly fact: Fact;
  /** Keys of what it says, with repetitions. */
  readonly said: readonly string[];
  /** Those of its view. */
  readonly around: Keys;
  readonly view: View;
}

/** Sentences and paragraphs are met again soon or not at all, since facts follow their documents. */
const REMEMBERED = 1_000;

/** Returns the function that reads a fact of this base. Facts with the same surroundings share one set of them. */
export function createAnalysis(documents: FactBase['documents'], lexicon: Lexicon): (fact: Fact) => AnalysedFact {
  const read = remember(REMEMBERED, (text: string) => termsOf(text, lexicon));
  const places = new Map<string, ReadonlySet<string>>();

  const around = (document: Document, start: number, reviewed: boolean): ReadonlySet<string> => {
    const at = sentenceAt(document, start);
    const sentence = document.sentences[at];
    const place = `${document.id} ${reviewed ? 'section' : 'paragraph'} ${reviewed ? sentence?.section : sentence?.paragraph}`;
    const known = places.get(place);
    if (known) return known;
    const texts = [document.title];
    if (sentence) {
      texts.push(document.sections[sentence.section]?.heading ?? '');
      // A reviewed statement stands alone; a sentence taken as it stands leans on its paragraph.
      if (!reviewed) texts.push(...paragraphOf(document, at));
    }
    const keys = new Set(texts.flatMap(read).flatMap(keysOfTerm));
    if (places.size >= REMEMBERED) places.clear();
    places.set(place, keys);
    return keys;
  };

  const aroundOf = (fact: Fact): Keys =>
    union(
      fact.citations.flatMap(({ document, start }) => {
        const cited = documents.get(document);
        return cited ? [around(cited, start, fact.reviewed)] : [];
      }),
    );

  const viewOf = (fact: Fact, aroundFact: Keys): View => {
    const own = read(fact.statement);
    const quoted = fact.citations.flatMap(({ quote }) => (quote === fact.statement ? [] : read(quote)));
    const timed = fact.time === undefined ? [] : read(fact.time);
    const everything = [...own, ...quoted, ...timed];
    const keys = new Map<string, number>();
    everything.forEach((term, at) => {
      for (const key of keysOfTerm(term)) if (!keys.has(key)) keys.set(key, Math.min(term.at, at));
    });
    for (const id of fact.entities) if (!keys.has(`@${id}`)) keys.set(`@${id}`, own.length);
    return {
      fact,
      keys,
      order: own
        .filter((term) => !term.stop && (term.kind === 'word' || term.kind === 'number'))
        .map((term) => term.key),
      around: aroundFact,
      examples: new Set(
        fact.questions
          .flatMap(read)
          .filter((term) => !term.stop)
          .flatMap(keysOfTerm),
      ),
      numbers: new Set([...keys.keys()].filter(isNumberKey)),
      names: new Set(everything.filter((term) => term.name).flatMap(keysOfTerm)),
      letters: paddedWords(fold(fact.statement)),
      negated: isDenial(fold(`${fact.statement} ${fact.citations.map(({ quote }) => quote).join(' ')}`)),
    };
  };

  return (fact) => {
    const aroundFact = aroundOf(fact);
    let view: View | undefined;
    return {
      fact,
      said: read(fact.statement)
        .filter((term) => !term.stop)
        .flatMap(keysOfTerm),
      around: aroundFact,
      get view() {
        view ??= viewOf(fact, aroundFact);
        return view;
      },
    };
  };
}

/** Whether a key is that of a number. */
export function isNumberKey(key: string): boolean {
  return key.startsWith('#');
}

/** One set as it is, or all together. Many come more than once, where a topic has many facts of one section. */
function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const different = new Set(sets);
  const [only] = different;
  if (only && different.size === 1) return only;
  const all = new Set<string>();
  for (const set of different) for (const key of set) all.add(key);
  return all;
}

/** The index of the sentence that holds this place of the document's text, or -1. */
function sentenceAt({ sentences }: Document, place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (sentences[low]?.start ?? Number.POSITIVE_INFINITY) <= place ? low : -1;
}

function paragraphOf(document: Document, at: number): string[] {
  const sentence = document.sentences[at];
  if (!sentence) return [];
  const texts: string[] = [];
  const belongs = (index: number) => document.sentences[index]?.paragraph === sentence.paragraph;
  for (let index = at; belongs(index); index--) texts.push(document.sentences[index]?.plain ?? '');
  for (let index = at + 1; belongs(index); index++) texts.push(document.sentences[index]?.plain ?? '');
  const leadIn = sentence.leadIn === undefined ? undefined : document.sentences[sentence.leadIn];
  return leadIn ? [...texts, leadIn.plain] : texts;
}
