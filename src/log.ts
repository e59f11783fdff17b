/** The log: JSON lines on standard error, so that standard output stays free for answers. */

import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

/** What a part of the program logs to; handed in, never imported as a value. */
export type Log = Logger;

/** Opens a log. Tests hand in their own `stream`; the token is left out should an object that holds it ever be logged. */
export function createLog(level: LogLevel, stream: DestinationStream = destination({ fd: 2, sync: true })): Log {
  return pino({ level, base: null, redact: ['token', '*.token', 'headers.authorization'] }, stream);
}
