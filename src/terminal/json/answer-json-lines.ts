/** The machine interface: questions in, one a line, answers out, one JSON object a line, in order and each as soon as its line is there. */

import { BoundedMap } from '../../bounded-map.js';
import type { Context } from '../../retrieval/answer.js';
import { composeText } from '../../retrieval/compose-text.js';
import { contextOf } from '../../retrieval/context-of.js';
import type { Footnote } from '../../retrieval/footnote.js';
import { MOST_BYTES } from '../find-line-problem.js';
import { readLines } from '../read-lines.js';
import { composeJsonAnswer, composeJsonProblem, formatJsonLine, type JsonAnswer } from './compose-json-answer.js';
import { parseRequest, type Request } from './parse-request.js';

/** Enough for a server's users at one time; each holds a question and some ids. The one that has been silent longest is forgotten. */
const MOST_CONVERSATIONS = 1_000;

/** What answering a line needs. */
export interface JsonSetting {
  readonly footnote: Footnote;
  readonly explain: boolean;
  /** Milliseconds from any beginning, never running backwards. */
  readonly clock: () => number;
}

/** Answers until the input ends. `write` resolves when more may be written, and nothing is read before that. */
export async function answerJsonLines(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  setting: JsonSetting,
): Promise<void> {
  const memory = new BoundedMap<string, Context>(MOST_CONVERSATIONS);
  for await (const line of readLines(input, MOST_BYTES)) {
    await write(`${formatJsonLine(answerRequest(parseRequest(line), setting, memory))}\n`);
  }
}

/** Answers one request, leaning on what its conversation was last answered. */
function answerRequest(request: Request, setting: JsonSetting, memory: BoundedMap<string, Context>): JsonAnswer {
  const { footnote, explain, clock } = setting;
  const started = clock();
  if ('problem' in request)
    return composeJsonProblem(request.question, request.problem, { ms: clock() - started, explain });
  const { question, conversation } = request;
  const context = conversation === undefined ? undefined : memory.get(conversation);
  const answer = footnote.ask(question, context);
  const ms = clock() - started;
  const left = contextOf(answer);
  if (conversation !== undefined && left !== undefined) memory.set(conversation, left);
  return composeJsonAnswer(answer, { text: composeText(answer, footnote.base), ms, explain });
}
