#!/bin/sh
# deps.sh: installs what `make demo` and `make test` need and this machine lacks: a C compiler,
# SQLite's headers and shell, Tcl with SQLite's binding. Says what it installs, and asks for sudo
# only when it must. Does nothing, fast, when all is there.
set -eu

have() { command -v "$1" >/dev/null 2>&1; }

missing=""
need() { missing="$missing $1"; }

# shellcheck disable=SC2086 # CC may hold options
set -- ${CC:-cc}
# shellcheck disable=SC2086
compiles() { echo "#include <$1>" | ${CC:-cc} -E - >/dev/null 2>&1; }
if ! have "$1"; then
  case $1 in cc) need gcc ;; *) need "$1" ;; esac
  need libc6-dev
  need libsqlite3-dev
else
  compiles stdio.h || need libc6-dev
  compiles sqlite3ext.h || need libsqlite3-dev
fi
have "${SQLITE3:-sqlite3}" || need sqlite3
if ! have "${TCLSH:-tclsh}"; then
  need tcl
  need libsqlite3-tcl
elif [ -z "${BC_SQLITE_TCL:-}" ]; then # else the test suite brings its own binding
  if echo 'package require sqlite3' | "${TCLSH:-tclsh}" 2>&1 | grep -q "can't find package"; then
    need libsqlite3-tcl
  fi
fi
[ -n "$missing" ] || exit 0

if ! have apt-get; then
  echo "bouncecodes needs, under these Debian names:$missing" >&2
  echo "No apt-get here: install them with this system's package manager, then try again." >&2
  exit 1
fi

mkdir -p build
say_how() {
  echo "bouncecodes needs packages that $1. As root, then try again:" >&2
  echo "  apt-get update && apt-get install -y$missing" >&2
  exit 1
}

root=""
if [ "$(id -u)" != 0 ]; then
  have sudo || say_how "are not here, and there is no sudo to install them"
  root=sudo
fi

echo "Installing with ${root:+$root }apt-get (a minute or so):$missing"
# One harmless call first: sudo may want a password, or this user may have no right to it.
${root:+$root} apt-get --version >/dev/null || say_how "are not here, and sudo did not let this user install them"
# shellcheck disable=SC2086 # the list is meant to split
get() { $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing </dev/null; }
if ! get >build/deps.log 2>&1; then
  $root apt-get update -q </dev/null >>build/deps.log 2>&1 || true
  if ! get >>build/deps.log 2>&1; then
    tail -5 build/deps.log >&2
    say_how "apt-get could not install (build/deps.log says why)"
  fi
fi
