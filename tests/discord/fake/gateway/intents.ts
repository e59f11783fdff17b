/** Which intents a bot needs to be told of an event. */
import { GatewayIntentBits } from 'discord.js';

/** The intents that must be switched on for an application before it may ask for them. */
export const PRIVILEGED = {
  GuildMembers: GatewayIntentBits.GuildMembers,
  GuildPresences: GatewayIntentBits.GuildPresences,
  MessageContent: GatewayIntentBits.MessageContent,
} as const;

/** The name of a privileged intent. */
export type PrivilegedIntent = keyof typeof PRIVILEGED;

const NEEDED: readonly [prefix: string, inGuild: number, inDirectMessages: number][] = [
  ['GUILD_MEMBER_', GatewayIntentBits.GuildMembers, 0],
  ['GUILD_', GatewayIntentBits.Guilds, 0],
  ['CHANNEL_', GatewayIntentBits.Guilds, 0],
  ['THREAD_', GatewayIntentBits.Guilds, 0],
  ['MESSAGE_', GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
];

/** The intent that an event needs; 0 for events that every bot is told of. */
export function intentFor(eventName: string, inGuild: boolean): number {
  const row = NEEDED.find(([prefix]) => eventName.startsWith(prefix));
  if (!row) return 0;
  return inGuild ? row[1] : row[2];
}
