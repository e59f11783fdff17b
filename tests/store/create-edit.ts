/** Edits for tests: an amendment of "fact-a" in a guild of its own, but for what a test says. */

import { randomUUID } from 'node:crypto';
import type { FactDraft, NewEdit } from '../../src/facts/edit.js';

export const NOW = 1_763_800_000_000;

export function createDraft(changes: Partial<FactDraft> = {}): FactDraft {
  return {
    statement: 'Ali Larijani met Vladimir Putin.',
    kind: 'event',
    entities: ['ali-larijani'],
    roles: { who: ['Ali Larijani'], what: ['met'] },
    citations: [{ document: 'us-iran-talks', quote: 'He met Putin.' }],
    external: [],
    questions: ['Who met Putin?'],
    topics: [],
    supersedes: [],
    contradicts: [],
    ...changes,
  };
}

export function createEdit(changes: Partial<NewEdit> = {}): NewEdit {
  return {
    guild: randomUUID(),
    event: randomUUID(),
    fact: 'fact-a',
    operation: 'amend',
    body: createDraft(),
    onRevision: 0,
    base: 'fingerprint',
    actor: 'moderator',
    proposal: null,
    reason: 'It was wrong.',
    atMs: NOW,
    ...changes,
  } as NewEdit;
}
