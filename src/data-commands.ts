/** What an operator does with the data while no front end is needed: backup, export, import. Each returns what to print. */

import type { Config } from './config.js';
import { UserError } from './errors.js';
import type { StoreOptions } from './store/open-store.js';
import type { CommandLine } from './terminal/parse-command-line.js';
import { UsageError } from './terminal/usage-error.js';

/** @throws UserError with one sentence where it cannot be done. */
export function runDataCommand(
  command: 'backup' | 'export' | 'import',
  line: CommandLine,
  config: Config,
): Promise<string> {
  if (command === 'backup') return backUpData(config);
  if (command === 'import') return importData(line, config);
  return line.values.has('guild') ? exportEdits(line, config) : exportData(line, config);
}

async function backUpData({ databaseUrl, dataFolder }: Config): Promise<string> {
  if (databaseUrl !== undefined) {
    throw new UserError(
      'DATABASE_URL names a PostgreSQL database, which pg_dump backs up; "npm run export" writes its content as JSON lines.',
    );
  }
  const [{ backUp }, { DATA_FILE }] = await Promise.all([
    import('./store/sqlite/back-up.js'),
    import('./store/sqlite/open-sqlite.js'),
  ]);
  const { file, bytes, removed } = await backUp(dataFolder, new Date());
  return [
    ...removed.map((old) => `Removed ${old}.`),
    `Backed up and checked: ${file} (${Math.ceil(bytes / 1024)} KB).`,
    `To restore it: stop the bot, copy it over ${DATA_FILE} in the data folder, remove ${DATA_FILE}-wal and ${DATA_FILE}-shm there, and start the bot again.`,
  ].join('\n');
}

async function exportData(line: CommandLine, config: Config): Promise<string> {
  const file = oneFile(line, 'npm run export -- FILE, or --guild ID for a server’s edits');
  const [{ exportStore }, { sayRows }] = await Promise.all([
    import('./store/transfer/export-store.js'),
    import('./store/transfer/say-rows.js'),
  ]);
  return `Exported ${sayRows(await exportStore(storeOf(config), file))} to ${file}.`;
}

async function importData(line: CommandLine, config: Config): Promise<string> {
  const file = oneFile(line, 'npm run import -- FILE');
  const [{ importStore }, { sayRows }] = await Promise.all([
    import('./store/transfer/import-store.js'),
    import('./store/transfer/say-rows.js'),
  ]);
  const imported = `Imported ${sayRows(await importStore(storeOf(config), file))} from ${file}.`;
  return config.databaseUrl === undefined
    ? imported
    : `${imported}\nRestart bots that were running on the database already: what they remember of it is older.`;
}

/** Everything that a server's moderators changed, as a change of the knowledge folder that a person reviews. */
async function exportEdits(line: CommandLine, config: Config): Promise<string> {
  if (line.words.length > 0) {
    throw new UsageError('With --guild the edits go into the knowledge folder: leave the file out.');
  }
  const [{ readLatestEdits }, { writeEdits }] = await Promise.all([
    import('./store/transfer/read-latest-edits.js'),
    import('./knowledge/write-edits.js'),
  ]);
  const guild = line.values.get('guild') ?? '';
  const edits = await readLatestEdits(storeOf(config), guild);
  if (edits.length === 0)
    throw new UserError(`There are no edits of a server ${guild}: copy the id of one from Discord.`);
  const { files, notes } = await writeEdits(config.knowledgeFolder, edits);
  const done =
    files.length === 0
      ? 'No fact file has changed.'
      : `Changed ${files.join(', ')}: review the change in git, and run "npm run check:knowledge".`;
  return [...notes, done].join('\n');
}

function storeOf({ databaseUrl, dataFolder }: Config): StoreOptions {
  return { databaseUrl, dataDir: dataFolder };
}

function oneFile({ words }: CommandLine, usage: string): string {
  const [file, more] = words;
  if (file === undefined || more !== undefined) throw new UsageError(`Usage: ${usage}`);
  return file;
}
