/** Holds a JSON file to its schema, in words that say which line to change and how. */

import type { z } from 'zod';
import type { Problem } from '../errors.js';
import type { JsonFile, JsonPath } from './json-file.js';
import { sayIssue } from './say-issue.js';

export interface CheckedShape {
  readonly problems: readonly Problem[];
  /** Whether nothing is wrong at this path or below it. */
  isSound(path: JsonPath): boolean;
}

/** Every way in which the file is not as the schema says. */
export function checkShape(json: JsonFile, schema: z.ZodType): CheckedShape {
  const result = schema.safeParse(json.value, { reportInput: false });
  const issues = result.error?.issues ?? [];
  const paths = issues.map(({ path }) => path.map((step) => (typeof step === 'symbol' ? String(step) : step)));
  const problems = issues.flatMap((issue, at) => {
    const path = paths[at] ?? [];
    if (issue.code !== 'unrecognized_keys') return [problemAt(json, path, `${nameOf(path)} ${sayIssue(issue)}`)];
    return issue.keys.map((key) =>
      problemAt(json, [...path, key], `unknown field “${key}”${owner(path)}; correct its name or remove it`),
    );
  });
  return {
    problems,
    isSound: (path) =>
      !issues.some(({ code }, at) => {
        const bad = paths[at] ?? [];
        return isWithin(path, bad) || (code !== 'unrecognized_keys' && isWithin(bad, path));
      }),
  };
}

/** A problem with the line of a value. */
export function problemAt(
  json: JsonFile,
  path: JsonPath,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: json.file, line: json.lineOf(path), message, severity };
}

function isWithin(outer: JsonPath, inner: JsonPath): boolean {
  return outer.every((step, at) => inner[at] === step);
}

/** “questions” (entry 3) */
function nameOf(path: JsonPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `“${last}”`;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function owner(path: JsonPath): string {
  return path.length === 0 ? '' : ` in ${nameOf(path)}`;
}
