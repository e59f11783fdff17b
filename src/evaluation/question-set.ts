/** The form of a question set: one JSON object a line (tests/questions/README.md says what the fields mean). Pure. */

import { z } from 'zod';
import type { Problem } from '../errors.js';
import { sayIssue } from '../knowledge/say-issue.js';

/** What a question asks for, and with that what a right answer is. */
export const QUESTION_KINDS = ['single', 'list', 'followup', 'nearmiss', 'unknown'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One question with what is known of its answer. */
export interface SetQuestion {
  /** Unique in its set. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** How it is worded: formal, phone, mistyped … */
  readonly style: string;
  readonly question: string;
  /** The question before, where this one leans on it. */
  readonly context?: string | undefined;
  /** Parts of the text that must be cited: of a list all, else any. Empty where the text has no answer. */
  readonly gold: readonly string[];
  /** Parts of the text that may be cited, too. */
  readonly acceptable: readonly string[];
}

/** The questions of the lines that are sound, and a problem for each that is not. */
export interface ParsedSet {
  readonly questions: readonly SetQuestion[];
  readonly problems: readonly Problem[];
}

const quotes = z.array(z.string().regex(/\S/u, 'a part of the text must not be empty'));

const line = z
  .object({
    id: z.string().min(1, 'must not be empty'),
    kind: z.enum(QUESTION_KINDS),
    style: z.string().min(1, 'must not be empty'),
    question: z.string(),
    context: z.string().optional(),
    gold: quotes,
    acceptable: quotes.default([]),
  })
  .superRefine(({ kind, context, gold }, { addIssue }) => {
    const refuse = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
    if (kind === 'followup' && context === undefined) refuse('context', 'a follow-up needs the question before it');
    if (isAnswerable(kind) && gold.length === 0)
      refuse('gold', `a ${kind} question needs a part of the text that answers it`);
    if (!isAnswerable(kind) && gold.length > 0)
      refuse('gold', `must be empty, since nothing answers a question of kind ${kind}`);
  });

/** Whether the text answers questions of this kind. */
export function isAnswerable(kind: QuestionKind): boolean {
  return kind !== 'nearmiss' && kind !== 'unknown';
}

/** Styles of questions with typing errors. */
const MISTYPED: ReadonlySet<string> = new Set(['mistyped', 'typo']);

/** Whether questions of this style have typing errors. */
export function isMistyped(style: string): boolean {
  return MISTYPED.has(style);
}

/** Reads a whole set. Empty lines are passed over; `file` is only for the problems. */
export function parseQuestionSet(file: string, text: string): ParsedSet {
  const questions = new Map<string, SetQuestion>();
  const problems: Problem[] = [];
  for (const [index, source] of text.split(/\r?\n/u).entries()) {
    if (source.trim() === '') continue;
    const parsed = parseLine(source);
    const message =
      typeof parsed === 'string'
        ? parsed
        : questions.has(parsed.id)
          ? `another question has the id “${parsed.id}” already; give this one its own`
          : undefined;
    if (message !== undefined) problems.push({ file, line: index + 1, message, severity: 'error' });
    else if (typeof parsed !== 'string') questions.set(parsed.id, parsed);
  }
  if (questions.size === 0 && problems.length === 0)
    problems.push({ file, message: 'the set holds no questions; write one a line', severity: 'error' });
  return { questions: [...questions.values()], problems };
}

/** The question, or what is wrong with the line. */
function parseLine(source: string): SetQuestion | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return 'is not JSON; a line is {"id", "kind", "style", "question", "gold", "acceptable"} and, for a follow-up, "context"';
  }
  const result = line.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  return `${field === '' ? 'the line' : `“${field}”`}: ${sayIssue(issue)}`;
}
