/** Answers two questions in one: both, or the one that has an answer, with what is missing of the other. */

import { type Answer, type Candidate, type Context, MOST_CANDIDATES } from './answer.js';
import { answers } from './answering.js';
import { MOST_IN_LIST } from './decide.js';
import { questionParts } from './question-parts.js';
import { MOST_RELATED } from './related.js';

/** Letters of a question that a note repeats. */
const MOST_REPEATED = 80;

/** The answer to a text of two questions, the second of which may lean on the first (`leans`); undefined where it asks one, or is better answered as one. */
export function answerBoth(
  text: string,
  context: Context | undefined,
  ask: (text: string, context?: Context) => Answer,
  leans: (text: string) => boolean,
): Answer | undefined {
  const [one, other] = questionParts(text) ?? [];
  if (one === undefined || other === undefined) return undefined;
  const first = ask(one, context);
  // "Did he meet Putin, and when?": what leans on what has no answer has none.
  if (!answers(first) && leans(other)) return undefined;
  const second = ask(other, { question: one, facts: first.facts.map(({ id }) => id) });
  const answered = [first, second].filter(answers);
  const missing = [first, second].filter((answer) => !answers(answer));
  const facts = [...new Set(answered.flatMap((answer) => answer.facts))].slice(0, MOST_IN_LIST);
  // Of a sentence as it stands nobody has said what it leaves open: whether it tells both is judged by the whole question.
  const isWhole = missing.length === 0 || facts.every(({ reviewed }) => reviewed);
  if (facts.length === 0 || !isWhole) return undefined;
  return {
    question: text,
    kind: facts.length > 1 ? 'list' : 'answer',
    confidence: Math.min(...answered.map(({ confidence }) => confidence)),
    lead: null,
    facts,
    notes: [...new Set([...missing.map(missingNote), ...answered.flatMap(({ notes }) => notes)])],
    related: [...new Set(answered.flatMap(({ related }) => related))]
      .filter((fact) => !facts.includes(fact))
      .slice(0, MOST_RELATED),
    candidates: inTurns(first.candidates, second.candidates),
  };
}

function missingNote({ question, lead }: Answer): string {
  const repeated = question.length > MOST_REPEATED ? `${question.slice(0, MOST_REPEATED)}…` : question;
  return `“${repeated}” – ${lead}`;
}

/** One of each in turn, none of a fact twice. */
function inTurns(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const all = Array.from({ length: MOST_CANDIDATES }, (_, at) => [first[at], second[at]]).flat();
  const known = new Map<string, Candidate>();
  for (const each of all) if (each && !known.has(each.fact.id)) known.set(each.fact.id, each);
  return [...known.values()].slice(0, MOST_CANDIDATES);
}
