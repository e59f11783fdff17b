/** What is wrong with the word vectors, which belong to the program rather than to any knowledge: without them answers get worse, not wrong. */

import type { Problem } from '../errors.js';
import { wordVectorsProblem } from '../language/word-vectors.js';
import { WORD_VECTORS_FILE } from '../language/word-vectors-file.js';

/** A warning, or none. */
export function checkWordVectors(): readonly Problem[] {
  const message = wordVectorsProblem();
  return message === undefined ? [] : [{ file: WORD_VECTORS_FILE, message, severity: 'warning' }];
}
