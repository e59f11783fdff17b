/** From a knowledge folder to something that can be asked: what every front end begins with. */

import { formatProblem, type Problem, UserError } from './errors.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { createFootnote } from './retrieval/create-footnote.js';
import type { SharedFootnote } from './retrieval/footnote.js';

/** What can be asked, and what somebody should look at although it can. */
export interface OpenedFootnote {
  readonly footnote: SharedFootnote;
  readonly warnings: readonly Problem[];
}

/** @throws UserError where the folder has errors, since a base that is wrong must not be asked. */
export async function openFootnote(folder: string): Promise<OpenedFootnote> {
  const { base, problems } = await loadKnowledge(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const others =
      errors.length > 1 ? ` (and ${errors.length - 1} more; "npm run check:knowledge" lists them all)` : '';
    throw new UserError(`${formatProblem(first)}${others}`);
  }
  return { footnote: createFootnote(base), warnings: problems };
}
