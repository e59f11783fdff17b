/** Whether a message is for the bot. The whole rule, apart from Discord, so that it reads as a table. */

import type { ChannelMode } from '../state/channel-modes.js';

/** What is known of a message before it is understood. */
export interface Approach {
  /** Whether it came as a direct message. */
  readonly isDirect: boolean;
  /** The place's mode; null where no moderator chose one. */
  readonly mode: ChannelMode | null;
  /** Whether it mentions the bot or replies to it. */
  readonly isAddressed: boolean;
  /** Whether it mentions, or replies to, somebody else. */
  readonly addressesOthers: boolean;
  readonly isQuestion: boolean;
}

/** `answer`: whatever the answer is; `if-confident`: only a sure one, else not a word. */
export type Attention = 'answer' | 'if-confident' | 'ignore';

/** Being mentioned is enough wherever nobody has turned the bot off; speaking unasked needs the mode `questions`. */
export function decideAttention({ isDirect, mode, isAddressed, addressesOthers, isQuestion }: Approach): Attention {
  if (isDirect) return 'answer';
  if (mode === 'off') return 'ignore';
  if (isAddressed) return 'answer';
  return mode === 'questions' && isQuestion && !addressesOthers ? 'if-confident' : 'ignore';
}
