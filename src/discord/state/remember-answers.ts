/**
 * Remembers what was asked and typed a moment ago, for many people ask the same: whoever types begins with the same letters, and what
 * one asks in a channel another asks in the next. The core always answers the same, so nobody can tell the difference but by the clock.
 */

import { BoundedMap } from '../../bounded-map.js';
import type { Footnote } from '../../retrieval/footnote.js';

/** Over all servers, so that many of them cost no more memory than one. */
const REMEMBERED_ANSWERS = 500;
const REMEMBERED_SUGGESTIONS = 2_000;
/** Longer text is typed by one person alone. */
const LONGEST = 300;

/** Wraps a footnote; the same one always gets the same wrapping. */
export function createMemory(): (footnote: Footnote) => Footnote {
  const answers = new BoundedMap<string, ReturnType<Footnote['ask']>>(REMEMBERED_ANSWERS);
  const suggestions = new BoundedMap<string, ReturnType<Footnote['suggest']>>(REMEMBERED_SUGGESTIONS);
  const wrapped = new WeakMap<Footnote, Footnote>();
  let count = 0;

  const wrap = (footnote: Footnote): Footnote => {
    const number = count++;
    return {
      ...footnote,
      ask: (question, context) =>
        remember(answers, { key: [number, question, context], length: question.length }, () =>
          footnote.ask(question, context),
        ),
      suggest: (text, limit) =>
        remember(suggestions, { key: [number, text, limit], length: text.length }, () => footnote.suggest(text, limit)),
    };
  };

  return (footnote) => {
    const known = wrapped.get(footnote) ?? wrap(footnote);
    wrapped.set(footnote, known);
    return known;
  };
}

function remember<V>(map: BoundedMap<string, V>, { key, length }: { key: unknown; length: number }, find: () => V): V {
  if (length > LONGEST) return find();
  const name = JSON.stringify(key);
  const known = map.get(name) ?? find();
  map.set(name, known);
  return known;
}
