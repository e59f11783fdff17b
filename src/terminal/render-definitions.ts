/** Draws terms with what they mean beside them. Pure. */

import stringWidth from 'string-width';
import type { Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

/** A line each, the meanings below one another and wrapped in their own column. */
export function renderDefinitions(
  definitions: readonly (readonly [term: string, meaning: string])[],
  { inks, width }: Screen,
): string {
  const widest = Math.max(0, ...definitions.map(([term]) => stringWidth(term)));
  return definitions
    .map(([term, meaning]) => {
      const gap = ' '.repeat(widest - stringWidth(term) + 2);
      return wrapBlock(inks.plain(meaning), width, {
        first: `  ${inks.typed(term)}${gap}`,
        rest: ' '.repeat(widest + 4),
      });
    })
    .join('\n');
}
