/** What the next question of a conversation may lean on. Pure. */

import type { Answer, Context } from '../retrieval/answer.js';

/** A longer question is not worth keeping for every conversation that is open. */
const LONGEST_KEPT = 1_000;

/** The context that an answer leaves. One that found nothing leaves nothing to lean on but its question. */
export function contextOf(answer: Answer): Context {
  const facts = answer.facts.map((fact) => fact.id);
  return answer.question.length > LONGEST_KEPT ? { facts } : { question: answer.question, facts };
}
