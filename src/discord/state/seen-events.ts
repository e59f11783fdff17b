/** Which events were taken up already: after a resume Discord may deliver one a second time. */

import { BoundedMap } from '../../bounded-map.js';

/** A resume replays minutes, not hours; at 200 events a second this is 50 seconds, and on an ordinary server days. */
const REMEMBERED_EVENTS = 10_000;

/** Says of each event id whether it comes for the first time. */
export class SeenEvents {
  readonly #ids: BoundedMap<string, true>;

  constructor(limit = REMEMBERED_EVENTS) {
    this.#ids = new BoundedMap(limit);
  }

  /** True exactly once for an id, as long as it is remembered. */
  isFirst(id: string): boolean {
    if (this.#ids.get(id)) return false;
    this.#ids.set(id, true);
    return true;
  }
}
