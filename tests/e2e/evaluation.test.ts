/** The built program evaluating: the sets of the repository against their baseline, and sets of others. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOnce } from '../build-once.js';
import { makeQuestion } from '../evaluation/make-outcome.js';
import { DOCUMENTS_ONLY, makeFolder, runProgram } from './run-program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

beforeAll(buildOnce);

describe('eval', () => {
  test('does not fall below the baseline on the sets of the repository.', async () => {
    const { status, stdout, stderr } = await runProgram(['eval', '--check'], { cwd: ROOT });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^seed · \d+ questions over knowledge /);
    expect(stdout).toMatch(/\nbriefings · \d+ questions over tests\/fixtures\/briefings /);
  });

  test('asks another set over another folder, without colours in a pipe and with none of its progress on standard error.', async () => {
    const cwd = makeFolder();
    const question = makeQuestion({ question: 'Who is the mediator in the port strike?', gold: ['Ingrid Aasen'] });
    writeFileSync(join(cwd, 'small.jsonl'), JSON.stringify(question));
    const run = await runProgram(['eval', '--set', 'small.jsonl', '--knowledge', DOCUMENTS_ONLY], { cwd });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^small · 1 question over /);
    expect(run.stdout).not.toContain('\u001b');
  });

  test('says on standard error which lines are not sound, and which options do not go together.', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'small.jsonl'), 'What?\n\n{}\n');
    const bad = await runProgram(['eval', '--set', 'small.jsonl'], { cwd });
    expect({ status: bad.status, stdout: bad.stdout }).toEqual({ status: 1, stdout: '' });
    expect(bad.stderr).toMatch(/^small\.jsonl:1: is not JSON[^\n]*\nsmall\.jsonl:3: “id”: [^\n]*\n$/);
    const wrong = await runProgram(['eval', '--knowledge', DOCUMENTS_ONLY], { cwd });
    expect(wrong).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^--knowledge needs --set [^\n]*\n$/),
    });
  });
});
