/** What was picked. */

import type { Press } from '../action.js';

/** The values that were picked from a menu; none for a button. */
export function chosenIn(press: Press): readonly string[] {
  return press.isStringSelectMenu() ? press.values : [];
}
