/** Sending a person's interaction to the bot. */
import { randomBytes } from 'node:crypto';
import type { Json } from '../wire.js';
import { describeInteractionChannel, describeMember, describeUser } from './describe.js';
import { channelTitle } from './messages.js';
import { permissionsIn } from './permissions.js';
import type { StoredInteraction } from './stored.js';
import type { World } from './world.js';

/** What a person did. */
export type NewInteraction = Pick<StoredInteraction, 'type' | 'title' | 'person' | 'channel' | 'data'> &
  Partial<Pick<StoredInteraction, 'source'>>;

/** The name under which latencies and counts of each interaction type are kept. */
export const INTERACTION_KINDS = { 2: 'command', 3: 'component', 4: 'autocomplete', 5: 'modal' } as const;

/** Sends an interaction to the bot. Unlike other events it comes even from channels that the bot cannot see. */
export function startInteraction(world: World, what: NewInteraction): StoredInteraction {
  const { channel, person } = what;
  const interaction: StoredInteraction = {
    source: undefined,
    ...what,
    id: world.nextId(),
    token: randomBytes(24).toString('base64url'),
    sentAt: performance.now(),
    deliveredAt: undefined,
    answeredAt: undefined,
    answer: undefined,
    original: undefined,
    followups: [],
    changes: 0,
    modal: undefined,
    choices: undefined,
    expired: false,
  };
  world.interactions.set(interaction.token, interaction);
  world.metrics.count('sent interaction');
  world.happened(`${channelTitle(channel)} ${person.name} ${what.title}`, channel.id);
  world.emit({
    name: 'INTERACTION_CREATE',
    data: describeInteraction(world, interaction),
    guildId: channel.guild?.id,
    delivered: () => {
      interaction.deliveredAt ??= performance.now();
    },
  });
  return interaction;
}

function describeInteraction(world: World, interaction: StoredInteraction): Json {
  const { channel, person, source } = interaction;
  const { guild } = channel;
  const member = guild?.members.get(person.id);
  const user = describeUser(person);
  return {
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.type,
    data: interaction.data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: describeInteractionChannel(channel, person),
    ...(guild && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
    }),
    ...(member
      ? { member: { ...describeMember(member), user, permissions: permissionsIn(channel, person).toString() } }
      : { user }),
    ...(source && { message: source.wire }),
    app_permissions: permissionsIn(channel, world.bot).toString(),
    locale: person.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    context: guild ? 0 : 1,
    attachment_size_limit: 10_485_760,
  };
}
