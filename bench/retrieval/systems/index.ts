/** Everything that is measured, in the order of the table. */

import { footnote } from './footnote.js';
import { fuseDefault, fuseTokens } from './fuse.js';
import { miniSearchDefault, miniSearchForgiving } from './minisearch.js';
import { orama } from './orama.js';
import type { BenchSystem } from './system.js';

export const SYSTEMS: readonly BenchSystem[] = [
  footnote,
  miniSearchDefault,
  miniSearchForgiving,
  orama,
  fuseTokens,
  fuseDefault,
];
