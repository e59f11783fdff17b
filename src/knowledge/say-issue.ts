/** What is wrong with a value, in words for whoever wrote the file. */

import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object in { braces }',
  number: 'a number',
  boolean: 'true or false',
};

/** The end of a sentence that begins with the name of the field: what it must be. A schema's own message goes before any other. */
export function sayIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'is not of the right form';
  if (issue.code === 'invalid_type')
    return `must be ${TYPES[issue.expected] ?? issue.expected}; write it or correct it`;
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid '))
    return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => `“${String(value)}”`).join(', ')}`;
  return issue.message;
}
