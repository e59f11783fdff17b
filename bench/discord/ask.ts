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

/** Sends `rate` a second for so many seconds, in turn a letter typed into /ask, a whole /ask, and a mention. */
export async function ask(stage: Stage, { rate, seconds }: { rate: number; seconds: number }): Promise<void> {
  const start = performance.now();
  for (let sent = 0; sent < rate * seconds; ) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - start) / 1000) * rate));
    for (; sent < due; sent += 1) askOnce(stage, sent);
    await sleep(TICK_MS);
  }
}

function askOnce({ discord, channels, people, questions }: Stage, turn: number): void {
  const person = people[turn % people.length] as Person;
  const channel = channels[turn % channels.length] as Channel;
  const question = questions[turn % questions.length] as string;
  const how = { until: 'sent' } as const;
  if (turn % 5 < 2)
    void person.types(channel, '/ask', { question: question.slice(0, 5 + (turn % 20)) }, undefined, how);
  else if (turn % 5 < 4) void person.uses(channel, '/ask', { question }, how);
  else person.says(channel, `${discord.bot.mention} ${question}`);
}
