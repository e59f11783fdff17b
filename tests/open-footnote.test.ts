/** Opening a knowledge folder: what is told while it is prepared. */

import { expect, test } from 'vitest';
import { openFootnote } from '../src/open-footnote.js';
import { SNAPSHOT_FROM } from '../src/retrieval/snapshot.js';
import { makeKnowledge } from './knowledge/make-knowledge.js';

/** Curated facts, which are read much faster than sentences. */
const facts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `ship-${index}`,
    statement: `Ship ${index} left the port.`,
    kind: 'event',
    citations: [{ quote: 'Ships left the port.' }],
  }));

test.each([
  ['a small base is opened without a word', 3, false],
  ['a large base tells how far it is', SNAPSHOT_FROM, true],
])('%s', async (_label, count, isTold) => {
  const told: number[] = [];
  const folder = makeKnowledge({
    'documents/ships.txt': 'Ships left the port.',
    'facts/ships.json': { document: 'ships', facts: facts(count) },
  });
  await openFootnote(folder, { progress: (done) => told.push(done) });
  expect(told.length > 0).toBe(isTold);
});
