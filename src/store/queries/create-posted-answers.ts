/** The answers that stand in channels, and the facts that each shows. */

import type { Kysely } from 'kysely';
import type { Access } from '../access.js';
import type { Database, PostedAnswerTable } from '../database.js';
import type { PostedAnswer, PostedAnswers } from '../store.js';

export function createPostedAnswers(access: Access): PostedAnswers {
  return {
    record: (answer) => access.write((db) => recordAnswer(db, answer)),
    find: (message) => access.read((db) => findAnswer(db, message)),
    latest: ({ channel, fact, sinceMs }) =>
      access.read(async (db) => {
        const row = await db
          .selectFrom('posted_fact')
          .select('message_id')
          .where('fact_id', '=', fact)
          .where('channel_id', '=', channel)
          .where('at_ms', '>=', sinceMs)
          .orderBy('at_ms', 'desc')
          .limit(1)
          .executeTakeFirst();
        return row && findAnswer(db, row.message_id);
      }),
    showing: ({ guild, fact, sinceMs }) =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('posted_fact')
          .innerJoin('posted_answer', 'posted_answer.message_id', 'posted_fact.message_id')
          .select(['posted_fact.message_id', 'posted_fact.at_ms'])
          .distinct()
          .where('posted_fact.fact_id', '=', fact)
          .where('posted_fact.at_ms', '>=', sinceMs)
          .where('posted_answer.guild_id', '=', guild)
          .orderBy('posted_fact.at_ms', 'desc')
          .execute();
        return rows.map((row) => row.message_id);
      }),
    remove: (message) =>
      access.write(async (db) => {
        await db.deleteFrom('posted_answer').where('message_id', '=', message).execute();
      }),
  };
}

async function recordAnswer(db: Kysely<Database>, answer: PostedAnswer): Promise<void> {
  const row: PostedAnswerTable = {
    message_id: answer.message,
    guild_id: answer.guild,
    channel_id: answer.channel,
    question_id: answer.question,
    asker_id: answer.asker,
    at_ms: answer.atMs,
  };
  await db
    .insertInto('posted_answer')
    .values(row)
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('posted_fact').where('message_id', '=', answer.message).execute();
  // One by one: an insert of so many rows would be another statement for each number of facts.
  for (const [position, fact] of answer.facts.entries()) {
    await db
      .insertInto('posted_fact')
      .values({ message_id: answer.message, position, fact_id: fact, channel_id: answer.channel, at_ms: answer.atMs })
      .execute();
  }
}

/** In one statement, so that an answer never comes with the facts it showed before an edit. */
async function findAnswer(db: Kysely<Database>, message: string): Promise<PostedAnswer | undefined> {
  const rows = await db
    .selectFrom('posted_answer')
    .leftJoin('posted_fact', 'posted_fact.message_id', 'posted_answer.message_id')
    .selectAll('posted_answer')
    .select('posted_fact.fact_id')
    .where('posted_answer.message_id', '=', message)
    .orderBy('posted_fact.position')
    .execute();
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    message: row.message_id,
    guild: row.guild_id,
    channel: row.channel_id,
    question: row.question_id,
    facts: rows.flatMap(({ fact_id }) => fact_id ?? []),
    asker: row.asker_id,
    atMs: row.at_ms,
  };
}
