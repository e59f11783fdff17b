/** Every button and menu. Adding one is a file and a line here. */

import type { Action } from '../action.js';
import { change } from './change.js';
import { dismiss } from './dismiss.js';
import { draft } from './draft.js';
import { fact } from './fact.js';
import { feedback } from './feedback.js';
import { gap } from './gap.js';
import { open } from './open.js';
import { page } from './page.js';
import { privacy } from './privacy.js';
import { proposal } from './proposal.js';
import { settings } from './settings.js';
import { share } from './share.js';
import { show } from './show.js';
import { source } from './source.js';
import { tell } from './tell.js';
import { turn } from './turn.js';

export const actions: readonly Action[] = [
  source,
  show,
  open,
  page,
  turn,
  share,
  feedback,
  dismiss,
  fact,
  draft,
  change,
  privacy,
  settings,
  gap,
  proposal,
  tell,
];
