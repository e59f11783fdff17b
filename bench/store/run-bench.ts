/** Measures the journal at ten thousand edits: how long an edit takes to be acknowledged, and how long a start takes. `DATABASE_URL` names PostgreSQL; else SQLite in a new folder. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEdit } from '../../src/facts/edit.js';
import { followJournal } from '../../src/store/follow-journal.js';
import { openStore } from '../../src/store/open-store.js';

const FACTS = 5_000;
const EDITS = 10_000;
const MEASURED = 400;

const guild = `bench-${Date.now()}`;

function makeEdit(number: number): NewEdit {
  const day = `on May ${number % 31}`;
  return {
    guild,
    event: `event-${number}`,
    fact: `fact-${number % FACTS}`,
    operation: 'amend',
    body: {
      statement: `The envoy visited the port of Odesa ${day} and spoke of the ${number} tons of grain that wait there.`,
      kind: 'event',
      entities: ['envoy', 'odesa'],
      roles: { who: ['The envoy'], what: ['visited'], whom: ['the port of Odesa'], when: [day] },
      citations: [{ document: 'grain', quote: `the envoy visited the port of Odesa ${day}, it was said` }],
      external: [],
      questions: ['Where did the envoy go?', 'Who visited Odesa?', 'How much grain waits there?'],
      topics: [],
      supersedes: [],
      contradicts: [],
    },
    onRevision: Math.floor(number / FACTS),
    base: null,
    actor: 'moderator',
    proposal: null,
    reason: 'It was wrong.',
    atMs: Date.now(),
  };
}

const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
const place = { dataDir, databaseUrl: process.env.DATABASE_URL };
const store = await openStore(place);
for (let first = 0; first < EDITS; first += 500) {
  await Promise.all(Array.from({ length: 500 }, (_, i) => store.journal.append(makeEdit(first + i))));
}
const times: number[] = [];
for (let i = 0; i < MEASURED; i++) {
  const start = performance.now();
  const { kind } = await store.journal.append(makeEdit(EDITS + i));
  times.push(performance.now() - start);
  if (kind !== 'stored') throw new Error(`An edit was not stored: ${kind}`);
}
await store.close();
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(1);

const start = performance.now();
const again = await openStore(place);
const opened = performance.now();
let facts = 0;
const following = await followJournal(again, {
  load: (_, edits) => {
    facts += edits.length;
  },
  apply: () => {},
  failed: (error) => console.error(error),
  recovered: () => {},
});
const loaded = performance.now();
following.stop();
const { engine } = await again.health();
await again.close();
rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });

console.log(`${engine}, ${EDITS} edits of ${FACTS} facts`);
console.log(`an edit acknowledged: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms (${MEASURED} edits)`);
console.log(
  `a start: ${(opened - start).toFixed(0)} ms to open, ${(loaded - opened).toFixed(0)} ms to load ${facts} facts`,
);
