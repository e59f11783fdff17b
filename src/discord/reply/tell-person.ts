/** A word to somebody who is not waiting at an interaction: a direct message, and where Discord refuses that, a channel that they know. */

import type { Client } from 'discord.js';
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
 * Where it was said. `nowhere` is no error: people close their direct messages, and channels go. Rejects where Discord fails for other
 * reasons, so that it may be tried again.
 */
export async function tellPerson(
  { user, direct, instead }: Word,
  client: Client,
): Promise<'directly' | 'instead' | 'nowhere'> {
  try {
    await client.users.send(user, toMessage(direct));
    return 'directly';
  } catch (error) {
    if (expectedFailure(error) === undefined) throw error;
  }
  const posted = instead === null ? undefined : await postInChannel(client, instead.channel, instead.view);
  return posted === undefined ? 'nowhere' : 'instead';
}
