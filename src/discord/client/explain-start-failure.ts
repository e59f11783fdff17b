/** Says in one sentence why Discord could not be joined, and what to do. */

import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RateLimitError,
} from 'discord.js';
import { UserError } from '../../errors.js';

/** Codes of a network that does not lead to Discord. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

const TOKEN_REFUSED =
  'Discord does not accept DISCORD_TOKEN: copy the token again from the developer portal (Bot > Reset Token) into .env.';
const INTENT_REFUSED =
  'Discord does not allow the message-content intent: switch it on in the developer portal (Bot > Message Content Intent), or set DISCORD_MESSAGE_CONTENT=off.';

/** A `UserError` for what an operator can mend; any other error as it is. The token is never repeated. */
export function explainStartFailure(error: unknown, apiUrl: string | undefined): unknown {
  if (error instanceof UserError) return error;
  const address = apiUrl ?? 'https://discord.com/api';
  const message = error instanceof Error ? error.message : '';
  const isRefused = error instanceof DiscordAPIError && error.status === 401;
  if (isRefused || codeOf(error) === DiscordjsErrorCodes.TokenInvalid || /authentication failed/i.test(message)) {
    return new UserError(TOKEN_REFUSED);
  }
  if (/disallowed intents/i.test(message) || codeOf(error) === DiscordjsErrorCodes.DisallowedIntents) {
    return new UserError(INTENT_REFUSED);
  }
  const [, resets] = /^Not enough sessions remaining .* resets at (\S+)$/.exec(message) ?? [];
  if (resets !== undefined) {
    return new UserError(
      `Discord lets this bot start again only after ${resets}: it was started too often in one day.`,
    );
  }
  if (error instanceof RateLimitError) {
    return new UserError(`Discord asks to wait ${Math.ceil(error.retryAfter / 1000)} seconds; try again then.`);
  }
  const isOutage = error instanceof HTTPError || (error instanceof DiscordAPIError && error.status >= 500);
  if (isOutage || isUnreachable(error)) {
    return new UserError(`Discord cannot be reached at ${address}: check the network, or try again later.`);
  }
  if (error instanceof DiscordAPIError) {
    return new UserError(`Discord at ${address} refuses this (${error.status}): ${error.message.replace(/\s+/g, ' ')}`);
  }
  // Discord itself never answers so that the library stumbles; where the operator chose the address, something else stands there.
  if (apiUrl !== undefined && (error instanceof SyntaxError || error instanceof TypeError)) {
    return new UserError(`What answers at ${address} does not speak as Discord does: check DISCORD_API_URL.`, {
      cause: error,
    });
  }
  return error;
}

/** Why Discord closed the gateway's connection for good, by the code that it gave. */
export function explainClose(code: number): UserError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new UserError(TOKEN_REFUSED);
  if (code === GatewayCloseCodes.DisallowedIntents) return new UserError(INTENT_REFUSED);
  return new UserError(`Discord has closed the connection for good (${GatewayCloseCodes[code] ?? 'code'} ${code}).`);
}

function codeOf(error: unknown): unknown {
  return error instanceof DiscordjsError ? error.code : undefined;
}

function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    if (typeof code === 'string' && UNREACHABLE.has(code)) return true;
    if (cause.name === 'AbortError' || cause.name === 'TimeoutError') return true;
    if (/fetch failed/i.test(cause.message)) return true;
  }
  return false;
}
