/** For what an operator starts and waits for: whatever keeps the database from being used is for the operator to mend. */

import { UserError } from '../errors.js';
import { StoreUnavailable } from './store-unavailable.js';

/** A `StoreUnavailable` as a `UserError` with the same sentence; any other error as it is. */
export function toUserError(error: unknown): unknown {
  return error instanceof StoreUnavailable ? new UserError(error.message, { cause: error }) : error;
}
