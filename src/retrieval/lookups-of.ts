import type { Lookup } from './inverted-index.js';
import { RELATIVE_STRENGTH } from './relatives.js';
import type { Term } from './terms.js';

/** What to look a term up by, the strongest first: its own key, what else means the same (each counts `synonyms`, 0..1), and its family's stems. */
export function lookupsOf({ key, also }: Term, synonyms: number, family: readonly string[]): Lookup[] {
  const lookups: Lookup[] = [{ key, strength: 1 }];
  for (const other of also) lookups.push({ key: other, strength: synonyms });
  for (const relative of family) lookups.push({ key: relative, strength: RELATIVE_STRENGTH });
  return lookups;
}
