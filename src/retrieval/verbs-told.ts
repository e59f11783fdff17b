import { rememberLatest } from '../language/remember.js';
import type { Pair } from './pair.js';
import { speaksOf } from './soft-matches.js';

/** Whether a statement, or what stands around it, has any of a question's verbs or a word used like one; true of a question without verbs. */
export const tellsAnyVerb = rememberLatest((pair: Pair): boolean => {
  const told = pair.terms.flatMap(({ wordKind, nearby }, at) =>
    wordKind === 'verb' ? [nearby > 0 || speaksOf(pair, at)] : [],
  );
  return told.length === 0 || told.includes(true);
});
