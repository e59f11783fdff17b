/**
 * From a key to the entries that hold it, scored by BM25F (Robertson & Zaragoza 2009: term frequencies of several fields are
 * weighted and length-normalised before they saturate). Entries are numbered by the caller, from 0.
 */

/** How a field counts: `weight` against the other fields, `b` (0..1) how much its length matters. */
export interface Field {
  readonly weight: number;
  readonly b: number;
}

/** Saturation: at 1.2 a second occurrence adds about half as much as the first. The usual value. */
const K1 = 1.2;

/** A key to look up, how well it stands for what was asked (0..1), and the term of the question that it belongs to. */
export interface Lookup {
  readonly key: string;
  readonly strength: number;
}

export interface InvertedIndex {
  readonly size: number;
  /** Adds an entry's keys, one list a field, and returns its number. Call `freeze` before the first search. */
  add(fields: readonly (readonly string[])[]): number;
  /** Computes the mean field lengths; entries added later are measured against them. */
  freeze(): void;
  /** How telling a key is: ln(1 + (N - df + .5) / (df + .5)); a key that no entry holds gets the most. */
  idf(key: string): number;
  has(key: string): boolean;
  /**
   * The best entries for a question, best first. Each term is a list of alternative look-ups, the strongest first; an entry is
   * credited for the first alternative that it holds. Scores are divided by the highest score these terms could reach, so
   * they lie in 0..1 and can be compared between questions.
   */
  search(terms: readonly (readonly Lookup[])[], limit: number): { readonly entry: number; readonly score: number }[];
  keys(): IterableIterator<string>;
}

interface Posting {
  readonly entries: number[];
  /** Weighted, length-normalised frequencies; raw per-field counts until `freeze`. */
  readonly weights: number[];
}

/** An empty index over the given fields. */
export function createInvertedIndex(fields: readonly Field[]): InvertedIndex {
  const postings = new Map<string, Posting>();
  const waiting: (readonly (readonly string[])[])[] = [];
  const means: number[] = fields.map(() => 1);
  let size = 0;
  let frozen = false;
  let scores = new Float64Array(0);
  let creditedFor = new Int32Array(0);

  const post = (entry: number, lists: readonly (readonly string[])[]) => {
    const frequencies = new Map<string, number>();
    lists.forEach((keys, index) => {
      const field = fields[index];
      if (!field || keys.length === 0) return;
      const share = field.weight / (1 - field.b + (field.b * keys.length) / (means[index] || 1));
      for (const key of keys) frequencies.set(key, (frequencies.get(key) ?? 0) + share);
    });
    for (const [key, frequency] of frequencies) {
      let posting = postings.get(key);
      if (!posting) {
        posting = { entries: [], weights: [] };
        postings.set(key, posting);
      }
      posting.entries.push(entry);
      posting.weights.push(frequency);
    }
  };
  const idf = (key: string) => {
    const holding = postings.get(key)?.entries.length ?? 0;
    return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
  };

  return {
    get size() {
      return size;
    },
    add(lists) {
      if (frozen) post(size, lists);
      else waiting.push(lists);
      return size++;
    },
    freeze() {
      if (frozen) return;
      fields.forEach((_, index) => {
        const lengths = waiting.map((lists) => lists[index]?.length ?? 0).filter((length) => length > 0);
        means[index] = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
      });
      for (const [entry, lists] of waiting.entries()) post(entry, lists);
      waiting.length = 0;
      frozen = true;
    },
    idf,
    has: (key) => postings.has(key),
    search(terms, limit) {
      if (scores.length < size) {
        scores = new Float64Array(size);
        creditedFor = new Int32Array(size).fill(-1);
      }
      const touched: number[] = [];
      let highest = 0;
      terms.forEach((alternatives, term) => {
        const present = alternatives.filter(({ key }) => postings.has(key));
        const weight = present[0] ? idf(present[0].key) : idf('');
        highest += weight * (K1 + 1);
        for (const { key, strength } of present) {
          const posting = postings.get(key);
          if (!posting) continue;
          for (let at = 0; at < posting.entries.length; at++) {
            const entry = posting.entries[at] as number;
            if (creditedFor[entry] === term) continue;
            const frequency = posting.weights[at] as number;
            if (scores[entry] === 0) touched.push(entry);
            creditedFor[entry] = term;
            scores[entry] = (scores[entry] as number) + (strength * weight * frequency * (K1 + 1)) / (frequency + K1);
          }
        }
      });
      const best = touched
        .map((entry) => ({ entry, score: (scores[entry] as number) / (highest || 1) }))
        .sort((a, b) => b.score - a.score || a.entry - b.entry)
        .slice(0, limit);
      for (const entry of touched) {
        scores[entry] = 0;
        creditedFor[entry] = -1;
      }
      return best;
    },
    keys: () => postings.keys(),
  };
}
