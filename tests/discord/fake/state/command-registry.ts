/** The application commands that a bot has registered. */
import type { CommandBody } from '../checks/check-commands.js';

/** A registered command. */
export interface StoredCommand extends CommandBody {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly description: string;
  readonly guild_id?: string;
}

/** Commands by scope: global ones and those of single guilds. */
export class CommandRegistry {
  readonly #scopes = new Map<string, StoredCommand[]>();

  /** The commands of one scope: a guild's id, or undefined for the global ones. */
  list(guildId: string | undefined): readonly StoredCommand[] {
    return this.#scopes.get(guildId ?? '') ?? [];
  }

  /** Replaces all commands of a scope. A command that stays keeps its id. */
  replace(guildId: string | undefined, bodies: readonly CommandBody[], own: CommandOwner): readonly StoredCommand[] {
    const before = this.list(guildId);
    const after = bodies.map((body) => {
      const same = before.find((command) => command.name === body.name && command.type === (body.type ?? 1));
      return {
        ...body,
        id: same?.id ?? own.nextId(),
        application_id: own.applicationId,
        version: own.nextId(),
        type: body.type ?? 1,
        description: body.description ?? '',
        default_member_permissions: body.default_member_permissions ?? null,
        ...(guildId !== undefined && { guild_id: guildId }),
      };
    });
    this.#scopes.set(guildId ?? '', after);
    return after;
  }

  /** The commands that can be used in a guild; a guild's own go before global ones of the same name. */
  usableIn(guildId: string | undefined): StoredCommand[] {
    const own = guildId === undefined ? [] : this.list(guildId);
    const global = this.list(undefined).filter(
      (command) => !own.some(({ name, type }) => name === command.name && type === command.type),
    );
    return [...own, ...global];
  }
}

/** Whose commands they are. */
export interface CommandOwner {
  readonly applicationId: string;
  readonly nextId: () => string;
}
