/** Settings: listed for the operator, checked at the start, and never repeated where they are wrong. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadConfig, SETTING_NAMES } from '../src/config.js';

const EXAMPLE = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

describe('.env.example', () => {
  test('lists every setting, in order, each with a line that explains it', () => {
    const lines = EXAMPLE.split('\n');
    const listed = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(SETTING_NAMES);
    for (const name of listed) {
      const before = lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1];
      expect(before, name).toMatch(/^# \S.*\S$/);
    }
  });

  test('works as it stands, and says what the defaults are', () => {
    const values = EXAMPLE.split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value] as const];
    });
    expect(loadConfig(Object.fromEntries(values))).toEqual(loadConfig({}));
  });
});

describe('a setting that is wrong', () => {
  test.each([
    ['DISCORD_TOKEN', 'Bot abc def', 'it must be the bot token alone'],
    ['DISCORD_TOKEN', '“abc”', 'it must be the bot token alone'],
    ['DISCORD_TOKEN', 'a…c', 'it must be the bot token alone'],
    ['DISCORD_API_URL', 'localhost:4010', 'it must be an http or https address'],
    ['DISCORD_MESSAGE_CONTENT', 'yes', 'it must be on or off'],
    ['DATABASE_URL', 'mysql://secret@host/db', 'it must begin with postgres://'],
    ['LOG_LEVEL', 'loud', 'it must be one of silent, error'],
  ])('%s=%s is named in one sentence that does not repeat it', (name, value, sentence) => {
    expect(() => loadConfig({ [name]: value })).toThrow(`The setting ${name} is not usable: ${sentence}`);
    expect(() => loadConfig({ [name]: value })).not.toThrow(value);
  });
});

test.each([
  ['http://127.0.0.1:4010/api', 'http://127.0.0.1:4010/api'],
  ['http://127.0.0.1:4010/api/', 'http://127.0.0.1:4010/api'],
  ['http://127.0.0.1:4010/api/v10', 'http://127.0.0.1:4010/api'],
])('DISCORD_API_URL=%s leads to %s', (given, meant) => {
  expect(loadConfig({ DISCORD_TOKEN: 'x', DISCORD_API_URL: given }).discord?.apiUrl).toBe(meant);
});
