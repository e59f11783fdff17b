/** Runs the built program as a person or another program would. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from '../build-once.js';

/** The shipped knowledge, and a folder with documents alone. */
export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
export const DOCUMENTS_ONLY = fileURLToPath(new URL('../fixtures/briefings', import.meta.url));

/** How the program ended and what it wrote. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the program finds around it; the folder is a new, empty one unless given. */
export interface Surroundings {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The process, with nothing in its environment but what is given. */
export function startProgram(
  args: readonly string[],
  { env = {}, cwd = makeFolder() }: Surroundings = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
}

/** Runs to the end. */
export async function runProgram(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const child = startProgram(args, surroundings);
  // The program may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(surroundings.input ?? '');
  return finish(child);
}

/** Waits for the end of a process. */
export async function finish(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Asks a running process line by line: each call writes one line and waits for the next line of output. */
export function converseWith(child: ChildProcessWithoutNullStreams): (line: string) => Promise<string> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async (line) => {
    child.stdin.write(`${line}\n`);
    return String((await lines.next()).value);
  };
}

/** A new, empty folder. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'footnote-'));
}

/** A knowledge folder that holds one short text, so that starting is quick. */
export function makeBriefing(text: string): string {
  const folder = makeFolder();
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'briefing.md'), `${text}\n`);
  return folder;
}
