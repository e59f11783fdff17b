import { FakeDiscord } from './fake-discord.js';
import type { Settings } from './state/world.js';

const DEFAULTS: Settings = {
  botName: 'Footnote',
  privilegedIntents: [],
  checkBodies: true,
  keep: 5000,
  patienceMs: 5000,
  interactionDeadlineMs: 3000,
  sparseReady: false,
  heartbeatIntervalMs: 41_250,
};

/**
 * Starts a fake Discord on a free port of this machine.
 *
 * @example
 * const discord = await startFakeDiscord();
 * const guild = discord.guild('Analysts');
 * const client = new Client({ intents: [], rest: { api: discord.url } });
 * await client.login(discord.token);
 */
export async function startFakeDiscord(settings: Partial<Settings> = {}): Promise<FakeDiscord> {
  const discord = new FakeDiscord({ ...DEFAULTS, ...settings });
  await discord.goesOnline();
  return discord;
}
