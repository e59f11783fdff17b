/** All that was written down for a fact to be recognised by. */

import type { Fact } from '../facts/fact.js';

/** The statement and the example questions, as written. */
export function wordingsOf({ statement, questions }: Pick<Fact, 'statement' | 'questions'>): readonly string[] {
  return [statement, ...questions];
}
