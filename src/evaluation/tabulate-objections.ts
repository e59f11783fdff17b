/** What kept questions from being answered: how often each agreement check did so rightly, and how often wrongly. Pure. */

import type { Outcome } from './outcome.js';
import { isAnswerable } from './question-set.js';

/** How many questions a check objected to. */
export interface ObjectionCount {
  readonly all: number;
  /** Those to which no other check objected: what would be answered without it, if the score were high enough. */
  readonly alone: number;
}

/** One check's row. */
export interface ObjectionRow {
  readonly check: string;
  /** Near misses that it kept from being answered. */
  readonly nearMisses: ObjectionCount;
  /** Answerable questions that it kept from being answered with the right fact. */
  readonly rightFacts: ObjectionCount;
}

/** What stands above the columns of a row: its check, then all and alone of each count. */
export const OBJECTION_HEADINGS = ['kept back by', 'near misses', 'alone', 'right facts', 'alone'] as const;

/** A row for each check that objected to something, those that kept most near misses back first. */
export function tabulateObjections(outcomes: readonly Outcome[]): ObjectionRow[] {
  const nearMisses = outcomes.filter(({ question }) => question.kind === 'nearmiss');
  const rightFacts = outcomes.filter(({ question, firstRight }) => isAnswerable(question.kind) && firstRight);
  const checks = [...new Set([...nearMisses, ...rightFacts].flatMap(({ objections }) => objections))];
  return checks
    .map((check) => ({ check, nearMisses: count(nearMisses, check), rightFacts: count(rightFacts, check) }))
    .sort((a, b) => b.nearMisses.all - a.nearMisses.all || (a.check < b.check ? -1 : 1));
}

function count(outcomes: readonly Outcome[], check: string): ObjectionCount {
  const objected = outcomes.filter(({ objections }) => objections.includes(check));
  return { all: objected.length, alone: objected.filter(({ objections }) => objections.length === 1).length };
}
