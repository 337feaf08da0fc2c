#!/usr/bin/env bash
# Tries the README's three commands on a fresh clone, in a folder with blanks, by npm 10, 11 and 12, as root and as an
# ordinary user; prints rows for the table in CONTRIBUTING.md. As root, after npm ci; `npm test` runs the files named here:
# scripts/try-first-start.sh [-v 12] [-u root] [test files]
set -uo pipefail
PATH=$PATH:/usr/sbin
versions='10 11 12'
users='root nobody'
while getopts v:u: option; do
  case $option in
    v) versions=$OPTARG ;;
    u) users=$OPTARG ;;
    *) exit 64 ;;
  esac
done
shift $((OPTIND - 1))
tests=${*:-src/law/annex.test.ts development/first-start.test.ts e2e/sign-in-out.test.ts}
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d /tmp/kulturport-try-XXXXXX)
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT

# npm 12 runs on Node.js 22.22 or later: on ours, where the machine's is older.
mkdir -p "$work/node-24"
cp "$repository/node_modules/node/bin/node" "$work/node-24/node"
# How this machine reaches packages stands in the settings of its own npm and in the certificates that it trusts.
npm_settings=$(npm config get globalconfig)
machine=$(PATH=${PATH//"$repository/node_modules/.bin:"/} command -v node)

# run USER VERSION COMMAND…: as that user with a home of its own and nothing else of our environment.
run() {
  local user=$1 version=$2 node
  shift 2
  node=$(dirname "$machine")
  [ "$version" = 12 ] && node="$work/node-24"
  runuser -u "$user" -- env -i HOME="$work/home of $user" PATH="$work/npm-$version/bin:$node:/usr/bin:/bin" \
    NPM_CONFIG_GLOBALCONFIG="$npm_settings" NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-}" \
    LICENSING_PORT=21060 IDENTITY_PORT=21061 MAILBOX_PORT=21062 EVALUATION_STATEMENTS=3 "$@"
}

install_npm() {
  mkdir -p "$work/npm-$1/bin"
  npm install --silent --no-audit --no-fund --prefix "$work/npm-$1" "npm@$1" >/dev/null 2>&1
  printf '#!/bin/sh\nexec node "%s" "$@"\n' "$work/npm-$1/node_modules/npm/bin/npm-cli.js" >"$work/npm-$1/bin/npm"
  chmod 755 "$work/npm-$1/bin/npm"
}

# The process of development/start.ts below one that runs npm.
find_starter() {
  local child
  for child in $(ps -o pid= --ppid "$1"); do
    if ps -o args= -p "$child" | grep -q '^node development/start'; then echo "$child"; else find_starter "$child"; fi
  done
}

# Starts, waits for "ready", asks for the welcome page, stops; says how it went.
try_start() {
  local user=$1 version=$2 log="$work/start.log" starter begun=$SECONDS
  run "$user" "$version" npm start >"$log" 2>&1 &
  starter=$!
  until grep -q '^ready' "$log" || ! kill -0 $starter 2>/dev/null || [ $((SECONDS - begun)) -gt 600 ]; do sleep 0.5; done
  if grep -q '^ready' "$log"; then
    local seconds=$((SECONDS - begun)) status
    status=$("$work/node-24/node" -e 'fetch("http://127.0.0.1:21060/").then(page => console.log(page.status))')
    printf 'ready after %s s, page %s' "$seconds" "$status"
  else
    printf 'FAILED: %s' "$(tail -1 "$log")"
  fi
  kill -TERM "$(find_starter $starter)" 2>/dev/null
  wait $starter 2>/dev/null
}

for version in $versions; do
  install_npm "$version"
  for user in $users; do
    folder="$work/$user, npm $version/Kulturport prøve"
    mkdir -p "$work/home of $user" "$folder"
    git clone --quiet "$repository" "$folder"
    chown -R "$user" "$work/home of $user" "$work/$user, npm $version"
    cd "$folder" || exit 1
    run "$user" "$version" npm ci >"$work/ci.log" 2>&1 && installed="yes, Node.js $(node_modules/.bin/node -v)" ||
      installed="FAILED: $(tail -1 "$work/ci.log")"
    grep -q "EBADENGINE.*kulturport" "$work/ci.log" && installed="$installed, WARNED of ourselves"
    started=$(try_start "$user" "$version")
    # shellcheck disable=SC2086
    tested=$(run "$user" "$version" npm test -- --project all $tests >"$work/test.log" 2>&1; tail -1 "$work/test.log")
    [ "$user" = root ] && who=root || who='an ordinary user'
    printf '| %s | npm %s, %s | %s | %s | %s |\n' "$(date +%F)" "$(run "$user" "$version" npm -v)" "$who" "$installed" "$started" "$tested"
    cd "$repository" && rm -rf "$work/$user, npm $version"
  done
done
