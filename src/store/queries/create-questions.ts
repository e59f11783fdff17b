/** The question log. */

import type { Kysely } from 'kysely';
import type { Access } from '../access.js';
import type { Database, QuestionTable } from '../database.js';
import type { LoggedQuestion, QuestionKind, Questions } from '../store.js';

export function createQuestions(access: Access): Questions {
  return {
    record: (question) =>
      access.write(async (db) => {
        await db
          .insertInto('question')
          .values({
            question_id: question.id,
            guild_id: question.guild,
            channel_id: question.channel,
            asker_id: question.asker,
            text: question.text,
            kind: question.kind,
            fact_id: question.fact,
            confidence: question.confidence,
            at_ms: question.atMs,
            repeats: await hasAsked(db, question),
          })
          .onConflict((conflict) => conflict.column('question_id').doNothing())
          .execute();
      }),
    find: (id) =>
      access.read(async (db): Promise<LoggedQuestion | undefined> => {
        const row = await db.selectFrom('question').selectAll().where('question_id', '=', id).executeTakeFirst();
        return row && toQuestion(row);
      }),
  };
}

/** 1 where the same person has asked the same in the same guild before. */
async function hasAsked(db: Kysely<Database>, { guild, asker, text }: LoggedQuestion): Promise<number> {
  if (guild === null || asker === null) return 0;
  const before = await db
    .selectFrom('question')
    .select('question_id')
    .where('asker_id', '=', asker)
    .where('guild_id', '=', guild)
    .where('text', '=', text)
    .limit(1)
    .executeTakeFirst();
  return before === undefined ? 0 : 1;
}

export function toQuestion(row: QuestionTable): LoggedQuestion {
  return {
    id: row.question_id,
    guild: row.guild_id,
    channel: row.channel_id,
    asker: row.asker_id,
    text: row.text,
    kind: row.kind as QuestionKind,
    fact: row.fact_id,
    confidence: row.confidence,
    atMs: row.at_ms,
  };
}
