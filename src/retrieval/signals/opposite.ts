import { isOppositeOf } from '../../language/opposites.js';
import { askedKeys } from '../asked-keys.js';
import type { Matched, Pair } from '../pair.js';
import type { Signal } from './signal.js';

/** An unmatched word of the question, of those that count, whose opposite the fact uses: the word as written, and the key of the opposite. */
export function findOpposite(
  { terms, view, question }: Pair,
  counts: (word: Matched) => boolean = () => true,
): { readonly asked: string; readonly found: string } | null {
  const asked = askedKeys(question);
  for (const word of terms) {
    const { term, strength } = word;
    if (strength >= 0.9 || term.kind !== 'word' || !counts(word)) continue;
    const isOpposite = isOppositeOf(term.key);
    const found = view.order.find((key) => isOpposite(key) && !asked.has(key));
    if (found !== undefined) return { asked: term.text, found };
  }
  return null;
}

/** The fact uses the opposite of a word of the question. */
export const opposite: Signal = {
  name: 'opposite',
  about: '1 where the fact has the opposite of a word of the question ("increase", "fall").',
  measure: (pair) => (findOpposite(pair) ? 1 : 0),
};
