/** Takes a person's or a channel's turn before anything is answered, or says how long to wait. */

import { UserError } from '../../errors.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/en.js';

/** @throws UserError where the person has asked too much in a row. */
export function takeUserTurn(user: string, { userCooldown }: Services, texts: Texts): void {
  const wait = userCooldown.take(user);
  if (wait > 0) throw new UserError(texts.errors.cooldown(toSeconds(wait)));
}

/** For any button, menu or form. @throws UserError where the person has pressed too much in a row. */
export function takePressTurn(user: string, { pressCooldown }: Services, texts: Texts): void {
  const wait = pressCooldown.take(user);
  if (wait > 0) throw new UserError(texts.errors.cooldown(toSeconds(wait)));
}

/** Before anything is posted for all. @throws UserError where the channel has had too much in a row. */
export function takeChannelTurn(channel: string, { channelCooldown }: Services, texts: Texts): void {
  const wait = channelCooldown.take(channel);
  if (wait > 0) throw new UserError(texts.errors.channelCooldown(toSeconds(wait)));
}

function toSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
