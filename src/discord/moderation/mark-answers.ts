/** Brings answers that were posted before a change up to date where they stand, so that nobody goes on reading what was withdrawn. */

import { type Client, DiscordAPIError } from 'discord.js';
import type { FactDraft } from '../../facts/edit.js';
import type { KeptChange } from '../../moderation/kept-change.js';
import type { JournalWork } from '../duties/journal-duty.js';
import { pauseBetweenEdits } from '../duties/pause-between-edits.js';
import { errorCode, expectedFailure } from '../events/expected-failures.js';
import { isListing } from '../render/render-listing.js';
import type { View } from '../render/view.js';
import { readComponents } from '../reply/read-components.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import { markListing } from './mark-listing.js';
import { isUpToDate, type Now, type OutdatedAnswer, renderMarked } from './render-marked.js';

/** Older answers are not read any more. */
const MARKED_MS = 30 * 24 * 60 * 60_000;

/**
 * Each changed fact's answers once, whatever number of changes there were; those that show it as it is are left alone, so it is begun anew
 * where it was cut off. Rejects where Discord or the store is away.
 */
export async function markChanges(work: JournalWork, client: Client, services: Services): Promise<void> {
  const { store, now, gather, writes } = services;
  const shown = work.changes.filter((change) => change.edit.operation !== 'add' && showsOtherwise(change));
  if (shown.length === 0) return;
  // An answer that was posted a moment ago is written down with the next gathering, and stands in the store by the one after that.
  await gather();
  await gather();
  await writes.settled();
  for (const change of new Map(shown.map((each) => [each.edit.fact, each])).values()) {
    const { guild, fact } = change.edit;
    // Not bounded by when the change was made: clocks go back, and processes have not the same.
    const sought = { guild, fact, sinceMs: now() - MARKED_MS };
    for (const message of await store.postedAnswers.showing(sought)) {
      await work.goOn();
      await markAnswer(message, { change, client, services });
      await pauseBetweenEdits(work.stop);
    }
  }
}

async function markAnswer(
  id: string,
  { change, client, services }: { readonly change: KeptChange; readonly client: Client; readonly services: Services },
): Promise<void> {
  const { store, log, recent } = services;
  const answer = await store.postedAnswers.find(id);
  if (answer === undefined) return;
  const { guild, channel: channelId } = answer;
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) return;
    const message = await channel.messages.fetch(id);
    const language = languageFor(client.guilds.cache.get(guild ?? '')?.preferredLocale);
    const setting = { footnote: services.footnoteFor(guild), language };
    const posted = { components: readComponents(message), answer };
    const view = viewNow({ ...posted, change }, setting);
    if (view !== undefined) await message.edit({ ...toMessage(view), attachments: [] });
  } catch (error) {
    // Only what Discord has said no to is done with.
    if (!(error instanceof DiscordAPIError)) throw error;
    const failure = expectedFailure(error);
    log.warn(
      { message: id, channel: channelId, ...(failure ? { code: errorCode(error) } : { err: error }) },
      'an answer could not be marked',
    );
    if (failure !== 'deleted') return;
    recent.forget(id);
    await store.postedAnswers.remove(id);
  }
}

/** Undefined for what was posted since, which shows the fact as it is. */
function viewNow(outdated: OutdatedAnswer, setting: Now): View | undefined {
  const { components, change } = outdated;
  if (!isListing(components)) return isUpToDate(outdated, setting) ? undefined : renderMarked(outdated, setting);
  const marked = markListing(components, change, setting.language.texts);
  return marked && { components: marked, files: [] };
}

/** A change of example questions, say, changes no answer's text. */
function showsOtherwise({ before, after }: KeptChange): boolean {
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
