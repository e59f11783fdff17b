/** Opening a knowledge folder: what is told while it is prepared. */

import { expect, test } from 'vitest';
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
