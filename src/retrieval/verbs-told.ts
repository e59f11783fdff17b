import { rememberLatest } from '../language/remember.js';
import type { Pair } from './pair.js';
import { softMatches } from './soft-matches.js';

/** A verb that is said less than this (0..1) by the words used like it is not told. */
const TOLD = 0.3;

/** Whether a statement, or what stands around it, has any of a question's verbs or a word used like one; true of a question without verbs. */
export const tellsAnyVerb = rememberLatest((pair: Pair): boolean => {
  const said = softMatches(pair).terms;
  const verbs = pair.terms.flatMap(({ wordKind, nearby }, at) =>
    wordKind === 'verb' ? [nearby > 0 || (said[at] as number) >= TOLD] : [],
  );
  return verbs.length === 0 || verbs.includes(true);
});
