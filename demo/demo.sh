#!/bin/sh
# demo.sh: reads a delivery log into build/demo.db and prints what an operator wants to know.
# `make demo` runs it on demo/mail.log, `make demo LOG=/var/log/mail.log` on yours.
set -eu
log=${1:-demo/mail.log}
[ -r "$log" ] || { echo "demo: cannot read $log" >&2; exit 1; }
mkdir -p build
rm -f build/demo.db
# The shell has box mode since 3.33.
mode=box
[ -z "$("${SQLITE3:-sqlite3}" :memory: '.mode box' 2>&1)" ] || mode=column
quoted=$(printf '%s' "$log" | sed "s/'/''/g")
{
  echo ".parameter init"
  echo "INSERT INTO temp.sqlite_parameters VALUES(':log', '$quoted');"
  sed "s/^\.mode box/.mode $mode/" demo/demo.sql
} | "${SQLITE3:-sqlite3}" -batch -bail build/demo.db
echo
echo "All of it is in build/demo.db. To go on asking:"
echo "  sqlite3 build/demo.db -cmd '.load ./bouncecodes' -cmd '.mode $mode'"
