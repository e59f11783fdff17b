/** Writes down what was asked and answered, after the answer stands in Discord. A store that is away costs a log line, never an answer. */

import type { Answer } from '../../retrieval/answer.js';
import type { Services } from '../services.js';

/** Who asked what where, and what the answer is. */
export interface AnsweredQuestion {
  /** Id of the interaction or message that asked. */
  readonly id: string;
  readonly guild: string | null;
  readonly channel: string;
  readonly asker: string;
  readonly question: string;
  readonly answer: Answer;
}

/** Writes the question to the log, and with `message` the answer that all can see. Never rejects. */
export async function keepAnswer(
  answered: AnsweredQuestion,
  message: string | undefined,
  services: Services,
): Promise<void> {
  try {
    await services.writes.track(keep(answered, message, services));
  } catch (error) {
    services.log.warn({ err: error, question: answered.id }, 'the question could not be kept');
  }
}

async function keep(
  { answer, question, ...asked }: AnsweredQuestion,
  message: string | undefined,
  services: Services,
): Promise<void> {
  const { id, guild, channel, asker } = asked;
  const { store, recent, gather } = services;
  const facts = answer.facts.map((fact) => fact.id);
  const atMs = services.now();
  const logged = {
    ...asked,
    text: question,
    kind: answer.kind,
    fact: facts[0] ?? null,
    confidence: Math.min(1, Math.max(0, answer.confidence)),
    atMs,
  };
  await gather();
  const isThere = message !== undefined && !recent.wasDeleted(message);
  await Promise.all([
    store.questions.record(logged),
    isThere && store.postedAnswers.record({ message, guild, channel, question: id, facts, asker, atMs }),
  ]);
}
