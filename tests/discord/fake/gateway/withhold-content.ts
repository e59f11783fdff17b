/** Discord's rule on message content: without the privileged intent, a bot reads only what is addressed to it. */
import type { WireMessage } from '../wire.js';

/**
 * The message as a bot without the MessageContent intent gets it. Whole are: its own messages, direct messages, and messages that
 * mention it, which includes replies that ping it.
 */
export function withholdContent(message: WireMessage, botId: string): WireMessage {
  const { referenced_message: referenced } = message;
  const shown = { ...message, ...(referenced && { referenced_message: withholdContent(referenced, botId) }) };
  const addressed = message.author.id === botId || message.mentions.some(({ id }) => id === botId);
  if (addressed || message.guild_id === undefined) return shown;
  const { poll: _poll, message_snapshots: _forwarded, ...rest } = shown;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
}
