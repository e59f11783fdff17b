import { rememberLatest } from '../language/remember.js';
import type { Pair } from './pair.js';

/** Where among the words of the statement each term of a pair is found; -1 where it is not. Several signals ask for the same pair. */
export const placesOf = rememberLatest(({ terms, view }: Pair): readonly number[] =>
  terms.map(({ found }) => (found === null ? -1 : (view.keys.get(found) ?? -1))),
);
