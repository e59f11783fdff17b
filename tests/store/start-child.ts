/** Starts `store-child.ts` in a process of its own. Node 20 runs no TypeScript, so the sources are stripped of types first. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import ts from 'typescript';
import { afterAll, onTestFinished } from 'vitest';
import type { StoreOptions } from '../../src/store/open-store.js';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Child {
  /** The first line it said: `open`, or why the store could not be opened. */
  greeting(): Promise<string>;
  /** Resolves when it has said so many lines after the greeting. */
  saidMore(lines: number): Promise<void>;
  /** What it has said so far after the greeting. */
  said(): readonly string[];
  /** Kills it (SIGKILL) and returns what it said after the greeting. */
  kill(): Promise<readonly string[]>;
  /** Resolves with what it wrote to standard error once it has ended. */
  ended(): Promise<string>;
}

/**
 * `write`: writes until killed; `follow`: edits and follows the journal until killed; `hold`: opens and stays; `visit`: opens, closes, ends.
 * It does not outlive the test.
 */
export type ChildTask = 'write' | 'follow' | 'hold' | 'visit';

export function startChild(task: ChildTask, options: StoreOptions): Child {
  const folder = compileSources();
  const script = join(folder, 'tests/store/store-child.js');
  const child = spawn(process.execPath, [script, JSON.stringify([task, options])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await closed;
  };
  onTestFinished(kill);

  const lines: string[] = [];
  let wake = (): void => {};
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const heard = async (count: number): Promise<void> => {
    const enough = new Promise<void>((resolve) => {
      wake = () => lines.length >= count && resolve();
    });
    wake();
    await Promise.race([enough, closed]);
    if (lines.length < count) throw new Error(`the child ended early: ${lines.join(' ')} ${errors}`);
  };
  return {
    greeting: () => heard(1).then(() => lines[0] ?? ''),
    saidMore: (count) => heard(count + 1),
    said: () => lines.slice(1),
    kill: () => kill().then(() => lines.slice(1)),
    ended: () => closed.then(() => errors),
  };
}

let compiled: string | undefined;
afterAll(() => {
  if (compiled !== undefined) rmSync(compiled, { recursive: true, force: true });
});

/** A folder in which the store's sources stand as JavaScript, and packages are found; made once for all children. */
function compileSources(): string {
  if (compiled !== undefined) return compiled;
  const folder = mkdtempSync(join(tmpdir(), 'footnote-store-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [file, text] of stripSources()) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  compiled = folder;
  return folder;
}

const OF_CHILD = ['store-child.ts', 'create-edit.ts', 'create-reader.ts', 'edit-together.ts'].map((file) =>
  join('tests/store', file),
);

/** Name and text of each file as JavaScript. */
function stripSources(): readonly (readonly [string, string])[] {
  const store = readdirSync(join(ROOT, 'src/store'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src/store', file));
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true };
  return [...store, 'src/errors.ts', ...OF_CHILD].map((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    return [file.replace(/\.ts$/, '.js'), ts.transpileModule(source, { compilerOptions }).outputText];
  });
}
