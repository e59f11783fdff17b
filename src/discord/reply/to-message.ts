/** The one place where a message for Discord is made. Nothing that is sent can ping anybody: there is no way to say otherwise. */

import { type APIMessageTopLevelComponent, MessageFlags, type MessageMentionOptions } from 'discord.js';
import { rows } from '../render/blocks.js';
import type { View } from '../render/view.js';

/** Nobody and nothing; fresh each time, because discord.js changes it while sending. */
export function noMentions(): MessageMentionOptions & { parse: never[] } {
  return { parse: [], repliedUser: false };
}

/** A message made of layout components. */
export interface LayoutMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: { attachment: Buffer; name: string }[];
  readonly allowedMentions: MessageMentionOptions;
}

/** A view, ready to be posted. */
export function toMessage(view: View): LayoutMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: view.components,
    files: view.files.map(({ name, text }) => ({ attachment: Buffer.from(text, 'utf8'), name })),
    allowedMentions: noMentions(),
  };
}

/** One sentence, which must be escaped already, and perhaps buttons below it. */
export function toSentence(content: string, buttons: Parameters<typeof rows>[0] = []) {
  return { content, components: rows(buttons), allowedMentions: noMentions() };
}
