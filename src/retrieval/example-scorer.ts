/**
 * How like a question is to the example questions of a fact. People who ask the same thing use each other's words far more than
 * the briefing's, so this is measured apart from the statement.
 */

import { fold } from '../language/fold.js';
import { tokenize } from '../language/tokenize.js';
import { containment, trigrams } from '../language/trigrams.js';
import { type Asked, readAsked } from './asked.js';
import { createInvertedIndex, type Lookup } from './inverted-index.js';
import type { Lexicon } from './lexicon.js';
import type { Question } from './question.js';
import { RELATIVE_STRENGTH } from './relatives.js';
import { questionTerms, type Term } from './terms.js';

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
] as const;

export interface ExampleScorer {
  /** Measures by owner (the number given to `add`), for the owners whose examples share a word with the question. */
  score(question: Question): ReadonlyMap<number, ExampleMeasures>;
}

interface Example {
  readonly owner: number;
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
  readonly asked: Asked;
}

/** Examples looked at closely for each question. */
const SHORTLIST = 40;
/** Grammar words tell little, but "who are you" has nothing else. */
const STOP_WEIGHT = 0.25;
const SYNONYM_STRENGTH = 0.8;

/** Builds the scorer from each owner's example questions. */
export function createExampleScorer(
  owners: Iterable<readonly [owner: number, questions: readonly string[]]>,
  lexicon: Lexicon,
  relatives: (stem: string) => readonly string[],
): ExampleScorer {
  const index = createInvertedIndex([{ weight: 1, b: 0.4 }]);
  const examples: Example[] = [];
  for (const [owner, questions] of owners) {
    for (const text of questions) {
      const terms = questionTerms(tokenize(text), lexicon);
      const keys = new Set(terms.flatMap((term) => [term.key, ...term.also]));
      examples.push({ owner, terms, keys, trigrams: trigrams(fold(text)), asked: readAsked(fold(text)) });
      index.add([[...keys]]);
    }
  }
  index.freeze();

  const lookupsOf = (term: Term): Lookup[] => [
    { key: term.key, strength: 1 },
    ...term.also.map((key) => ({ key, strength: SYNONYM_STRENGTH })),
    ...(term.kind === 'word' && !term.stop
      ? relatives(term.key).map((key) => ({ key, strength: RELATIVE_STRENGTH }))
      : []),
  ];
  const weightOf = (term: Term) => index.idf(term.key) * (term.stop ? STOP_WEIGHT : 1);

  return {
    score(question) {
      const asked = question.terms.map((term) => ({ weight: weightOf(term), lookups: lookupsOf(term) }));
      const askedWeight = asked.reduce((sum, { weight }) => sum + weight, 0);
      const letters = trigrams(question.folded);
      const shortlist = index.search(
        asked.map(({ lookups }) => lookups),
        SHORTLIST,
      );
      const byOwner = new Map<number, ExampleMeasures>();
      for (const { entry, score } of shortlist) {
        const example = examples[entry];
        if (!example || askedWeight === 0) continue;
        let common = 0;
        const used = new Set<string>();
        for (const { weight, lookups } of asked) {
          const hit = lookups.find(({ key }) => example.keys.has(key));
          if (!hit) continue;
          common += weight * hit.strength;
          used.add(hit.key);
        }
        let exampleWeight = 0;
        let exampleCommon = 0;
        for (const term of example.terms) {
          const weight = weightOf(term);
          exampleWeight += weight;
          if ([term.key, ...term.also].some((key) => used.has(key))) exampleCommon += weight;
        }
        const measures: ExampleMeasures = {
          likeness: (common + exampleCommon) / (askedWeight + exampleWeight || 1),
          'second-likeness': 0,
          letters:
            (2 * containment(letters, example.trigrams) * letters.size) / (letters.size + example.trigrams.size || 1),
          'same-asked': sameAsked(question.asked, example.asked),
          'own-coverage': common / askedWeight,
          'example-coverage': exampleCommon / (exampleWeight || 1),
          'example-score': Math.min(1, score),
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
    },
  };
}

/** What decides between two examples of one fact. */
function worth(measures: ExampleMeasures): number {
  return measures.likeness + measures.letters / 2 + measures['same-asked'] / 4;
}

function sameAsked(one: Asked, other: Asked): number {
  if (one.roles.length === 0 && other.roles.length === 0) return one.yesNo === other.yesNo ? 1 : 0.5;
  if (one.roles.length === 0 || other.roles.length === 0) return 0.5;
  return one.roles.some((role) => other.roles.includes(role)) ? 1 : 0;
}
