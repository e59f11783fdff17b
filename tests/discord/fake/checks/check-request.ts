/** Checks what a request says beside its body: its path against Discord's list of them, the ids in it, and the query. */
import { pathsList } from 'discord-api-spec';
import type { Problem } from './problem.js';

const SNOWFLAKE = /^(?:0|[1-9]\d{0,19})$/;
const BOOLEAN = /^(?:true|false)$/;
const COUNT = /^\d{1,4}$/;

/** The query parameters that Discord documents, for the routes that have any. */
const QUERIES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'POST /interactions/{interaction_id}/{interaction_token}/callback': { with_response: BOOLEAN },
  'POST /webhooks/{webhook_id}/{webhook_token}': { wait: BOOLEAN, thread_id: SNOWFLAKE, with_components: BOOLEAN },
  'GET /webhooks/{webhook_id}/{webhook_token}/messages/@original': { thread_id: SNOWFLAKE },
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': { thread_id: SNOWFLAKE, with_components: BOOLEAN },
  'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original': { thread_id: SNOWFLAKE },
  'GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': { thread_id: SNOWFLAKE },
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': {
    thread_id: SNOWFLAKE,
    with_components: BOOLEAN,
  },
  'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}': { thread_id: SNOWFLAKE },
  'GET /applications/{application_id}/commands': { with_localizations: BOOLEAN },
  'GET /applications/{application_id}/guilds/{guild_id}/commands': { with_localizations: BOOLEAN },
  'GET /channels/{channel_id}/messages': { around: SNOWFLAKE, before: SNOWFLAKE, after: SNOWFLAKE, limit: COUNT },
  'GET /guilds/{guild_id}': { with_counts: BOOLEAN },
  'GET /guilds/{guild_id}/members': { limit: COUNT, after: SNOWFLAKE },
  'GET /users/@me/guilds': { before: SNOWFLAKE, after: SNOWFLAKE, limit: COUNT, with_counts: BOOLEAN },
};

/** The problems in a request's line; empty when there are none. */
export function checkRequest(method: string, path: string, query: URLSearchParams): Problem[] {
  const parts = path.split('/');
  const documented = (pathsList[method.toLowerCase()] ?? [])
    .filter((candidate) => fits(candidate.split('/'), parts))
    .toSorted((a, b) => a.split('{').length - b.split('{').length)[0];
  if (documented === undefined) return [{ at: '', problem: `Discord documents no ${method} ${path}` }];
  const ids = documented.split('/').flatMap((name, index) => {
    const value = decodeURIComponent(parts[index] ?? '');
    return /_id\}$/.test(name) && !SNOWFLAKE.test(value) ? [{ at: name, problem: `"${value}" is no id` }] : [];
  });
  const allowed = QUERIES[`${method} ${documented}`] ?? {};
  const asked = [...query].flatMap(([name, value]) => {
    const pattern = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (pattern === undefined) return [{ at: `?${name}`, problem: `${documented} has no such query parameter` }];
    return pattern.test(value) ? [] : [{ at: `?${name}`, problem: `"${value}" is no value for it` }];
  });
  return [...ids, ...asked];
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.length === parts.length && pattern.every((part, at) => part.startsWith('{') || part === parts[at]);
}
