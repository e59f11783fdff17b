/** Runs an evaluation: reads sets and knowledge, asks, prints, compares and writes what is wanted. All of its I/O is here. */

import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { WriteStream } from 'node:tty';
import { formatProblem, type Problem, UserError } from '../errors.js';
import { openFootnote } from '../open-footnote.js';
import type { Screen } from '../terminal/screen.js';
import { showProgress } from '../terminal/show-progress.js';
import { askQuestions } from './ask-questions.js';
import { compareResults, fallenFigures } from './compare-results.js';
import type { EvaluatedSet } from './evaluated-set.js';
import { loadChecked } from './load-checked.js';
import { loadQuestionSet } from './load-question-set.js';
import type { SetPlace } from './own-sets.js';
import type { SetQuestion } from './question-set.js';
import type { EvaluationRequest } from './read-request.js';
import { describeFall, renderComparison } from './render-comparison.js';
import { renderReport } from './render-report.js';
import { formatResult, type SavedResult, savedResult, summarizeSet } from './saved-result.js';
import { type Timing, timingsFile } from './timings.js';

/** What the program lends an evaluation. */
export interface EvaluationSetting {
  readonly screen: Screen;
  /** Prints a block of the report. */
  print(text: string): void;
  /** Says one sentence about what is wrong. */
  say(sentence: string): void;
  /** Where progress is shown, if it is a terminal. */
  readonly progress: WriteStream;
}

const FAILED = 1;

/**
 * The status to end with: 1 where a set has problems, or where a figure fell that was to be checked.
 * @throws UserError where something cannot be read or written.
 */
export async function runEvaluation(request: EvaluationRequest, setting: EvaluationSetting): Promise<number> {
  const { compare, save, page, check } = request;
  const earlier = compare === undefined ? undefined : { file: compare, result: await loadResult(compare) };
  const timings = request.timings === undefined ? [] : await loadTimings(request.timings);
  const sets: EvaluatedSet[] = [];
  let fallen = 0;
  for (const [place, questions] of await loadSets(request.places, setting)) {
    const set = await askSet(place, questions, setting);
    sets.push(set);
    setting.print(`${renderReport(set, setting.screen)}\n`);
    if (earlier) fallen += compareSet(set, earlier, check, setting);
  }
  if (sets.length === 0) return FAILED;
  if (save !== undefined) await write(save, formatResult(sets), setting);
  if (page !== undefined) {
    const { renderPage } = await import('./page/render-page.js');
    await write(page, renderPage(sets, { made: new Date().toISOString().slice(0, 10), timings }), setting);
  }
  return check && fallen > 0 ? FAILED : 0;
}

function loadResult(file: string): Promise<SavedResult> {
  return loadChecked(file, savedResult, 'a saved result; write one with --save FILE');
}

function loadTimings(file: string): Promise<readonly Timing[]> {
  return loadChecked(file, timingsFile, 'a list of {"system", "facts", "ms"}');
}

/** None where one of them has problems: a figure over half of a set would mislead. */
async function loadSets(
  places: readonly SetPlace[],
  { say }: EvaluationSetting,
): Promise<ReadonlyMap<SetPlace, readonly SetQuestion[]>> {
  const sets = new Map<SetPlace, readonly SetQuestion[]>();
  const problems: Problem[] = [];
  for (const place of places) {
    const parsed = await loadQuestionSet(place.file);
    problems.push(...parsed.problems);
    sets.set(place, parsed.questions);
  }
  for (const problem of problems) say(formatProblem(problem));
  return problems.length === 0 ? sets : new Map();
}

async function askSet(
  { file, folder }: SetPlace,
  questions: readonly SetQuestion[],
  setting: EvaluationSetting,
): Promise<EvaluatedSet> {
  const clock = () => performance.now();
  const progress = showProgress(setting.progress, clock);
  const name = basename(file, extname(file));
  progress.tell(`Opening ${folder} …`);
  const { footnote } = await openFootnote(folder);
  const onAsked = (count: number) => progress.tell(`Asking ${name}: ${count} of ${questions.length} …`);
  const outcomes = askQuestions(footnote, questions, { clock, onAsked });
  progress.end();
  return { name, folder, facts: footnote.base.facts.size, outcomes };
}

/** How many figures fell; where they are checked, each is named. */
function compareSet(
  set: EvaluatedSet,
  { file, result }: { readonly file: string; readonly result: SavedResult },
  check: boolean,
  { screen, print, say }: EvaluationSetting,
): number {
  const before = result[set.name];
  if (before === undefined) throw new UserError(`${file}: holds no set “${set.name}”; write one with --save FILE`);
  const comparison = compareResults(before, summarizeSet(set));
  const wording = new Map(set.outcomes.map(({ question }) => [question.id, question.question]));
  print(`${renderComparison(comparison, file, wording, screen)}\n`);
  const fallen = fallenFigures(comparison);
  if (check) for (const change of fallen) say(describeFall(set.name, change));
  return fallen.length;
}

async function write(file: string, text: string, { print }: EvaluationSetting): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    throw new UserError(`${file}: the file cannot be written (${code}); name another or check the folder`);
  }
  print(`Wrote ${file}.`);
}
