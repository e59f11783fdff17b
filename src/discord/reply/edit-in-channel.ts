/** Changes a message of ours that was posted some time ago: it, or its channel, may be gone by now. */

import { type APIMessageTopLevelComponent, type Client, MessageFlags } from 'discord.js';
import { expectedFailure } from '../events/expected-failures.js';
import type { View } from '../render/view.js';
import { readComponents } from './read-components.js';
import { noMentions, toMessage } from './to-message.js';

/** What a message shows instead of what it shows now; its files stay. */
export type Revise = (components: readonly APIMessageTopLevelComponent[]) => readonly APIMessageTopLevelComponent[];

/** Whether it was changed. Rejects where Discord fails for other reasons than that the message cannot be reached any more. */
export async function editInChannel(
  client: Client,
  { channel, message }: { readonly channel: string; readonly message: string },
  change: View | Revise,
): Promise<boolean> {
  try {
    const place = await client.channels.fetch(channel);
    if (!place?.isTextBased()) return false;
    if (typeof change === 'function') {
      const components = change(readComponents(await place.messages.fetch(message)));
      await place.messages.edit(message, {
        flags: MessageFlags.IsComponentsV2,
        components,
        allowedMentions: noMentions(),
      });
    } else await place.messages.edit(message, { ...toMessage(change), attachments: [] });
    return true;
  } catch (error) {
    if (expectedFailure(error) === undefined) throw error;
    return false;
  }
}
