/** Prepares a whole base for questions, from its facts or from what an earlier run stored. */

import type { FactBase } from '../facts/fact-base.js';
import { remember } from '../language/remember.js';
import { tokenize } from '../language/tokenize.js';
import { type Corpus, type Entry, EXAMPLE_FIELDS, fieldsOf, STATEMENT_FIELDS, topicEntry } from './corpus.js';
import { createPackedExamples, keysOfExample, readExample, type StoredExamples } from './examples.js';
import { createGrowingNumbers } from './growing-numbers.js';
import { createInvertedIndex, type StoredIndex } from './inverted-index.js';
import { createLexicon } from './lexicon.js';
import { createNumbering } from './numbering.js';
import { createPackedViews, type StoredViews } from './packed-views.js';
import { createRelations } from './relations.js';
import { type Beginnings, createBeginnings, relativesAmong } from './relatives.js';
import { type AnalysedFact, createAnalysis } from './view.js';
import { createVocabulary, type StoredVocabulary } from './vocabulary.js';

/** The corpus of a base that many overlays may share; it never changes. */
export interface BaseCorpus extends Corpus {
  /** Entries are numbered below this. */
  readonly size: number;
  readonly beginnings: Beginnings;
  analyse(fact: Entry['fact']): AnalysedFact;
  /** The entry of a fact or a topic. */
  entryOfFact(factId: string): number | undefined;
  entryOfTopic(topicId: string): number | undefined;
  /** The numbers of an entry's examples. */
  examplesOf(entry: number): readonly number[];
  /** All that took time to work out. */
  store(): StoredCorpus;
}

/** What a snapshot keeps besides the base itself. */
export interface StoredCorpus {
  readonly keys: readonly string[];
  readonly statements: StoredIndex;
  readonly views: StoredViews;
  readonly exampleIndex: StoredIndex;
  readonly examples: StoredExamples;
  /** By entry: the number of its first example; one more at the end. */
  readonly exampleStarts: Int32Array;
  readonly vocabulary: StoredVocabulary;
}

/** Told of every so many entries that were prepared. */
export type Progress = (done: number, total: number) => void;
const STEP = 1_000;

/** Opened views that are kept; a base of any size costs no more. */
const VIEWS_REMEMBERED = 2_000;

/** Prepares a base. `stored` must be what `store()` gave for an equal base; it saves nearly all of the time. */
export function buildCorpus(base: FactBase, stored?: StoredCorpus, progress: Progress = () => {}): BaseCorpus {
  const lexicon = createLexicon(base.entities.values(), base.synonyms);
  const facts = [...base.facts.values()];
  const topics = [...base.topics.values()].flatMap((topic) => topicEntry(topic, base) ?? []);
  const size = facts.length + topics.length;
  const entryOf = (entry: number): Entry | undefined => {
    const fact = facts[entry];
    return fact ? { fact, facts: [fact] } : topics[entry - facts.length];
  };

  const numbering = createNumbering(stored?.keys);
  const statements = createInvertedIndex(STATEMENT_FIELDS, numbering, stored?.statements);
  const exampleIndex = createInvertedIndex(EXAMPLE_FIELDS, numbering, stored?.exampleIndex);
  const views = createPackedViews(numbering, stored?.views);
  const examples = createPackedExamples(numbering, stored?.examples);
  const exampleStarts = createGrowingNumbers(stored?.exampleStarts);
  const vocabulary = createVocabulary(undefined, stored?.vocabulary);
  const analyse = createAnalysis(base.documents, lexicon);

  if (!stored) {
    for (let entry = 0; entry < size; entry++) {
      const found = entryOf(entry);
      if (!found) continue;
      const analysed = analyse(found.fact);
      statements.add(entry, fieldsOf(analysed));
      views.add(analysed.view);
      exampleStarts.push(exampleIndex.size);
      found.fact.questions.forEach((text, place) => {
        const example = readExample(text, entry, place, lexicon);
        exampleIndex.add(examples.add(example), [keysOfExample(example)]);
      });
      if (entry % STEP === 0) progress(entry, size);
    }
    exampleStarts.push(exampleIndex.size);
    for (const word of wordsOf(base)) vocabulary.add(word);
    for (const word of lexicon.words) vocabulary.add(word);
    progress(size, size);
  }

  const relations = createRelations();
  const numbers = new Map<string, number>();
  for (const [entry, fact] of facts.entries()) {
    relations.add(fact);
    numbers.set(fact.id, entry);
  }
  const topicNumbers = new Map(topics.map(({ fact }, at) => [fact.id, facts.length + at]));
  const beginnings = createBeginnings(numbering.texts().filter((key) => statements.holding(key) > 0));

  return {
    base,
    lexicon,
    statements,
    examples: { index: exampleIndex, open: examples.open },
    vocabulary,
    relations,
    beginnings,
    size,
    analyse,
    entryOf,
    viewOf: remember(VIEWS_REMEMBERED, (entry: number) => {
      const found = entryOf(entry);
      return found && views.open(entry, found.fact);
    }),
    relatives: (stem) => relativesAmong(stem, beginnings.like(stem)),
    entryOfFact: (id) => numbers.get(id),
    entryOfTopic: (id) => topicNumbers.get(id),
    examplesOf: (entry) => {
      const first = exampleStarts.at(entry);
      return Array.from({ length: exampleStarts.at(entry + 1) - first }, (_, at) => first + at);
    },
    store: () => ({
      keys: numbering.texts(),
      statements: statements.store(),
      views: views.store(),
      exampleIndex: exampleIndex.store(),
      examples: examples.store(),
      exampleStarts: exampleStarts.pack(),
      vocabulary: vocabulary.store(),
    }),
  };
}

/** Every use of every folded word in the base. */
function* wordsOf(base: FactBase): Iterable<string> {
  for (const document of base.documents.values()) {
    yield* wordsIn(document.title);
    for (const { heading } of document.sections) yield* wordsIn(heading ?? '');
  }
  for (const fact of base.facts.values()) yield* wordsOfFact(fact);
  for (const topic of base.topics.values()) for (const text of [topic.title, ...topic.questions]) yield* wordsIn(text);
}

/** Every use of every folded word in a fact and its example questions. */
export function* wordsOfFact(fact: Entry['fact']): Iterable<string> {
  for (const text of [fact.statement, ...fact.questions]) yield* wordsIn(text);
}

function wordsIn(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}
