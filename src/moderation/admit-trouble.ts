/** Says below every answer what the asker should know of the store. Pure. */

import type { Answer } from '../retrieval/answer.js';
import type { Footnote } from '../retrieval/footnote.js';

/** Answers as before, each with the note. */
export function admitTrouble(footnote: Footnote, note: string): Footnote {
  const admit = (answer: Answer): Answer => ({ ...answer, notes: [...answer.notes, note] });
  return {
    ...footnote,
    ask: (question, context) => admit(footnote.ask(question, context)),
    show: (factId) => {
      const answer = footnote.show(factId);
      return answer && admit(answer);
    },
  };
}

/** `14:05 UTC`, of milliseconds since 1970. */
export function sayTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(11, 16)} UTC`;
}
