/** Many people at once: asks at a steady rate, whether or not the answers keep up. */

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Channel } from '../../tests/discord/fake/driver/channel.js';
import type { Person } from '../../tests/discord/fake/driver/person.js';
import type { FakeDiscord } from '../../tests/discord/fake/fake-discord.js';

/** Who can ask what where. */
export interface Stage {
  readonly discord: FakeDiscord;
  readonly channels: readonly Channel[];
  readonly people: readonly Person[];
  readonly questions: readonly string[];
}

const QUESTIONS = fileURLToPath(new URL('../../../tests/questions/seed.jsonl', import.meta.url));
const TICK_MS = 5;

/** The questions of the development set, answerable ones and others. */
export function readQuestions(): string[] {
  const lines = readFileSync(QUESTIONS, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { question: string }).question);
}

/** How people ask, in turn: two letters typed into /ask, two whole /ask, and one mention. */
const TURNS = ['type', 'type', 'command', 'command', 'mention'] as const;

/** How many ask, and for how long. */
export interface Load {
  /** A second. */
  readonly rate: number;
  readonly seconds: number;
  /** How many were asked before: questions, people and channels go on from there. */
  readonly from: number;
}

/** Sends `rate` a second for so many seconds; returns how many of them were mentions. */
export async function ask(stage: Stage, { rate, seconds, from }: Load): Promise<number> {
  const start = performance.now();
  let mentions = 0;
  for (let sent = 0; sent < rate * seconds; ) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - start) / 1000) * rate));
    for (; sent < due; sent += 1) if (askOnce(stage, from + sent) === 'mention') mentions += 1;
    await sleep(TICK_MS);
  }
  return mentions;
}

function askOnce({ discord, channels, people, questions }: Stage, turn: number): (typeof TURNS)[number] {
  const person = people[turn % people.length] as Person;
  const channel = channels[turn % channels.length] as Channel;
  const question = questions[turn % questions.length] as string;
  const way = TURNS[turn % TURNS.length] as (typeof TURNS)[number];
  const how = { until: 'sent' } as const;
  if (way === 'type')
    void person.types(channel, '/ask', { question: question.slice(0, 5 + (turn % 20)) }, undefined, how);
  else if (way === 'command') void person.uses(channel, '/ask', { question }, how);
  else person.says(channel, `${discord.bot.mention} ${question}`);
  return way;
}
