/** A fact as a question meets it: its terms, and those of what stands around it. */

import type { Document } from '../documents/document.js';
import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { isDenial } from '../language/denial.js';
import { fold } from '../language/fold.js';
import { trigrams } from '../language/trigrams.js';
import type { Lexicon } from './lexicon.js';
import { type Term, termsOf } from './terms.js';

export interface View {
  readonly fact: Fact;
  /** Each key of the statement, the quotes and the entities, with the place where it first stands (0 = first word; quotes and entities follow the statement). */
  readonly keys: ReadonlyMap<string, number>;
  /** Keys of the statement's content in order. */
  readonly order: readonly string[];
  /** Keys of title and headings, and for a fact that nobody reviewed also of the paragraph. */
  readonly around: ReadonlySet<string>;
  /** Keys of the example questions. */
  readonly examples: ReadonlySet<string>;
  /** Keys of numbers in statement, quotes and time. */
  readonly numbers: ReadonlySet<string>;
  /** Keys of proper names and entities in statement and quotes. */
  readonly names: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
  readonly negated: boolean;
}

/** Builds views on demand and remembers the latest; a base of any size costs no more than `REMEMBERED` views. */
const REMEMBERED = 4_000;

/** Returns the function that views a fact of this base. */
export function createViews(base: FactBase, lexicon: Lexicon): (fact: Fact) => View {
  const views = new Map<string, View>();
  const surroundings = new Map<string, ReadonlySet<string>>();

  const around = (document: Document, start: number, reviewed: boolean): ReadonlySet<string> => {
    const at = document.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
    const sentence = document.sentences[at];
    const place = `${document.id} ${reviewed ? 'section' : 'paragraph'} ${reviewed ? sentence?.section : sentence?.paragraph}`;
    const known = surroundings.get(place);
    if (known) return known;
    const texts = [document.title];
    if (sentence) {
      texts.push(document.sections[sentence.section]?.heading ?? '');
      // A reviewed statement stands alone; a sentence taken as it stands leans on its paragraph.
      if (!reviewed) texts.push(...paragraphOf(document, at));
    }
    const keys = new Set(texts.flatMap((text) => termsOf(text, lexicon)).flatMap(keysOf));
    if (surroundings.size >= REMEMBERED) surroundings.clear();
    surroundings.set(place, keys);
    return keys;
  };

  return (fact) => {
    const known = views.get(fact.id);
    if (known) return known;
    const own = termsOf(fact.statement, lexicon);
    const quoted = fact.citations.flatMap(({ quote }) => termsOf(quote, lexicon));
    const timed = fact.time === undefined ? [] : termsOf(fact.time, lexicon);
    const everything = [...own, ...quoted, ...timed];
    const keys = new Map<string, number>();
    everything.forEach((term, at) => {
      for (const key of keysOf(term)) if (!keys.has(key)) keys.set(key, Math.min(term.at, at));
    });
    for (const id of fact.entities) if (!keys.has(`@${id}`)) keys.set(`@${id}`, own.length);
    const view: View = {
      fact,
      keys,
      order: own
        .filter((term) => !term.stop && (term.kind === 'word' || term.kind === 'number'))
        .map((term) => term.key),
      around: new Set(
        fact.citations.flatMap(({ document, start }) => {
          const cited = base.documents.get(document);
          return cited ? [...around(cited, start, fact.reviewed)] : [];
        }),
      ),
      examples: new Set(
        fact.questions
          .flatMap((question) => termsOf(question, lexicon))
          .filter((term) => !term.stop)
          .flatMap(keysOf),
      ),
      numbers: new Set(everything.filter((term) => term.kind === 'number').map((term) => term.key)),
      names: new Set(everything.filter((term) => term.name).flatMap(keysOf)),
      trigrams: trigrams(fold(fact.statement)),
      negated: isDenial(fold(`${fact.statement} ${fact.citations.map(({ quote }) => quote).join(' ')}`)),
    };
    if (views.size >= REMEMBERED) views.clear();
    views.set(fact.id, view);
    return view;
  };
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

function keysOf(term: Term): readonly string[] {
  return [term.key, ...term.also];
}
