/** A message before it is sent: plain data in Discord's own form, the same for a reply, an update and a post. */

import type { APIMessageTopLevelComponent } from 'discord.js';

/** A text file that goes with a message, for what is too long to be shown whole in it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What a message shows. */
export interface View {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly TextFile[];
}
