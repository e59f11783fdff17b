/** Faults: what can go wrong with the bot's requests, and where a test says that it should. */

/** One thing that goes wrong with a request. */
export interface Fault {
  /** Wait so long before anything else is done. */
  readonly delayMs?: number;
  /** Answer this instead of doing what was asked. Without it the request is served as usual (after the delay). */
  readonly answer?: FaultAnswer;
  /** Do what was asked, and only then let the answer go wrong. */
  readonly afterDoing?: boolean;
  /** Instead of an answer, the connection is `reset` (discord.js tries again), `closed` (it does not) or left to `hang`. */
  readonly connection?: 'reset' | 'closed' | 'hang';
}

/** An answer that tells of a failure. */
export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

/** The routes that a fault most often concerns. */
export const routes = {
  /** The first answer to an interaction. */
  callback: 'POST /interactions/*/*/callback',
  /** Getting, editing or deleting an interaction's first response. */
  originalResponse: '* /webhooks/*/*/messages/@original',
  /** A further message in answer to an interaction. */
  followup: 'POST /webhooks/*/*',
  /** Posting a message to a channel. */
  send: 'POST /channels/*/messages',
  /** Editing a message in a channel. */
  edit: 'PATCH /channels/*/messages/*',
  /** Showing "is typing". */
  typing: 'POST /channels/*/typing',
  /** Everything. */
  any: '* *',
} as const;

/** "Too many requests". `user` is a limit of one route, `global` one of all routes. discord.js waits and tries again. */
export function rateLimited(options: { retryAfterMs?: number; scope?: 'user' | 'global' } = {}): Fault {
  const { retryAfterMs = 200, scope = 'user' } = options;
  const seconds = retryAfterMs / 1000;
  return {
    answer: {
      status: 429,
      headers: {
        'retry-after': String(seconds),
        'x-ratelimit-scope': scope,
        via: '1.1 google',
        ...(scope === 'global'
          ? { 'x-ratelimit-global': 'true' }
          : {
              'x-ratelimit-limit': '5',
              'x-ratelimit-remaining': '0',
              'x-ratelimit-reset': String(Date.now() / 1000 + seconds),
              'x-ratelimit-reset-after': String(seconds),
              'x-ratelimit-bucket': 'fake-bucket',
            }),
      },
      body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
    },
  };
}

/** A failure of Discord's own. discord.js tries three times more. */
export function serverError(status = 500): Fault {
  return { answer: { status, body: { message: `${status}: Internal Server Error`, code: 0 } } };
}

/** One of Discord's own errors. */
export function apiFault(status: number, code: number, message: string): Fault {
  return { answer: { status, body: { message, code } } };
}

/** The interaction was not answered in time, or its token is gone. */
export const unknownInteraction = apiFault(404, 10062, 'Unknown interaction');
/** The message was deleted meanwhile. */
export const unknownMessage = apiFault(404, 10008, 'Unknown Message');
/** The bot may not do this here. */
export const missingPermissions = apiFault(403, 50013, 'Missing Permissions');
/** The bot cannot see this channel. */
export const missingAccess = apiFault(403, 50001, 'Missing Access');
/** The connection is reset before anything is done. discord.js tries three times more. */
export const connectionReset: Fault = { connection: 'reset' };
/** The connection is closed before anything is done. discord.js throws at once. */
export const connectionClosed: Fault = { connection: 'closed' };
/** What was asked is done, but the connection is closed before the bot learns of it. */
export const answerLost: Fault = { connection: 'closed', afterDoing: true };
/** The request is never answered. */
export const hanging: Fault = { connection: 'hang' };

/** The request is served, but only after a while. */
export function slow(delayMs: number): Fault {
  return { delayMs };
}

/** A fault that a test has set up. */
export interface FaultHandle {
  /** How often it has struck. */
  readonly hits: number;
  /** Ends it. */
  remove(): void;
}

/** The faults of one fake Discord. */
export class Faults {
  readonly #set: { readonly matches: RegExp; readonly fault: Fault; left: number; hits: number }[] = [];

  /**
   * Lets the next `times` requests to a route fail. The route is a method and a path as in `POST /channels/*\/messages`, where `*`
   * stands for one part of the path (or for any method, or for all paths); see `routes`.
   */
  add(route: string, fault: Fault, { times = 1 }: { times?: number } = {}): FaultHandle {
    const entry = { matches: patternOf(route), fault, left: times, hits: 0 };
    this.#set.push(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => {
        entry.left = 0;
      },
    };
  }

  /** Ends all faults. */
  clear(): void {
    this.#set.length = 0;
  }

  /** The fault that strikes a request, if one does; it counts as used. */
  take(method: string, path: string): Fault | undefined {
    if (this.#set.length === 0) return undefined;
    const entry = this.#set.find(({ matches, left }) => left > 0 && matches.test(`${method} ${path}`));
    if (!entry) return undefined;
    entry.left -= 1;
    entry.hits += 1;
    return entry.fault;
  }
}

function patternOf(route: string): RegExp {
  const [method = '*', path = '*'] = route.split(' ');
  const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const methods = method === '*' ? '[A-Z]+' : literal(method);
  const paths = path === '*' ? '.*' : literal(path).replaceAll('*', '[^/]+');
  return new RegExp(`^${methods} ${paths}$`);
}
