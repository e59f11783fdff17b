/** What readers think of answers. */

import type { Access } from '../access.js';
import type { Feedback } from '../store.js';

export function createFeedback(access: Access): Feedback {
  return {
    give: ({ question, guild, user, verdict, atMs }) =>
      access.write(async (db) => {
        await db
          .insertInto('feedback')
          .values({ question_id: question, guild_id: guild, user_id: user, verdict, at_ms: atMs })
          .onConflict((conflict) => conflict.columns(['question_id', 'user_id']).doUpdateSet({ verdict, at_ms: atMs }))
          .execute();
      }),
    tally: (question) =>
      access.read(async (db) => {
        const rows = await db
          .selectFrom('feedback')
          .select(['verdict', (eb) => eb.fn.countAll<number>().as('count')])
          .where('question_id', '=', question)
          .groupBy('verdict')
          .execute();
        const counts = new Map(rows.map((row) => [row.verdict, row.count]));
        return { helpful: counts.get('helpful') ?? 0, notHelpful: counts.get('not-helpful') ?? 0 };
      }),
  };
}
