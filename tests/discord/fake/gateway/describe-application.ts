/** The application behind the bot, as Discord describes it. */
import { describeUser } from '../state/describe.js';
import type { World } from '../state/world.js';
import type { Json } from '../wire.js';
import type { PrivilegedIntent } from './intents.js';

const FLAGS: Record<PrivilegedIntent, number> = {
  GuildPresences: 1 << 13,
  GuildMembers: 1 << 15,
  MessageContent: 1 << 19,
};

/** The application object; its flags tell which privileged intents are switched on. */
export function describeApplication(world: World): Json & { flags: number } {
  return {
    id: world.bot.id,
    name: world.bot.name,
    icon: null,
    description: '',
    bot: describeUser(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    approximate_guild_count: world.guilds.size,
    flags: world.settings.privilegedIntents.reduce((bits, name) => bits | FLAGS[name], 0),
  };
}
