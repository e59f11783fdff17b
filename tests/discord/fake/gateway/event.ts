import type { StoredChannel } from '../state/stored.js';

/** Something that Discord tells the bot. */
export interface GatewayEvent {
  /** Discord's name, as in `MESSAGE_CREATE`. */
  readonly name: string;
  readonly data: object;
  /** The guild it is about; nothing for direct messages. */
  readonly guildId?: string | undefined;
  /** The channel that the bot must be able to see to be told. */
  readonly channel?: StoredChannel | undefined;
  /** Called once, when the event has been written to a connected bot. */
  readonly delivered?: (() => void) | undefined;
}
