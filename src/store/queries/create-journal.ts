/** The journal: appending and reading edits. */

import type { Access } from '../access.js';
import type { OwnChanges } from '../create-changes.js';
import type { Journal } from '../journal.js';
import { appendEdit, findLatest } from './append-edit.js';
import { selectEdits, toEdit } from './select-edits.js';

export function createJournal(access: Access, changes: OwnChanges): Journal {
  return {
    append: async (edit) => {
      const appended = await access.write(async (db) => {
        const done = await appendEdit(db, edit);
        if (done.kind === 'stored') await changes.tell(db, done.edit);
        return done;
      });
      if (appended.kind === 'stored') changes.announce(appended.edit);
      return appended;
    },
    history: (guild, fact) =>
      access.read(async (db) => {
        const query = selectEdits(db, guild).where('journal.fact_id', '=', fact);
        return (await query.orderBy('journal.revision').execute()).map(toEdit);
      }),
    latest: (guild, fact) => access.read((db) => findLatest(db, guild, fact)),
    at: (guild, fact, revision) =>
      access.read(async (db) => {
        const query = selectEdits(db, guild).where('journal.fact_id', '=', fact);
        const row = await query.where('journal.revision', '=', revision).executeTakeFirst();
        return row && toEdit(row);
      }),
    since: (guild, version, limit) =>
      access.read(async (db) => {
        const query = selectEdits(db, guild).where('journal.version', '>', version);
        return (await query.orderBy('journal.version').limit(limit).execute()).map(toEdit);
      }),
    versions: () =>
      access.read(async (db) => {
        const rows = await db.selectFrom('guild').selectAll().where('version', '>', 0).execute();
        return new Map(rows.map((row) => [row.guild_id, row.version]));
      }),
    projection: (guild) =>
      access.read(async (db) => {
        // One statement, so that the edits and the version are of the same moment: the last of all is a fact's last, too.
        const rows = await selectEdits(db, guild)
          .innerJoin('latest_edit', (join) =>
            join
              .onRef('latest_edit.guild_id', '=', 'journal.guild_id')
              .onRef('latest_edit.version', '=', 'journal.version'),
          )
          .orderBy('journal.version')
          .execute();
        return { version: rows.at(-1)?.version ?? 0, edits: rows.map(toEdit) };
      }),
  };
}
