/** What a command of the conversation is. One file each in this folder, listed in `index.ts`; the file is named after the command. */

import type { Answer } from '../../retrieval/answer.js';
import type { Footnote } from '../../retrieval/footnote.js';
import type { Choice } from '../choose-related.js';
import type { Screen } from '../screen.js';

/** What a command may look at. */
export interface Scene {
  readonly footnote: Footnote;
  readonly screen: Screen;
  /** What was last answered; null before the first question. */
  readonly last: Answer | null;
  /** All commands, for the one that lists them. */
  readonly commands: readonly Command[];
}

/** What a command does to the conversation. */
export interface Outcome {
  /** What is shown; empty for nothing. */
  readonly text: string;
  /** What the numbers stand for from now on; left out where they keep their meaning. */
  readonly choices?: readonly Choice[];
  /** True where the conversation is over. */
  readonly leave?: boolean;
}

/**
 * Example: `{ name: 'quit', usage: '/quit', summary: 'leave', execute: () => ({ text: '', leave: true }) }`.
 */
export interface Command {
  /** What is typed behind the slash. */
  readonly name: string;
  /** The command with what it takes, as `/help` shows it. */
  readonly usage: string;
  /** What it does, in a few words without a full stop. */
  readonly summary: string;
  /** `argument` is everything behind the name, with single spaces between words; empty where there is nothing. Pure. */
  execute(argument: string, scene: Scene): Outcome;
  /** Whole arguments that begin with what was typed, for the Tab key. */
  complete?(argument: string, footnote: Footnote): readonly string[];
}
