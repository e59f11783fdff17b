import { saidInOpening } from '../said-in.js';
import type { WordSignal } from './word-signal.js';

/** What the whole document is about is asked for by everybody and repeated by few sentences: that it is missing tells nothing. */
export const likenessAtOpening: WordSignal = {
  name: 'likeness-at-opening',
  about: 'How well the title and the first sentence of the document say the word.',
  measure: (pair, at) => saidInOpening(pair.setting.opening, pair, at),
};
