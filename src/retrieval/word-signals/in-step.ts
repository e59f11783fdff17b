import { foundPlaces } from '../found-places.js';
import { ownPlace } from '../own-place.js';
import type { Matched } from '../pair.js';
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
    const before = ownPlace(pair.question, (pair.terms[at - 1] as Matched).term);
    const own = ownPlace(pair.question, (pair.terms[at] as Matched).term);
    if (before === undefined || before.end !== own?.first) return 0;
    if (second === first + before.end - before.first) return 1;
    return second > first ? 0.5 : -0.5;
  },
};
