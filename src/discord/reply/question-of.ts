/** Which question a message of the bot answers. */

import type { Message } from 'discord.js';

/** Id of the interaction or message that asked, which is its id in the question log; the answer's own id where neither is known. */
export function questionOf(answer: Pick<Message, 'id' | 'interactionMetadata' | 'reference'>): string {
  return answer.interactionMetadata?.id ?? answer.reference?.messageId ?? answer.id;
}
