/** Writes to a stream no faster than its reader reads. */

import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Resolves when more may be written; rejects when the stream fails, as when its reader is gone. */
export async function writeText(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
