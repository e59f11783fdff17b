/** An answer that could not be posted: a log line, and where somebody waits for it, a word to them. */

import type { Message } from 'discord.js';
import { toSentence } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { expectedFailure } from './expected-failures.js';

/** Never rejects. */
export async function reportMessageFailure(
  message: Message,
  { error, wasAddressed }: { error: unknown; wasAddressed: boolean },
  services: Services,
): Promise<void> {
  const { log, noticeCooldown } = services;
  const place = { guild: message.guildId, channel: message.channelId, message: message.id };
  const failure = expectedFailure(error);
  if (failure === undefined) {
    log.error({ err: error, ...place }, 'a message could not be answered');
    return;
  }
  log.warn({ reason: failure, code: errorCode(error), ...place }, 'an answer could not be posted');
  const isForbidden = failure === 'forbidden' && message.guildId !== null;
  if (!isForbidden || !wasAddressed || noticeCooldown.take(message.author.id) > 0) return;
  const { texts } = languageFor(message.guild?.preferredLocale);
  try {
    await message.author.send(toSentence(texts.errors.cannotPost(`<#${message.channelId}>`)));
  } catch (refusal) {
    log.warn({ code: errorCode(refusal), ...place }, 'the asker could not be told either');
  }
}

function errorCode(error: unknown): unknown {
  return error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
}
