/** The users, channels, roles and messages that an interaction names by id, described in full beside it. */
import { describeInteractionChannel, describeMember, describeRole, describeUser } from '../state/describe.js';
import { permissionsIn } from '../state/permissions.js';
import type { StoredMessage } from '../state/stored.js';
import type { Json } from '../wire.js';
import type { OptionValue, Place } from './compose-command.js';

/** Collects what an interaction refers to. */
export class Resolved {
  readonly #place: Place;
  readonly #kinds = new Map<string, Json>();

  /** Nothing is referred to yet. */
  constructor(place: Place) {
    this.#place = place;
  }

  /** The `resolved` field of an interaction's data; nothing if nothing was referred to. */
  get field(): { resolved?: Json } {
    return this.#kinds.size > 0 ? { resolved: Object.fromEntries(this.#kinds) } : {};
  }

  /** Adds what an option (or a select menu) of some type refers to, and returns its id. */
  add(optionType: number, value: OptionValue): string {
    const id = typeof value === 'object' ? value.id : String(value);
    const { world, channel, person } = this.#place;
    const user = world.users.get(id);
    const role = channel.guild?.roles.get(id);
    const other = world.channels.get(id);
    if (other && optionType === 7) this.#put('channels', id, describeInteractionChannel(other, person));
    else if (role && optionType !== 6) this.#put('roles', id, describeRole(role));
    else if (user && optionType !== 8) {
      this.#put('users', id, { ...describeUser(user) });
      const member = channel.guild?.members.get(id);
      if (member) {
        const permissions = permissionsIn(channel, user).toString();
        this.#put('members', id, { ...describeMember(member), permissions });
      }
    } else throw new Error(`${id} is nothing that an option of type ${optionType} can name.`);
    return id;
  }

  /** Adds a message: whole, whatever the bot's intents. */
  addMessage(message: StoredMessage): string {
    this.#put('messages', message.wire.id, { ...message.wire });
    return message.wire.id;
  }

  #put(kind: string, id: string, value: Json): void {
    this.#kinds.set(kind, { ...this.#kinds.get(kind), [id]: value });
  }
}
