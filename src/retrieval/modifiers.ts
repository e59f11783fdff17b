/** Words that belong to a noun ("ballistic missile"): whether the statement keeps them with it. */

import { rememberLatest } from '../language/remember.js';
import type { Pair } from './pair.js';
import type { WordKind } from './word-kinds.js';

export interface Modifiers {
  /** A modifier of the question is nowhere in the statement, which has the noun. */
  readonly missing: { readonly modifier: string; readonly noun: string } | null;
  /** The same, and the noun has another content word right before it. */
  readonly replaced: { readonly modifier: string; readonly noun: string } | null;
}

/** "The number of prisoners", "poll percentage", "the bigger one": how much of something, which may be said anywhere. */
const MEASURING =
  /^(?:numbers?|amounts?|totals?|values?|costs?|prices?|percent|percentages?|shares?|rates?|locations?|dates?|(?:high|low|bigg|larg|small|great)(?:er|est))$/iu;
const MODIFYING: readonly WordKind[] = ['adjective', 'noun', 'name', 'number'];

/** Compares the pairs of neighbours in the question that end in a noun with the statement. */
export const findModifiers = rememberLatest(({ question, terms, reading }: Pair): Modifiers => {
  let missing: Modifiers['missing'] = null;
  for (let at = 1; at < terms.length; at++) {
    const modifier = terms[at - 1];
    const noun = terms[at];
    if (!modifier || !noun || noun.found === null || modifier.found !== null) continue;
    if (noun.term.at !== modifier.term.at + 1) continue;
    if (noun.wordKind !== 'noun' && noun.wordKind !== 'name') continue;
    // "What did the firm offer?"
    if (noun.term.text === question.asked.saying) continue;
    if (!MODIFYING.includes(modifier.wordKind) || [modifier, noun].some(({ term }) => MEASURING.test(term.text)))
      continue;
    const { keys, content } = reading;
    const places = keys.flatMap((key, place) => (key === noun.found ? [place] : []));
    if (places.length === 0) continue;
    const pair = { modifier: modifier.term.text, noun: noun.term.text };
    const isForm = (key: string) => key.startsWith(modifier.term.key) || terms.some(({ term }) => term.key === key);
    const other = places.some((place) => content[place - 1] && !isForm(keys[place - 1] ?? ''));
    if (other) return { missing: pair, replaced: pair };
    missing ??= pair;
  }
  return { missing, replaced: null };
});
