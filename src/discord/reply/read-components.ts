/** What a message shows, as plain data. */

import type { APIMessageTopLevelComponent, Message } from 'discord.js';

/** The message's components in Discord's own form. */
export function readComponents(message: Pick<Message, 'components'>): APIMessageTopLevelComponent[] {
  return message.components.map((component) => component.toJSON());
}
