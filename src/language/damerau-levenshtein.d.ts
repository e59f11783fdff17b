declare module 'damerau-levenshtein' {
  /** `steps`: insertions, deletions, substitutions and swaps of neighbours that part two words. */
  export default function distance(one: string, other: string): { steps: number; relative: number; similarity: number };
}
