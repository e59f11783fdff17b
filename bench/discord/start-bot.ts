/** The built bot in a process of its own, as an operator starts it. */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A running bot. */
export interface Bot {
  /** Megabytes of the machine's memory that it uses now. */
  memoryMb(): Promise<number>;
  /** Rejects when it ends by itself. */
  readonly ended: Promise<never>;
  /** Asks it to stop and waits; tells what it logged as a warning or worse. */
  stop(): Promise<{ readonly errors: readonly string[] }>;
}

const PROGRAM = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const KNOWLEDGE = fileURLToPath(new URL('../../../knowledge', import.meta.url));
/** Of the log's levels. */
const WARNING = 40;

/** Starts it with the shipped knowledge and a new, empty store. */
export function startBot(apiUrl: string, token: string): Bot {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      KNOWLEDGE_DIR: KNOWLEDGE,
      DATA_DIR: folder,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (isTrouble(line)) errors.push(line);
  });
  const exited = once(child, 'exit');
  const ended = exited.then(([status]) => {
    throw new Error(`The bot ended by itself with ${status}:\n${errors.join('\n')}`);
  });
  ended.catch(() => {});
  return {
    ended,
    async memoryMb() {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(child.pid)]);
      return Math.round(Number(stdout) / 1024);
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
      return { errors };
    },
  };
}

function isTrouble(line: string): boolean {
  try {
    return (JSON.parse(line) as { level: number }).level >= WARNING;
  } catch {
    return true;
  }
}
