/** Takes a person's or a channel's turn before an interaction is answered, or says how long to wait. */

import { UserError } from '../../errors.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import type { Answerable } from './respond.js';

/** @throws UserError where the person has asked too much in a row. */
export function takeUserTurn(interaction: Answerable, services: Services): void {
  const wait = services.userCooldown.take(interaction.user.id);
  if (wait > 0) throw new UserError(languageFor(interaction.locale).texts.errors.cooldown(Math.ceil(wait / 1000)));
}

/** Before anything is posted for all. @throws UserError where the channel has had too much in a row. */
export function takeChannelTurn(interaction: Answerable, services: Services): void {
  const wait = interaction.channelId === null ? 0 : services.channelCooldown.take(interaction.channelId);
  if (wait > 0) {
    throw new UserError(languageFor(interaction.locale).texts.errors.channelCooldown(Math.ceil(wait / 1000)));
  }
}
