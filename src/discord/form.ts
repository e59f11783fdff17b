/** What a form (a modal) does once it is filled in. Its state is in its `custom_id`, as with a button. */

import type { ModalSubmitInteraction } from 'discord.js';
import type { Services } from './services.js';

/** One kind of form. */
export interface Form {
  /** As written into `custom_id`. */
  readonly name: string;
  /**
   * Acknowledges within three seconds. `args` and all fields come from outside and may be anything.
   * May throw a `UserError`, which is shown privately; what was typed is then lost, so throw only where it is of no use any more.
   */
  execute(submission: ModalSubmitInteraction, args: readonly string[], services: Services): Promise<void>;
}
