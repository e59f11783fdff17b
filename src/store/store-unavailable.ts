/** The one error that every part of the store shares: the database cannot be used just now. */

/**
 * - `away`: it does not answer, or refuses for the time being.
 * - `full`: nothing can be written; reading may still work.
 * - `damaged`: its data cannot be read.
 * - `closed`: this program has closed the store.
 */
export type UnavailableReason = 'away' | 'full' | 'damaged' | 'closed';

/** What more there is to say of an outage. */
export interface UnavailableOptions extends ErrorOptions {
  readonly isInDoubt?: boolean;
}

/**
 * What was asked of the store did not happen, or (`isInDoubt`) may not have: trying again with the same ids is safe. The message is a sentence for the operator's log; it names the place and never a password.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly reason: UnavailableReason;
  /** Whether it may have happened all the same: the connection broke while committing. */
  readonly isInDoubt: boolean;

  constructor(reason: UnavailableReason, message: string, options: UnavailableOptions = {}) {
    super(message, options);
    this.reason = reason;
    this.isInDoubt = options.isInDoubt ?? false;
  }
}
