#!/bin/sh
# Starts a throw-away PostgreSQL server for the tests and prints the TEST_DATABASE_URL that names it.
#
#   TEST_DATABASE_URL=$(scripts/start-test-postgres.sh) && export TEST_DATABASE_URL
#   npm test
#   scripts/start-test-postgres.sh --stop "$TEST_DATABASE_URL"
#
# Installs Debian's package if there is no server yet (needs root, or sudo without a password). The cluster stands in a temporary
# folder, listens on 127.0.0.1 on a free port, wants a password, and does not flush to disk: it is of no use for anything but tests.
set -eu

say() { echo "start-test-postgres: $*" >&2; }

fail() {
  say "$*"
  exit 1
}

server_folder() {
  for folder in /usr/lib/postgresql/*/bin "$(dirname "$(command -v postgres || echo /none/postgres)")"; do
    [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && echo "$folder"
  done | sort -V | tail -n 1
}

install_server() {
  command -v apt-get >/dev/null || fail "no PostgreSQL here and no apt-get to install it: install PostgreSQL 13 or later."
  as_root=
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || fail "no PostgreSQL here: run as root, or 'apt-get install postgresql' first."
    as_root='sudo -n'
  fi
  say "installing PostgreSQL from Debian's packages"
  $as_root apt-get update -q >&2
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends postgresql >&2
}

# The server refuses to run as root.
as_server_user() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
  node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })"
}

folder_of_port() { echo "${TMPDIR:-/tmp}/footnote-test-postgres-$1"; }

stop() {
  port=$(echo "$1" | sed -n 's#.*@127\.0\.0\.1:\([0-9][0-9]*\)/.*#\1#p')
  [ -n "$port" ] || fail "'$1' does not name a server that this script started."
  folder=$(folder_of_port "$port")
  [ -d "$folder/data" ] || fail "there is no server of this script on port $port."
  (cd "$folder" && as_server_user "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >&2)
  rm -rf "$folder"
}

start() {
  port=$(free_port)
  folder=$(folder_of_port "$port")
  password=footnote-test
  rm -rf "$folder"
  mkdir -m 700 "$folder" || return 1
  echo "$password" >"$folder/password"
  if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; fi
  cd "$folder"
  as_server_user "$bin/initdb" -D "$folder/data" -U footnote --pwfile="$folder/password" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1 || return 1
  as_server_user "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -t 30 \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200" \
    start >>"$folder.log" 2>&1 || return 1
  rm -f "$folder.log"
  echo "postgres://footnote:$password@127.0.0.1:$port/postgres"
}

bin=$(server_folder)
if [ "${1:-}" = --stop ]; then
  stop "${2:-}"
  exit
fi
if [ -z "$bin" ]; then
  install_server
  bin=$(server_folder)
  [ -n "$bin" ] || fail "installed PostgreSQL, but cannot find initdb."
fi
# Another program may take the port between our look and the server's start.
for attempt in 1 2 3; do
  if start; then exit; fi
  say "attempt $attempt failed:"
  cat "$folder.log" "$folder/data/server.log" >&2 2>/dev/null || true
  rm -rf "$folder" "$folder.log"
done
fail "the server did not start."
