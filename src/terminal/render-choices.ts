/** Draws numbered things that can be chosen by typing the number. Pure. */

import type { Choice } from './choose-related.js';
import type { Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

const INDENT = '  ';

/** One a line below the heading, the digits below one another. `first` is the number of the first, 1 if left out. */
export function renderChoices(heading: string, choices: readonly Choice[], { inks, width }: Screen, first = 1): string {
  const digits = String(first + choices.length - 1).length;
  const lines = choices.map((choice, index) => {
    const number = String(first + index);
    return wrapBlock(inks.plain(choice.label), width, {
      first: `${INDENT}${' '.repeat(digits - number.length)}${inks.typed(number)}  `,
      rest: INDENT + ' '.repeat(digits + 2),
    });
  });
  return [wrapBlock(inks.faint(heading), width, { first: INDENT }), ...lines].join('\n');
}
