/** Builds the program for tests that run it, once however many of them there are, and not at all where nothing has changed. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What tests run. */
export const PROGRAM = join(ROOT, 'dist', 'main.js');
const LOCK = join(ROOT, 'node_modules', '.build-once');
/** A lock that is older was left behind by a process that was killed. */
const STALE_LOCK_MS = 120_000;

/** To be awaited in `beforeAll` of every file that runs `PROGRAM`; test files run side by side, so they take turns here. */
export async function buildOnce(): Promise<void> {
  while (!takeLock()) await wait(100);
  try {
    if (modified(PROGRAM) < newestSource()) build();
  } finally {
    rmdirSync(LOCK);
  }
}

/** Type errors do not stop it, since the program is written all the same and `npm run types` reports them. */
function build(): void {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (modified(PROGRAM) < newestSource()) throw new Error(`The program could not be built:\n${stdout}`);
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (Date.now() - modified(LOCK) > STALE_LOCK_MS) rmdirSync(LOCK);
    return false;
  }
}

function newestSource(): number {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(ROOT, 'src', file),
  );
  return Math.max(...[...files, join(ROOT, 'tsconfig.json'), join(ROOT, 'tsconfig.build.json')].map(modified));
}

/** When a file was last written; long ago for one that is not there. */
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
