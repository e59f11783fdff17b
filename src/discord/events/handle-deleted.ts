/** Answers that were deleted: nothing may link to them any more. */

import type { Message, PartialMessage } from 'discord.js';
import type { Services } from '../services.js';

/** More deletions at once than this are a channel being cleared, where the rest would expire by itself. */
const MOST_AT_ONCE = 100;

/** Forgets those of the messages that are answers of the bot. Never rejects. */
export async function handleDeleted(
  messages: readonly Pick<Message | PartialMessage, 'id' | 'author'>[],
  { recent, store, log }: Services,
): Promise<void> {
  for (const { id, author } of messages.slice(0, MOST_AT_ONCE)) {
    // Discord does not say who wrote a message that is not remembered; it may have been an answer.
    if (author && author.id !== author.client.user.id) continue;
    recent.forget(id);
    await store.postedAnswers
      .remove(id)
      .catch((error: unknown) => log.warn({ err: error, message: id }, 'a deleted answer could not be forgotten'));
  }
}
