/** An answer that could not be posted: a log line, and where somebody waits for it, a word to them. */

import type { Message } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { errorCode, expectedFailure } from './expected-failures.js';
import { tellAuthor } from './tell-author.js';

/** Never rejects. */
export async function reportMessageFailure(
  message: Message,
  { error, wasAddressed }: { error: unknown; wasAddressed: boolean },
  services: Services,
): Promise<void> {
  const { log } = services;
  const place = { guild: message.guildId, channel: message.channelId, message: message.id };
  const failure = expectedFailure(error);
  let sentence: string | undefined;
  if (error instanceof UserError) {
    log.debug({ ...place, said: error.message }, 'a message was declined');
    sentence = error.message;
  } else if (failure !== undefined) {
    log.warn({ reason: failure, code: errorCode(error), ...place }, 'an answer could not be posted');
    if (failure === 'forbidden') sentence = languageFor(message.guild?.preferredLocale).texts.errors.cannotPost;
  } else {
    log.error({ err: error, ...place }, 'a message could not be answered');
  }
  if (sentence !== undefined && wasAddressed) await tellAuthor(message, sentence, services);
}
