/**
 * Lets a program run with one line of one of its modules changed, without touching the file: `node --import` this, and what
 * changes stands in the environment.
 */

import { register } from 'node:module';
import { env } from 'node:process';
import type { SourceChange } from './find-settings.js';

const SOURCE_CHANGE = 'FOOTNOTE_SOURCE_CHANGE';

/** The environment that asks for a change. */
export function environmentFor(change: SourceChange): NodeJS.ProcessEnv {
  return { ...env, [SOURCE_CHANGE]: JSON.stringify(change) };
}

const change = env[SOURCE_CHANGE];
if (change !== undefined) register('./load-changed.js', { parentURL: import.meta.url, data: JSON.parse(change) });
