/** The file of word vectors: how it is laid out, and where it lies. Made by `npm run make:vectors`. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Unit-free word vectors: only their directions mean anything. */
export interface WordVectorTable {
  /** Sorted by code unit, so that a word is found by bisection. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One row of signed bytes a word. */
  readonly bytes: Int8Array;
  /** For each word the rows of so many that are used most like it, the likest first; `NO_ROW` where there are fewer. */
  readonly alike: Uint16Array;
}

/** Stands where a word has fewer words alike than there is room for, so that a table holds one word less than 16 bits can count. */
export const NO_ROW = 65_535;

/** The first bytes of the file, with the number of its layout. */
const MAGIC = 'FNWV2\n';
/**
 * Behind the magic: dimensions, words alike for each word, and length of the word list in bytes, 32 bits each; the words, a line each;
 * the rows; the rows of the words alike, 16 bits each. Numbers have their little end first.
 */
const HEADER = MAGIC.length + 12;

/** Where the file lies: `models/` beside the package's own `package.json`, whether this runs from `src`, `dist` or `build`. */
export const WORD_VECTORS_FILE = join(packageRoot(), 'models', 'word-vectors.bin');

/** Lays out a table as a file. */
export function writeWordVectors({ words, dimensions, bytes, alike }: WordVectorTable): Buffer {
  const list = Buffer.from(words.join('\n'), 'utf8');
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(dimensions, MAGIC.length);
  header.writeUInt32LE(alike.length / words.length, MAGIC.length + 4);
  header.writeUInt32LE(list.length, MAGIC.length + 8);
  const rowsAlike = Buffer.alloc(alike.length * 2);
  alike.forEach((row, at) => {
    rowsAlike.writeUInt16LE(row, at * 2);
  });
  return Buffer.concat([header, list, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), rowsAlike]);
}

/** Reads a table from a file's content without copying the vectors; undefined where it is no such file, is cut short or names rows that are not there. */
export function readWordVectors(file: Buffer): WordVectorTable | undefined {
  if (file.length < HEADER || file.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const dimensions = file.readUInt32LE(MAGIC.length);
  const alikeEach = file.readUInt32LE(MAGIC.length + 4);
  const vectors = HEADER + file.readUInt32LE(MAGIC.length + 8);
  if (vectors > file.length) return undefined;
  const words = file.toString('utf8', HEADER, vectors).split('\n');
  const rowsAlike = vectors + words.length * dimensions;
  if (dimensions === 0 || file.length !== rowsAlike + words.length * alikeEach * 2) return undefined;
  const alike = new Uint16Array(words.length * alikeEach);
  // By hand: a call for each takes ten times as long, at every start.
  for (let at = 0, from = rowsAlike; at < alike.length; at++, from += 2) {
    const row = (file[from] as number) | ((file[from + 1] as number) << 8);
    if (row >= words.length && row !== NO_ROW) return undefined;
    alike[at] = row;
  }
  return {
    words,
    dimensions,
    bytes: new Int8Array(file.buffer, file.byteOffset + vectors, words.length * dimensions),
    alike,
  };
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
