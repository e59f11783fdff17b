/** Finds out which question an answer belongs to, also one that was shared, which another press has posted. */

import type { Message } from 'discord.js';
import type { Services } from '../services.js';
import { questionOf } from './question-of.js';

/** Its id in the question log: as it is kept of the answer, or else as Discord tells who asked. Rejects where the store is away. */
export async function findQuestion(
  message: Parameters<typeof questionOf>[0] & Pick<Message, 'id'>,
  { store, writes }: Pick<Services, 'store' | 'writes'>,
): Promise<string> {
  // An answer stands before it is kept, and its question with it.
  await writes.settled();
  const answer = await store.postedAnswers.find(message.id);
  return answer?.question ?? questionOf(message);
}
