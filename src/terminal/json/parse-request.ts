/** Reads one line of the machine interface. Pure. */

import { findLineProblem } from '../find-line-problem.js';
import { findQuestionProblem } from '../find-question-problem.js';
import type { Line } from '../read-lines.js';

/** What a line asks, or why it cannot be asked. */
export type Request =
  | { readonly question: string; readonly conversation?: string }
  | {
      /** What of the line stands for the question in the answer. */
      readonly question: string;
      /** One sentence. */
      readonly problem: string;
    };

/** Ids are kept as long as their conversation; a longer one is not an id. */
const LONGEST_CONVERSATION = 200;

/** A line that begins with `{` is JSON, any other the question itself. */
export function parseRequest(line: Line): Request {
  const problem = findLineProblem(line);
  if (problem !== null || line.kind !== 'text') return { question: '', problem: problem ?? '' };
  return line.text.trimStart().startsWith('{') ? parseObject(line.text) : checkQuestion({ question: line.text });
}

function parseObject(text: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { question: text, problem: `The line begins with { but is not JSON; ${EXPECTED}.` };
  }
  const { question, conversation } = value as { readonly question?: unknown; readonly conversation?: unknown };
  if (typeof question !== 'string') {
    return { question: text, problem: `"question" ${sayWrong(question)}; ${EXPECTED}.` };
  }
  if (conversation === undefined) return checkQuestion({ question });
  if (typeof conversation !== 'string') {
    return { question, problem: `"conversation" ${sayWrong(conversation)}; ${EXPECTED}.` };
  }
  if (conversation.length > LONGEST_CONVERSATION) {
    return {
      question,
      problem: `"conversation" is longer than ${LONGEST_CONVERSATION} characters; please use a shorter id.`,
    };
  }
  return checkQuestion({ question, conversation });
}

const EXPECTED = 'expected {"question": "…", "conversation": "id"}, where "conversation" may be left out';

function sayWrong(value: unknown): string {
  if (value === undefined) return 'is missing';
  const found =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
  return `must be a text, not ${found}`;
}

function checkQuestion(request: { readonly question: string; readonly conversation?: string }): Request {
  const problem = findQuestionProblem(request.question);
  return problem === null ? request : { question: request.question, problem };
}
