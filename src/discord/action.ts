/** What a button or menu does. Its state is in its `custom_id`, so one action serves every message that ever showed the button. */

import type { AnySelectMenuInteraction, ButtonInteraction } from 'discord.js';
import type { Services } from './services.js';

/** A press on a button, or a choice from a menu. */
export type Press = ButtonInteraction | AnySelectMenuInteraction;

/** One kind of button or menu. */
export interface Action {
  /** As written into `custom_id`. */
  readonly name: string;
  /**
   * Acknowledges within three seconds. `args` come from outside and may be anything.
   * May throw a `UserError`, which is shown privately.
   */
  execute(press: Press, args: readonly string[], services: Services): Promise<void>;
}
