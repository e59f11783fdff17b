/** A question that was open has an answer: who waits for it is told, and it is no gap any more. */

import type { Client } from 'discord.js';
import { findFilled } from '../../moderation/find-filled.js';
import type { Waiting } from '../../store/gaps.js';
import type { StoredChange } from '../moderation/announce-change.js';
import { renderFilled } from '../render/render-filled.js';
import { tellPerson } from '../reply/tell-person.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/** Which wordings a fact answers, and who has seen to it. */
export interface FilledGaps {
  readonly guild: string;
  readonly texts: readonly string[];
  /** Fact id. */
  readonly fact: string;
  /** User id; null where it is not known. */
  readonly by: string | null;
}

/**
 * Tells first and marks after, so that nobody is forgotten by an end in between; who cannot be told at all waits no more. Rejects where the store
 * is away, and then those who were not told yet go on waiting.
 */
export async function fillGaps(filled: FilledGaps, client: Client, services: Services): Promise<void> {
  const { guild, texts, fact, by } = filled;
  if (texts.length === 0) return;
  const { store, log } = services;
  const saidIn = new Set<string>();
  for (const waiting of await store.gaps.waiting(guild, texts)) {
    try {
      await tellWaiting(waiting, { fact, saidIn, client, services });
      await store.gaps.told(waiting.question, waiting.user);
    } catch (error) {
      log.warn({ err: error, question: waiting.question }, 'who waits for an answer could not be told');
    }
  }
  await store.gaps.mark({ guild, texts, outcome: { kind: 'answered', fact }, by, atMs: services.now() });
}

/** The same for all the questions that a change has answered. */
export async function fillByChange({ edit, before }: StoredChange, client: Client, services: Services): Promise<void> {
  const { guild, fact, actor: by } = edit;
  const texts = await findFilled({ edit, before, footnote: services.footnoteFor(guild) }, services.store.gaps);
  await fillGaps({ guild, texts, fact, by }, client, services);
}

interface Telling {
  readonly fact: string;
  /** Channels where it was said for all: once is enough. */
  readonly saidIn: Set<string>;
  readonly client: Client;
  readonly services: Services;
}

async function tellWaiting(waiting: Waiting, { fact: id, saidIn, client, services }: Telling): Promise<void> {
  const { guild, channel, user, text: question } = waiting;
  const { base } = services.footnoteFor(guild);
  const fact = base.facts.get(id);
  if (fact === undefined) return;
  const setting = { base, language: languageFor(client.guilds.cache.get(guild)?.preferredLocale) };
  // What was asked privately, and by whom, is not for the channel; the fact is.
  const instead = saidIn.has(channel) ? null : { channel, view: renderFilled(fact, setting, null) };
  const direct = renderFilled(fact, setting, { question, channel });
  if ((await tellPerson({ user, direct, instead }, client)) === 'instead') saidIn.add(channel);
}
