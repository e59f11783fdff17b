/** How well a word of a question is stood in for by a word of a statement that is used alike ("besiege", "attack"). */

import { cosine } from '../language/word-vectors.js';
import { STRANGERS } from './meaning.js';
import type { Question } from './question.js';
import { termRow } from './question-vectors.js';
import type { Reading } from './reading.js';
import type { Term } from './terms.js';

/** 0..1: 0 for strangers and for what has no vector, 1 for the word itself. */
export function likestWord(question: Question, term: Term, { rows }: Reading): number {
  const row = termRow(question, term);
  if (row < 0) return 0;
  let best = STRANGERS;
  for (const other of rows) best = Math.max(best, cosine(row, other));
  return (best - STRANGERS) / (1 - STRANGERS);
}
