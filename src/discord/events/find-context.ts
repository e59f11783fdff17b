/** What a follow-up stands on: the answer that it replies to, as the message itself shows it, so that it works after a restart. */

import { type Message, MessageReferenceType } from 'discord.js';
import type { Context } from '../../retrieval/answer.js';
import { readFactIds } from '../render/read-answer.js';
import { questionOf } from '../reply/question-of.js';
import { readComponents } from '../reply/read-components.js';
import type { Services } from '../services.js';

/** Id of the message that `message` replies to; undefined where it replies to none, also where it forwards one. */
export function repliesTo({ reference }: Message): string | undefined {
  return reference?.type === MessageReferenceType.Default ? reference.messageId : undefined;
}

/** The message that `message` replies to; null where there is none, or it is gone. */
export async function findReferenced(message: Message): Promise<Message | null> {
  const id = repliesTo(message);
  if (id === undefined) return null;
  return message.channel.messages.cache.get(id) ?? (await message.fetchReference().catch(() => null));
}

/** What the bot's own message `answer` says, and which question it answers, as far as that is known. */
export async function readContext(answer: Message, { store, log }: Services): Promise<Context | undefined> {
  const shown = readFactIds(readComponents(answer));
  try {
    const [posted, question] = await Promise.all([
      shown.length > 0 ? undefined : store.postedAnswers.find(answer.id),
      store.questions.find(questionOf(answer)),
    ]);
    // A line that links to an earlier answer shows no fact, but its question was answered with one.
    const answered = question?.fact ? [question.fact] : [];
    const facts = shown.length > 0 ? shown : (posted?.facts ?? answered);
    return facts.length > 0 ? { facts, ...(question && { question: question.text }) } : undefined;
  } catch (error) {
    log.warn({ err: error, message: answer.id }, 'what was answered could not be looked up');
    return shown.length > 0 ? { facts: shown } : undefined;
  }
}
