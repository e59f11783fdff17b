import type { Corpus } from './corpus.js';

/** What is made of all facts, for as long as they stay: once they have changed, it is made anew when it is next asked for. */
export function untilChanged<Value>(corpus: Pick<Corpus, 'changes'>, make: () => Value): () => Value {
  let made: { readonly changes: number; readonly value: Value } | undefined;
  return () => {
    if (made?.changes !== corpus.changes) made = { changes: corpus.changes, value: make() };
    return made.value;
  };
}
