/** Names a fact in a button, a menu or a list of choices, where room is short. */

import type { Fact } from '../../facts/fact.js';

/**
 * The statement if it fits whole, else the longest example question that does, else `fallback` with the fact's place.
 * Nothing is cut inside a sentence, for a cut can turn a statement into its opposite.
 */
export function labelFact(fact: Fact, limit: number, fallback: string): string {
  const whole = [fact.statement, ...[...fact.questions].sort((a, b) => b.length - a.length)];
  const fitting = whole
    .map((candidate) => candidate.replace(/\s+/g, ' ').trim())
    .find((candidate) => fits(candidate, limit));
  if (fitting) return fitting;
  const section = fact.citations[0]?.section;
  const placed = section ? `${fallback} · ${section}` : fallback;
  return fits(placed, limit) ? placed : fallback;
}

function fits(text: string, limit: number): boolean {
  return text.length > 0 && text.length <= limit;
}
