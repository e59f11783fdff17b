import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runConversation } from '../../src/terminal/run-conversation.js';
import { createScreen } from '../../src/terminal/screen.js';
import { makeFootnote } from './sample-footnote.js';

const screen = () => createScreen({ colours: false, columns: 80 });

function collect(stream: PassThrough): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}

/** Types keys one after another into a terminal of 80 columns, and gives what was written. */
async function type(...keys: readonly string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const written = collect(output);
  const done = runConversation(makeFootnote(), { input, output, interactive: true, screen });
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await done;
  return written();
}

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';

describe('runConversation with a person', () => {
  test('Opens, answers and ends at Ctrl-D on a line of its own.', async () => {
    const screenful = await type('who met putin?\r', CTRL_D);
    expect(screenful).toContain('Footnote answers from');
    expect(screenful).toContain('● Answer');
    expect(screenful.endsWith('\n')).toBe(true);
  });

  test('Ends at /quit.', async () => {
    expect(await type('/quit\r')).toContain('/quit');
  });

  test('Clears the line at Ctrl-C and leaves at the second.', async () => {
    const screenful = await type('half a quest', CTRL_C, CTRL_C);
    expect(screenful).toContain('Ctrl-C again or Ctrl-D leaves.');
    expect(screenful).not.toContain('●');
  });

  test('Stays where something was asked between two Ctrl-C.', async () => {
    const screenful = await type('half', CTRL_C, 'foo\r', CTRL_C, 'foo\r', CTRL_D);
    expect(screenful.match(/○ Not in the briefing/g)).toHaveLength(2);
  });

  test('Brings back what was typed at arrow up, and completes at Tab.', async () => {
    expect((await type('who met putin?\r', UP, '\r', CTRL_D)).match(/● Answer/g)).toHaveLength(2);
    expect(await type('/so\t', '\r', CTRL_D)).toContain('§ Challenges Ahead');
  });
});

describe('runConversation with a program', () => {
  async function pipe(input: string | Buffer): Promise<string> {
    const output = new PassThrough();
    const written = collect(output);
    await runConversation(makeFootnote(), {
      input: Readable.from([Buffer.from(input)]),
      output,
      interactive: false,
      screen,
    });
    return written();
  }

  test('Answers each line without an opening or a prompt.', async () => {
    const written = await pipe('who met putin?\r\n\n2\nfoo');
    expect(written).not.toMatch(/›|\/help/);
    expect(written.match(/^ {2}[●○]/gm)).toEqual(['  ●', '  ●', '  ○']);
  });

  test('Stops at /quit.', async () => {
    expect(await pipe('/quit\nfoo\n')).toBe('');
  });

  test('Says what is wrong with a line that cannot be read, and goes on.', async () => {
    const written = await pipe(
      Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(`${'x'.repeat(400_000)}\nfoo\n`)]),
    );
    expect(written.trim().split(/\n\n/)).toEqual([
      'The line is not valid UTF-8 and was not read; please send UTF-8.',
      '  The line is longer than 100,000 characters and was not read.',
      '  ○ Not in the briefing\n  The briefing says nothing about this.',
    ]);
  });
});
