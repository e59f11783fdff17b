/** Whether a sentence puts a name beside a thing. */

import { type Token, tokenize } from '../language/tokenize.js';
import { isWrittenAsName } from '../language/written-as-name.js';
import { keyOf } from './terms.js';

/** Words from a noun to its name ("the contractor, Otto Lind", "the firm called Castellan"), and from a name to what it is called ("Otto Lind, the firm's contractor"). */
const MOST_TO_NAME = 5;

/** "An officer at a checkpoint in Kelso": where somebody is. */
const IN_PLACE = /\b(?:in|near|at|from) (?:the )?$/iu;

/** Whether a name that counts stands beside the word with this key, as it does where it is the name of what the word means. */
export function isNamedBeside(key: string | null, statement: string, counts: (name: string) => boolean): boolean {
  const tokens = tokenize(statement);
  const isName = (token: Token) => isWrittenAsName(token) && counts(token.text);
  return tokens.some(({ word, start }, place) => {
    if (keyOf(word) !== key) return false;
    const isThere = ({ start: at }: Token) => IN_PLACE.test(statement.slice(0, at));
    const after = tokens.slice(place + 1, place + 1 + MOST_TO_NAME).filter((token) => !isThere(token));
    const before = tokens.slice(Math.max(0, place - MOST_TO_NAME), place);
    return (
      after.some(isName) || before.some((token) => isName(token) && statement.slice(token.end, start).includes(','))
    );
  });
}
