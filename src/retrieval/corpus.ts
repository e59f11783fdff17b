/** A fact base prepared for questions: everything that finding, scoring and mending look things up in. */

import type { Fact, Topic } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { ofOneShape } from '../facts/of-one-shape.js';
import { oncePer } from '../language/remember.js';
import type { Example } from './examples.js';
import type { InvertedIndex } from './inverted-index.js';
import type { Field } from './length-shares.js';
import type { Lexicon } from './lexicon.js';
import type { Relations } from './relations.js';
import type { AnalysedFact, Keys, View } from './view.js';
import type { Vocabulary } from './vocabulary.js';

/** What can be found: a fact, or a topic with its facts. Entries are numbered. */
export interface Entry {
  /** The fact, or a stand-in that carries the topic's title, quotes and questions. */
  readonly fact: Fact;
  /** The facts that it would answer with: one, or a topic's in order. */
  readonly facts: readonly Fact[];
  readonly topic: Topic | undefined;
}

export interface Corpus {
  readonly base: FactBase;
  /** How often the facts have changed: whatever was worked out from all of them holds until it goes up. */
  readonly changes: number;
  readonly lexicon: Lexicon;
  /** Entries by what they say. */
  readonly statements: InvertedIndex;
  /** Example questions by their words, under numbers of their own. */
  readonly examples: { readonly index: InvertedIndex; open(number: number): Example | undefined };
  readonly vocabulary: Vocabulary;
  readonly relations: Relations;
  /** The base's own facts that have several example questions, in order, whatever lies over them. */
  wellAsked(): Iterable<Fact>;
  /** The other stems of a stem's family that the entries hold, nearest first. */
  relatives(stem: string): readonly string[];
  /** Where a fact stands among the facts of the base, which follow their documents, whatever edits lie over it; undefined for facts that came later. */
  placeOf(factId: string): number | undefined;
  /** The entry of the fact that stands at this place, as it is now; undefined where none does, or where it was taken out. */
  entryAt(place: number): number | undefined;
  /** Undefined where no entry has this number. */
  entryOf(entry: number): Entry | undefined;
  viewOf(entry: number): View | undefined;
}

/** How the fields of the index count. Headings help, names help a little; measured on the development sets. */
export const STATEMENT_FIELDS: readonly Field[] = [
  /** The statement. */
  { weight: 1, b: 0.5 },
  /** What stands around it. */
  { weight: 0.3, b: 0.3, shared: true },
  /** Its entities. */
  { weight: 0.3, b: 0 },
];
export const EXAMPLE_FIELDS: readonly Field[] = [{ weight: 1, b: 0.4 }];

/** Facts with one set of surroundings have one list of them. */
const listOf = oncePer((keys: Keys): readonly string[] => [...keys]);

/** The keys under which a fact is listed, by field. */
export function fieldsOf({ fact, said, around }: AnalysedFact): readonly (readonly string[])[] {
  return [said, listOf(around), fact.entities.map((id) => `@${id}`)];
}

/** The entries of a base: its facts in order, then its topics, as far as they have facts. */
export function listEntries(base: FactBase): { readonly size: number; at(entry: number): Entry | undefined } {
  const ids = [...base.facts.keys()];
  const topics = [...base.topics.values()].flatMap((topic) => topicEntry(topic, base) ?? []);
  return {
    size: ids.length + topics.length,
    at(entry) {
      const fact = base.facts.get(ids[entry] ?? '');
      return fact ? { fact, facts: [fact], topic: undefined } : topics[entry - ids.length];
    },
  };
}

/** What a topic is found by and answers with; undefined where none of its facts is there. */
export function topicEntry(topic: Topic, base: FactBase): Entry | undefined {
  const facts = topic.facts.flatMap((id) => base.facts.get(id) ?? []);
  return facts.length > 0 ? { fact: standIn(topic, facts), facts, topic } : undefined;
}

/** What a topic is compared by: its title and questions, and all that its facts say. */
function standIn(topic: Topic, facts: readonly Fact[]): Fact {
  return ofOneShape({
    id: topic.id,
    statement: topic.title,
    kind: 'background',
    entities: [...new Set(facts.flatMap((fact) => fact.entities))],
    roles: {},
    citations: facts.flatMap((fact) => fact.citations),
    questions: topic.questions,
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: facts.every((fact) => fact.reviewed),
  });
}
