import { rememberLatest } from '../language/remember.js';
import type { Pair } from './pair.js';

/**
 * Where among the words of the statement, as far as it is read, each term of a pair is found; -1 where it is not found, or only in a quote or
 * another part of the fact. Several signals ask for the same pair.
 */
export const foundPlaces = rememberLatest(({ terms, reading: { keys } }: Pair): readonly number[] =>
  terms.map(({ found, place }) => {
    if (found === null) return -1;
    const said = keys.indexOf(found);
    if (said >= 0 || !STANDS_FOR_WORDS.test(found)) return said;
    return place < keys.length ? place : -1;
  }),
);

/** An entity or a group of synonyms is found by another word than its key. */
const STANDS_FOR_WORDS = /^[@~]/u;
