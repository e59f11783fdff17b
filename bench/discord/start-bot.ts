/** The built bot in a process of its own, as an operator starts it. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Usage, Wish } from './probe.js';

/** A running bot. */
export interface Bot {
  /** What it uses now. One question at a time. */
  usage(wish: Wish): Promise<Usage>;
  /** Rejects when it ends by itself. */
  readonly ended: Promise<never>;
  /** Asks it to stop and waits; tells what it logged as a warning or worse. */
  stop(): Promise<{ readonly errors: readonly string[] }>;
}

const PROGRAM = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const PROBE = new URL('./probe.js', import.meta.url).href;
const KNOWLEDGE = fileURLToPath(new URL('../../../knowledge', import.meta.url));
/** Of the log's levels. */
const WARNING = 40;

/** Starts it with the shipped knowledge and a new, empty store. */
export function startBot(apiUrl: string, token: string): Bot {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const child = fork(PROGRAM, {
    execArgv: ['--expose-gc', '--import', PROBE],
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      KNOWLEDGE_DIR: KNOWLEDGE,
      DATA_DIR: folder,
    },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr as Readable }).on('line', (line) => {
    const trouble = troubleIn(line);
    if (trouble !== undefined) errors.push(trouble);
  });
  const exited = once(child, 'exit');
  const ended = exited.then(([status]) => {
    throw new Error(`The bot ended by itself with ${status}:\n${errors.join('\n')}`);
  });
  ended.catch(() => {});
  return {
    ended,
    async usage(wish) {
      const told = once(child, 'message');
      child.send(wish);
      const [usage] = (await told) as [Usage];
      return usage;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
      return { errors };
    },
  };
}

/** What a line of the log complains of; a line that is no JSON complains of itself. */
function troubleIn(line: string): string | undefined {
  try {
    const { level, msg, code, err } = JSON.parse(line) as LogLine;
    return level >= WARNING ? [msg, code, err?.message].filter((part) => part !== undefined).join(': ') : undefined;
  } catch {
    return line;
  }
}

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly code?: number;
  readonly err?: { readonly message: string };
}
