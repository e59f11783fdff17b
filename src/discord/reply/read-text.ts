/** What somebody says with a message. */

import type { Message } from 'discord.js';

/** Its text; of one without a text of its own, what it forwards or what its poll asks. Perhaps empty. */
export function readText({ content, messageSnapshots, poll }: Message): string {
  return content || messageSnapshots.first()?.content || poll?.question.text || '';
}
