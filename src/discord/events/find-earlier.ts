/** Finds the message in a channel that gave the same answer a moment ago. */

import type { Answer } from '../../retrieval/answer.js';
import { isRepeatable } from '../reply/is-repeatable.js';
import type { Services } from '../services.js';
import { REPEAT_WINDOW_MS } from '../state/recent-answers.js';

/** Its id; looks into memory, then (after a restart, or where another process answered) into the store. */
export async function findEarlier(channel: string, answer: Answer, services: Services): Promise<string | undefined> {
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
