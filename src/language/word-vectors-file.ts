/** The file of word vectors: how it is laid out, and where it lies. Made by `npm run make:vectors`. */

import { join } from 'node:path';
import { MODELS_FOLDER } from './models-folder.js';

/** Unit-free word vectors: only their directions mean anything. */
export interface WordVectorTable {
  /** Sorted by code unit, so that a word is found by bisection. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One row of signed bytes a word. */
  readonly bytes: Int8Array;
  /** For each word the rows of so many that are used most like it, the likest first; `NO_ROW` where there are fewer. */
  readonly alike: Uint16Array;
  /** For each word the row of the one that stands for all its forms. */
  readonly lemmas: Uint16Array;
  /** For each word where its synonyms begin; one more at the end. Only those that stand for their forms have any. */
  readonly starts: Uint32Array;
  /** The rows of synonyms, which stand for all their forms, too; of each word the best first. */
  readonly synonyms: Uint16Array;
}

/** Stands where a word has fewer words alike than there is room for, so that a table holds one word less than 16 bits can count. */
export const NO_ROW = 65_535;

/** The first bytes of the file, with the number of its layout. */
const MAGIC = 'FNWV3\n';
/**
 * Behind the magic: dimensions, words alike for each word, length of the word list in bytes, and number of synonyms, 32 bits each; the words,
 * a line each; the rows; and, 16 bits each, the rows of the words alike, the lemmas, how many synonyms each word has, and all synonyms.
 * Numbers have their little end first.
 */
const HEADER = MAGIC.length + 16;

export const WORD_VECTORS_FILE = join(MODELS_FOLDER, 'word-vectors.bin');

/** Lays out a table as a file. */
export function writeWordVectors({
  words,
  dimensions,
  bytes,
  alike,
  lemmas,
  starts,
  synonyms,
}: WordVectorTable): Buffer {
  const list = Buffer.from(words.join('\n'), 'utf8');
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  for (const [at, value] of [dimensions, alike.length / words.length, list.length, synonyms.length].entries())
    header.writeUInt32LE(value, MAGIC.length + 4 * at);
  const counts = Uint16Array.from(words, (_, at) => (starts[at + 1] as number) - (starts[at] as number));
  const numbers = [alike, lemmas, counts, synonyms].map((values) => {
    const buffer = Buffer.alloc(values.length * 2);
    values.forEach((value, at) => {
      buffer.writeUInt16LE(value, at * 2);
    });
    return buffer;
  });
  return Buffer.concat([header, list, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), ...numbers]);
}

/** Reads a table from a file's content without copying the vectors; undefined where it is no such file, is cut short or names rows that are not there. */
export function readWordVectors(file: Buffer): WordVectorTable | undefined {
  if (file.length < HEADER || file.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const [dimensions, alikeEach, listLength, synonymCount] = [0, 4, 8, 12].map((at) =>
    file.readUInt32LE(MAGIC.length + at),
  ) as [number, number, number, number];
  const vectors = HEADER + listLength;
  if (vectors > file.length) return undefined;
  const words = file.toString('utf8', HEADER, vectors).split('\n');
  const rowsAlike = vectors + words.length * dimensions;
  const lemmasFrom = rowsAlike + words.length * alikeEach * 2;
  const countsFrom = lemmasFrom + words.length * 2;
  const synonymsFrom = countsFrom + words.length * 2;
  if (dimensions === 0 || file.length !== synonymsFrom + synonymCount * 2) return undefined;
  const alike = readRows(file, rowsAlike, words.length * alikeEach, words.length, NO_ROW);
  const lemmas = readRows(file, lemmasFrom, words.length, words.length);
  const synonyms = readRows(file, synonymsFrom, synonymCount, words.length);
  const starts = startsOf(readNumbers(file, countsFrom, words.length));
  if (!alike || !lemmas || !synonyms || starts[words.length] !== synonymCount) return undefined;
  return {
    words,
    dimensions,
    bytes: new Int8Array(file.buffer, file.byteOffset + vectors, words.length * dimensions),
    alike,
    lemmas,
    starts,
    synonyms,
  };
}

/** Where the synonyms of each word begin, from how many each has; one more at the end. */
export function startsOf(counts: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) starts[at + 1] = (starts[at] as number) + (counts[at] as number);
  return starts;
}

/** Undefined where one is not below `rows`, and is not `none` either. */
function readRows(file: Buffer, from: number, count: number, rows: number, none?: number): Uint16Array | undefined {
  const read = readNumbers(file, from, count);
  for (let at = 0; at < count; at++) if ((read[at] as number) >= rows && read[at] !== none) return undefined;
  return read;
}

/** By hand, as above: a call for each takes ten times as long, at every start. */
function readNumbers(file: Buffer, from: number, count: number): Uint16Array {
  const numbers = new Uint16Array(count);
  for (let at = 0, place = from; at < count; at++, place += 2)
    numbers[at] = (file[place] as number) | ((file[place + 1] as number) << 8);
  return numbers;
}
