/** What answers a question that had no answer when it was asked. Pure. */

import type { Fact } from '../facts/fact.js';
import type { Footnote } from '../retrieval/footnote.js';

/** What is known of such a question. */
export interface Unanswered {
  readonly text: string;
  /** Id of the fact that a moderator has chosen for it since; null for none. */
  readonly chosen: string | null;
  /** Whether a fact has come, or was changed, since. Others may answer the same words, but not what was meant: it was asked after something else. */
  readonly isNew: (fact: Fact) => boolean;
}

/** The fact that was chosen, or else a new one that answers the question; undefined while there is none. */
export function findAnswer({ text, chosen, isNew }: Unanswered, { base, ask }: Footnote): Fact | undefined {
  const known = chosen === null ? undefined : base.facts.get(chosen);
  if (known !== undefined) return known;
  const { kind, facts } = ask(text);
  return kind === 'answer' || kind === 'list' ? facts.find(isNew) : undefined;
}
