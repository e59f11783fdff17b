/** What of an evaluation is kept in a file, to compare later ones with. Pure. */

import { z } from 'zod';
import type { EvaluatedSet } from './evaluated-set.js';
import { measureFigures } from './figures.js';
import { VERDICTS, type Verdict } from './outcome.js';

/** Figures by name and verdicts by question. Times are left out, since they are the machine's. */
export interface SavedSet {
  readonly figures: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, Verdict>>;
}

/** Sets by name. */
export type SavedResult = Readonly<Record<string, SavedSet>>;

/** Enough to see one question in a thousand, and few enough that the last bits of a sum don't change the file. */
const DECIMALS = 4;

/** The form of the file. */
export const savedResult = z.record(
  z.string(),
  z.object({
    figures: z.record(z.string(), z.number().min(0).max(1)),
    outcomes: z.record(z.string(), z.enum(VERDICTS)),
  }),
);

/** What is kept of a set. */
export function summarizeSet({ outcomes }: EvaluatedSet): SavedSet {
  const figures = [...measureFigures(outcomes)].map(([name, { value }]) => [name, Number(value.toFixed(DECIMALS))]);
  const verdicts = outcomes.map(({ question, verdict }) => [question.id, verdict]);
  return { figures: Object.fromEntries(figures), outcomes: Object.fromEntries(verdicts) };
}

/** The file's text: one line a figure and one a question, so that a difference of two versions names them. */
export function formatResult(sets: readonly EvaluatedSet[]): string {
  const result = Object.fromEntries(sets.map((set) => [set.name, summarizeSet(set)]));
  return `${JSON.stringify(result, null, 2)}\n`;
}
