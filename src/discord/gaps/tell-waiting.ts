/** Tells those who wished it that their question has an answer. */

import type { Client } from 'discord.js';
import type { Answered } from '../../store/gaps.js';
import type { Duty } from '../duties/duty.js';
import { TELL_TRIES, tryAgainAt } from '../duties/tell-again.js';
import { renderFilled } from '../render/render-filled.js';
import { tellPerson } from '../reply/tell-person.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/** Whoever cannot be told at all waits no more; where Discord fails, it is tried again some times. */
export function tellWaiting(client: Client, services: Services): Duty {
  const { store, now, log } = services;
  return {
    name: 'tell who waits',
    open: () => store.gaps.toTell(now()),
    async perform(guild, stop) {
      const nowMs = now();
      const answered = await store.gaps.takeToTell(guild, { nowMs, againMs: tryAgainAt(nowMs), tries: TELL_TRIES });
      const saidIn = new Set<string>();
      for (const waiting of answered) {
        if (stop.aborted) return;
        try {
          await tell(waiting, { saidIn, client, services });
          await store.gaps.told(waiting.question, waiting.user);
        } catch (error) {
          log.warn({ err: error, question: waiting.question }, 'who waits for an answer could not be told');
        }
      }
    },
  };
}

interface Telling {
  /** Channels where it was said for all: once is enough. */
  readonly saidIn: Set<string>;
  readonly client: Client;
  readonly services: Services;
}

async function tell(waiting: Answered, { saidIn, client, services }: Telling): Promise<void> {
  const { guild, channel, user, text: question } = waiting;
  const { base } = services.footnoteFor(guild);
  const fact = base.facts.get(waiting.fact);
  if (fact === undefined) return;
  const setting = { base, language: languageFor(client.guilds.cache.get(guild)?.preferredLocale) };
  const place = `${waiting.fact}/${channel}`;
  // What was asked privately, and by whom, is not for the channel; the fact is.
  const instead = saidIn.has(place) ? null : { channel, view: renderFilled(fact, setting, null) };
  const direct = renderFilled(fact, setting, { question, channel });
  if ((await tellPerson({ user, direct, instead }, client)) === 'instead') saidIn.add(place);
}
