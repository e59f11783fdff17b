/** The two kinds of trouble that are expected; everything else that is thrown is a bug or an outage. */

/**
 * A mistake that a person can mend. Its message is one sentence written for that person: what is wrong, where, and what to do.
 * Front ends show it as it is; any other error is logged and shown only as "something went wrong".
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** One thing that is wrong in the knowledge folder. Checks return these; they never throw. */
export interface Problem {
  /** Path as the operator wrote it, e.g. `knowledge/facts/us-iran-talks.json`. */
  readonly file: string;
  /** Line in the file, from 1, where one can be named. */
  readonly line?: number;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  /** `error`: the base must not be served; `warning`: it can be served, but somebody should look. */
  readonly severity: 'error' | 'warning';
}

/** `file:line: message`, the form that editors and terminals make clickable. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.message}`;
}
