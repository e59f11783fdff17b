/** Something that was offered with a number. Pure; the conversation resolves the number. */

import type { Fact } from '../facts/fact.js';
import type { Answer } from '../retrieval/answer.js';

export interface Choice {
  /** A whole question, or the statement of a fact that has no example question. */
  readonly label: string;
  /** The fact that choosing it shows; null where the label is to be asked. */
  readonly fact: string | null;
}

/** More would push the answer off the screen. */
const MOST_RELATED = 3;

/** Related facts as questions, at most three. A question that was just asked is not offered again, and no label twice. */
export function chooseRelated(answer: Answer): readonly Choice[] {
  const taken = new Set([answer.question.trim().toLowerCase()]);
  const choices: Choice[] = [];
  for (const fact of answer.related) {
    const label = labelFact(fact, taken);
    if (label === undefined) continue;
    taken.add(label.toLowerCase());
    choices.push({ label, fact: fact.id });
    if (choices.length === MOST_RELATED) break;
  }
  return choices;
}

function labelFact(fact: Fact, taken: ReadonlySet<string>): string | undefined {
  return [...fact.questions, fact.statement].find((label) => !taken.has(label.toLowerCase()));
}
