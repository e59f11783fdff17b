/**
 * `npm run bench -- [--full] [--sizes 1000,10000] [--knowledge DIR ...] [--questions 200]`: Footnote beside other search
 * libraries on the same facts and questions, in one process. Times depend on the machine; the ratios tell more.
 */

import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import pc from 'picocolors';
import { renderTable } from '../../src/terminal/render-table.js';
import { showProgress } from '../../src/terminal/show-progress.js';
import { makeQuestions } from './make-questions.js';
import { type Measured, measure } from './measure.js';
import { MEMORY_PROGRAM } from './memory.js';
import { readBase } from './read-base.js';
import { SYSTEMS } from './systems/index.js';

const SIZES = [1_000, 10_000, 100_000];
const FULL_SIZE = 1_000_000;
/** Above this only Footnote is measured: the others need minutes or more memory than Node gives. */
const LARGEST_FOR_ALL = 100_000;
/**
 * Asked first and not counted, as far as an engine gets in its time: a bot runs for weeks, and until then code is being compiled. Of a small
 * base they ask of most facts several times, so that what an engine remembers of facts and words is known by then. Held against MiniSearch, Footnote
 * takes a tenth longer after 2,000 questions than after 12,000.
 */
const WARM_UP = 8_000;
const CHANGES = 100;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    knowledge: { type: 'string', multiple: true, default: ['knowledge', 'tests/fixtures/briefings'] },
    questions: { type: 'string', default: '200' },
    'no-memory': { type: 'boolean', default: false },
  },
});
const sizes = values.sizes?.split(',').map(Number) ?? [...SIZES, ...(values.full ? [FULL_SIZE] : [])];
const progress = showProgress(process.stderr, () => performance.now());

for (const size of sizes) {
  const tell = (words: string) => progress.tell(`${size.toLocaleString('en')} facts: ${words} …`);
  tell('making facts');
  const base = await readBase(values.knowledge, size);
  const questions = makeQuestions(base, Number(values.questions) + WARM_UP);
  const systems = size <= LARGEST_FOR_ALL ? SYSTEMS : SYSTEMS.slice(0, 1);
  const measured = await measure(systems, { base, questions, warmUp: WARM_UP, changes: CHANGES }, tell);
  const memory = new Map<string, string>();
  for (const { name } of values['no-memory'] ? [] : systems) {
    tell(`memory of ${name}`);
    memory.set(name, await measureMemory(name, size));
  }
  progress.end();
  print(`${pc.bold(`${size.toLocaleString('en')} facts`)}\n${table(measured, memory)}\n`);
}

async function measureMemory(name: string, size: number): Promise<string> {
  const args = ['--expose-gc', '--max-old-space-size=12000', MEMORY_PROGRAM, name, String(size), ...values.knowledge];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return `${Math.round(Number(stdout))} MB`;
}

function table(measured: readonly Measured[], memory: ReadonlyMap<string, string>): string {
  const own = measured[0]?.ask.median ?? 0;
  const head = [
    '',
    'ask p50',
    'p99',
    'longest',
    'against',
    'add',
    'change',
    'remove',
    'build',
    'saved',
    'opened',
    'memory',
    'asked',
    'changed',
  ].map(pc.dim);
  const rows = measured.map(({ name, ask, add, change, remove, buildMs, saved }, at) => [
    name,
    ms(ask.median),
    ms(ask.p99),
    ms(ask.longest),
    at === 0 ? '' : `× ${Number((ask.median / own).toPrecision(2)).toLocaleString('en')}`,
    ms(add.median),
    ms(change.median),
    ms(remove.median),
    seconds(buildMs),
    saved ? `${saved.megabytes.toFixed(1)} MB` : '–',
    saved ? seconds(saved.loadMs) : '–',
    memory.get(name) ?? '–',
    String(ask.count),
    String(add.count),
  ]);
  return renderTable([head, ...rows], ['left', ...head.slice(1).map(() => 'right' as const)], '  ');
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ms`;
}

function seconds(value: number): string {
  return `${(value / 1_000).toFixed(2)} s`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
