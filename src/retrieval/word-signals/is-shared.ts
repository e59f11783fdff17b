import { softMatches } from '../soft-matches.js';
import type { WordSignal } from './word-signal.js';

/** One word of the statement cannot say two of the question's: "police chief" is not said by "police". */
export const isShared: WordSignal = {
  name: 'is-shared',
  about: '1 where the likest word of the statement is itself another of the question’s words.',
  measure(pair, at) {
    const key = pair.reading.contentKeys[softMatches(pair).likest[at] as number];
    return key !== undefined && pair.terms.some(({ found }, other) => other !== at && found === key) ? 1 : 0;
  },
};
