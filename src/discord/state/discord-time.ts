/** Tells time by Discord's ids, which carry it: by Discord's own clock, which does not go back as that of a machine may. */

import { SnowflakeUtil } from 'discord.js';

/** When Discord made what an id names, in milliseconds since 1970; undefined for an id that is not Discord's, as of an edit from elsewhere. */
export function timeOfId(id: string): number | undefined {
  return /^\d{17,20}$/u.test(id) ? SnowflakeUtil.timestampFrom(id) : undefined;
}
