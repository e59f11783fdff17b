/** Carries a conversation over streams: line editing where a person types, plain lines where a program does. */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Footnote } from '../retrieval/footnote.js';
import { type Conversation, createConversation } from './conversation.js';
import { findLineProblem, MOST_BYTES } from './find-line-problem.js';
import { readLines } from './read-lines.js';
import { renderSentence } from './render-sentence.js';
import type { Screen } from './screen.js';
import { writeText } from './write-text.js';

/** Where a conversation takes place. */
export interface Stage {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types here and sees what is written. */
  readonly interactive: boolean;
  /** Asked anew for every reply, since windows change their size. */
  readonly screen: () => Screen;
}

const HISTORY = 500;

/** Resolves when the person leaves or the input ends. What was typed is remembered only until then. */
export async function runConversation(footnote: Footnote, stage: Stage): Promise<void> {
  const conversation = createConversation(footnote);
  await (stage.interactive ? runInteractive(conversation, stage) : runPiped(conversation, stage));
}

async function runPiped(conversation: Conversation, { input, output, screen }: Stage): Promise<void> {
  for await (const line of readLines(input, MOST_BYTES)) {
    const problem = findLineProblem(line);
    const reply =
      problem !== null || line.kind !== 'text'
        ? { text: renderSentence(problem ?? '', screen()), leave: false }
        : conversation.respond(line.text, screen());
    if (reply.text !== '') await writeText(output, `${reply.text}\n\n`);
    if (reply.leave) return;
  }
}

async function runInteractive(conversation: Conversation, { input, output, screen }: Stage): Promise<void> {
  output.write(`\n${conversation.open(screen())}\n\n`);
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: screen().inks.typed('› '),
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => [conversation.complete(line), line],
  });
  let warned = false;
  let onOwnLine = false;

  const answer = (line: string) => {
    warned = false;
    const { text, leave } = conversation.respond(line, screen());
    if (text !== '') output.write(`\n${text}\n\n`);
    if (leave) {
      onOwnLine = true;
      lines.close();
    } else {
      lines.prompt();
    }
  };

  const interrupt = () => {
    if (warned && lines.line === '') {
      lines.close();
      return;
    }
    warned = true;
    // The keys that move to the end of the line and erase it: readline has no function for it.
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    output.write(`\n  ${screen().inks.faint('Ctrl-C again or Ctrl-D leaves.')}\n`);
    lines.prompt();
  };

  try {
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => {
        try {
          answer(line);
        } catch (error) {
          reject(error);
        }
      });
      lines.on('SIGINT', interrupt);
      lines.on('close', resolve);
      lines.prompt();
    });
  } finally {
    lines.close();
    if (!onOwnLine) output.write('\n');
  }
}
