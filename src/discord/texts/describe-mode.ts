/** Says what a channel's mode means, and what stands in its way. */

import type { ChannelMode } from '../state/channel-modes.js';
import type { Texts } from './en.js';

/** The mode that counts in a place (null: nobody chose), and whether it comes from the thread's channel. */
export interface ShownMode {
  readonly mode: ChannelMode | null;
  readonly isInherited: boolean;
}

/** What stands in a mode's way, or does not. */
export interface Means {
  /** Whether the operator has switched that intent on, without which `questions` cannot work. */
  readonly messageContent: boolean;
  /** Whether Discord lets the bot answer there. */
  readonly mayAnswer: boolean;
}

/** Whole sentences. */
export function describeMode(
  { mode, isInherited }: ShownMode,
  { messageContent, mayAnswer }: Means,
  texts: Texts,
): string {
  return [
    ...(isInherited ? [texts.channel.inherited] : []),
    texts.channel[mode ?? 'default'],
    ...(mode === 'questions' && !messageContent ? [texts.channel.contentOff] : []),
    ...(mode !== 'off' && !mayAnswer ? [texts.channel.cannotAnswer] : []),
  ].join(' ');
}
