/** What export and import must do, whichever engines they stand between. */

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { openEngine, openStore, type StoreOptions } from '../../src/store/open-store.js';
import { CARRIED_TABLES } from '../../src/store/transfer/export-format.js';
import { exportStore } from '../../src/store/transfer/export-store.js';
import { importStore } from '../../src/store/transfer/import-store.js';

/** A folder that goes when the test ends. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-transfer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Rows come in no particular order; the first and the last line have their place. */
function linesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return [lines[0] ?? '', ...lines.slice(1, -1).sort(), lines.at(-1) ?? ''];
}

/** Tests it on what stands at `place`, which an engine's contract has filled; `emptyPlace` makes an empty store for one test. */
export function testTransfer(place: () => StoreOptions, emptyPlace: () => Promise<StoreOptions>): void {
  const exportTo = async (from: StoreOptions): Promise<string> => {
    const file = join(makeTestFolder(), 'export.jsonl');
    await exportStore(from, file);
    return file;
  };
  /** Why an import was refused, in one sentence. */
  const refusalOf = async (to: StoreOptions, file: string): Promise<string> => {
    const error = await importStore(to, file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message.replace(file, 'FILE');
  };

  describe('Export and import', () => {
    test('carry everything over, into the same engine and into SQLite, and the store goes on from there', async () => {
      const file = await exportTo(place());
      expect(statSync(file).mode & 0o077).toBe(0);
      for (const target of [await emptyPlace(), { dataDir: makeTestFolder() }]) {
        await importStore(target, file);
        expect(linesOf(await exportTo(target))).toEqual(linesOf(file));
        const [from, to] = [await openStore(place()), await openStore(target)];
        onTestFinished(() => Promise.all([from.close(), to.close()]).then(() => {}));
        const versions = await from.journal.versions();
        expect(await to.journal.versions()).toEqual(versions);
        const [guild = ''] = versions.keys();
        expect(await to.journal.projection(guild)).toEqual(await from.journal.projection(guild));
        await Promise.all([from.close(), to.close()]);
      }
    });

    test('leave out no table but those that follow from the journal', async () => {
      const engine = await openEngine(await emptyPlace());
      const tables = (await engine.db.introspection.getTables()).map(({ name }) => name);
      await engine.close();
      expect(tables.sort()).toEqual([...CARRIED_TABLES, 'guild', 'latest_edit'].sort());
    });

    test('refuse a store that holds something, and a file that is there already', async () => {
      const file = await exportTo(place());
      expect(await refusalOf(place(), file)).toMatch(
        /^The store already holds data \(in the table \w+\), and an import would mix with it: let DATA_DIR or DATABASE_URL name an empty one\.$/,
      );
      const text = readFileSync(file, 'utf8');
      await expect(exportStore(place(), file)).rejects.toThrow(`There is a file ${file} already: choose another name.`);
      expect(readFileSync(file, 'utf8')).toBe(text);
    });

    test('refuse a file that does not fit, say where, and import nothing of it', { timeout: 60_000 }, async () => {
      const target = await emptyPlace();
      const lines = readFileSync(await exportTo(place()), 'utf8')
        .trimEnd()
        .split('\n');
      const file = join(makeTestFolder(), 'export.jsonl');
      const [header = '', end = ''] = [lines[0], lines.at(-1)];
      const journal = lines.findIndex((line) => line.startsWith('{"table":"journal"'));
      const question = lines.findIndex((line) => line.startsWith('{"table":"question"'));
      const edit = lines[journal] ?? '';
      const tampered = (line: string): string[] => lines.with(journal, line);
      const cases: readonly (readonly [readonly string[], string])[] = [
        [
          lines.slice(0, -1),
          'FILE: the file is not whole, for it was cut off or changed; nothing was imported. Export it anew.',
        ],
        [lines.toSpliced(question, 1), 'FILE: the file is not whole'],
        [lines.slice(1), 'FILE:1: this is not the first line of an export of Footnote'],
        [[header.replace('001-', '000-'), end], 'FILE:1: it was exported by another version of Footnote'],
        [[...lines, end], `FILE:${lines.length + 1}: there is more behind the last line of an export`],
        [tampered('{"table":"journ'), `FILE:${journal + 1}: the line is not a JSON object`],
        [tampered('{"table":"users","row":{}}'), `FILE:${journal + 1}: the line names no table and row`],
        [
          tampered(edit.replace('"version"', '"version; drop table journal"')),
          `FILE:${journal + 1}: the table journal has no column “version; drop table journal”`,
        ],
        [
          tampered(edit.replace(/"version":\d+/u, '"version":"1"')),
          `FILE:${journal + 1}: the column “version” of the table journal does not fit`,
        ],
        [lines.toSpliced(journal, 0, edit), 'FILE:'],
        [tampered(edit.replace(/"version":\d+/u, '"version":1000000')), 'FILE'],
      ];
      for (const [text, refusal] of cases) {
        writeFileSync(file, `${text.join('\n')}\n`);
        const message = await refusalOf(target, file);
        expect(message.slice(0, refusal.length)).toBe(refusal);
        expect(message).toContain('nothing was imported');
      }
      expect(await refusalOf(target, join(file, 'none'))).toMatch(/^The file .+ cannot be read/);
      writeFileSync(file, `${lines.join('\n')}\n`);
      await importStore(target, file);
    });
  });
}
