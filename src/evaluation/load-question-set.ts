/** Reads the file of a question set. */

import { readFile } from 'node:fs/promises';
import { decodeText } from '../documents/decode-text.js';
import type { Problem } from '../errors.js';
import { type ParsedSet, parseQuestionSet } from './question-set.js';

/** The set, or what is wrong with it. Never throws. */
export async function loadQuestionSet(file: string): Promise<ParsedSet> {
  const refuse = (message: string): ParsedSet => {
    const problem: Problem = { file, message, severity: 'error' };
    return { questions: [], problems: [problem] };
  };
  try {
    const decoded = decodeText(await readFile(file));
    return 'refused' in decoded ? refuse(`the file ${decoded.refused}`) : parseQuestionSet(file, decoded.text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    if (code === 'ENOENT') return refuse('there is no such file; --set FILE names a set of questions, one a line');
    if (code === 'EISDIR') return refuse('is a folder where a set of questions should be');
    return refuse(`the file cannot be read (${code}); check its permissions`);
  }
}
