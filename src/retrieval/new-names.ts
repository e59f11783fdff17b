/** Which names tell a question something that it does not say itself. */

import { rememberLatest } from '../language/remember.js';
import { tokenize } from '../language/tokenize.js';
import type { Question } from './question.js';
import { keyOf } from './terms.js';

/** Tells the names that a question does not give: "Ruth Tamsen" tells none to whoever asks about Tamsen, "Governor Maldano" does to whoever asks for the governor. */
export const newNames = rememberLatest((question: Question): ((name: string) => boolean) => {
  const given = new Set(keysOf(question.folded));
  const names = new Set(
    question.terms.flatMap(({ name, kind, text }) => (name || kind === 'entity' ? keysOf(text) : [])),
  );
  return (name) => {
    const keys = keysOf(name);
    return keys.some((key) => !given.has(key)) && !keys.some((key) => names.has(key));
  };
});

function keysOf(text: string): string[] {
  return tokenize(text).map(({ word }) => keyOf(word));
}
