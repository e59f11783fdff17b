/** Posts in a channel that somebody chose some time ago: it may be gone or closed by now. */

import type { Client, Message } from 'discord.js';
import { expectedFailure } from '../events/expected-failures.js';
import type { View } from '../render/view.js';
import { toMessage } from './to-message.js';

/**
 * `nonce`, of at most 25 characters, names the post: one of the same name that was sent some minutes ago is not posted again.
 * The message; undefined where the channel is gone or closed to the bot. Rejects where Discord fails for other reasons.
 */
export async function postInChannel(
  client: Client,
  channel: string,
  view: View,
  nonce?: string,
): Promise<Message | undefined> {
  try {
    const place = await client.channels.fetch(channel);
    return place?.isSendable()
      ? await place.send({ ...toMessage(view), ...(nonce !== undefined && { nonce, enforceNonce: true }) })
      : undefined;
  } catch (error) {
    if (expectedFailure(error) === undefined) throw error;
    return undefined;
  }
}
