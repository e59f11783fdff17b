/** Threads: starting them and changing whether they are archived. */
import { channelType, messageFlag } from '../wire.js';
import { describeChannel } from './describe.js';
import { channelTitle, tellOfEdit } from './messages.js';
import type { StoredChannel, StoredMessage, StoredUser } from './stored.js';
import type { World } from './world.js';

/** A thread to be started; from a message, it bears that message's id. */
export interface NewThread {
  readonly parent: StoredChannel;
  readonly name: string;
  readonly owner: StoredUser;
  readonly from?: StoredMessage | undefined;
}

/** Starts a thread. */
export function startThread(world: World, { parent, name, owner, from }: NewThread): StoredChannel {
  const thread = world.addChannel({
    ...(from && { id: from.wire.id }),
    type: channelType.publicThread,
    name,
    guild: parent.guild,
    parent,
    thread: { archived: false, locked: false, ownerId: owner.id, botJoined: owner === world.bot },
  });
  if (from) {
    from.wire = { ...from.wire, flags: from.wire.flags | messageFlag.hasThread, thread: describeChannel(thread) };
    tellOfEdit(world, from);
  }
  const data = { ...describeChannel(thread), newly_created: true };
  world.tell({ name: 'THREAD_CREATE', data, guildId: parent.guild?.id, channel: thread });
  world.happened(`${channelTitle(parent)} ${owner.name} started the thread "${name}"`, parent.id);
  return thread;
}

/** Archives, unarchives, locks or unlocks a thread. */
export function setThreadState(
  world: World,
  channel: StoredChannel,
  state: { archived?: boolean; locked?: boolean },
): void {
  if (!channel.thread) throw new Error(`${channelTitle(channel)} is no thread.`);
  Object.assign(channel.thread, state);
  const data = describeChannel(channel);
  world.tell({ name: 'THREAD_UPDATE', data, guildId: channel.guild?.id, channel });
  world.happened(`${channelTitle(channel)} is now ${JSON.stringify(state)}`, channel.id);
}

/** Deletes a channel or a thread, with all that is in it. */
export function deleteChannel(world: World, channel: StoredChannel): void {
  const name = channel.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE';
  const data = describeChannel(channel);
  world.tell({ name, data, guildId: channel.guild?.id, channel });
  channel.deleted = true;
  world.channels.delete(channel.id);
  channel.guild?.channels.delete(channel.id);
  world.happened(`${channelTitle(channel)} was deleted`, channel.id);
}
