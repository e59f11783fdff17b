/** A word to somebody who is not waiting at an interaction: a direct message, and where Discord refuses that, a channel that they know. */

import type { Client, Message } from 'discord.js';
import { expectedFailure } from '../events/expected-failures.js';
import type { View } from '../render/view.js';
import { postInChannel } from './post-in-channel.js';
import { toMessage } from './to-message.js';

/** What is said where. */
export interface Word {
  /** User id. */
  readonly user: string;
  readonly direct: View;
  /** Where to say what instead; null for nowhere. */
  readonly instead: { readonly channel: string; readonly view: View } | null;
}

/**
 * Returns the message that says it. Undefined where it can be said nowhere, which is no error: people close their direct messages, and channels
 * go. Rejects where Discord fails for other reasons, so that it may be tried again.
 */
export async function tellPerson({ user, direct, instead }: Word, client: Client): Promise<Message | undefined> {
  try {
    return await client.users.send(user, toMessage(direct));
  } catch (error) {
    if (expectedFailure(error) === undefined) throw error;
  }
  return instead === null ? undefined : postInChannel(client, instead.channel, instead.view);
}
