/** The question log. */

import type { Access } from '../access.js';
import type { QuestionTable } from '../database.js';
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
