/** What people asked and did not get: wordings by how often, moderators' marks on them, and who waits. */

import { createHash } from 'node:crypto';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Access } from '../access.js';
import type { Database, QuestionTable, WaitingTable } from '../database.js';
import type { Answered, GapMark, Gaps, Giving, UnmetWording, Waiting } from '../gaps.js';
import { toStorableText } from '../storable-text.js';
import { isDue } from './is-due.js';

export function createGaps(access: Access): Gaps {
  return {
    list: (sought) => access.read((db) => listUnmet(db, sought)),
    mark: (marked) => access.write((db) => markTexts(db, marked)),
    fill: ({ fact, ...filled }) =>
      access.write(async (db) => {
        const { guild, texts, atMs } = filled;
        await markTexts(db, { ...filled, outcome: { kind: 'answered', fact } });
        for (const text of texts.map(toStorableText)) {
          await db
            .updateTable('waiting')
            .set({ fact_id: fact, tell_ms: atMs, tries: 0 })
            .where('guild_id', '=', guild)
            .where('text', '=', text)
            .where('fact_id', 'is', null)
            .execute();
        }
      }),
    unmark: (guild, texts) =>
      access.write(async (db) => {
        for (const key of texts.map(keyOf)) {
          await db.deleteFrom('gap_mark').where('guild_id', '=', guild).where('text_key', '=', key).execute();
        }
      }),
    markOf: (guild, text) =>
      access.read(async (db) => {
        const query = db.selectFrom('gap_mark').selectAll().where('guild_id', '=', guild);
        const row = await query.where('text_key', '=', keyOf(text)).executeTakeFirst();
        if (row === undefined) return undefined;
        const { fact_id: fact, by_id: by, at_ms: atMs } = row;
        const outcome = fact === null ? ({ kind: 'not-for-us' } as const) : ({ kind: 'answered', fact } as const);
        return { guild, texts: [row.text], outcome, by, atMs };
      }),
    dismissed: (guild, limit) =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('gap_mark')
          .select('text')
          .where('guild_id', '=', guild)
          .where('fact_id', 'is', null)
          .orderBy('at_ms', 'desc')
          .limit(limit)
          .execute();
        return rows.map((row) => row.text);
      }),
    wait: ({ question, guild, channel, user, text, atMs }) =>
      access.write(async (db) => {
        await db
          .insertInto('waiting')
          .values({
            question_id: question,
            user_id: user,
            guild_id: guild,
            channel_id: channel,
            text,
            at_ms: atMs,
            tries: 0,
          })
          .onConflict((conflict) => conflict.columns(['question_id', 'user_id']).doNothing())
          .execute();
      }),
    waiting: (guild) =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('waiting')
          .selectAll()
          .where('guild_id', '=', guild)
          .where('fact_id', 'is', null)
          .orderBy('at_ms')
          .execute();
        return rows.map(toWaiting);
      }),
    toTell: (nowMs) =>
      access.read(async (db) => {
        const query = db.selectFrom('waiting').select('guild_id').distinct().where(isDue(nowMs));
        return (await query.execute()).map((row) => row.guild_id);
      }),
    takeToTell: (guild, giving) => access.write((db) => takeToTell(db, guild, giving)),
    waitOn: (question, user) =>
      access.write(async (db) => {
        await db
          .updateTable('waiting')
          .set({ fact_id: null, tell_ms: null, tries: 0 })
          .where('question_id', '=', question)
          .where('user_id', '=', user)
          .execute();
      }),
    told: (question, user) =>
      access.write(async (db) => {
        await db.deleteFrom('waiting').where('question_id', '=', question).where('user_id', '=', user).execute();
      }),
  };
}

async function markTexts(db: Kysely<Database>, { guild, texts, outcome, by, atMs }: GapMark): Promise<void> {
  for (const text of texts) {
    const values = { fact_id: outcome.kind === 'answered' ? outcome.fact : null, by_id: by, at_ms: atMs };
    await db
      .insertInto('gap_mark')
      .values({ guild_id: guild, text_key: keyOf(text), text, ...values })
      .onConflict((conflict) => conflict.columns(['guild_id', 'text_key']).doUpdateSet(values))
      .execute();
  }
}

async function takeToTell(
  db: Kysely<Database>,
  guild: string,
  { nowMs, againMs, tries }: Giving,
): Promise<readonly Answered[]> {
  await db
    .deleteFrom('waiting')
    .where('guild_id', '=', guild)
    .where(isDue(nowMs))
    .where('tries', '>=', tries)
    .execute();
  const rows = await db
    .updateTable('waiting')
    .set((eb) => ({ tell_ms: againMs, tries: eb('tries', '+', 1) }))
    .where('guild_id', '=', guild)
    .where(isDue(nowMs))
    .returningAll()
    .execute();
  return rows
    .sort((one, other) => one.at_ms - other.at_ms)
    .flatMap((row) => (row.fact_id === null ? [] : [{ ...toWaiting(row), fact: row.fact_id }]));
}

const UNANSWERED = ['closest', 'unknown'];

async function listUnmet(db: Kysely<Database>, sought: Parameters<Gaps['list']>[0]): Promise<readonly UnmetWording[]> {
  const { guild, limit } = sought;
  const waiting = sql<number>`
    (select count(*) from waiting w where w.guild_id = ${guild} and w.text = q.text and w.fact_id is null)
  `;
  const forgotten = sql<number>`sum(case when q.asker_id is null and q.repeats = 0 then 1 else 0 end)`;
  const rows = await selectUnmet(db, sought)
    .select((eb) => [
      'q.text',
      eb.fn.countAll<number>().as('asked'),
      forgotten.as('forgottenAskers'),
      eb.fn.sum<number>(eb.case().when('q.kind', 'in', UNANSWERED).then(0).else(1).end()).as('notHelpful'),
      waiting.as('waiting'),
      eb.fn.max('q.at_ms').as('latestMs'),
    ])
    .groupBy('q.text')
    .orderBy(sql`count(distinct q.asker_id) + ${forgotten}`, 'desc')
    .orderBy('asked', 'desc')
    .orderBy('latestMs', 'desc')
    .orderBy('q.text')
    .limit(limit)
    .execute();
  const askers = new Map<string, string[]>(rows.map(({ text }) => [text, []]));
  const asked = await selectUnmet(db, sought).select(['q.text', 'q.asker_id']).distinct().execute();
  for (const { text, asker_id: asker } of asked) if (asker !== null) askers.get(text)?.push(asker);
  return rows.map((row) => ({ ...row, askers: askers.get(row.text) ?? [] }));
}

/** The questions that went unmet, in no order yet. */
function selectUnmet(db: Kysely<Database>, { guild, sinceMs }: Pick<Parameters<Gaps['list']>[0], 'guild' | 'sinceMs'>) {
  return db
    .selectFrom('question as q')
    .leftJoin('gap_mark as m', (join) => join.onRef('m.guild_id', '=', 'q.guild_id').onRef('m.text', '=', 'q.text'))
    .where('q.guild_id', '=', guild)
    .where('q.at_ms', '>=', sinceMs)
    .where((eb) => eb.or([eb('q.kind', 'in', UNANSWERED), eb.exists(notHelpful(eb))]))
    .where((eb) =>
      eb.or([
        eb('m.text_key', 'is', null),
        eb.and([eb('m.fact_id', 'is not', null), eb('q.at_ms', '>', eb.ref('m.at_ms'))]),
      ]),
    );
}

/** The bad verdicts on a question. */
function notHelpful(eb: ExpressionBuilder<Database & { q: QuestionTable }, 'q'>) {
  return eb
    .selectFrom('feedback as f')
    .select('f.question_id')
    .whereRef('f.question_id', '=', 'q.question_id')
    .where('f.verdict', '=', 'not-helpful');
}

function keyOf(text: string): string {
  return createHash('sha256').update(toStorableText(text)).digest('hex');
}

function toWaiting(row: WaitingTable): Waiting {
  return {
    question: row.question_id,
    guild: row.guild_id,
    channel: row.channel_id,
    user: row.user_id,
    text: row.text,
    atMs: row.at_ms,
  };
}
