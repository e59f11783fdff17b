/** What the store cannot do just now, as answers say it below. */

import type { Texts } from '../texts/en.js';

/** `behind`: it cannot be read, so that changes may be missing; `standstill`: nothing can be kept. */
export interface Trouble {
  readonly kind: 'behind' | 'standstill';
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
}

/** One sentence. */
export function describeTrouble({ kind, sinceMs }: Trouble, { trouble }: Texts): string {
  return trouble[kind](`${new Date(sinceMs).toISOString().slice(11, 16)} UTC`);
}
