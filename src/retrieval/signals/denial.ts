import type { Signal } from './signal.js';

/** The question denies something and the fact does not. */
export const denial: Signal = {
  name: 'denial',
  about: '1 where the question holds a "not" or "never" and the fact does not.',
  measure: ({ question, view, total }) => (total > 0 && question.negated && !view.negated ? 1 : 0),
};
