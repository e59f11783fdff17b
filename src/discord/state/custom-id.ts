/**
 * What a button remembers, written into its `custom_id`, so that it works after a restart. Anybody can send any `custom_id`:
 * whatever reads one must treat it as unknown text.
 */

import { CUSTOM_ID_LIMIT } from '../limits.js';

/** First part of every id. Raise it when the meaning of an id changes; older buttons then say that they are old. */
const VERSION = 'f1';
const SEPARATOR = '|';

/** A parsed id: which action, and what it is about. */
export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

/**
 * `encodeCustomId('source', 'talks-geneva')` → `f1|source|talks-geneva`.
 * @returns null where it would be longer than Discord allows; the button is then left out.
 */
export function encodeCustomId(action: string, ...args: readonly (string | number)[]): string | null {
  const escaped = args.map((arg) => String(arg).replace(/[%|]/g, (mark) => (mark === '%' ? '%25' : '%7C')));
  const id = [VERSION, action, ...escaped].join(SEPARATOR);
  return id.length <= CUSTOM_ID_LIMIT ? id : null;
}

/** The same for what is always short enough, where nothing can be left out. @throws Error where it is not, which is a bug. */
export function requireCustomId(action: string, ...args: readonly (string | number)[]): string {
  const id = encodeCustomId(action, ...args);
  if (id === null) throw new Error(`The id of “${action}” for ${JSON.stringify(args)} is longer than Discord allows.`);
  return id;
}

/** The reverse; undefined for anything that `encodeCustomId` cannot have written. */
export function parseCustomId(id: string): CustomId | undefined {
  const [version, action, ...escaped] = id.split(SEPARATOR);
  if (version !== VERSION || !action || id.length > CUSTOM_ID_LIMIT) return undefined;
  if (escaped.some((arg) => /%(?!25|7C)/.test(arg))) return undefined;
  return { action, args: escaped.map((arg) => arg.replace(/%25|%7C/g, (code) => (code === '%25' ? '%' : '|'))) };
}
