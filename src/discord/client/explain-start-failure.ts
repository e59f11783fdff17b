/** Says in one sentence why Discord could not be joined, and what to do. */

import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
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

/** A `UserError` for what an operator can mend; any other error as it is. The token is never repeated. */
export function explainStartFailure(error: unknown, apiUrl: string | undefined): unknown {
  const address = apiUrl ?? 'https://discord.com/api';
  const message = error instanceof Error ? error.message : '';
  const isRefused = error instanceof DiscordAPIError && error.status === 401;
  if (isRefused || codeOf(error) === DiscordjsErrorCodes.TokenInvalid || /authentication failed/i.test(message)) {
    return new UserError(
      'Discord does not accept DISCORD_TOKEN: copy the token again from the developer portal (Bot > Reset Token) into .env.',
    );
  }
  if (/disallowed intents/i.test(message) || codeOf(error) === DiscordjsErrorCodes.DisallowedIntents) {
    return new UserError(
      'Discord does not allow the message-content intent: switch it on in the developer portal (Bot > Message Content Intent), or set DISCORD_MESSAGE_CONTENT=off.',
    );
  }
  const isOutage = error instanceof HTTPError || (error instanceof DiscordAPIError && error.status >= 500);
  if (isOutage || isUnreachable(error)) {
    return new UserError(`Discord cannot be reached at ${address}: check the network, or try again later.`);
  }
  if (error instanceof DiscordAPIError) {
    return new UserError(`Discord at ${address} refuses this (${error.status}): ${error.message.replace(/\s+/g, ' ')}`);
  }
  return error;
}

function codeOf(error: unknown): unknown {
  return error instanceof DiscordjsError ? error.code : undefined;
}

function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    if (typeof code === 'string' && UNREACHABLE.has(code)) return true;
    if (cause.name === 'AbortError' || cause.name === 'TimeoutError') return true;
    if (/fetch failed|not valid json|unexpected token/i.test(cause.message)) return true;
  }
  return false;
}
