/** Keys of the verbs that say that something begins, and that it ends. */

import { keyOf } from './terms.js';

export const BEGINNING: readonly string[] = 'start begin commence'.split(' ').map(keyOf);
export const ENDING: readonly string[] = 'end finish conclude stop cease'.split(' ').map(keyOf);
