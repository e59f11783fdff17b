/** Names a new fact. Pure. */

import { STOP_WORDS } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';

/** As long as the ids that people write, and short enough for a button's id with more behind it. */
const LONGEST = 40;

/** An id from the statement's content words ("envoy-visited-odesa"), with a number behind it where it is taken. */
export function composeFactId(statement: string, isTaken: (id: string) => boolean): string {
  const words = tokenize(statement).flatMap(({ word }) =>
    // Ids that begin with x- are those of sentences taken as they stand.
    STOP_WORDS.has(word) || word === 'x' || !/^[a-z0-9]+$/u.test(word) ? [] : [word.slice(0, LONGEST)],
  );
  let name = words.shift() ?? 'fact';
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST) break;
    name = `${name}-${word}`;
  }
  let id = name;
  for (let number = 2; isTaken(id); number++) id = `${name}-${number}`;
  return id;
}
