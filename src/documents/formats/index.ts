/** The document formats, in the order in which they are tried. A new one is a file in this folder and a line here. */

import type { DocumentFormat } from './document-format.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';

export const FORMATS: readonly DocumentFormat[] = [markdown, plainText];

/** The format that reads a file of this name, or undefined where none does. */
export function formatOf(fileName: string): DocumentFormat | undefined {
  const name = fileName.toLowerCase();
  return FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
