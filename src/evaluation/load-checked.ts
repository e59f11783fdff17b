/** Reads a JSON file that an evaluation is given, and checks its form. */

import type { z } from 'zod';
import { formatProblem, UserError } from '../errors.js';
import { readJsonFile } from '../knowledge/json-file.js';
import { sayIssue } from '../knowledge/say-issue.js';

/**
 * `what` names what the file holds, and how it comes to be: "a saved result; write one with --save FILE".
 * @throws UserError where the file does not hold that.
 */
export async function loadChecked<T>(file: string, form: z.ZodType<T>, what: string): Promise<T> {
  const read = await readJsonFile(file);
  if (read.kind === 'missing') throw new UserError(`${file}: there is no such file; it should be ${what}`);
  const [problem] = read.problems;
  if (read.kind === 'refused' || problem !== undefined)
    throw new UserError(problem === undefined ? `${file}: cannot be read` : formatProblem(problem));
  const result = form.safeParse(read.json.value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.filter((key) => typeof key !== 'symbol') ?? [];
  const message = `“${path.join('.')}”: ${sayIssue(issue)}; the file should be ${what}`;
  throw new UserError(formatProblem({ file, line: read.json.lineOf(path), message, severity: 'error' }));
}
