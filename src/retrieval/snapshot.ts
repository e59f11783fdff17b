/**
 * A large base with everything that was prepared from it, as bytes: opening it takes a fraction of the time. A snapshot is
 * only ever a shortcut: whatever is not right about it is said, and the base is read and prepared anew.
 */

import { crc32 } from 'node:zlib';
import type { FactBase } from '../facts/fact-base.js';
import { fieldsOf } from './corpus.js';
import { lexiconOf } from './lexicon.js';
import { openBase, type PackedBase, packBase } from './packed-base.js';
import { openValue, packValue } from './packed-value.js';
import type { PreparedCorpus } from './prepare-corpus.js';
import { factsOf } from './relations.js';
import { createAnalysis } from './view.js';

/** To be raised with every change of what a snapshot holds: how it is laid out, and how roles are found in sentences. */
const VERSION = 8;

/** From so many facts on a snapshot pays; preparing fewer takes less than a second. */
export const SNAPSHOT_FROM = 5_000;

export interface Snapshot {
  /** Names the knowledge that the base was read from; any change to that must change it. */
  readonly fingerprint: string;
  readonly base: FactBase;
  readonly prepared: PreparedCorpus;
  /** Anything that JSON can say and that is wanted back with it. */
  readonly attached: unknown;
}

/** What is had back. */
export type OpenedSnapshot = Omit<Snapshot, 'fingerprint'>;

/** The bytes begin with a mark, the version and the checksum of all that follows. */
const MARK = 0x464e_5453;
const HEAD_BYTES = 16;

interface Content {
  readonly fingerprint: string;
  readonly samples: readonly Sample[];
  readonly base: PackedBase;
  readonly prepared: PreparedCorpus;
  readonly attached: unknown;
}

/** Some facts with the keys that were read from them: if they read differently today, the program has changed. */
interface Sample {
  readonly fact: string;
  readonly fields: readonly (readonly string[])[];
}
const SAMPLES = 20;

/** The bytes of a snapshot. */
export function encodeSnapshot({ fingerprint, base, prepared, attached }: Snapshot): Uint8Array {
  const content: Content = { fingerprint, samples: takeSamples(base), base: packBase(base), prepared, attached };
  const packed = packValue(content);
  const bytes = new Uint8Array(HEAD_BYTES + packed.length);
  bytes.set(packed, HEAD_BYTES);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MARK);
  head.setUint32(4, VERSION);
  head.setUint32(8, crc32(packed));
  return bytes;
}

/** The snapshot, or why it cannot be used: the end of a sentence that begins "The snapshot". Never throws. */
export function decodeSnapshot(bytes: Uint8Array, fingerprint: string): OpenedSnapshot | { readonly refused: string } {
  if (bytes.length < HEAD_BYTES) return { refused: 'is cut short' };
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  if (head.getUint32(0) !== MARK) return { refused: 'is not one' };
  if (head.getUint32(4) !== VERSION) return { refused: 'was written by another version of this program' };
  const packed = bytes.subarray(HEAD_BYTES);
  if (head.getUint32(8) !== crc32(packed)) return { refused: 'is damaged' };
  try {
    const content = openValue(packed) as Content;
    if (content.fingerprint !== fingerprint) return { refused: 'is older than the knowledge' };
    const base = openBase(content.base);
    if (!readsTheSame(content.samples, base))
      return { refused: 'was written by a version that reads texts differently' };
    return { base, prepared: content.prepared, attached: content.attached };
  } catch {
    return { refused: 'cannot be read' };
  }
}

function takeSamples(base: FactBase): Sample[] {
  const analyse = createAnalysis(base.documents, lexiconOf(base));
  const ids = [...base.facts.keys()];
  const step = Math.max(1, Math.floor(ids.length / SAMPLES));
  return factsOf(
    ids.filter((_, at) => at % step === 0),
    base,
  ).map((fact) => ({ fact: fact.id, fields: fieldsOf(analyse(fact)) }));
}

function readsTheSame(samples: readonly Sample[], base: FactBase): boolean {
  return JSON.stringify(takeSamples(base)) === JSON.stringify(samples);
}
