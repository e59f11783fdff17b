/** Draws what a check of the knowledge folder found. Pure. */

import { formatProblem, type Problem } from '../errors.js';
import type { FactBase } from '../facts/fact-base.js';
import { formatCount } from './format-count.js';
import { makePrintable } from './make-printable.js';
import type { Screen } from './screen.js';

/** Every problem on a line of its own, unwrapped so that editors find the place, and the counts. */
export function renderCheck(base: FactBase, problems: readonly Problem[], { inks }: Screen): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const checked = `Checked ${formatCount(base.documents.size, 'document')}, ${formatCount(base.facts.size, 'fact')}`;
  const found = [
    ...(errors > 0 ? [formatCount(errors, 'error')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'warning')] : []),
  ].join(' and ');
  const ink = errors > 0 ? inks.unknown : warnings > 0 ? inks.closest : inks.answer;
  const closing = ink(`${checked}: ${found === '' ? 'no problems' : found}.`);
  return [...problems.map((problem) => makePrintable(formatProblem(problem))), closing].join('\n');
}
