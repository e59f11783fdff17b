/** `DATABASE_URL`, checked before anything connects, and what to call the database without its password. */

import { UserError } from '../../errors.js';

const EXAMPLE = 'postgres://name:password@host:5432/database';

/** How sentences call the database. */
export interface DatabasePlace {
  /** `"footnote" on db.example:5432` */
  readonly database: string;
  /** `db.example:5432`, or the folder of a Unix socket. */
  readonly host: string;
  readonly user: string | null;
}

/** Throws a `UserError` that does not repeat the address, for it holds a password. */
export function parseDatabaseUrl(address: string): DatabasePlace {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol) || hasStrayPassword(url)) {
    throw new UserError(
      `DATABASE_URL is not an address like ${EXAMPLE}: mend it. (In name and password, write special characters as %XX; for example / as %2F.)`,
    );
  }
  const name = decode(url.pathname.slice(1));
  if (name === '') throw new UserError(`DATABASE_URL names no database: mend it to be like ${EXAMPLE}.`);
  const host = url.searchParams.get('host') ?? `${decode(url.hostname) || 'localhost'}:${url.port || '5432'}`;
  return { database: `"${name}" on ${host}`, host, user: url.username === '' ? null : decode(url.username) };
}

/** An unescaped `/`, `?` or `#` in the password ends the host too early; the rest would stand in sentences. */
function hasStrayPassword(url: URL): boolean {
  return url.hash !== '' || url.pathname.includes('@') || url.search.includes('@');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
