import type { WordSignal } from './word-signal.js';

/** English questions often end on what they are about ("… in Beijing?"). */
export const isLast: WordSignal = {
  name: 'is-last',
  about: '1 for the last word of the question that counts.',
  measure: ({ terms }, at) => (at === terms.length - 1 ? 1 : 0),
};
