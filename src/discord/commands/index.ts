/** Every command. Adding one is a file and a line here; dispatch and registration both read this list. */

import type { Command } from '../command.js';
import { answerThis } from './answer-this.js';
import { ask } from './ask.js';
import { brief } from './brief.js';
import { channel } from './channel.js';
import { fact } from './fact.js';
import { gaps } from './gaps.js';
import { help } from './help.js';
import { makeFact } from './make-a-fact-of-this.js';
import { privacy } from './privacy.js';
import { propose } from './propose.js';
import { settings } from './settings.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';
import { who } from './who.js';

export const commands: readonly Command[] = [
  ask,
  answerThis,
  brief,
  who,
  timeline,
  sources,
  fact,
  makeFact,
  channel,
  propose,
  gaps,
  settings,
  privacy,
  help,
];
