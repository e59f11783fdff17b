import type { Signal } from './signal.js';

/** Such a question says all of its answer itself, so that more of its words are put otherwise in the fact. */
export const yesNo: Signal = {
  name: 'yes-no',
  about: '1 where the question wants to hear yes or no.',
  measure: ({ question, total }) => (total > 0 && question.asked.yesNo ? 1 : 0),
};
