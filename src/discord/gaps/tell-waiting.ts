/** Tells those who wished it that their question has an answer. */

import type { Client } from 'discord.js';
import type { Answered } from '../../store/gaps.js';
import type { Duty } from '../duties/duty.js';
import { tellingDuty } from '../duties/telling-duty.js';
import { renderFilled } from '../render/render-filled.js';
import { tellPerson } from '../reply/tell-person.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/** Whoever cannot be told at all waits no more. */
export function tellWaiting(client: Client, services: Services): Duty {
  const { gaps } = services.store;
  return tellingDuty<Answered>(
    {
      name: 'tell who waits',
      toTell: (nowMs) => gaps.toTell(nowMs),
      takeToTell: (guild, giving) => gaps.takeToTell(guild, giving),
      begin() {
        const saidIn = new Set<string>();
        return (waiting) => tell(waiting, { saidIn, client, services });
      },
      failure: 'who waits for an answer could not be told',
      about: ({ question }) => ({ question }),
    },
    services,
  );
}

interface Round {
  /** Channels where it was said for all: once is enough. */
  readonly saidIn: Set<string>;
  readonly client: Client;
  readonly services: Services;
}

async function tell(waiting: Answered, { saidIn, client, services }: Round): Promise<void> {
  const { guild, channel, user, text: question } = waiting;
  const { gaps } = services.store;
  // Another process may have made the change that answers it.
  await services.guildFacts.refresh(guild);
  const { base } = services.footnoteFor(guild);
  const fact = base.facts.get(waiting.fact);
  if (fact === undefined) return gaps.waitOn(waiting.question, user);
  const setting = { base, language: languageFor(client.guilds.cache.get(guild)?.preferredLocale) };
  const place = `${waiting.fact}/${channel}`;
  // What was asked privately, and by whom, is not for the channel; the fact is.
  const instead = saidIn.has(place) ? null : { channel, view: renderFilled(fact, setting, null) };
  const direct = renderFilled(fact, setting, { question, channel });
  const posted = await tellPerson({ user, direct, instead }, client);
  if (posted !== undefined) {
    const isForAll = posted.channelId === channel;
    if (isForAll) saidIn.add(place);
    // It is marked when the fact changes, as every answer is.
    const answer = {
      message: posted.id,
      guild,
      channel: posted.channelId,
      question: waiting.question,
      facts: [fact.id],
    };
    await services.store.postedAnswers.record({ ...answer, asker: isForAll ? null : user, atMs: services.now() });
  }
  await gaps.told(waiting.question, user);
}
