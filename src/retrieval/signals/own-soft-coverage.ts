import { softShare } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** "Where are people driven out by the Louredo fire sleeping?": that it is the Louredo fire, the title says. */
export const ownSoftCoverage: Signal = {
  name: 'own-soft-coverage',
  about:
    'The weighted share that stands in the fact, by its words or words used alike, of what only stands in its surroundings not counted.',
  measure: (pair) => softShare(pair, ({ strength, nearby }) => strength > 0 || nearby === 0),
};
