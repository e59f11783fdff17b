/** The loader's hooks: one module comes with one line changed, every other as it is. */

import type { InitializeHook, LoadHook } from 'node:module';
import type { SourceChange } from './find-settings.js';

let change: SourceChange | undefined;

export const initialize: InitializeHook<SourceChange> = (wanted) => {
  change = wanted;
};

export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context);
  if (change === undefined || !url.endsWith(`/dist/${change.file}`)) return loaded;
  const lines = String(loaded.source).split('\n');
  lines[change.line] = change.text;
  return { ...loaded, source: lines.join('\n') };
};
