/** What PostgreSQL's and the network's errors mean to an operator. */

import { StoreUnavailable, type UnavailableReason } from '../store-unavailable.js';
import type { DatabasePlace } from './parse-database-url.js';

/** Errors that `pg` gives without a code when a connection breaks, by how they begin. */
const CONNECTION_LOST = [
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed',
];

type Meaning = readonly [UnavailableReason, (place: DatabasePlace) => string];

const away = (what: string): Meaning => [
  'away',
  (place) =>
    `The PostgreSQL database ${place.database} cannot be reached (${what}): check that the server runs, and DATABASE_URL.`,
];

const refused: Meaning = [
  'away',
  (place) =>
    `PostgreSQL refuses ${place.user === null ? 'the user' : `the user "${place.user}"`} for the database ${place.database}: check name and password in DATABASE_URL.`,
];

/** By SQLSTATE, or by its first two characters, its class. */
const BY_STATE: Readonly<Record<string, Meaning>> = {
  '3D000': ['away', (place) => `There is no PostgreSQL database ${place.database}: create it, or mend DATABASE_URL.`],
  '42501': [
    'away',
    (place) => `The user in DATABASE_URL lacks rights in the PostgreSQL database ${place.database}: make it the owner.`,
  ],
  '25006': [
    'away',
    (place) => `The PostgreSQL database ${place.database} is read-only: let DATABASE_URL name the primary server.`,
  ],
  '53100': ['full', (place) => `The disk of the PostgreSQL database ${place.database} is full: free some space.`],
  '25P03': away('it ended an idle transaction'),
  XX001: ['damaged', (place) => `The PostgreSQL database ${place.database} is damaged: restore a backup.`],
  XX002: ['damaged', (place) => `The PostgreSQL database ${place.database} is damaged: restore a backup.`],
  '08': away('the connection broke'),
  '28': refused,
  '53': away('it has no more connections or memory to give'),
  '57P': away('it is starting or stopping'),
  '58': away('its disk fails'),
};

/** By the operating system's code. */
const BY_CODE: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: away('nothing answers there'),
  ECONNRESET: away('the connection broke'),
  EPIPE: away('the connection broke'),
  ETIMEDOUT: away('no answer in time'),
  ENOTFOUND: away('there is no such host'),
  EAI_AGAIN: away('the name of the host cannot be looked up'),
  EHOSTUNREACH: away('there is no way to the host'),
  ENETUNREACH: away('there is no way to the host'),
};

/** A `StoreUnavailable` where the database cannot be used; any other error as it is. Names host and database, never the password. */
export function explainPostgresError(error: unknown, place: DatabasePlace): unknown {
  const meaning = findMeaning(error);
  return meaning === undefined ? error : toUnavailable(meaning, error, place);
}

/** A deadlock, or two transactions that cannot both be first. */
const COLLISIONS: ReadonlySet<unknown> = new Set(['40P01', '40001']);

/** Whether a transaction failed only because of others at the same moment: run again, it will succeed. */
export function isPostgresCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && COLLISIONS.has(error.code);
}

/** The same for an error that came up while connecting, where everything means that the database cannot be used. */
export function explainConnectError(error: unknown, place: DatabasePlace): StoreUnavailable {
  const message = error instanceof Error ? error.message : String(error);
  // What `pg` says of a server that wants a password when the address has none.
  const meaning = message.includes('client password must be a string') ? refused : findMeaning(error);
  return toUnavailable(meaning ?? away(message), error, place);
}

function findMeaning(error: unknown): Meaning | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') {
    const { code } = error;
    return BY_CODE[code] ?? BY_STATE[code] ?? BY_STATE[code.slice(0, 3)] ?? BY_STATE[code.slice(0, 2)];
  }
  return CONNECTION_LOST.some((start) => error.message.startsWith(start)) ? away('the connection broke') : undefined;
}

function toUnavailable([reason, sentence]: Meaning, cause: unknown, place: DatabasePlace): StoreUnavailable {
  return new StoreUnavailable(reason, sentence(place), { cause });
}
