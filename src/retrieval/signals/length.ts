import type { Signal } from './signal.js';

/** Words beyond which a statement is simply long. */
const LONG = 50;

/** Long statements match more by chance. */
export const length: Signal = {
  name: 'length',
  about: 'Length of the statement on a logarithmic scale; 1 from fifty content words on.',
  measure: ({ view, total }) => (total === 0 ? 0 : Math.min(1, Math.log(1 + view.order.length) / Math.log(1 + LONG))),
};
