/**
 * How like a question is to the example questions of a fact. People who ask the same thing use each other's words far more than
 * the briefing's, so this is measured apart from the statement.
 */

import { fold } from '../language/fold.js';
import { remember } from '../language/remember.js';
import { inCommon, trigrams, trigramsWithin } from '../language/trigrams.js';
import type { Corpus } from './corpus.js';
import { type ExampleAsked, keysOfExample } from './examples.js';
import { idf, type Lookup } from './inverted-index.js';
import { alikeInUse, readMeaning } from './meaning.js';
import type { Question } from './question.js';
import { RELATIVE_STRENGTH } from './relatives.js';
import type { Term } from './terms.js';

/** Measurements of one owner's best example, each 0..1. */
export type ExampleMeasures = Readonly<Record<(typeof EXAMPLE_MEASURES)[number], number>>;
export const EXAMPLE_MEASURES = [
  'likeness',
  'second-likeness',
  'letters',
  'same-asked',
  'own-coverage',
  'example-coverage',
  'example-score',
  'example-theme',
  'example-soft',
] as const;

/** Examples looked at closely for each question. */
const SHORTLIST = 40;
/** Grammar words tell little, but "who are you" has nothing else. */
const STOP_WEIGHT = 0.25;
const SYNONYM_STRENGTH = 0.8;
/** A longer question is compared by so many of its first terms. */
const MOST_TERMS = 64;

/** Returns the function that measures by owner (an entry of the corpus), for the owners whose examples share a word with the question. */
export function createExampleScorer(corpus: Corpus): (question: Question) => ReadonlyMap<number, ExampleMeasures> {
  const { examples, relatives } = corpus;

  const lookupsOf = (term: Term): Lookup[] => [
    { key: term.key, strength: 1 },
    ...term.also.map((key) => ({ key, strength: SYNONYM_STRENGTH })),
    ...(term.kind === 'word' && !term.stop
      ? relatives(term.key).map((key) => ({ key, strength: RELATIVE_STRENGTH }))
      : []),
  ];
  const weightOf = (term: Pick<Term, 'key' | 'stop'>) => idf(examples.index, term.key) * (term.stop ? STOP_WEIGHT : 1);

  return (question) => {
    const byOwner = new Map<number, ExampleMeasures>();
    if (examples.index.size === 0) return byOwner;
    const asked = question.terms
      .slice(0, MOST_TERMS)
      .map((term) => ({ weight: weightOf(term), lookups: lookupsOf(term) }));
    const askedWeight = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (askedWeight === 0) return byOwner;
    const letters = trigrams(question.folded);
    const meant = readMeaning(question.folded);
    const shortlist = examples.index.search(
      asked.map(({ lookups }) => lookups),
      SHORTLIST,
    );
    for (const { entry, score } of shortlist) {
      const example = examples.open(entry);
      const text = example && corpus.entryOf(example.owner)?.fact.questions[example.place];
      if (!example || text === undefined) continue;
      const keys = new Set(keysOfExample(example));
      let common = 0;
      const used = new Set<string>();
      for (const { weight, lookups } of asked) {
        const hit = lookups.find(({ key }) => keys.has(key));
        if (!hit) continue;
        common += weight * hit.strength;
        used.add(hit.key);
      }
      let exampleWeight = 0;
      let exampleCommon = 0;
      for (const term of example.terms) {
        const weight = weightOf(term);
        exampleWeight += weight;
        if (used.has(term.key) || term.also.some((key) => used.has(key))) exampleCommon += weight;
      }
      const measures: ExampleMeasures = {
        likeness: (common + exampleCommon) / (askedWeight + exampleWeight || 1),
        'second-likeness': 0,
        letters: (2 * inCommon(letters, trigramsWithin(fold(text)))) / (letters.size + example.letters || 1),
        'same-asked': sameAsked(question.asked, example.asked),
        'own-coverage': common / askedWeight,
        'example-coverage': exampleCommon / (exampleWeight || 1),
        'example-score': Math.min(1, score),
        ...alikeInUse(meant, meaningOf(text)),
      };
      const best = byOwner.get(example.owner);
      if (!best) byOwner.set(example.owner, measures);
      else {
        const [first, second] = worth(measures) > worth(best) ? [measures, best] : [best, measures];
        byOwner.set(example.owner, {
          ...first,
          'second-likeness': Math.max(second.likeness, best['second-likeness']),
        });
      }
    }
    return byOwner;
  };
}

/** Meanings of example questions that are kept. */
const MEANINGS_REMEMBERED = 2_000;
const meaningOf = remember(MEANINGS_REMEMBERED, (text: string) => readMeaning(fold(text)));

/** What decides between two examples of one fact. */
function worth(measures: ExampleMeasures): number {
  return measures.likeness + measures.letters / 2 + measures['same-asked'] / 4;
}

function sameAsked(one: ExampleAsked, other: ExampleAsked): number {
  if (one.roles.length === 0 && other.roles.length === 0) return one.yesNo === other.yesNo ? 1 : 0.5;
  if (one.roles.length === 0 || other.roles.length === 0) return 0.5;
  return one.roles.some((role) => other.roles.includes(role)) ? 1 : 0;
}
