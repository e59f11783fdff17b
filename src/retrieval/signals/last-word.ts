import type { Signal } from './signal.js';

/** English questions often end on what they are about ("… in Beijing?"). */
export const lastWord: Signal = {
  name: 'last-word',
  about: 'How well the last content word of the question matches.',
  measure: ({ terms }) => terms.at(-1)?.nearby ?? 0,
};
