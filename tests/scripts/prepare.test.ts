/** What npm runs after an install. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A folder as an install leaves it; `compiler` is the text of a program that stands in for TypeScript's. */
function prepareIn(compiler?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-prepare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, 'scripts/prepare.mjs'), join(folder, 'scripts/prepare.mjs'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  if (compiler !== undefined) {
    mkdirSync(join(folder, 'node_modules/typescript/bin'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/typescript/package.json'), '{ "name": "typescript" }');
    writeFileSync(join(folder, 'node_modules/typescript/bin/tsc'), compiler);
  }
  return spawnSync(process.execPath, [join(folder, 'scripts/prepare.mjs')], { encoding: 'utf8', cwd: tmpdir() });
}

test('npm runs it after an install', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(scripts.prepare).toBe('node scripts/prepare.mjs');
});

test('an install without the development packages succeeds, and says that nothing was built', () => {
  const { status, stdout } = prepareIn();
  expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing was built')]);
});

test.each([0, 2])('with them the program is built, and a build that ends with %s ends the install so', (code) => {
  const { status, stdout } = prepareIn(`console.log(process.argv.slice(2).join(' ')); process.exitCode = ${code};`);
  expect([status, stdout]).toEqual([code, '-p tsconfig.build.json\n']);
});
