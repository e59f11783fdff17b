import { fillersFor } from '../fillers.js';
import type { Signal } from './signal.js';

/** Whether the kind of thing that is asked for is there, and is not just what the question already says. */
export const answerType: Signal = {
  name: 'answer-type',
  about:
    '1 where the asked kind (date, place, number, person …) is filled with something new, -1 where it is not, 0 where none is asked.',
  measure({ question, view, total }) {
    if (total === 0 || question.asked.roles.length === 0) return 0;
    return fillersFor(question, view.fact).length > 0 ? 1 : -1;
  },
};
