#!/bin/sh
# deps.sh: installs what `make demo` and `make test` need and this machine lacks: a C compiler,
# SQLite's headers and shell, Tcl with SQLite's binding. Says what it installs, and asks for sudo
# only when it must. Does nothing, fast, when all is there.
set -eu

have() { command -v "$1" >/dev/null 2>&1; }

missing=""
need() { missing="$missing $1"; }

cc=""
for c in ${CC:-} cc gcc clang; do
  if have "$c"; then cc=$c; break; fi
done
if [ -z "$cc" ]; then
  need gcc
  need libc6-dev
fi
if [ -n "$cc" ] && echo '#include <stdio.h>' | "$cc" -E - >/dev/null 2>&1; then
  echo '#include <sqlite3ext.h>' | "$cc" -E - >/dev/null 2>&1 || need libsqlite3-dev
else
  [ -z "$cc" ] || need libc6-dev
  need libsqlite3-dev
fi
have "${SQLITE3:-sqlite3}" || need sqlite3
if have "${TCLSH:-tclsh}"; then
  # The test suite brings its own binding when BC_SQLITE_TCL is set.
  [ -n "${BC_SQLITE_TCL:-}" ] || echo 'package require sqlite3' | "${TCLSH:-tclsh}" 2>&1 |
    grep -q "can't find package" && need libsqlite3-tcl
else
  need tcl
  need libsqlite3-tcl
fi
[ -n "$missing" ] || exit 0

if ! have apt-get; then
  echo "bouncecodes needs, under these Debian names:$missing" >&2
  echo "No apt-get here: install them with this system's package manager, then try again." >&2
  exit 1
fi

root=""
if [ "$(id -u)" != 0 ]; then
  if ! have sudo; then
    echo "Please install as root: apt-get install$missing" >&2
    exit 1
  fi
  root=sudo
fi

echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # the list is meant to split
get() { $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null; }
mkdir -p build
if ! get >build/deps.log 2>&1; then
  $root apt-get update -q </dev/null >>build/deps.log 2>&1 || true
  if ! get >>build/deps.log 2>&1; then
    tail -5 build/deps.log >&2
    exit 1
  fi
fi
