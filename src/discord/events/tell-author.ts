/** A word to who wrote a message, which nobody else reads: a direct message, for messages have no private answer. */

import type { Message } from 'discord.js';
import { toSentence } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { errorCode } from './expected-failures.js';

/** Says one sentence, at most once a minute to a person: a second one would be part of the flood. Never rejects. */
export async function tellAuthor(message: Message, sentence: string, { log, noticeCooldown }: Services): Promise<void> {
  const { author, guildId, channelId } = message;
  if (noticeCooldown.take(author.id) > 0) return;
  const place = guildId === null ? '' : `<#${channelId}>: `;
  try {
    await author.send(toSentence(place + sentence));
  } catch (refusal) {
    log.warn({ code: errorCode(refusal), channel: channelId, message: message.id }, 'the asker could not be told');
  }
}
