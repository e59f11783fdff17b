/** A search engine as the benchmark sees it: built from facts, asked questions, and changed. */

import type { Fact } from '../../../src/facts/fact.js';
import type { FactBase } from '../../../src/facts/fact-base.js';

export interface BenchSystem {
  readonly name: string;
  /** Milliseconds that may be spent on questions; the others ask all of them. */
  readonly patience?: number;
  build(base: FactBase): Promise<Built>;
}

export interface Built {
  /** What a user would wait for. */
  ask(question: string): unknown;
  add(fact: Fact): unknown;
  change(before: Fact, after: Fact): unknown;
  remove(fact: Fact): unknown;
  /** What a next start would be given instead of building again; taken before anything is changed. */
  save(): Saved | Promise<Saved>;
}

export interface Saved {
  readonly megabytes: number;
  /** Makes it answer questions again. Fuse.js needs the facts besides; what Footnote saves contains them. */
  load(): unknown;
}

/** Something saved as JSON text. */
export function savedJson(value: unknown, load: (json: string) => unknown): Saved {
  const json = JSON.stringify(value);
  return { megabytes: Buffer.byteLength(json) / 1e6, load: () => load(json) };
}
