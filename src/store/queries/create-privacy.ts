/** What is kept of a person, and how it goes. The one list of the columns that name people. */

import { type Kysely, sql } from 'kysely';
import type { Access } from '../access.js';
import type { Database } from '../database.js';
import type { Privacy, RecordsOfPerson } from '../privacy.js';
import { outdatePostsNaming } from './create-named-posts.js';
import { toQuestion } from './create-questions.js';

interface PersonColumn {
  readonly table: keyof Database;
  readonly column: string;
  readonly counts: keyof RecordsOfPerson;
  /** `remove` the row, or `forget` the name and keep what others rely on. */
  readonly erasing: 'remove' | 'forget';
}

/** Each has an index on the column. */
const PERSON_COLUMNS: readonly PersonColumn[] = [
  { table: 'question', column: 'asker_id', counts: 'questions', erasing: 'remove' },
  { table: 'feedback', column: 'user_id', counts: 'feedback', erasing: 'remove' },
  { table: 'posted_answer', column: 'asker_id', counts: 'postedAnswers', erasing: 'forget' },
  { table: 'waiting', column: 'user_id', counts: 'waiting', erasing: 'remove' },
  // The row is nothing but the name.
  { table: 'actor', column: 'user_id', counts: 'edits', erasing: 'remove' },
  { table: 'proposal', column: 'proposer_id', counts: 'proposals', erasing: 'forget' },
  { table: 'proposal', column: 'decided_by_id', counts: 'proposals', erasing: 'forget' },
  { table: 'approval', column: 'user_id', counts: 'proposals', erasing: 'forget' },
  { table: 'setting', column: 'by_id', counts: 'settings', erasing: 'forget' },
  { table: 'gap_mark', column: 'by_id', counts: 'gapMarks', erasing: 'forget' },
];

export function createPrivacy(access: Access): Privacy {
  return {
    kept: (user, limit) =>
      access.read(async (db) => {
        const query = db.selectFrom('question').selectAll().where('asker_id', '=', user);
        const questions = await query.orderBy('at_ms', 'desc').limit(limit).execute();
        return { records: await countRecords(db, user), questions: questions.map(toQuestion) };
      }),
    erase: (user) =>
      access.write(async (db) => {
        const records = await countRecords(db, user);
        await outdatePostsNaming(db, user);
        for (const { table, column, erasing } of PERSON_COLUMNS) {
          const [rows, name] = [sql.table(table), sql.ref(column)];
          const erase = erasing === 'remove' ? sql`delete from ${rows}` : sql`update ${rows} set ${name} = null`;
          await sql`${erase} where ${name} = ${user}`.execute(db);
        }
        return records;
      }),
  };
}

async function countRecords(db: Kysely<Database>, user: string): Promise<RecordsOfPerson> {
  const records: Record<keyof RecordsOfPerson, number> = {
    questions: 0,
    feedback: 0,
    postedAnswers: 0,
    waiting: 0,
    edits: 0,
    proposals: 0,
    settings: 0,
    gapMarks: 0,
  };
  for (const { table, column, counts } of PERSON_COLUMNS) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where ${sql.ref(column)} = ${user}
    `.execute(db);
    records[counts] += rows[0]?.count ?? 0;
  }
  return records;
}
