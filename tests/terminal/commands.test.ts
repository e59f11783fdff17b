import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/terminal/commands/index.js';

const NOT_COMMANDS = ['command.ts', 'index.ts'];

test('Every file in the folder is a listed command of the same name.', () => {
  const files = readdirSync(new URL('../../src/terminal/commands', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && !NOT_COMMANDS.includes(file),
  );
  expect(COMMANDS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test('Names are words that can be typed, and no summary is longer than a line.', () => {
  for (const { name, usage, summary } of COMMANDS) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(usage.startsWith(`/${name}`)).toBe(true);
    expect(summary.length).toBeLessThanOrEqual(60);
  }
});
