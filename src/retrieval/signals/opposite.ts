import { deniesByPrefix, oppositesOf } from '../../language/opposites.js';
import { askedKeys } from '../asked-keys.js';
import type { Pair } from '../pair.js';
import type { Signal } from './signal.js';

/** An unmatched word of the question whose opposite the fact uses, both as written; null where there is none. */
export function findOpposite({
  terms,
  view,
  question,
}: Pair): { readonly asked: string; readonly found: string } | null {
  const asked = askedKeys(question);
  for (const { term, strength } of terms) {
    if (strength >= 0.9 || term.kind !== 'word') continue;
    const opposites = oppositesOf(term.key);
    for (const key of view.order) {
      if ((opposites.has(key) || deniesByPrefix(term.key, key)) && !asked.has(key))
        return { asked: term.text, found: key };
    }
  }
  return null;
}

/** The fact uses the opposite of a word of the question. */
export const opposite: Signal = {
  name: 'opposite',
  about: '1 where the fact has the opposite of a word of the question ("increase", "fall").',
  measure: (pair) => (findOpposite(pair) ? 1 : 0),
};
