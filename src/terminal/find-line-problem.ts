/** Says what keeps a line of input from being read. Pure. */

import { LONGEST_QUESTION } from './find-question-problem.js';
import type { Line } from './read-lines.js';

/** What `readLines` should hold of a line: a character takes at most three bytes of UTF-8 for each of its UTF-16 units. */
export const MOST_BYTES = 3 * LONGEST_QUESTION;

/** One sentence for whoever sent the line, or null where it has text. */
export function findLineProblem(line: Line): string | null {
  if (line.kind === 'not-utf8') return 'The line is not valid UTF-8 and was not read; please send UTF-8.';
  if (line.kind === 'too-long' || line.text.length > LONGEST_QUESTION) {
    return 'The line is longer than 100,000 characters and was not read.';
  }
  return null;
}
