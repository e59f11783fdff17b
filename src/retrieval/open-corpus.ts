/** Opens what was prepared from a base, so that it can be asked. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { remember, rememberNumbered } from '../language/remember.js';
import { type Corpus, EXAMPLE_FIELDS, listEntries, STATEMENT_FIELDS } from './corpus.js';
import { createPackedExamples } from './examples.js';
import { createInvertedIndex } from './inverted-index.js';
import { lexiconOf } from './lexicon.js';
import { createNumbering } from './numbering.js';
import { createPackedViews } from './packed-views.js';
import type { PreparedCorpus } from './prepare-corpus.js';
import { type Beginnings, createBeginnings, relativesAmong } from './relatives.js';
import { openRelations } from './stored-relations.js';
import { type AnalysedFact, createAnalysis } from './view.js';
import { createVocabulary } from './vocabulary.js';

/** The corpus of a base that many overlays may share; it never changes. */
export interface BaseCorpus extends Corpus {
  /** Entries are numbered below this. */
  readonly size: number;
  readonly beginnings: Beginnings;
  analyse(fact: Fact): AnalysedFact;
  /** The entry of a fact or a topic. */
  entryOfFact(factId: string): number | undefined;
  entryOfTopic(topicId: string): number | undefined;
  /** The numbers of an entry's examples. */
  examplesOf(entry: number): readonly number[];
}

/** Opened views, entries and examples that are kept; a base of any size costs no more. */
const VIEWS_REMEMBERED = 2_000;
const ENTRIES_REMEMBERED = 2_000;
const EXAMPLES_REMEMBERED = 2_000;
/** Words whose families are kept. */
const RELATIVES_REMEMBERED = 5_000;

/** Opens a corpus over the base that it was prepared from. The prepared arrays are used as they are, not copied. */
export function openCorpus(base: FactBase, prepared: PreparedCorpus): BaseCorpus {
  const lexicon = lexiconOf(base);
  const entries = listEntries(base);
  const numbering = createNumbering(prepared.keys);
  const statements = createInvertedIndex(STATEMENT_FIELDS, numbering, prepared.statements);
  const exampleIndex = createInvertedIndex(EXAMPLE_FIELDS, numbering, prepared.exampleIndex);
  const views = createPackedViews(numbering, prepared.views);
  const examples = createPackedExamples(numbering, prepared.examples);

  const entryOf = rememberNumbered(ENTRIES_REMEMBERED, entries.at);
  const factEntries = new Map<string, number>();
  const topicEntries = new Map<string, number>();
  for (const id of base.facts.keys()) factEntries.set(id, factEntries.size);
  for (let number = factEntries.size; number < entries.size; number++) {
    topicEntries.set(entries.at(number)?.fact.id ?? '', number);
  }
  const firstExample = (entry: number): number => prepared.exampleStarts[entry] ?? 0;
  const beginnings = createBeginnings(prepared.keys.filter((key) => statements.holding(key) > 0));

  return {
    base,
    changes: 0,
    lexicon,
    statements,
    examples: { index: exampleIndex, open: rememberNumbered(EXAMPLES_REMEMBERED, examples.open) },
    vocabulary: createVocabulary(undefined, prepared.vocabulary),
    relations: openRelations(prepared.relations, base),
    *wellAsked() {
      for (let number = 0; number < factEntries.size; number++) {
        const fact = firstExample(number + 1) - firstExample(number) > 1 ? entries.at(number)?.fact : undefined;
        if (fact) yield fact;
      }
    },
    beginnings,
    size: entries.size,
    analyse: createAnalysis(base.documents, lexicon),
    entryOf,
    viewOf: rememberNumbered(VIEWS_REMEMBERED, (number) => {
      const entry = entryOf(number);
      return entry && views.open(number, entry.fact);
    }),
    relatives: remember(RELATIVES_REMEMBERED, (stem: string) => relativesAmong(stem, beginnings.like(stem))),
    placeOf: (id) => factEntries.get(id),
    entryAt: (place) => (place >= 0 && place < factEntries.size ? place : undefined),
    entryOfFact: (id) => factEntries.get(id),
    entryOfTopic: (id) => topicEntries.get(id),
    examplesOf: (entry) =>
      Array.from({ length: firstExample(entry + 1) - firstExample(entry) }, (_, at) => firstExample(entry) + at),
  };
}
