/** The program was called wrongly. */

import { UserError } from '../errors.js';

/** Like any `UserError`, but the process ends with status 2, as shells expect of wrong usage. */
export class UsageError extends UserError {}
