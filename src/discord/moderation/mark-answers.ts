/** Brings answers that were posted before a change up to date where they stand, so that nobody goes on reading what was withdrawn. */

import type { Client } from 'discord.js';
import type { FactDraft } from '../../facts/edit.js';
import type { PostedAnswer } from '../../store/store.js';
import { errorCode, expectedFailure } from '../events/expected-failures.js';
import { readComponents } from '../reply/read-components.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import type { StoredChange } from './announce-change.js';
import { renderMarked } from './render-marked.js';

/** Older answers are not read any more. */
const MARKED_MS = 30 * 24 * 60 * 60_000;
/** So long it may take until an answer that was made before a change stands in Discord, which is when it is dated. */
const POSTING_MS = 5_000;
/** Each is two requests, and Discord allows a channel one or two a second; more would be at work for hours. */
const MOST_MARKED = 200;

/** One after the other, the latest first. Rejects only where there is a bug. */
export async function markAnswers(change: StoredChange, client: Client, services: Services): Promise<void> {
  const { guild, fact, operation, atMs } = change.edit;
  if (operation === 'add' || !showsOtherwise(change)) return;
  const { store, now, log, gather } = services;
  // An answer that was posted a moment ago is written down with the next gathering, and stands in the store by the one after that.
  await gather();
  await gather();
  let answers: readonly PostedAnswer[];
  try {
    answers = await store.postedAnswers.showing({ guild, fact, sinceMs: now() - MARKED_MS, limit: MOST_MARKED });
  } catch (error) {
    log.error({ err: error, guild, fact }, 'posted answers could not be looked up and are not marked');
    return;
  }
  if (answers.length === MOST_MARKED)
    log.warn({ guild, fact, marked: MOST_MARKED }, 'only the latest answers are marked');
  // What was posted since shows the fact as it is.
  for (const answer of answers.filter((each) => each.atMs <= atMs + POSTING_MS))
    await markAnswer(answer, { change, client, services });
}

async function markAnswer(
  answer: PostedAnswer,
  { change, client, services }: { readonly change: StoredChange; readonly client: Client; readonly services: Services },
): Promise<void> {
  const { guild, message: id, channel: channelId } = answer;
  const { store, log, recent } = services;
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) return;
    const message = await channel.messages.fetch(id);
    const language = languageFor(client.guilds.cache.get(guild ?? '')?.preferredLocale);
    const setting = { footnote: services.footnoteFor(guild), language };
    const view = renderMarked({ components: readComponents(message), answer, change }, setting);
    await message.edit({ ...toMessage(view), attachments: [] });
  } catch (error) {
    const failure = expectedFailure(error);
    log.warn(
      { message: id, channel: channelId, ...(failure ? { code: errorCode(error) } : { err: error }) },
      'an answer could not be marked',
    );
    if (failure !== 'deleted') return;
    recent.forget(id);
    await store.postedAnswers
      .remove(id)
      .catch((away: unknown) => log.warn({ err: away, message: id }, 'a deleted answer could not be forgotten'));
  }
}

/** A change of example questions, say, changes no answer's text. */
function showsOtherwise({ before, after }: StoredChange): boolean {
  return JSON.stringify(shownOf(before)) !== JSON.stringify(shownOf(after));
}

function shownOf(draft: FactDraft | null): unknown {
  return (
    draft && [
      draft.statement,
      draft.citations.map(({ document, quote }) => [document, quote]),
      draft.external.map(({ link, title, quote }) => [link, title, quote]),
    ]
  );
}
