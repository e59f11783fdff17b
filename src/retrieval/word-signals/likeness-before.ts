import { saidInSentence } from '../said-in.js';
import type { WordSignal } from './word-signal.js';

/** What the sentence before has named, the next one need not name again. */
export const likenessBefore: WordSignal = {
  name: 'likeness-before',
  about: 'How well the sentence before says the word.',
  measure: (pair, at) => saidInSentence(pair.setting.before, pair, at),
};
