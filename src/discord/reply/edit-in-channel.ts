/** Changes a message of ours that was posted some time ago: it, or its channel, may be gone by now. */

import type { Client } from 'discord.js';
import { expectedFailure } from '../events/expected-failures.js';
import type { View } from '../render/view.js';
import { toMessage } from './to-message.js';

/** Whether it was changed. Rejects where Discord fails for other reasons than that the message cannot be reached any more. */
export async function editInChannel(
  client: Client,
  { channel, message }: { readonly channel: string; readonly message: string },
  view: View,
): Promise<boolean> {
  try {
    const place = await client.channels.fetch(channel);
    if (!place?.isTextBased()) return false;
    await place.messages.edit(message, { ...toMessage(view), attachments: [] });
    return true;
  } catch (error) {
    if (expectedFailure(error) === undefined) throw error;
    return false;
  }
}
