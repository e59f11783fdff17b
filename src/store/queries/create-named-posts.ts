/** The bot's posts that name people, and which of them show a name that was erased. */

import { type Kysely, sql } from 'kysely';
import type { Access } from '../access.js';
import type { Database, NamedPostTable } from '../database.js';
import type { NamedPost, NamedPosts } from '../named-posts.js';

export function createNamedPosts(access: Access): NamedPosts {
  return {
    record: (post) =>
      access.write(async (db) => {
        const { guild, subject } = post;
        const query = db.selectFrom('actor').select('version').where('guild_id', '=', guild);
        const actor = await query.where('version', '=', subject.version).executeTakeFirst();
        await recordNamedPost(db, post, actor === undefined);
      }),
    behind: () =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('named_post')
          .select('guild_id')
          .distinct()
          .where('outdated', '=', 1)
          .execute();
        return rows.map((row) => row.guild_id);
      }),
    outdated: (guild, limit) =>
      access.read(async (db) => {
        const query = db.selectFrom('named_post').selectAll().where('guild_id', '=', guild).where('outdated', '=', 1);
        return (await query.orderBy('message_id').limit(limit).execute()).flatMap(toPost);
      }),
    renewed: (message) =>
      access.write(async (db) => {
        await db.updateTable('named_post').set({ outdated: 0 }).where('message_id', '=', message).execute();
      }),
  };
}

/** The row of a post that was just sent. */
export async function recordNamedPost(
  db: Kysely<Database>,
  { guild, channel, message, subject }: NamedPost,
  isOutdated = false,
): Promise<void> {
  await db
    .insertInto('named_post')
    .values({
      message_id: message,
      guild_id: guild,
      channel_id: channel,
      version: subject.kind === 'change' ? subject.version : null,
      proposal_id: subject.kind === 'proposal' ? subject.id : null,
      outdated: isOutdated ? 1 : 0,
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
}

/** To be called before the name is erased: nothing tells afterwards whose it was. */
export async function outdatePostsNaming(db: Kysely<Database>, user: string): Promise<void> {
  await sql`
    update named_post set outdated = 1 where exists (
      select 1 from actor where actor.user_id = ${user}
        and actor.guild_id = named_post.guild_id and actor.version = named_post.version
    ) or exists (
      select 1 from proposal where (proposal.proposer_id = ${user} or proposal.decided_by_id = ${user})
        and proposal.guild_id = named_post.guild_id and proposal.proposal_id = named_post.proposal_id
    ) or exists (
      select 1 from approval where approval.user_id = ${user}
        and approval.guild_id = named_post.guild_id and approval.proposal_id = named_post.proposal_id
    )
  `.execute(db);
}

function toPost(row: NamedPostTable): NamedPost[] {
  const post = { guild: row.guild_id, channel: row.channel_id, message: row.message_id };
  if (row.version !== null) return [{ ...post, subject: { kind: 'change', version: row.version } }];
  return row.proposal_id === null ? [] : [{ ...post, subject: { kind: 'proposal', id: row.proposal_id } }];
}
