import { missingShare } from '../word-kinds.js';
import type { Signal } from './signal.js';

/** A name may stand in the title or the sentence before; that it is not in the fact itself still tells something. */
export const unsaidNames: Signal = {
  name: 'unsaid-names',
  about: 'The weighted share of the question that is names which the fact itself lacks.',
  measure: (pair) => missingShare(pair, 'name'),
};
