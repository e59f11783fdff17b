/** What somebody is told who wanted something kept while the store cannot be used. Always true: whether it was kept may not be known. */

import type { StoreUnavailable } from '../../store/store-unavailable.js';
import type { Texts } from '../texts/en.js';

/** One or two sentences, in Markdown. */
export function describeOutage({ reason, isInDoubt }: StoreUnavailable, { errors }: Texts): string {
  if (isInDoubt) return errors.storeInDoubt;
  return reason === 'full' ? errors.storeFull : errors.storeAway;
}
