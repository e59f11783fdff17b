/** A whole evaluation over a small folder, with real files and no process of its own. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { EvaluationRequest } from '../../src/evaluation/read-request.js';
import { runEvaluation } from '../../src/evaluation/run-evaluation.js';
import { createScreen } from '../../src/terminal/screen.js';
import { makeQuestion } from './make-outcome.js';

const SOUND = [
  makeQuestion({ id: 'envoy', question: 'Who visited Odesa?', gold: ['Envoy Jane Roe visited Odesa on May 2.'] }),
  makeQuestion({ id: 'france', kind: 'unknown', style: 'phone', question: 'capital of france' }),
].map((question) => JSON.stringify(question));

/** A new folder with one document, and with a set of these lines. */
function makeFolder(lines: readonly string[] = SOUND) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'envoy.md'), '# Envoy\n\nEnvoy Jane Roe visited Odesa on May 2.\n');
  writeFileSync(join(folder, 'small.jsonl'), lines.join('\n'));
  const run = async (more: Partial<EvaluationRequest> = {}, terminal = false) => {
    const printed: string[] = [];
    const said: string[] = [];
    const progress = Object.assign(new PassThrough(), { isTTY: terminal }) as unknown as WriteStream;
    const status = await runEvaluation(
      { places: [{ file: join(folder, 'small.jsonl'), folder }], check: false, ...more },
      {
        screen: createScreen({ colours: false, columns: undefined }),
        print: (text) => printed.push(text),
        say: (sentence) => said.push(sentence),
        progress,
      },
    );
    return { status, printed: printed.join('\n'), said, progress: String(progress.read() ?? '') };
  };
  return { path: (name: string) => join(folder, name), run };
}

/** A file of this content in a folder made by `makeFolder`. */
function write(file: string, value: unknown): string {
  writeFileSync(file, JSON.stringify(value));
  return file;
}

describe('runEvaluation', () => {
  test('Prints the report, saves the result and draws the page.', async () => {
    const { path, run } = makeFolder();
    const timings = write(path('times.json'), [{ system: 'Footnote', facts: 1_000, ms: 0.5 }]);
    const { status, printed, said } = await run({ save: path('result.json'), page: path('page.html'), timings });
    expect({ status, said }).toEqual({ status: 0, said: [] });
    expect(printed).toMatch(/^small · 2 questions over .* \(1 fact\)/);
    expect(printed).toMatch(/unknown: not answered +100\.0 % +1 of 1/);
    expect(JSON.parse(readFileSync(path('result.json'), 'utf8')).small.outcomes).toEqual({
      envoy: 'right',
      france: 'right',
    });
    expect(readFileSync(path('page.html'), 'utf8')).toContain('Time against size');
  });

  test('Finds nothing changed against what it saved itself.', async () => {
    const { path, run } = makeFolder();
    await run({ save: path('result.json') });
    const { status, printed } = await run({ compare: path('result.json'), check: true });
    expect(status).toBe(0);
    expect(printed).toContain('0 better, 0 worse');
  });

  test('Names each figure that fell, and fails only where it was to check.', async () => {
    const { path, run } = makeFolder();
    const before = { small: { figures: { unknown: 1, followup: 0.9 }, outcomes: { france: 'answered' } } };
    const compare = write(path('result.json'), before);
    expect(await run({ compare })).toMatchObject({ status: 0, said: [] });
    const { status, printed, said } = await run({ compare, check: true });
    expect(status).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/^small: “follow-up: .*” was 90\.0 %, and now it is measured no more\.$/),
    ]);
    expect(printed).toContain('answered → right  capital of france');
  });

  test('Names every line of a set that is not sound, and asks nothing.', async () => {
    const { run } = makeFolder([...SOUND, '{"id": 1}', 'What?', ...SOUND.slice(0, 1)]);
    const { status, printed, said } = await run();
    expect({ status, printed }).toEqual({ status: 1, printed: '' });
    expect(said).toEqual([
      expect.stringMatching(/small\.jsonl:3: “id”: /),
      expect.stringMatching(/small\.jsonl:4: is not JSON/),
      expect.stringMatching(/small\.jsonl:5: another question has the id “envoy” already/),
    ]);
  });

  test('Shows progress on a terminal alone, and takes it away.', async () => {
    const { run } = makeFolder();
    expect((await run()).progress).toBe('');
    const { progress } = await run({}, true);
    expect(progress).toContain('Opening ');
    expect(progress.endsWith('\u001b[1G\u001b[2K')).toBe(true);
  });

  test.each([
    ['that is not there', 'none.jsonl', 'there is no such file'],
    ['that is a folder', 'documents', 'is a folder'],
    ['that is empty', 'empty.jsonl', 'is empty'],
  ])('Says in one sentence that a set %s cannot be asked.', async (_label, name, message) => {
    const { path, run } = makeFolder();
    writeFileSync(path('empty.jsonl'), '');
    const { status, said } = await run({ places: [{ file: path(name), folder: path('.') }] });
    expect({ status, said }).toEqual({ status: 1, said: [expect.stringContaining(`${name}: `)] });
    expect(said[0]).toContain(message);
  });

  test.each<[string, Partial<Record<'compare' | 'save' | 'page' | 'timings', string>>, string]>([
    ['a result that is not there', { compare: 'none.json' }, 'none.json: there is no such file'],
    ['a result that is not JSON', { compare: 'small.jsonl' }, 'is not valid JSON'],
    ['a result of another form', { compare: 'list.json' }, 'list.json:1: '],
    ['a result without the set', { compare: 'empty.json' }, 'empty.json: holds no set “small”'],
    ['times of another form', { timings: 'times.json' }, 'times.json:3: “1.ms”: '],
    [
      'a place that cannot be written',
      { save: 'nowhere/result.json' },
      'result.json: the file cannot be written (ENOENT)',
    ],
  ])('Refuses %s with one sentence.', async (_label, files, message) => {
    const { path, run } = makeFolder();
    write(path('list.json'), []);
    write(path('empty.json'), {});
    writeFileSync(
      path('times.json'),
      '[\n{"system": "a", "facts": 1, "ms": 1},\n{"system": "a", "facts": 1, "ms": "1"}]',
    );
    const request = Object.fromEntries(Object.entries(files).map(([option, name]) => [option, path(name)]));
    const error = await run(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('\n');
  });
});
