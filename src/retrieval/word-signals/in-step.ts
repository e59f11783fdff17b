import { foundPlaces } from '../found-places.js';
import { ownPlaces } from '../own-place.js';
import type { WordSignal } from './word-signal.js';

/** "Harbour master" is not "master of the harbour". */
export const inStep: WordSignal = {
  name: 'in-step',
  about:
    'Of two words that stand together in the question, for the second: 1 where they do so in the statement, .5 where other words stand between them, -.5 where they come in the other order; else 0.',
  measure(pair, at) {
    const places = foundPlaces(pair);
    const [first, second] = [places[at - 1] ?? -1, places[at] as number];
    if (first < 0 || second < 0) return 0;
    const own = ownPlaces(pair.question, pair.terms);
    const before = own[at - 1];
    if (before === undefined || before.end !== own[at]?.first) return 0;
    if (second === first + before.end - before.first) return 1;
    return second > first ? 0.5 : -0.5;
  },
};
