#!/usr/bin/env node
/** The program: reads the command line and hands over to the part that is asked for, loading no other; errors become words here. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Config, loadConfig, readEnvironment } from './config.js';
import { formatProblem, UserError } from './errors.js';
import type { OpenedFootnote } from './open-footnote.js';
import { hasColours } from './terminal/has-colours.js';
import { makePrintable } from './terminal/make-printable.js';
import { openStandardInput } from './terminal/open-standard-input.js';
import { type CommandLine, parseCommandLine } from './terminal/parse-command-line.js';
import { createScreen, type Screen } from './terminal/screen.js';
import { UsageError } from './terminal/usage-error.js';

const FAILED = 1;
const WRONG_USAGE = 2;

/** What still holds the process when its work is done, such as a client that goes on trying to connect, has so long to let go. */
const LET_GO_MS = 2_000;

/** Where the details of a failure are kept, in the data folder. */
const LOG_FILE = 'failures.log';

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
process.once('uncaughtException', (error) => {
  void report(error).then((status) => process.exit(status));
});
const environment = readEnvironment();
try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  process.exitCode = await report(error);
}
setTimeout(() => process.exit(), LET_GO_MS).unref();

/** A reader that is gone (`| head`) has what it wanted. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = FAILED;
  process.exit();
}

/** The status that the process ends with. */
async function run(line: CommandLine): Promise<number> {
  if (line.switches.has('help')) {
    const { composeHelp } = await import('./terminal/compose-help.js');
    return print(composeHelp(line.subcommand, screen()));
  }
  if (line.switches.has('version')) return print(`footnote ${readVersion()}`);
  const config = loadConfig(environment);
  const folder = line.values.get('knowledge') ?? config.knowledgeFolder;
  switch (line.subcommand) {
    case '':
      return config.discord === undefined ? converse(folder) : startBot({ ...config, knowledgeFolder: folder });
    case 'ask':
      return ask(line, folder);
    case 'check':
      return check(folder);
    case 'eval':
      return evaluate(line, config.knowledgeFolder);
    case 'schema': {
      const { writeSchemas } = await import('./knowledge/write-schemas.js');
      return print((await writeSchemas(folder)).map((file) => `Wrote ${file}.`).join('\n'));
    }
    case 'backup':
    case 'export':
    case 'import': {
      const { runDataCommand } = await import('./data-commands.js');
      return print(await runDataCommand(line.subcommand, line, { ...config, knowledgeFolder: folder }));
    }
    case 'deploy': {
      const { deployCommands } = await import('./discord/deploy-commands.js');
      await deployCommands(config, line.values.get('guild'));
      return 0;
    }
  }
}

async function converse(folder: string): Promise<number> {
  const [{ footnote, warnings }, { runConversation }] = await Promise.all([
    open(folder),
    import('./terminal/run-conversation.js'),
  ]);
  const input = openStandardInput();
  const interactive = input.isTTY === true && process.stdout.isTTY === true;
  if (interactive && warnings.length > 0)
    say(`Warnings in ${folder}: ${warnings.length}; "npm run check:knowledge" lists them.`);
  await runConversation(footnote, { input, output: process.stdout, interactive, screen });
  // Whoever left need not wait for an input that never ends.
  input.destroy();
  return 0;
}

async function ask(line: CommandLine, folder: string): Promise<number> {
  const question = line.words.join(' ').trim();
  const explain = line.switches.has('explain');
  if (line.switches.has('json')) return answerJson(question, folder, explain);
  if (question === '') throw new UsageError('Usage: npm run ask -- "your question" [--explain] [--knowledge DIR]');
  const [{ footnote }, { askOnce }] = await Promise.all([openToAsk(folder), import('./terminal/ask-once.js')]);
  return print(askOnce(footnote, question, screen(), { explain }));
}

/** Answers standard input, or the question alone where there is one. */
async function answerJson(question: string, folder: string, explain: boolean): Promise<number> {
  const [{ footnote }, { answerJsonLines }, { writeText }] = await Promise.all([
    openToAsk(folder),
    import('./terminal/json/answer-json-lines.js'),
    import('./terminal/write-text.js'),
  ]);
  const input = question === '' ? openStandardInput() : Readable.from([Buffer.from(question)]);
  const write = (text: string) => writeText(process.stdout, text);
  await answerJsonLines(input, write, { footnote, explain, clock: () => performance.now() });
  return 0;
}

async function check(folder: string): Promise<number> {
  const [{ loadKnowledge }, { checkExamples }, { checkWordVectors }, { createFootnote }, { renderCheck }] =
    await Promise.all([
      import('./knowledge/load-knowledge.js'),
      import('./knowledge/check-examples.js'),
      import('./knowledge/check-word-vectors.js'),
      import('./retrieval/create-footnote.js'),
      import('./terminal/render-check.js'),
    ]);
  const { base, problems: found, factFiles } = await loadKnowledge(folder);
  const misplaced = [...checkExamples(createFootnote(base), factFiles)].flatMap((problem) => problem ?? []);
  const problems = [...found, ...checkWordVectors(), ...misplaced];
  print(renderCheck(base, problems, screen()));
  return problems.some((problem) => problem.severity === 'error') ? FAILED : 0;
}

async function evaluate(line: CommandLine, folder: string): Promise<number> {
  const [{ runEvaluation }, { readRequest }] = await Promise.all([
    import('./evaluation/run-evaluation.js'),
    import('./evaluation/read-request.js'),
  ]);
  return runEvaluation(readRequest(line, folder), { screen: screen(), print, say, progress: process.stderr });
}

async function startBot(config: Config): Promise<number> {
  const { startDiscord } = await import('./app.js');
  await startDiscord(config);
  return 0;
}

/** Opens a knowledge folder; a large one shows on a terminal how far it is. */
async function open(folder: string): Promise<OpenedFootnote> {
  const [{ openFootnote }, { showProgress }] = await Promise.all([
    import('./open-footnote.js'),
    import('./terminal/show-progress.js'),
  ]);
  const line = showProgress(process.stderr, () => performance.now());
  const { dataFolder } = loadConfig(environment);
  try {
    return await openFootnote(folder, {
      dataFolder,
      progress: (stage, done, total) =>
        line.tell(
          `${stage === 'reading' ? 'Reading sentence' : 'Preparing fact'} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} …`,
        ),
    });
  } finally {
    line.end();
  }
}

/** Says what makes every answer worse; what else is to be warned of, `check` tells. */
async function openToAsk(folder: string): Promise<OpenedFootnote> {
  const [opened, { checkWordVectors }] = await Promise.all([open(folder), import('./knowledge/check-word-vectors.js')]);
  for (const problem of checkWordVectors()) say(formatProblem(problem));
  return opened;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** One sentence on standard error, so that standard output holds nothing but what was asked for. */
function say(sentence: string): void {
  process.stderr.write(`${makePrintable(sentence)}\n`);
}

function screen(): Screen {
  const { isTTY, columns } = process.stdout;
  return createScreen({ colours: hasColours(environment, isTTY === true), columns: isTTY ? columns : undefined });
}

function readVersion(): string {
  const file = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return file.version;
}

/** One sentence on standard error; never a stack, unless the operator asked for it with LOG_LEVEL=debug. */
async function report(error: unknown): Promise<number> {
  if (error instanceof UserError) {
    say(error.message);
    return error instanceof UsageError ? WRONG_USAGE : FAILED;
  }
  const reference = randomUUID().slice(0, 8);
  const place = await logFailure(error, reference);
  process.stderr.write(
    `Something went wrong (reference ${reference})${place === null ? '' : `; ${place} has the details`}.\n`,
  );
  return FAILED;
}

/** Where the failure was written, or null where it could not be or stands on standard error already. */
async function logFailure(error: unknown, reference: string): Promise<string | null> {
  try {
    const [{ createLog }, { destination }] = await Promise.all([import('./log.js'), import('pino')]);
    const { dataFolder, logLevel } = loadConfig(environment);
    if (logLevel === 'debug') {
      createLog(logLevel).error({ err: error, reference }, 'the program failed');
      return null;
    }
    const file = join(dataFolder, LOG_FILE);
    createLog('error', destination({ dest: file, mkdir: true, sync: true })).error(
      { err: error, reference },
      'the program failed',
    );
    return file;
  } catch {
    return null;
  }
}
