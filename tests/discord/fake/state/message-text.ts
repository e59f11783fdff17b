/** What a person reads in a message. */
import { textsOf } from '../checks/check-embeds.js';
import { componentType, type WireComponent, type WireMessage, walkComponents } from '../wire.js';

/** All visible text in reading order: content, then embeds, then text displays. Labels of buttons are not part of it. */
export function messageText(message: Pick<WireMessage, 'content' | 'embeds' | 'components'>): string {
  const displays = textDisplays(message.components);
  return [message.content, ...message.embeds.flatMap(textsOf), ...displays].filter(Boolean).join('\n');
}

/** The texts of all text displays, in order. */
export function textDisplays(components: readonly WireComponent[]): string[] {
  return [...walkComponents(components)]
    .filter(({ component }) => component.type === componentType.textDisplay)
    .map(({ component }) => component.content ?? '');
}
