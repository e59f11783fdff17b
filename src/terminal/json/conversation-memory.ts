/** Remembers what each conversation was last answered, and forgets the ones that have been silent longest. */

import type { Context } from '../../retrieval/answer.js';

export interface ConversationMemory {
  /** Undefined for a conversation that is new or forgotten. */
  recall(conversation: string): Context | undefined;
  remember(conversation: string, context: Context): void;
}

/** Holds at most `most` conversations. */
export function createConversationMemory(most: number): ConversationMemory {
  // A Map keeps the order of insertion, so the first key is the one longest silent.
  const contexts = new Map<string, Context>();
  return {
    recall: (conversation) => contexts.get(conversation),
    remember(conversation, context) {
      contexts.delete(conversation);
      contexts.set(conversation, context);
      if (contexts.size <= most) return;
      for (const oldest of contexts.keys()) {
        contexts.delete(oldest);
        return;
      }
    },
  };
}
