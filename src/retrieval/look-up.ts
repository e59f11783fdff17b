/**
 * Look-ups by name or title, for autocomplete and lists. The corpus finds a few that may fit, however large it is, and fuse.js
 * ranks them: fuse.js forgives slips best, but takes time in proportion to what it is given.
 */

import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Document } from '../documents/document.js';
import type { Entity } from '../facts/entity.js';
import type { Fact } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { tokenize } from '../language/tokenize.js';
import { trigrams } from '../language/trigrams.js';
import type { Suggestion } from './answer.js';
import { BestEntries } from './best-entries.js';
import type { Corpus } from './corpus.js';
import type { Lookup } from './inverted-index.js';
import { createSpelling } from './spelling.js';
import { keyOf } from './terms.js';
import { untilChanged } from './until-changed.js';

/** Forgives a slip or two and finds words anywhere in a text. */
const FORGIVING = { threshold: 0.35, ignoreLocation: true, useTokenSearch: true } as const;
/** Names are short: less is forgiven, so that "Oman" does not find "Roman". */
const STRICT = { threshold: 0.3, ignoreLocation: true } as const;

/** So many items are ranked by fuse.js: as many as Discord offers at once. */
const FEW = 25;
/** Of so many facts every text is listed by its letters, which finds more than words do. */
const SMALL = 500;
/** Entries and examples that are given to fuse.js of a larger base. */
const SHORTLIST = 32;
/** Longer text is no look-up any more, and more words than this tell nothing new. */
const LONGEST = 200;
const MOST_WORDS = 12;
/** Words that an unfinished one may become. */
const MOST_ENDINGS = 12;
const UNFINISHED_STRENGTH = 0.8;

/** The items that fit a text, best first. */
type Finder<Item> = (text: string, limit: number) => Item[];

export interface LookUp {
  suggest(text: string, limit: number): readonly Suggestion[];
  findEntities(text: string, limit: number): readonly Entity[];
  findDocuments(text: string, limit: number): readonly Document[];
}

/** Look-ups over one corpus. */
export function createLookUp(corpus: Corpus): LookUp {
  const { base } = corpus;
  const shortlist = createShortlist(corpus);
  const finder = untilChanged(corpus, () =>
    createFinder([...base.facts.values()].flatMap(suggestionsOf), textOf, FORGIVING, ({ fact }) => fact),
  );
  const findInAll: Finder<Suggestion> = (text, limit) => finder()(text, limit);
  const findInShortlist: Finder<Suggestion> = (text, limit) => ranking(shortlist(text), textOf, FORGIVING)(text, limit);
  const entities = [...base.entities.values()].sort((a, b) => a.name.localeCompare(b.name));
  const documents = [...base.documents.values()];
  const findEntity = createFinder(
    entities,
    ({ name, aliases, roles, demonyms }) => [name, ...aliases, ...roles, ...demonyms],
    STRICT,
  );
  const findDocument = createFinder(documents, ({ title }) => [title], FORGIVING);

  return {
    suggest(text, limit) {
      const wanted = text.slice(0, LONGEST);
      if (wanted.trim() === '') return oneEach(firstOf(base.facts.values(), limit).flatMap(suggestionsOf), limit);
      const find = base.facts.size <= SMALL ? findInAll : findInShortlist;
      return oneEach(find(wanted, limit * 4), limit);
    },
    findEntities: (text, limit) => (text.trim() === '' ? entities.slice(0, limit) : findEntity(text, limit)),
    findDocuments: (text, limit) => (text.trim() === '' ? documents.slice(0, limit) : findDocument(text, limit)),
  };
}

/** Finds the statements and example questions that share most words, or beginnings of words, with a text. */
function createShortlist(corpus: Corpus): (text: string) => Suggestion[] {
  const { statements, examples, vocabulary } = corpus;
  const spelling = createSpelling(vocabulary);
  const lookupsOf = (word: string): Lookup[] => {
    const mended = spelling.mend(word);
    const others = [...(mended === undefined ? [] : [mended]), ...vocabulary.beginningWith(word, MOST_ENDINGS)];
    return [
      { key: keyOf(word), strength: 1 },
      ...others.map((other) => ({ key: keyOf(other), strength: UNFINISHED_STRENGTH })),
    ];
  };
  return (text) => {
    const terms = tokenize(text)
      .slice(0, MOST_WORDS)
      .map(({ word }) => lookupsOf(word));
    const stated = statements.search(terms, SHORTLIST).flatMap(({ entry }) => {
      const found = corpus.entryOf(entry);
      return found && !found.topic ? [{ text: found.fact.statement, fact: found.fact.id }] : [];
    });
    const asked = examples.index.search(terms, SHORTLIST).flatMap(({ entry }) => {
      const example = examples.open(entry);
      const owner = example && corpus.entryOf(example.owner);
      const question = owner && !owner.topic ? owner.fact.questions[example.place] : undefined;
      return owner && question !== undefined ? [{ text: question, fact: owner.fact.id }] : [];
    });
    return [...asked, ...stated];
  };
}

/** Finds items by any of their texts. Of many items, those that share most letter runs with what is sought are ranked, one of each owner. */
function createFinder<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  options: IFuseOptions<Item>,
  ownerOf: (item: Item) => unknown = (item) => item,
): Finder<Item> {
  const owners = items.map(ownerOf);
  let holders: Map<string, number[]> | undefined;
  const list = (): Map<string, number[]> => {
    const lists = new Map<string, number[]>();
    for (const [number, item] of items.entries()) {
      for (const run of new Set(textsOf(item).flatMap((text) => [...letterRuns(fold(text))]))) {
        const held = lists.get(run);
        if (held) held.push(number);
        else lists.set(run, [number]);
      }
    }
    return lists;
  };
  const likest = (text: string): Item[] => {
    holders ??= list();
    const shared = new Map<number, number>();
    for (const run of letterRuns(fold(text)))
      for (const number of holders.get(run) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    const likestOf = new Map<unknown, number>();
    for (const [number, runs] of shared) {
      const other = likestOf.get(owners[number]);
      if (other === undefined || runs > (shared.get(other) ?? 0)) likestOf.set(owners[number], number);
    }
    const best = new BestEntries(FEW);
    for (const number of likestOf.values()) best.offer(number, shared.get(number) ?? 0);
    return best.sorted().flatMap(({ entry }) => items[entry] ?? []);
  };
  return (text, limit) => {
    const wanted = text.slice(0, LONGEST);
    return ranking(items.length <= FEW ? items : likest(wanted), textsOf, options)(wanted, limit);
  };
}

/** Trigrams, and how words begin, so that a single letter finds something too. */
function letterRuns(folded: string): Set<string> {
  const runs = trigrams(folded);
  for (const { word } of tokenize(folded)) runs.add(` ${word.slice(0, 1)}`).add(` ${word.slice(0, 2)}`);
  return runs;
}

/** Building it takes as long as using it, so that what does not change is built once. */
function ranking<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  options: IFuseOptions<Item>,
): Finder<Item> {
  const fuse = new Fuse(items, { ...options, keys: [{ name: 'text', getFn: (item) => textsOf(item).map(fold) }] });
  return (text, limit) => fuse.search(fold(text), { limit }).map(({ item }) => item);
}

const textOf = ({ text }: Suggestion): readonly string[] => [text];

/** What a fact can be offered by: its example questions, then its statement. */
function suggestionsOf(fact: Fact): Suggestion[] {
  return [...fact.questions, fact.statement].map((text) => ({ text, fact: fact.id }));
}

/** The first suggestion for each fact, in order. */
function oneEach(found: readonly Suggestion[], limit: number): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const suggestion of found) if (!first.has(suggestion.fact)) first.set(suggestion.fact, suggestion);
  return [...first.values()].slice(0, limit);
}

function firstOf<Item>(items: Iterable<Item>, limit: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length >= limit) break;
    first.push(item);
  }
  return first;
}
