/** Which words WordNet relates, and how closely: from the files of its database (https://wordnet.princeton.edu/documentation/wndb5wn). */

import { keyOf } from '../../src/retrieval/terms.js';

/** By word: how closely each other word is related to it, 0..1. */
export type Relations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The two files of one part of speech. */
export interface PartOfSpeech {
  /** `index.noun` and the like: by lemma, the places of its senses in the data, the most usual first. */
  readonly index: string;
  /** `data.noun` and the like: the senses. */
  readonly data: string;
}

/** Rarer senses are seldom meant, and relate words that have nothing to do with each other. */
const MOST_SENSES = 3;
/** The closeness of words that share a sense, or of which one is derived from the other ("pay", "payment"), or is a form of the other. */
const SAME = 1;
/** By WordNet's pointers: words derived from each other; adjectives and verbs alike; the more general and the more special. */
const CLOSENESS: Readonly<Record<string, number>> = { '+': SAME, '&': 0.5, $: 0.5, '@': 0.3, '~': 0.3 };

interface Sense {
  readonly lemmas: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  readonly symbol: string;
  readonly to: string;
  /** Of which lemma to which, counted from 1; 0 for the whole sense. */
  readonly from: number;
  readonly target: number;
}

/** Relations among these words, both ways. A word that WordNet does not list is taken for a form of a lemma with its key. */
export function readRelations(words: Iterable<string>, parts: readonly PartOfSpeech[]): Relations {
  const senses = new Map(parts.flatMap(({ data }) => entriesOf(data).map(readSense)));
  const wanted = new Set(words);
  const relations = new Map<string, Map<string, number>>();
  const relate = (one: string, other: string, closeness: number) => {
    if (one === other || !wanted.has(one) || !wanted.has(other)) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = relations.get(from) ?? new Map<string, number>();
      known.set(to, Math.max(known.get(to) ?? 0, closeness));
      relations.set(from, known);
    }
  };
  for (const { index } of parts) {
    const listed = new Map(entriesOf(index).map(readLemma));
    const byKey = new Map([...listed.keys()].reverse().map((lemma) => [keyOf(lemma), lemma]));
    for (const word of wanted) {
      const lemma = listed.has(word) ? word : byKey.get(keyOf(word));
      if (lemma === undefined) continue;
      relate(word, lemma, SAME);
      for (const [rank, place] of (listed.get(lemma) ?? []).slice(0, MOST_SENSES).entries())
        for (const [other, closeness] of relatedBy(lemma, senses.get(place), senses))
          relate(word, other, closeness / (rank + 1));
    }
  }
  return relations;
}

/** What one sense of a lemma relates it to. */
function relatedBy(
  lemma: string,
  sense: Sense | undefined,
  senses: ReadonlyMap<string, Sense>,
): (readonly [string, number])[] {
  if (!sense) return [];
  return [
    ...sense.lemmas.map((other) => [other, SAME] as const),
    ...sense.pointers.flatMap(({ symbol, to, from, target }) => {
      const closeness = CLOSENESS[symbol];
      const others = senses.get(to)?.lemmas;
      if (closeness === undefined || !others || (from > 0 && sense.lemmas[from - 1] !== lemma)) return [];
      return (target > 0 ? others.slice(target - 1, target) : others).map((other) => [other, closeness] as const);
    }),
  ];
}

/** The lines of a file behind its notice, whose lines are indented. */
function entriesOf(file: string): string[] {
  return file.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

/** `lemma pos senses pointers [symbol …] senses tagged place …` */
function readLemma(line: string): readonly [string, readonly string[]] {
  const fields = line.trim().split(' ');
  const [lemma = '', part = '', count] = fields;
  return [lemma, fields.slice(-Number(count)).map((place) => part + place)];
}

/** `place file kind lemmas(16) [lemma id …] pointers [symbol place pos from(16)target(16) …] … | gloss` */
function readSense(line: string): readonly [string, Sense] {
  const [place = '', , kind = '', count = '0', ...rest] = (line.split(' | ')[0] as string).trim().split(' ');
  const lemmasEnd = 2 * Number.parseInt(count, 16);
  const lemmas = rest.slice(0, lemmasEnd).filter((_, at) => at % 2 === 0);
  const pointers = Array.from({ length: Number(rest[lemmasEnd]) }, (_, nth): Pointer => {
    const [symbol = '', to = '', part = '', ends = ''] = rest.slice(lemmasEnd + 1 + 4 * nth);
    return {
      symbol,
      to: part + to,
      from: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  // Adjectives that are satellites of others are listed with all.
  const part = kind === 's' ? 'a' : kind;
  return [part + place, { lemmas: lemmas.map((lemma) => lemma.replace(/\(.*\)$/u, '').toLowerCase()), pointers }];
}
