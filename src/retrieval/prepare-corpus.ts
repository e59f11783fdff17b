/** Reads a whole base into what questions are looked up in: the work that takes time in proportion to the base. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { tokenize } from '../language/tokenize.js';
import { EXAMPLE_FIELDS, fieldsOf, listEntries, STATEMENT_FIELDS } from './corpus.js';
import { createPackedExamples, readExample, type StoredExamples } from './examples.js';
import { createGrowingNumbers } from './growing-numbers.js';
import { createInvertedIndex, type StoredIndex } from './inverted-index.js';
import { lexiconOf } from './lexicon.js';
import { createNumbering } from './numbering.js';
import { createPackedViews, type StoredViews } from './packed-views.js';
import { type StoredRelations, storeRelations } from './stored-relations.js';
import { createAnalysis } from './view.js';
import { createVocabulary, type StoredVocabulary } from './vocabulary.js';
import { wordingsOf } from './wordings.js';

/** What was read, in arrays without spare room: what a snapshot keeps besides the base itself. */
export interface PreparedCorpus {
  /** Every key by its number. */
  readonly keys: readonly string[];
  readonly statements: StoredIndex;
  readonly views: StoredViews;
  readonly exampleIndex: StoredIndex;
  readonly examples: StoredExamples;
  /** By entry: the number of its first example; one more at the end. */
  readonly exampleStarts: Int32Array;
  readonly vocabulary: StoredVocabulary;
  readonly relations: StoredRelations;
}

/** Told now and then how many of the entries are done. */
export type Progress = (done: number, total: number) => void;
const STEP = 500;

/** Prepares a base; deterministic. */
export function prepareCorpus(base: FactBase, progress: Progress = () => {}): PreparedCorpus {
  const lexicon = lexiconOf(base);
  const analyse = createAnalysis(base.documents, lexicon);
  const numbering = createNumbering();
  const statements = createInvertedIndex(STATEMENT_FIELDS, numbering);
  const exampleIndex = createInvertedIndex(EXAMPLE_FIELDS, numbering);
  const views = createPackedViews(numbering);
  const examples = createPackedExamples(numbering);
  const exampleStarts = createGrowingNumbers();
  const vocabulary = createVocabulary();

  const entries = listEntries(base);
  for (let entry = 0; entry < entries.size; entry++) {
    const fact = entries.at(entry)?.fact;
    if (!fact) continue;
    const analysed = analyse(fact);
    statements.add(entry, fieldsOf(analysed));
    views.add(analysed.view);
    exampleStarts.push(exampleIndex.size);
    fact.questions.forEach((text, place) => {
      const example = readExample(text, entry, place, lexicon);
      exampleIndex.add(examples.add(example), [[...example.keys]]);
    });
    for (const word of wordsOfFact(fact)) vocabulary.add(word);
    if (entry % STEP === 0) progress(entry, entries.size);
  }
  exampleStarts.push(exampleIndex.size);
  for (const word of wordsAround(base)) vocabulary.add(word);
  for (const word of lexicon.words) vocabulary.add(word);
  progress(entries.size, entries.size);

  return {
    keys: numbering.texts(),
    statements: statements.store(),
    views: views.store(),
    exampleIndex: exampleIndex.store(),
    examples: examples.store(),
    exampleStarts: exampleStarts.pack(),
    vocabulary: vocabulary.store(),
    relations: storeRelations(base),
  };
}

/** Every use of every folded word that stands in titles and headings. */
function* wordsAround({ documents }: FactBase): Iterable<string> {
  for (const { title, sections } of documents.values()) {
    yield* wordsIn(title);
    for (const { heading } of sections) yield* wordsIn(heading ?? '');
  }
}

/** Every use of every folded word in a fact and its example questions. */
function* wordsOfFact(fact: Fact): Iterable<string> {
  for (const text of wordingsOf(fact)) yield* wordsIn(text);
}

/** Every use of every folded word in a text. */
export function wordsIn(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}
