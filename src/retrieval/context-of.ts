/** What the next question of a conversation may lean on: the one rule of all front ends. */

import type { Answer, Context } from './answer.js';

/** A longer question is not worth keeping for every conversation that is open. */
const LONGEST_KEPT = 1_000;

/**
 * The context that an answer leaves. Undefined for one that shows no fact, such as a greeting gets: a conversation then goes on from
 * where it was before.
 */
export function contextOf({ facts: shown, question }: Answer): Context | undefined {
  if (shown.length === 0) return undefined;
  const facts = shown.map(({ id }) => id);
  return question.length > LONGEST_KEPT ? { facts } : { question, facts };
}
