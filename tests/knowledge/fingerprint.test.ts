/** The fingerprint of a knowledge folder stands for all that loading reads, and for nothing else. */

import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintKnowledge } from '../../src/knowledge/fingerprint.js';
import { makeSoundKnowledge } from './make-knowledge.js';

test.each<[label: string, change: (folder: string) => void]>([
  ['a document’s text', (folder) => writeFileSync(join(folder, 'documents/grain.md'), 'It rains.')],
  ['a document’s name', (folder) => renameSync(join(folder, 'documents/grain.md'), join(folder, 'documents/corn.md'))],
  ['another document, empty', (folder) => writeFileSync(join(folder, 'documents/corn.md'), '')],
  ['a fact file', (folder) => writeFileSync(join(folder, 'facts/grain.json'), '{}')],
  ['the entities', (folder) => writeFileSync(join(folder, 'entities.json'), '{}')],
  ['a lexicon where there was none', (folder) => writeFileSync(join(folder, 'lexicon.json'), '{}')],
  ['no entities any more', (folder) => rmSync(join(folder, 'entities.json'))],
])('It changes with %s.', async (_label, change) => {
  const folder = makeSoundKnowledge();
  const before = await fingerprintKnowledge(folder);
  expect(await fingerprintKnowledge(folder)).toBe(before);
  change(folder);
  expect(await fingerprintKnowledge(folder)).not.toBe(before);
});

test('It changes with a document in a folder that is a link.', async () => {
  const folder = makeSoundKnowledge();
  renameSync(join(folder, 'documents'), join(folder, 'elsewhere'));
  symlinkSync('elsewhere', join(folder, 'documents'));
  const before = await fingerprintKnowledge(folder);
  writeFileSync(join(folder, 'elsewhere/grain.md'), 'It rains.');
  expect(await fingerprintKnowledge(folder)).not.toBe(before);
});

test.each<[label: string, path: string]>([
  ['beside the knowledge', 'pipe'],
  ['among the documents', 'documents/grain.txt'],
])('A pipe %s is not waited for.', async (_label, path) => {
  const folder = makeSoundKnowledge();
  execFileSync('mkfifo', [join(folder, path)]);
  expect(await fingerprintKnowledge(folder)).toMatch(/^[0-9a-f]{64}$/u);
});

test('What stands beside the knowledge says nothing.', async () => {
  const folder = makeSoundKnowledge();
  const before = await fingerprintKnowledge(folder);
  writeFileSync(join(folder, 'README.md'), 'For people.');
  expect(await fingerprintKnowledge(folder)).toBe(before);
});
