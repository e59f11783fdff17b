/** Every command of the conversation, in the order in which `/help` lists them. */

import type { Command } from './command.js';
import { explain } from './explain.js';
import { facts } from './facts.js';
import { help } from './help.js';
import { quit } from './quit.js';
import { sources } from './sources.js';

export const COMMANDS: readonly Command[] = [sources, facts, explain, help, quit];
