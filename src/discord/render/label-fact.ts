/** Names a fact in a button, a menu or a list of choices, where room is short. */

import type { Fact } from '../../facts/fact.js';

/**
 * The statement if it fits whole, else the longest example question that does, else `fallback` with the fact's place.
 * Nothing is cut inside a sentence, for a cut can turn a statement into its opposite.
 */
export function labelFact(fact: Fact, limit: number, fallback: string): string {
  const statement = tidy(fact.statement);
  if (fits(statement, limit)) return statement;
  const fitting = fact.questions.map(tidy).filter((question) => fits(question, limit));
  if (fitting.length > 0) return fitting.reduce((longest, other) => (other.length > longest.length ? other : longest));
  const section = fact.citations[0]?.section;
  const placed = section ? `${fallback} · ${section}` : fallback;
  return fits(placed, limit) ? placed : fallback;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fits(text: string, limit: number): boolean {
  return text.length > 0 && text.length <= limit;
}
