import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { parseDatabaseUrl } from '../../src/store/postgres/parse-database-url.js';

test.each([
  [
    'postgres://ada:pw@db.example:6432/footnote',
    { database: '"footnote" on db.example:6432', host: 'db.example:6432', user: 'ada' },
  ],
  [
    'postgresql://db.example/footnote',
    { database: '"footnote" on db.example:5432', host: 'db.example:5432', user: null },
  ],
  [
    'postgres://a%40b:p%2Fw@[::1]/my%20facts',
    { database: '"my facts" on [::1]:5432', host: '[::1]:5432', user: 'a@b' },
  ],
  [
    'postgres:///footnote?host=/run/postgresql',
    { database: '"footnote" on /run/postgresql', host: '/run/postgresql', user: null },
  ],
])('%s is understood', (address, place) => {
  expect(parseDatabaseUrl(address)).toEqual(place);
});

test.each([
  { label: 'no address at all', address: 's3cret' },
  { label: 'another protocol', address: 'mysql://ada:s3cret@db/x' },
  { label: 'a slash in the password', address: 'postgres://ada:s3cret/1@db/x' },
  { label: 'a slash after digits in the password', address: 'postgres://ada:12/s3cret@db/x' },
  { label: 'a question mark in the password', address: 'postgres://ada:12?s3cret@db/x' },
  { label: 'a hash in the password', address: 'postgres://ada:12#s3cret@db/x' },
  { label: 'no database', address: 'postgres://ada:s3cret@db' },
])('an address with $label is refused in a sentence that does not repeat it', ({ address }) => {
  expect(() => parseDatabaseUrl(address)).toThrow(UserError);
  expect(() => parseDatabaseUrl(address)).toThrow(/^DATABASE_URL (is not an|names no)/);
  expect(() => parseDatabaseUrl(address)).not.toThrow(/s3cret|12/);
});
