import { softMatches } from '../soft-matches.js';
import type { Signal } from './signal.js';

/** "Where are people driven out by the Louredo fire sleeping?": that it is the Louredo fire, the title says. */
export const ownSoftCoverage: Signal = {
  name: 'own-soft-coverage',
  about:
    'The weighted share that stands in the fact, by its words or words used alike, of what only stands in its surroundings not counted.',
  measure(pair) {
    const said = softMatches(pair).terms;
    let own = 0;
    let all = 0;
    for (const [at, { nearby, strength, weight }] of pair.terms.entries()) {
      if (strength === 0 && nearby > 0) continue;
      own += weight * (said[at] as number);
      all += weight;
    }
    return pair.total === 0 || all === 0 ? 0 : own / all;
  },
};
