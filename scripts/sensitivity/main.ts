/**
 * Asks this repository's question sets with one threshold or weight changed at a time, and writes what each is for to
 * `docs/sensitivity.md`:
 *
 *     npm run sensitivity [-- decide.js weights.js]
 *
 * With names, only modules that end like them are varied, and the page is printed instead. Takes some minutes; `npm run format` aligns the tables.
 */

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stderr, stdout } from 'node:process';
import { promisify } from 'node:util';
import { compareResults } from '../../src/evaluation/compare-results.js';
import { loadChecked } from '../../src/evaluation/load-checked.js';
import { loadQuestionSet } from '../../src/evaluation/load-question-set.js';
import { OWN_SETS } from '../../src/evaluation/own-sets.js';
import { type SavedResult, savedResult } from '../../src/evaluation/saved-result.js';
import { environmentFor } from './change-source.js';
import { findSettings, type SourceChange, type Variation } from './find-settings.js';
import { type Effect, renderSensitivity } from './render-sensitivity.js';

// Relative to the folder where npm runs scripts, which is the repository's.
const PROGRAM = 'dist/main.js';
const CHANGING = './build/scripts/sensitivity/change-source.js';
const PAGE = 'docs/sensitivity.md';
/** What decides about answers; the rest of the folder is how things are stored and found. */
const DECIDING = [
  'agreement/',
  'signals/',
  'answer-follow-up.js',
  'asks-several.js',
  'belonging-model.js',
  'belonging.js',
  'calibration.js',
  'decide.js',
  'example-scorer.js',
  'follow-up.js',
  'following-model.js',
  'following.js',
  'judge.js',
  'likeliest.js',
  'meaning.js',
  'negligible.js',
  'openings.js',
  'own-samples.js',
  'pair.js',
  'question.js',
  'rank.js',
  'relatives.js',
  'spelling.js',
  'weights.js',
  'words-alike.js',
];

const run = promisify(execFile);
const wanted = argv.slice(2);
const settings = await readSettings();
const questions = await readQuestions();
const folder = await mkdtemp(join(tmpdir(), 'footnote-sensitivity-'));
try {
  const unchanged = await evaluate('unchanged');
  const jobs = settings.flatMap((setting) => setting.variations.map((variation) => ({ setting, variation })));
  const effects = new Map<Variation, Effect>();
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [number, { variation }] = next;
      effects.set(variation, effectOf(variation.way, unchanged, await evaluate(String(number), variation.change)));
      stderr.write(`\r${effects.size} of ${jobs.length}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  stderr.write('\n');
  const measured = settings.map((setting) => ({
    setting,
    effects: setting.variations.flatMap((variation) => effects.get(variation) ?? []),
  }));
  const page = renderSensitivity(measured, questions.size);
  if (wanted.length > 0) stdout.write(page);
  else await writeFile(PAGE, page);
} finally {
  await rm(folder, { recursive: true });
}

async function readSettings() {
  const files = await readdir('dist/retrieval', { recursive: true });
  const deciding = files
    .filter((file) => file.endsWith('.js') && DECIDING.some((part) => file === part || file.startsWith(part)))
    .filter((file) => wanted.length === 0 || wanted.some((end) => file.endsWith(end)));
  const found = await Promise.all(
    deciding.toSorted().map(async (file) => {
      const source = await readFile(join('dist/retrieval', file), 'utf8');
      return findSettings(`retrieval/${file.replaceAll('\\', '/')}`, source);
    }),
  );
  return found.flat();
}

/** All questions by id. */
async function readQuestions(): Promise<Map<string, string>> {
  const sets = await Promise.all(OWN_SETS.map(({ file }) => loadQuestionSet(file)));
  return new Map(sets.flatMap(({ questions }) => questions.map(({ id, question }) => [id, question] as const)));
}

/** The result of the sets, with or without a change. */
async function evaluate(name: string, change?: SourceChange): Promise<SavedResult> {
  const file = join(folder, `${name}.json`);
  const options = change === undefined ? [] : ['--import', CHANGING];
  await run(execPath, [...options, PROGRAM, 'eval', '--save', file], {
    ...(change && { env: environmentFor(change) }),
  });
  return loadChecked(file, savedResult, 'a saved result');
}

function effectOf(way: Variation['way'], before: SavedResult, after: SavedResult): Effect {
  const compared = Object.entries(before).flatMap(([set, result]) => {
    const changed = after[set];
    return changed === undefined ? [] : [compareResults(result, changed)];
  });
  const texts = (changes: readonly { readonly id: string }[]): string[] =>
    changes.map(({ id }) => questions.get(id) ?? id);
  return {
    way,
    better: texts(compared.flatMap(({ better }) => better)),
    worse: texts(compared.flatMap(({ worse }) => worse)),
  };
}
