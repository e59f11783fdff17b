/** Reads a saved result. */

import { formatProblem, UserError } from '../errors.js';
import { readJsonFile } from '../knowledge/json-file.js';
import { parseResult, type SavedResult } from './saved-result.js';

/** @throws UserError where the file holds none. */
export async function loadResult(file: string): Promise<SavedResult> {
  const read = await readJsonFile(file);
  if (read.kind === 'missing') throw new UserError(`${file}: there is no such file; write a result with --save FILE`);
  const [problem] = read.problems;
  if (problem !== undefined) throw new UserError(formatProblem(problem));
  const result = read.kind === 'read' ? parseResult(read.json.value) : 'holds nothing';
  if (typeof result === 'string') throw new UserError(`${file}: ${result}`);
  return result;
}
