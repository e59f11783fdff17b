import type { Matched } from '../pair.js';
import type { WordKind } from '../word-kinds.js';
import type { WordSignal } from './word-signal.js';

const KINDS: readonly WordKind[] = ['noun', 'verb', 'adjective', 'name', 'number'];

/** A missing verb is paraphrased, a missing name is somebody else's. */
export const kinds: readonly WordSignal[] = KINDS.map((kind) => ({
  name: `is-${kind}`,
  about: `1 for a word of the kind: ${kind}.`,
  measure: ({ terms }, at) => ((terms[at] as Matched).wordKind === kind ? 1 : 0),
}));
