/** Writes small knowledge folders for tests of their loading. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files (path below it → content; an object becomes JSON), removed when the test ends. */
export function makeKnowledge(files: Readonly<Record<string, string | Uint8Array | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const isBare = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isBare ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** A document of two sections, as a file. */
export const DOCUMENT = `---
title: Grain Corridor
language: en
---
Envoy Jane Roe visited Odesa on May 2. She praised the port’s staff.

## Outlook

Both sides expect a deal.
`;

/** A sound fact about it. */
export const FACT = {
  id: 'envoy-visited-odesa',
  statement: 'Envoy Jane Roe visited Odesa on May 2.',
  kind: 'event',
  entities: ['jane-roe'],
  roles: { who: 'Jane Roe', what: ['visited Odesa'], when: 'May 2' },
  time: 'May 2',
  citations: [{ quote: 'Envoy Jane Roe visited Odesa on May 2.' }],
  questions: ['Where did the envoy go?'],
} as const;

/** A sound entity. */
export const ENTITY = { id: 'jane-roe', name: 'Jane Roe', kind: 'person', aliases: ['the envoy'] } as const;

/** A sound folder, with some files in the place of its own. */
export function makeSoundKnowledge(others: Readonly<Record<string, string | Uint8Array | object>> = {}): string {
  return makeKnowledge({
    'documents/grain.md': DOCUMENT,
    'facts/grain.json': { document: 'grain', facts: [FACT] },
    'entities.json': { entities: [ENTITY] },
    ...others,
  });
}
