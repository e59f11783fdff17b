/** Opening a knowledge folder: what is told while it is prepared, and what is warned of. */

import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../src/errors.js';
import { openFootnote } from '../src/open-footnote.js';
import { SNAPSHOT_FROM } from '../src/retrieval/snapshot.js';
import { makeKnowledge } from './knowledge/make-knowledge.js';

/** Curated facts, which are much faster read than documents of so many sentences. */
const facts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `ship-${index}`,
    statement: `Ship ${index} left the port.`,
    kind: 'event',
    citations: [{ quote: 'Ships left the port.' }],
  }));

test.each([
  ['a small base is opened without a word', 3, 1, []],
  ['a base of many facts tells how far their preparation is', SNAPSHOT_FROM, 1, ['preparing']],
  ['large documents tell how far they are read, too', 3, SNAPSHOT_FROM, ['reading', 'preparing']],
])('%s', async (_label, count, sentences, stages) => {
  const told = new Map<string, { done: number; total: number }>();
  const folder = makeKnowledge({
    'documents/ships.txt': 'Ships left the port. '.repeat(sentences).trim(),
    'facts/ships.json': { document: 'ships', facts: facts(count) },
  });
  await openFootnote(folder, { progress: (stage, done, total) => told.set(stage, { done, total }) });
  expect([...told.keys()]).toEqual(stages);
  for (const { done, total } of told.values()) expect(done).toBe(total);
});

const vectorsAre = (message: string): Problem => ({ file: 'word-vectors.bin', severity: 'warning', message });

test('a snapshot brings back the warnings of its folder, and not what was wrong with the word vectors when it was written', async () => {
  const folder = makeKnowledge({
    'documents/ships.txt': 'Ships left the port.',
    'documents/ships.xyz': 'Nothing reads this.',
    'facts/ships.json': { document: 'ships', facts: facts(SNAPSHOT_FROM) },
  });
  const dataFolder = makeKnowledge({});
  const notes: string[] = [];
  const warn = async (problem: string | undefined): Promise<string[]> => {
    const { warnings } = await openFootnote(folder, {
      dataFolder,
      note: (sentence) => notes.push(sentence),
      checkModels: () => (problem === undefined ? [] : [vectorsAre(problem)]),
    });
    return warnings.map(formatProblem);
  };
  const unread = expect.stringContaining('ships.xyz');
  const broken = expect.stringMatching(/word-vectors\.bin: warning: is cut short$/u);
  expect(await warn('is cut short')).toEqual([unread, broken]);
  expect(await warn(undefined)).toEqual([unread]);
  expect(await warn('is cut short')).toEqual([unread, broken]);
  // It was written once and opened twice.
  expect(notes).toEqual([expect.stringContaining('was written')]);
});
