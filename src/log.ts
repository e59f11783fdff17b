/** The log: JSON lines on standard error, so that standard output stays free for answers. */

import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

/** What a part of the program logs to; handed in, never imported as a value. */
export type Log = Logger;

/** Never logged, should an object that holds it be: tokens (an interaction's stands in the address), and what people asked. */
const SECRETS = ['token', '*.token', 'headers.authorization', 'err.url', 'err.requestBody'];

/** Opens a log. Tests hand in their own `stream`. */
export function createLog(level: LogLevel, stream: DestinationStream = destination({ fd: 2, sync: true })): Log {
  return pino({ level, base: null, redact: SECRETS }, stream);
}
