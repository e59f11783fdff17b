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
}

/** The first bytes of the file, with the number of its layout. */
const MAGIC = 'FNWV1\n';
/** Behind the magic: dimensions and length of the word list in bytes, 32 bits each, little end first; the words, a line each; the rows. */
const HEADER = MAGIC.length + 8;

/** Where the file lies: `models/` beside the package's own `package.json`, whether this runs from `src`, `dist` or `build`. */
export const WORD_VECTORS_FILE = join(packageRoot(), 'models', 'word-vectors.bin');

/** Lays out a table as a file. */
export function writeWordVectors({ words, dimensions, bytes }: WordVectorTable): Buffer {
  const list = Buffer.from(words.join('\n'), 'utf8');
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(dimensions, MAGIC.length);
  header.writeUInt32LE(list.length, MAGIC.length + 4);
  return Buffer.concat([header, list, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]);
}

/** Reads a table from a file's content without copying the rows; undefined where it is no such file or is cut short. */
export function readWordVectors(file: Buffer): WordVectorTable | undefined {
  if (file.length < HEADER || file.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const dimensions = file.readUInt32LE(MAGIC.length);
  const rows = HEADER + file.readUInt32LE(MAGIC.length + 4);
  if (rows > file.length) return undefined;
  const words = file.toString('utf8', HEADER, rows).split('\n');
  if (dimensions === 0 || file.length !== rows + words.length * dimensions) return undefined;
  return { words, dimensions, bytes: new Int8Array(file.buffer, file.byteOffset + rows, words.length * dimensions) };
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
