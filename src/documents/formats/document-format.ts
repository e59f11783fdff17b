/** What a document format has to provide. See README.md in this folder on how to add one. */

import type { Block } from '../block.js';

export interface DocumentFormat {
  /** Equal to its file name. */
  readonly name: string;
  /** File name endings in lower case, with the dot. No two formats share one. */
  readonly extensions: readonly string[];
  /**
   * Reads the text behind the front matter into blocks, in order and without overlap; every span points into `text`.
   * Takes time proportional to the text, never throws and never drops words a reader would see.
   */
  readBlocks(text: string): readonly Block[];
}
