import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { readSnapshot, snapshotFile, writeSnapshot } from '../../src/knowledge/snapshot-file.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { decodeSnapshot, encodeSnapshot, type OpenedSnapshot, type Snapshot } from '../../src/retrieval/snapshot.js';

const KNOWLEDGE = 'knowledge';
let snapshot: Snapshot;
let bytes: Uint8Array;
let folder: string;

beforeAll(async () => {
  const { base } = await loadKnowledge(KNOWLEDGE);
  snapshot = { fingerprint: 'of today', base, prepared: prepareCorpus(base), attached: [{ message: 'a warning' }] };
  bytes = encodeSnapshot(snapshot);
  folder = await mkdtemp(join(tmpdir(), 'footnote-snapshot-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function opened(result: ReturnType<typeof decodeSnapshot>): OpenedSnapshot {
  if ('refused' in result) throw new Error(`The snapshot ${result.refused}.`);
  return result;
}

function withByte(at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

describe('a snapshot', () => {
  it('gives the base back as it was', () => {
    const { base, attached } = opened(decodeSnapshot(bytes, 'of today'));
    expect([...base.facts]).toEqual([...snapshot.base.facts]);
    expect([...base.documents]).toEqual([...snapshot.base.documents]);
    expect({ ...base, facts: null, documents: null }).toEqual({ ...snapshot.base, facts: null, documents: null });
    expect(attached).toEqual(snapshot.attached);
  });

  it('answers as the base that it was made of does, edits and all', () => {
    const { base, prepared } = opened(decodeSnapshot(bytes, 'of today'));
    const [one, other] = [createFootnote(base, prepared), createFootnote(snapshot.base)];
    const [fact] = base.facts.values();
    if (!fact) throw new Error('The knowledge has no facts.');
    const overlays = [one.overlay(), other.overlay()] as const;
    for (const overlay of overlays) {
      overlay.put({ ...fact, id: 'new', statement: 'Zanzibar hosts the ferry talks.' });
      overlay.remove(fact.id);
    }
    for (const question of [...fact.questions, 'What are the sticking points?', 'Who hosts the ferry taks?']) {
      expect(one.ask(question)).toEqual(other.ask(question));
      expect(overlays[0].ask(question)).toEqual(overlays[1].ask(question));
    }
    expect(one.suggest('what', 10)).toEqual(other.suggest('what', 10));
  });

  it.each([
    ['is cut short', () => bytes.slice(0, 9)],
    ['is not one', () => withByte(0, (byte) => byte ^ 1)],
    ['was written by another version of this program', () => withByte(7, (byte) => byte + 1)],
    ['is damaged', () => withByte(bytes.length - 3, (byte) => byte ^ 128)],
    ['is damaged', () => withByte(20, (byte) => byte ^ 1)],
    ['is damaged', () => bytes.slice(0, bytes.length - 1)],
  ])('that %s is refused', (refused, broken) => {
    expect(decodeSnapshot(broken(), 'of today')).toEqual({ refused });
  });

  it('of other knowledge is refused', () => {
    expect(decodeSnapshot(bytes, 'of tomorrow')).toEqual({ refused: 'is older than the knowledge' });
  });

  it('is refused where texts are read differently today', () => {
    const text = new TextDecoder('latin1').decode(bytes);
    const key = '["iran","seek"';
    const at = text.indexOf(key);
    expect(at).toBeGreaterThan(0);
    // Forged with a checksum that fits: only the sample tells.
    const forged = withByte(at + 3, (byte) => byte + 1);
    const view = new DataView(forged.buffer);
    view.setUint32(8, crc32(forged.subarray(16)));
    expect(decodeSnapshot(forged, 'of today')).toEqual({
      refused: 'was written by a version that reads texts differently',
    });
  });
});

describe('the file of a snapshot', () => {
  it('is read again, is private, and leaves nothing beside it', async () => {
    const file = snapshotFile(folder, KNOWLEDGE);
    expect(await readSnapshot(file, 'of today')).toEqual({ snapshot: undefined });
    expect(await writeSnapshot(file, snapshot)).toBeUndefined();
    expect((await readSnapshot(file, 'of today')).snapshot?.base.facts.size).toBe(snapshot.base.facts.size);
    expect(await readdir(join(file, '..'))).toHaveLength(1);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('that is broken is said in a sentence and passed over', async () => {
    const file = snapshotFile(folder, KNOWLEDGE);
    await writeFile(file, (await readFile(file)).subarray(0, 5_000));
    expect(await readSnapshot(file, 'of today')).toEqual({
      snapshot: undefined,
      reason: `The snapshot ${file} is damaged; it is written anew.`,
    });
  });

  it('that cannot be written costs a sentence, not a start', async () => {
    const blocked = join(folder, 'a-file');
    await writeFile(blocked, '');
    expect(await writeSnapshot(snapshotFile(blocked, KNOWLEDGE), snapshot)).toMatch(/cannot be written \(ENOTDIR\)/u);
  });
});
