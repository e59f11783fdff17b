/** A sentence as a view, where a message made of layout components stands already or may come to stand. */

import { rows, text } from './blocks.js';
import type { View } from './view.js';

/** The sentence must be escaped already; perhaps buttons below it. */
export function say(sentence: string, buttons: Parameters<typeof rows>[0] = []): View {
  return { components: [text(sentence), ...rows(buttons)], files: [] };
}
