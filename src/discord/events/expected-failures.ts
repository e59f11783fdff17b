/** The refusals of Discord that are part of life: what was there is gone, or the bot may not. None of them is a bug. */

import { RESTJSONErrorCodes as Codes, DiscordAPIError } from 'discord.js';

/** `gone`: nothing can be said any more; `deleted` and `forbidden`: the person can be told. */
export type ExpectedFailure = 'gone' | 'deleted' | 'forbidden';

const FAILURES: ReadonlyMap<number | string, ExpectedFailure> = new Map<number | string, ExpectedFailure>([
  [Codes.UnknownInteraction, 'gone'],
  [Codes.InteractionHasAlreadyBeenAcknowledged, 'gone'],
  [Codes.UnknownChannel, 'gone'],
  [Codes.UnknownGuild, 'gone'],
  [Codes.UnknownWebhook, 'gone'],
  [Codes.InvalidWebhookToken, 'gone'],
  [Codes.CannotSendMessagesToThisUser, 'gone'],
  [Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'gone'],
  // An account that was deleted.
  [Codes.UnknownUser, 'gone'],
  [Codes.InvalidRecipients, 'gone'],
  [Codes.UnknownMessage, 'deleted'],
  [Codes.MissingAccess, 'forbidden'],
  [Codes.MissingPermissions, 'forbidden'],
  [Codes.InvalidActionOnArchivedThread, 'forbidden'],
  [Codes.CannotReplyWithoutPermissionToReadMessageHistory, 'forbidden'],
]);

/** Which of them an error is; undefined for any other. */
export function expectedFailure(error: unknown): ExpectedFailure | undefined {
  return error instanceof DiscordAPIError ? FAILURES.get(error.code) : undefined;
}

/** Discord's code of an error, for the log; undefined for what has none. */
export function errorCode(error: unknown): unknown {
  return error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
}
