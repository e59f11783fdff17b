/**
 * Puts `thesaurus.txt` as it is now into `models/word-vectors.bin`, without making the vectors anew: `npm run make:synonyms`, after a change.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { readWordVectors, WORD_VECTORS_FILE, writeWordVectors } from '../../src/language/word-vectors-file.js';
import { tabulateSynonyms } from './find-synonyms.js';
import { readThesaurus } from './read-thesaurus.js';

const table = readWordVectors(readFileSync(WORD_VECTORS_FILE));
if (!table) {
  stderr.write('models/word-vectors.bin is no file of word vectors; restore it from the repository.\n');
  exit(1);
}
const entries = readThesaurus();
const known = new Set(table.words);
const unknown = [...entries].flat(2).filter((word) => !known.has(word));
const renewed = tabulateSynonyms(table.words, entries);
writeFileSync(WORD_VECTORS_FILE, writeWordVectors({ ...table, ...renewed }));
stdout.write(
  `${renewed.synonyms.length} synonyms; ${new Set(unknown).size} words have no vector and are passed over\n`,
);
