/** What a question asks besides what the whole document is about: by the rest its sentences can be told apart. */

import { rememberLatest } from '../language/remember.js';
import type { Matched, Pair } from './pair.js';
import { standsAmong } from './terms.js';

/** "How many were saved from the Maren Sofie?": that it is about the Maren Sofie, its opening says of all its sentences. Several signals ask for the same pair. */
export const ownTerms = rememberLatest(({ terms, setting: { opening } }: Pair): readonly Matched[] => {
  if (opening === undefined) return terms;
  return terms.filter(({ term }) => !standsAmong(term, opening.keys) && !(term.name && opening.isAbout(term.text)));
});
