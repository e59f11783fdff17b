import { placesOf } from '../found-places.js';
import type { Matched } from '../pair.js';
import type { WordSignal } from './word-signal.js';

/** "Harbour master" is not "master of the harbour". */
export const inStep: WordSignal = {
  name: 'in-step',
  about:
    'Of two words that stand together in the question, for the second: 1 where they do so in the statement, .5 where other words stand between them, -.5 where they come in the other order; else 0.',
  measure(pair, at) {
    const before = pair.terms[at - 1];
    if (before === undefined || before.term.at !== (pair.terms[at] as Matched).term.at - 1) return 0;
    const places = placesOf(pair);
    const [first, second] = [places[at - 1] as number, places[at] as number];
    if (first < 0 || second < 0) return 0;
    if (second === first + 1) return 1;
    return second > first ? 0.5 : -0.5;
  },
};
