/** The built program in a terminal's place: every way of calling it, and every kind of bad input. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonAnswer } from '../../src/terminal/json/compose-json-answer.js';
import { buildOnce, PROGRAM } from '../build-once.js';
import { makeSoundKnowledge } from '../knowledge/make-knowledge.js';
import {
  converseWith,
  DOCUMENTS_ONLY,
  finish,
  KNOWLEDGE,
  makeBriefing,
  makeFolder,
  runProgram,
  startProgram,
} from './run-program.js';

const JSON_MODE = ['ask', '--json', '--knowledge', KNOWLEDGE];
/** For what does not depend on what there is to ask, since such a start takes half as long. */
const BRIEF = makeBriefing('Larijani met President Putin in Moscow on Friday.');
const BRIEF_JSON_MODE = ['ask', '--json', '--knowledge', BRIEF];

beforeAll(buildOnce);

function parseAnswers(stdout: string): JsonAnswer[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JsonAnswer);
}

/** The most memory that a process has had; 0 where the system does not say. */
function peakMemoryKiB(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) : 0;
}

describe('ask --json', () => {
  test('answers with exactly the fields of the machine interface, and with quotes that stand in the document.', async () => {
    const { status, stdout, stderr } = await runProgram(JSON_MODE, { input: 'Who met Putin?\n' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [answer] = parseAnswers(stdout);
    expect(Object.keys(answer ?? {})).toEqual(['question', 'kind', 'confidence', 'text', 'facts', 'notes', 'ms']);
    expect(answer).toMatchObject({ question: 'Who met Putin?', kind: 'answer' });
    const file = readFileSync(join(KNOWLEDGE, 'documents', 'us-iran-talks.md'), 'utf8');
    for (const { document, quote, start, end } of answer?.facts[0]?.citations ?? []) {
      expect(document).toBe('us-iran-talks');
      expect(file).toContain(quote);
      expect(end - start).toBe(quote.length);
    }
  });

  test('answers from a folder that has only documents.', async () => {
    const { stdout } = await runProgram(['ask', '--json', '--knowledge', DOCUMENTS_ONLY], {
      input: 'Who is the mediator in the port strike?\n',
    });
    const [answer] = parseAnswers(stdout);
    expect(answer?.facts[0]?.citations[0]?.quote).toContain('Ingrid Aasen');
    expect(answer?.facts[0]?.reviewed).toBe(false);
  });

  test('answers each line before the next one is sent.', async () => {
    const child = startProgram(JSON_MODE);
    const ask = converseWith(child);
    for (const question of ['Who met Putin?', 'capital of France?', 'Who will host the next round?']) {
      expect(JSON.parse(await ask(question))).toMatchObject({ question });
    }
    child.stdin.end();
  });

  test('lets lines of one conversation lean on one another, and no others.', async () => {
    const input = [
      { question: 'Who did Larijani meet?', conversation: 'a' },
      { question: 'Which country hosts the next round?', conversation: 'b' },
      { question: 'and when?', conversation: 'a' },
      { question: 'and when?', conversation: 'c' },
    ];
    const { stdout } = await runProgram(JSON_MODE, { input: input.map((line) => JSON.stringify(line)).join('\n') });
    const [first, , leaning, lone] = parseAnswers(stdout);
    expect(leaning?.facts[0]?.statement).toContain('June 30');
    expect(first?.kind).toBe('answer');
    expect(lone?.kind).not.toBe('answer');
  });

  test('explains with ten candidates at most, each with its reasons.', async () => {
    const { stdout } = await runProgram([...JSON_MODE, '--explain'], { input: 'Who met Putin?\ncapital of France?\n' });
    for (const { candidates = [] } of parseAnswers(stdout)) {
      expect(candidates.length).toBeLessThanOrEqual(10);
      for (const candidate of candidates) {
        expect(Object.keys(candidate)).toEqual(['id', 'statement', 'citations', 'confidence', 'why']);
        expect(Object.keys(candidate.why).sort()).toEqual(['signals', 'terms', 'vetoes']);
      }
    }
  });

  const BAD_LINES: readonly (readonly [label: string, line: string | Buffer, note: string])[] = [
    ['empty', '', 'is empty'],
    ['only spaces', '   ', 'is empty'],
    ['only punctuation', '?!', 'no letters'],
    ['only emoji', '🚢🔥', 'no letters'],
    ['only control characters', '\u0001\u001b\u0007', 'no letters'],
    ['broken JSON', '{"question": "Who', 'not JSON'],
    ['a question that is a number', '{"question": 1}', 'not a number'],
    ['a conversation that is a list', '{"question": "Who?", "conversation": []}', 'not a list'],
    ['not UTF-8', Buffer.from([0x57, 0x68, 0xff, 0xfe]), 'not valid UTF-8'],
    ['too long', 'x'.repeat(100_001), 'longer than 100,000'],
    ['far too long', 'x'.repeat(2_000_000), 'longer than 100,000'],
  ];

  test('gives every bad line one object with a note, and goes on.', async () => {
    const good = 'Who met Putin?';
    const lines = BAD_LINES.flatMap(([, line]) => [Buffer.from(line), Buffer.from('\n'), Buffer.from(`${good}\r\n`)]);
    const { status, stdout, stderr } = await runProgram(BRIEF_JSON_MODE, { input: Buffer.concat(lines) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = parseAnswers(stdout);
    expect(answers).toHaveLength(2 * BAD_LINES.length);
    for (const [index, [label, , note]] of BAD_LINES.entries()) {
      const bad = answers[2 * index];
      expect(bad, label).toMatchObject({
        kind: 'unknown',
        confidence: 0,
        facts: [],
        notes: [expect.stringContaining(note)],
      });
      expect(Object.keys(bad ?? {}), label).toEqual(['question', 'kind', 'confidence', 'text', 'facts', 'notes', 'ms']);
      expect(answers[2 * index + 1], label).toMatchObject({ question: good, kind: 'answer' });
    }
  });

  test('answers lines of 100,000 characters, whatever they are made of.', async () => {
    const lines = ['x'.repeat(100_000), 'who met putin '.repeat(7_142), 'é'.repeat(100_000), `${'? '.repeat(49_999)}a`];
    const { status, stdout } = await runProgram(JSON_MODE, { input: lines.join('\n') });
    expect(status).toBe(0);
    expect(parseAnswers(stdout).map(({ question }) => question[0])).toEqual(['x', 'w', 'é', '?']);
  });

  test('reports an endless line before it ends, and holds no more of it than it needs.', async () => {
    const child = startProgram(BRIEF_JSON_MODE);
    const ask = converseWith(child);
    const piece = 'x'.repeat(1_000_000);
    expect(JSON.parse(await ask(piece.slice(0, 400_000)))).toMatchObject({ kind: 'unknown' });
    const before = peakMemoryKiB(child.pid);
    // The first piece ended with a line feed; this line does not end until the question.
    for (let index = 0; index < 150; index += 1) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
    expect(JSON.parse(await ask(''))).toMatchObject({ kind: 'unknown' });
    expect(JSON.parse(await ask('Who met Putin?'))).toMatchObject({ kind: 'answer' });
    expect(peakMemoryKiB(child.pid) - before).toBeLessThan(100_000);
    child.stdin.end();
  });

  test('writes nothing for no input.', async () => {
    expect(await runProgram(BRIEF_JSON_MODE, { input: '' })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('ends quietly when its reader is gone.', async () => {
    const script = `yes "Who met Putin?" | "${process.execPath}" "${PROGRAM}" ask --json --knowledge "${BRIEF}" | head -n 2`;
    const { status, stdout, stderr } = await finish(spawn('sh', ['-c', script], { cwd: makeFolder() }));
    expect(parseAnswers(stdout)).toHaveLength(2);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('says so when its input is a folder.', async () => {
    const script = `"${process.execPath}" "${PROGRAM}" ask --json --knowledge "${BRIEF}" < .`;
    const { status, stdout, stderr } = await finish(spawn('sh', ['-c', script], { cwd: makeFolder() }));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('Standard input cannot be read: it is a folder.\n');
  });

  test('answers the question on the command line, if there is one.', async () => {
    const { stdout } = await runProgram([...BRIEF_JSON_MODE, 'Who', 'met', 'Putin?'], { input: 'not this\n' });
    expect(parseAnswers(stdout).map(({ question }) => question)).toEqual(['Who met Putin?']);
  });
});

describe('ask', () => {
  test('answers a question of several words, without colours in a pipe.', async () => {
    const { status, stdout, stderr } = await runProgram(['ask', 'Who', 'met', 'Putin?', '--knowledge', KNOWLEDGE]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}● Answer\n/);
    expect(stdout).toContain('┃ Ali Larijani');
    expect(stdout).not.toContain('\u001b');
  });

  test('has colours where they are forced, unless they are refused.', async () => {
    const args = ['ask', 'Who met Putin?', '--knowledge', BRIEF];
    expect((await runProgram(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    expect((await runProgram(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
  });

  test('says once that the word vectors cannot be used, however much is asked, and answers all the same.', async () => {
    const copy = makeFolder();
    cpSync(join(PROGRAM, '..'), join(copy, 'dist'), { recursive: true });
    cpSync(join(PROGRAM, '../../package.json'), join(copy, 'package.json'));
    symlinkSync(join(PROGRAM, '../../node_modules'), join(copy, 'node_modules'), 'junction');
    const run = async (args: readonly string[], input = '') => {
      const child = spawn(process.execPath, [join(copy, 'dist', 'main.js'), ...args, '--knowledge', BRIEF]);
      child.stdin.end(input);
      return finish(child);
    };
    const warning = /^\S*word-vectors\.bin: warning: cannot be read \([^\n]*\)\n$/;
    const once = await run(['ask', 'Who met Putin?']);
    expect(once.status).toBe(0);
    expect(once.stdout).toContain('Larijani');
    expect(once.stderr).toMatch(warning);
    const lines = await run(['ask', '--json'], 'Who met Putin?\nWhen?\n');
    expect(parseAnswers(lines.stdout)).toHaveLength(2);
    expect(lines.stderr).toMatch(warning);
    expect((await run(['check'])).stdout).toContain('word-vectors.bin');
  });

  test('explains.', async () => {
    const { stdout } = await runProgram(['ask', 'Who met Putin?', '--explain', '--knowledge', BRIEF]);
    expect(stdout).toMatch(/\n {2}confidence +[01]\.\d\d/);
  });

  test.each([
    ['no question', ['ask'], 2, /^Usage: /],
    ['an empty question', ['ask', ' '], 2, /^Usage: /],
    ['a question without words', ['ask', '???', '--knowledge', BRIEF], 1, /no letters/],
    ['an unknown command', ['aks'], 2, /did you mean ask/],
    ['an unknown option', ['ask', '--jsno'], 2, /did you mean --json/],
    ['an option without its value', ['ask', 'x', '--knowledge'], 2, /needs a value/],
    ['a folder that is not there', ['ask', 'x', '--knowledge', 'nowhere'], 1, /nowhere/],
  ])('answers %s with one sentence on standard error.', async (_label, args, status, message) => {
    const run = await runProgram(args);
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });
});

describe('Help and version', () => {
  test.each([[[]], [['ask']], [['check']], [['eval']], [['schema']], [['deploy']]])(
    '%j --help says how it is used.',
    async (args) => {
      const { status, stdout, stderr } = await runProgram([...args, '--help']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`footnote ${args.join('')}`.trimEnd());
    },
  );

  test('--version says the version, also behind a command.', async () => {
    const { version } = JSON.parse(readFileSync(join(PROGRAM, '../../package.json'), 'utf8')) as { version: string };
    expect((await runProgram(['--version'])).stdout).toBe(`footnote ${version}\n`);
    expect((await runProgram(['ask', '--version'])).stdout).toBe(`footnote ${version}\n`);
  });
});

describe('check', () => {
  test('says that sound knowledge is sound.', async () => {
    const { status, stdout, stderr } = await runProgram(['check', '--knowledge', makeSoundKnowledge()]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Checked 1 document, \d+ facts: no problems\.\n$/);
  });

  test('lists every problem with its place, and fails.', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'documents'));
    mkdirSync(join(folder, 'facts'));
    writeFileSync(join(folder, 'documents', 'a.md'), '---\ntitle: A\nlanguage: en\n---\nThe harbour froze.\n');
    writeFileSync(join(folder, 'facts', 'a.json'), '{ "document": "a", "facts": [ { "id": 7 } ] ');
    const { status, stdout } = await runProgram(['check', '--knowledge', folder]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/a\.json:1: /);
    expect(stdout).toMatch(/Checked 1 document, \d+ facts?: \d+ errors?.*\.\n$/);
    const asked = await runProgram(['ask', 'What froze?', '--knowledge', folder]);
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('a.json:1: ');
    expect(asked.stderr.trimEnd()).not.toContain('\n');
  });
});

describe('The conversation', () => {
  test('answers each line of a pipe without an opening or a prompt, and ends.', async () => {
    const { status, stdout, stderr } = await runProgram(['--knowledge', KNOWLEDGE], {
      input: 'Who met Putin?\nand when?\n/sources\ncapital of France?',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toMatch(/›|Footnote/);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.match(/^ {2}[●◐○]/gm)).toHaveLength(3);
  });

  test('takes its knowledge folder from KNOWLEDGE_DIR.', async () => {
    const { stdout } = await runProgram([], { env: { KNOWLEDGE_DIR: BRIEF }, input: 'Who met Putin?' });
    expect(stdout).toContain('● Answer');
  });

  test('ends at /quit although its input goes on.', async () => {
    const child = startProgram(['--knowledge', BRIEF]);
    child.stdin.write('/quit\n');
    expect(await finish(child)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  // `script` gives the program a terminal of its own; util-linux's form of it is not everywhere.
  const hasScript =
    existsSync('/usr/bin/script') &&
    /util-linux/.test(execFileSync('/usr/bin/script', ['--version'], { encoding: 'utf8' }));
  test.runIf(hasScript)('opens, answers in colours and leaves at Ctrl-D in a real terminal.', async () => {
    const command = `stty cols 80 rows 40; "${process.execPath}" "${PROGRAM}" --knowledge "${KNOWLEDGE}"`;
    const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
      cwd: makeFolder(),
      env: { PATH: process.env.PATH, TERM: 'xterm-256color' },
    });
    let screenful = '';
    const seen = async (text: string) => {
      while (!screenful.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20));
      screenful = '';
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screenful += text;
    });
    await seen('› ');
    child.stdin.write('who met putin?\r');
    await seen('● Answer');
    child.stdin.write('/expl');
    await seen('/expl');
    child.stdin.write('\t');
    await seen('ain');
    child.stdin.write('\r');
    await seen('confidence');
    child.stdin.write('half a question\u0003');
    await seen('Ctrl-C again');
    child.stdin.write('\u0004');
    expect((await finish(child)).status).toBe(0);
  });
});

describe('A failure that nobody foresaw', () => {
  test('gets one sentence with a reference, and its stack stands in the data folder.', async () => {
    const cwd = makeFolder();
    const breakIt = join(cwd, 'break.mjs');
    writeFileSync(breakIt, "performance.now = () => { throw new Error('the clock broke'); };\n");
    const env = { NODE_OPTIONS: `--import ${breakIt}` };
    const { status, stdout, stderr } = await runProgram(BRIEF_JSON_MODE, { input: 'Who met Putin?\n', cwd, env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Something went wrong \(reference [0-9a-f]{8}\); data\/failures\.log has the details\.\n$/);
    expect(readdirSync(join(cwd, 'data'))).toEqual(['failures.log']);
    const reference = /reference (\w+)/.exec(stderr)?.[1] ?? '';
    expect(readFileSync(join(cwd, 'data', 'failures.log'), 'utf8')).toContain(reference);
    expect(
      (await runProgram(BRIEF_JSON_MODE, { input: 'x\n', cwd, env: { ...env, LOG_LEVEL: 'debug' } })).stderr,
    ).toContain('the clock broke');
  });
});
