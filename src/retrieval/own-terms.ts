/** What a question asks besides what the whole document is about: by the rest its sentences can be told apart. */

import type { Matched, Pair } from './pair.js';
import { standsAmong } from './terms.js';

/** "How many were saved from the Maren Sofie?": that it is about the Maren Sofie, its opening says of all its sentences. */
export function isOwn({ term }: Matched, { setting: { opening } }: Pair): boolean {
  if (opening === undefined) return true;
  return !standsAmong(term, opening.keys) && !(term.name && opening.isAbout(term.text));
}
