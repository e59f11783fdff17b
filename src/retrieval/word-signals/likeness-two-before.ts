import { saidInSentence } from '../said-in.js';
import type { WordSignal } from './word-signal.js';

/** A matter goes on for some sentences. */
export const likenessTwoBefore: WordSignal = {
  name: 'likeness-two-before',
  about: 'How well the sentence two before this one says the word.',
  measure: (pair, at) => saidInSentence(pair.setting.twoBefore, pair, at),
};
