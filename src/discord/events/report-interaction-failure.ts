/** The one place where what a command or button throws becomes words for a person and a line in the log. */

import { randomUUID } from 'node:crypto';
import { UserError } from '../../errors.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import { describeOutage } from '../render/describe-outage.js';
import { type Answerable, tellPrivately } from '../reply/respond.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { expectedFailure } from './expected-failures.js';

/** Never rejects. */
export async function reportInteractionFailure(
  interaction: Answerable,
  error: unknown,
  { log }: Services,
): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const about = { interaction: interaction.id, guild: interaction.guildId, channel: interaction.channelId };
  const failure = expectedFailure(error);
  let sentence: string;
  if (error instanceof UserError) {
    log.debug({ ...about, said: error.message }, 'an interaction was declined');
    sentence = error.message;
  } else if (error instanceof StoreUnavailable) {
    log.warn({ err: error, ...about }, 'the store is away');
    sentence = describeOutage(error, texts);
  } else if (failure !== undefined) {
    log.warn({ err: error, ...about }, 'Discord did not take an answer');
    if (failure === 'gone') return;
    sentence = failure === 'deleted' ? texts.errors.messageGone : texts.errors.notPosted;
  } else {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference, ...about }, 'an interaction failed');
    sentence = texts.errors.unexpected(reference);
  }
  try {
    await tellPrivately(interaction, sentence);
  } catch (refusal) {
    log.warn({ err: refusal, ...about }, 'the person could not be told');
  }
}
