/** Finds the message in a channel that gave the same answer a moment ago. */

import type { Answer } from '../../retrieval/answer.js';
import type { Services } from '../services.js';
import { REPEAT_WINDOW_MS } from '../state/recent-answers.js';
import { within } from '../state/within.js';
import { isRepeatable } from './is-repeatable.js';

/** As much of an answer as tells whether another is the same. */
export type Repeatable = Pick<Answer, 'kind' | 'facts'>;

/** How long an interaction may wait for it: well within the three seconds for an acknowledgement. */
export const SOON_MS = 1_000;

/** Its id; looks into memory, then (after a restart, or where another process answered) into the store. Never rejects. */
export async function findEarlier(
  channel: string,
  answer: Repeatable,
  services: Services,
): Promise<string | undefined> {
  if (!isRepeatable(answer)) return undefined;
  const facts = answer.facts.map(({ id }) => id);
  const remembered = await services.recent.find(channel, facts);
  if (remembered !== undefined) return remembered;
  const { store, log } = services;
  try {
    const sinceMs = services.now() - REPEAT_WINDOW_MS;
    const posted = await store.postedAnswers.latest({ channel, fact: facts[0] as string, sinceMs });
    if (posted === undefined || posted.facts.join() !== facts.join() || posted.question === null) return undefined;
    if (services.recent.wasDeleted(posted.message)) return undefined;
    const question = await store.questions.find(posted.question);
    return question?.kind === answer.kind ? posted.message : undefined;
  } catch (error) {
    log.warn({ err: error, channel }, 'earlier answers could not be looked up');
    return undefined;
  }
}

/** The same for an interaction, which waits to be acknowledged: what takes too long to find counts as not there. */
export function findEarlierSoon(channel: string, answer: Repeatable, services: Services): Promise<string | undefined> {
  return within(SOON_MS, findEarlier(channel, answer, services));
}
