/**
 * How like a question is to the example questions of a fact. People who ask the same thing use each other's words far more than
 * the briefing's, so this is measured apart from the statement.
 */

import type { Fact } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { oncePer, remember } from '../language/remember.js';
import { isStopWord } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';
import { createTrigramCounter, paddedWords } from '../language/trigrams.js';
import { wordRow } from '../language/word-vectors.js';
import { type Asked, readAsked } from './asked.js';
import type { Corpus } from './corpus.js';
import { type Example, keysOfExample } from './examples.js';
import { idf, type Lookup } from './inverted-index.js';
import { commonTheme, cosineOf, createComparison, type Meaning, meaningOf } from './meaning.js';
import type { Question } from './question.js';
import { RELATIVE_STRENGTH } from './relatives.js';
import { keyOf, type Term } from './terms.js';

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
  'common-theme',
  'likeness-in-use',
  'second-likeness-in-use',
] as const;

/** Examples looked at closely for each question; 12 to 40 differ by half a point on FAQ facts. */
const SHORTLIST = 12;
/** Grammar words tell little, but "who are you" has nothing else. */
const STOP_WEIGHT = 0.25;
const SYNONYM_STRENGTH = 0.8;
/** A longer question is compared by so many of its first terms. */
const MOST_TERMS = 48;

/** What example questions mean, and what a fact's have in common, is kept for so many. */
const REMEMBERED = 2_000;
/** What a fact's examples have in common is told by so many of them. */
const MOST_IN_THEME = 12;

const keySetOf = oncePer((example: Example): ReadonlySet<string> => new Set(keysOfExample(example)));

/** What is known of an owner whose examples share a word with the question. */
export interface Alike {
  /** That of its best example. */
  readonly likeness: number;
  /** Everything that is measured; takes far longer, so that only what may win is asked. */
  measure(): ExampleMeasures;
}

/** One example of the shortlist, as far as it was compared at once. */
interface Compared {
  readonly text: string;
  readonly score: number;
  readonly likeness: number;
  readonly ownCoverage: number;
  readonly exampleCoverage: number;
}

/** Returns the function that compares by owner (an entry of the corpus), for the owners whose examples share a word with the question. `unwritten` is an example to pass over. */
export function createExampleScorer(
  corpus: Corpus,
): (question: Question, unwritten?: string) => ReadonlyMap<number, Alike> {
  const { examples, relatives } = corpus;

  const lookupsOf = (term: Term): Lookup[] => [
    { key: term.key, strength: 1 },
    ...term.also.map((key) => ({ key, strength: SYNONYM_STRENGTH })),
    ...(term.kind === 'word' && !term.stop
      ? relatives(term.key).map((key) => ({ key, strength: RELATIVE_STRENGTH }))
      : []),
  ];
  const weightOf = (term: Pick<Term, 'key' | 'stop'>) => idf(examples.index, term.key) * (term.stop ? STOP_WEIGHT : 1);

  const readMeaning = (folded: string): Meaning =>
    meaningOf(
      tokenize(folded)
        .slice(0, MOST_TERMS)
        .map(({ word }) => {
          const key = keyOf(word);
          return { key, row: wordRow(word), weight: weightOf({ key, stop: isStopWord(word) }) };
        }),
    );
  const readText = remember(REMEMBERED, (text: string) => {
    const folded = fold(text);
    return {
      meaning: readMeaning(folded),
      padded: paddedWords(folded),
      letters: createTrigramCounter(folded).size,
      asked: readAsked(folded),
    };
  });
  const themeOf = ({ questions }: Fact, unwritten?: string) =>
    commonTheme(
      questions
        .filter((text) => text !== unwritten)
        .slice(0, MOST_IN_THEME)
        .map((text) => readText(text).meaning),
    );
  const knownThemeOf = remember(REMEMBERED, (fact: Fact) => themeOf(fact));

  return (question, unwritten) => {
    const byOwner = new Map<number, Compared[]>();
    if (examples.index.size === 0) return new Map();
    const asked = question.terms
      .slice(0, MOST_TERMS)
      .map((term) => ({ weight: weightOf(term), lookups: lookupsOf(term) }));
    const askedWeight = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (askedWeight === 0) return new Map();
    const shortlist = examples.index.search(
      asked.map(({ lookups }) => lookups),
      SHORTLIST,
    );
    for (const { entry, score } of shortlist) {
      const example = examples.open(entry);
      const text = example && corpus.entryOf(example.owner)?.fact.questions[example.place];
      if (!example || text === undefined || text === unwritten) continue;
      const keys = keySetOf(example);
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
      const compared: Compared = {
        text,
        score,
        likeness: (common + exampleCommon) / (askedWeight + exampleWeight || 1),
        ownCoverage: common / askedWeight,
        exampleCoverage: exampleCommon / (exampleWeight || 1),
      };
      const others = byOwner.get(example.owner);
      if (others) others.push(compared);
      else byOwner.set(example.owner, [compared]);
    }

    const letters = once(() => createTrigramCounter(question.folded));
    const meant = once(() => readMeaning(question.folded));
    const likenessInUse = once(() => createComparison(meant()));
    const lettersOf = ({ text }: Compared) => {
      const read = readText(text);
      return (2 * letters().countIn(read.padded)) / (letters().size + read.letters || 1);
    };
    /** What decides between two examples of one fact. */
    const worthOf = (compared: Compared) =>
      compared.likeness + lettersOf(compared) / 2 + sameAsked(question.asked, readText(compared.text).asked) / 4;
    const bestOf = (all: readonly Compared[]) => {
      const [only] = all;
      if (only && all.length === 1) return only;
      const worths = all.map(worthOf);
      return all[worths.indexOf(Math.max(...worths))] as Compared;
    };
    const measure = (owner: number, best: Compared, all: readonly Compared[]): ExampleMeasures => {
      const { meaning, asked } = readText(best.text);
      const others = all.filter((other) => other !== best);
      const fact = corpus.entryOf(owner)?.fact;
      const theme = fact && (unwritten === undefined ? knownThemeOf(fact) : themeOf(fact, unwritten));
      return {
        likeness: best.likeness,
        'second-likeness': Math.max(0, ...others.map(({ likeness }) => likeness)),
        letters: lettersOf(best),
        'same-asked': sameAsked(question.asked, asked),
        'own-coverage': best.ownCoverage,
        'example-coverage': best.exampleCoverage,
        'example-score': Math.min(1, best.score),
        'example-theme': cosineOf(meant().theme, meaning.theme),
        'common-theme': theme ? cosineOf(meant().theme, theme) : 0,
        'likeness-in-use': likenessInUse()(meaning),
        'second-likeness-in-use': Math.max(0, ...others.map(({ text }) => likenessInUse()(readText(text).meaning))),
      };
    };
    return new Map(
      [...byOwner].map(([owner, all]): [number, Alike] => {
        const best = bestOf(all);
        return [owner, { likeness: best.likeness, measure: () => measure(owner, best, all) }];
      }),
    );
  };
}

/** The function that works something out when it is first asked for. */
function once<Value extends object>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

function sameAsked(one: Asked, other: Asked): number {
  if (one.roles.length === 0 && other.roles.length === 0) return one.yesNo === other.yesNo ? 1 : 0.5;
  if (one.roles.length === 0 || other.roles.length === 0) return 0.5;
  return one.roles.some((role) => other.roles.includes(role)) ? 1 : 0;
}
