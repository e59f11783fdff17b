/**
 * How like a question is to the example questions of a fact. People who ask the same thing use each other's words far more than
 * the briefing's, so this is measured apart from the statement.
 */

import type { Fact } from '../facts/fact.js';
import { fold } from '../language/fold.js';
import { once, oncePer, remember } from '../language/remember.js';
import { tokenize } from '../language/tokenize.js';
import { createTrigramCounter, paddedWords } from '../language/trigrams.js';
import { wordRow } from '../language/word-vectors.js';
import { type Asked, readAsked } from './asked.js';
import type { Corpus } from './corpus.js';
import type { Example } from './examples.js';
import { isKnownByExamples } from './fillers.js';
import { idf, type Lookup } from './inverted-index.js';
import { lookupsOf } from './lookups-of.js';
import { cosineOf, coverage, gather, isAmong, type Meaning, meaningOf, shareOf, type WeighedTerm } from './meaning.js';
import type { Question } from './question.js';
import { questionLetters } from './question-letters.js';
import { keyOf, keysOfTerm, questionTerms, type Term } from './terms.js';
import { untilChanged } from './until-changed.js';

/** Measurements of one owner: of its best example, and of what its examples and its statement say together. Each 0..1, but the theme -1..1. */
export type ExampleMeasures = Readonly<Record<(typeof EXAMPLE_MEASURES)[number], number>>;
export const EXAMPLE_MEASURES = [
  'likeness',
  'letters',
  'same-asked',
  'common-theme',
  'said-by-any',
  'said-by-several',
] as const;

/** Examples looked at closely for each question; 12 to 40 differ by half a point on FAQ facts. */
const SHORTLIST = 12;
/** Grammar words tell little, but "who are you" has nothing else. */
const STOP_WEIGHT = 0.25;
const SYNONYM_STRENGTH = 0.8;
/** A longer question is compared by so many of its first terms. */
const MOST_TERMS = 48;

/** What example questions mean, and what a fact's say together, is kept for so many. */
const REMEMBERED = 2_000;
/** What a fact's examples say together is told by so many of them. */
const MOST_GATHERED = 12;

type Worded = Pick<Example, 'terms' | 'keys'>;
type WordedTerm = Worded['terms'][number];

/** A question held against the example questions of the base. */
export interface Likenesses {
  /** How like the best example is, by owner, for the owners whose examples share most words with the question. */
  readonly likeness: ReadonlyMap<number, number>;
  /** Everything that is measured of an owner, undefined where it has no example; takes far longer, so that only what may win is asked. */
  measure(owner: number): ExampleMeasures | undefined;
}

/** Returns the function that compares by owner (an entry of the corpus). `unwritten` is an example to pass over. */
export function createExampleScorer(corpus: Corpus): (question: Question, unwritten?: string) => Likenesses {
  const { examples, lexicon, relatives } = corpus;

  const isHeld = ({ key }: Lookup) => examples.index.holding(key) > 0;
  const weightOf = (term: Pick<Term, 'key' | 'stop'>) => idf(examples.index, term.key) * (term.stop ? STOP_WEIGHT : 1);

  const meaningFrom = (terms: readonly WeighedTerm[], folded: string): Meaning =>
    meaningOf(
      terms,
      tokenize(folded)
        .slice(0, MOST_TERMS)
        .map(({ word }) => ({ row: wordRow(word), rarity: idf(examples.index, keyOf(word)) })),
    );
  const rowOf = ({ kind, text }: Term) => (kind === 'word' ? wordRow(fold(text)) : -1);
  const readExampleText = (text: string) => {
    const folded = fold(text);
    const terms = questionTerms(tokenize(text), lexicon).slice(0, MOST_TERMS);
    return {
      terms,
      keys: new Set(terms.flatMap(keysOfTerm)),
      meaning: meaningFrom(
        terms.map((term) => ({ keys: keysOfTerm(term), row: rowOf(term), weight: weightOf(term) })),
        folded,
      ),
      padded: paddedWords(folded),
      letters: createTrigramCounter(folded).size,
      asked: readAsked(folded),
    };
  };
  const questionsOf = ({ questions }: Fact, unwritten?: string) =>
    questions.filter((text) => text !== unwritten).slice(0, MOST_GATHERED);
  /** What was read holds until the base changes, since how rare a word is decides what it weighs. */
  const read = untilChanged(corpus, () => {
    const readText = remember(REMEMBERED, readExampleText);
    const gatherFrom = (fact: Fact, unwritten?: string) =>
      gather([...titleOf(fact), ...questionsOf(fact, unwritten)].map((text) => readText(text).meaning));
    return {
      weightsOf: oncePer(({ terms }: Worded) => Float64Array.from(terms, weightOf)),
      readText,
      gatherFrom,
      gathered: remember(REMEMBERED, (fact: Fact) => gatherFrom(fact)),
    };
  });

  return (question, unwritten) => {
    const { weightsOf, readText, gatherFrom, gathered } = read();
    const likeness = new Map<number, number>();
    const found = new Map<number, string[]>();
    if (examples.index.size === 0) return NOTHING;
    const asked = question.terms.slice(0, MOST_TERMS).map((term) => {
      const family = term.kind === 'word' && !term.stop ? relatives(term.key) : [];
      const lookups = lookupsOf(term, SYNONYM_STRENGTH, family);
      return { term, weight: weightOf(term), lookups, held: lookups.filter(isHeld) };
    });
    const askedWeight = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (askedWeight === 0) return NOTHING;
    /** The share of both questions' weight that the other has. */
    const compare = (example: Worded): number => {
      let common = 0;
      const used = new Set<string>();
      for (const { weight, held } of asked) {
        for (const { key, strength } of held) {
          if (!example.keys.has(key)) continue;
          common += weight * strength;
          used.add(key);
          break;
        }
      }
      let exampleWeight = 0;
      let exampleCommon = 0;
      const weights = weightsOf(example);
      for (let at = 0; at < weights.length; at++) {
        const weight = weights[at] as number;
        exampleWeight += weight;
        if (isUsed(example.terms[at] as WordedTerm, used)) exampleCommon += weight;
      }
      return (common + exampleCommon) / (askedWeight + exampleWeight || 1);
    };
    const shortlist = examples.index.search(
      asked.map(({ lookups }) => lookups),
      SHORTLIST,
    );
    for (const { entry } of shortlist) {
      const example = examples.open(entry);
      const text = example && corpus.entryOf(example.owner)?.fact.questions[example.place];
      if (!example || text === undefined || text === unwritten) continue;
      const { owner } = example;
      const here = compare(example);
      likeness.set(owner, Math.max(here, likeness.get(owner) ?? 0));
      found.set(owner, [...(found.get(owner) ?? []), text]);
    }

    const meant = once(() =>
      meaningFrom(
        asked.map(({ term, weight, lookups }) => ({ keys: lookups.map(({ key }) => key), row: rowOf(term), weight })),
        question.folded,
      ),
    );
    const lettersOf = (text: string) => {
      const { padded, letters } = readText(text);
      const { size, countIn } = questionLetters(question);
      return (2 * countIn(padded)) / (size + letters || 1);
    };
    const measure = (owner: number): ExampleMeasures | undefined => {
      const entry = corpus.entryOf(owner);
      const texts = found.get(owner) ?? (entry && isKnownByExamples(entry) ? questionsOf(entry.fact, unwritten) : []);
      if (!entry || texts.length === 0) return undefined;
      const { fact } = entry;
      const together = unwritten === undefined ? gathered(fact) : gatherFrom(fact, unwritten);
      return {
        likeness: likeness.get(owner) ?? Math.max(...texts.map((text) => compare(readText(text)))),
        letters: Math.max(...texts.map(lettersOf)),
        'same-asked': Math.max(...texts.map((text) => sameAsked(question.asked, readText(text).asked))),
        'common-theme': cosineOf(meant().theme, together.theme),
        'said-by-any': coverage(meant(), together),
        'said-by-several': shareOf(together.repeated, (term) => (isAmong(meant().keys, term) ? 1 : 0)),
      };
    };
    return { likeness, measure };
  };
}

function isUsed({ key, also }: WordedTerm, used: ReadonlySet<string>): boolean {
  if (used.has(key)) return true;
  for (const other of also) if (used.has(other)) return true;
  return false;
}

/** A FAQ's entry is called what it is about; other facts are held against their statement by signals of their own. */
function titleOf(fact: Fact): string[] {
  return isKnownByExamples({ fact, topic: undefined }) ? [fact.statement] : [];
}

const NOTHING: Likenesses = { likeness: new Map(), measure: () => undefined };

function sameAsked(one: Asked, other: Asked): number {
  if (one.roles.length === 0 && other.roles.length === 0) return one.yesNo === other.yesNo ? 1 : 0.5;
  if (one.roles.length === 0 || other.roles.length === 0) return 0.5;
  return one.roles.some((role) => other.roles.includes(role)) ? 1 : 0;
}
