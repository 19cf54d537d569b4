#!/bin/sh
# logbench.sh: how fast bounce_log reads a log, against the tools that people use for it, on the
# same file and in one run, and what memory it takes.
#
#   tests/bench/logbench.sh [EXTENSION]          (make bench calls it)
#
# Logs: $BC_SHARED/logs/real or ../shared/logs/real beside the checkout; without them, a log that
# is made here. pflogsumm and eximstats are taken from the PATH, else fetched with apt-get into
# build/bench and not installed. Times are the best of five, of the whole process. Exit status 1
# when a target is missed; a tool that is not there is skipped.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
ext=${1:-$root/bouncecodes.so}
case $ext in /*) ;; *) ext=$PWD/$ext ;; esac
ext=${ext%.so}
shared=${BC_SHARED:-$root/../shared}
work=$root/build/bench/log
sqlite=${SQLITE3:-sqlite3}
mkdir -p "$work"
cd "$work"
# A run that cannot load the extension would be fast, and mean nothing.
"$sqlite" -bail :memory: -cmd ".load \"$ext\"" 'SELECT bounce_version()' >/dev/null
status=0

# $1 times the file $2 on standard output
repeat() {
  i=0
  while [ "$i" -lt "$1" ]; do
    cat "$2"
    i=$((i + 1))
  done
}

# Best wall time of five runs, in microseconds. The output goes through a pipe, because grep reads
# less when it sees that nobody listens (/dev/null).
best() {
  b=
  for i in 1 2 3 4 5; do
    s=$(date +%s%N)
    "$@" 2>&1 | cat > out.txt
    t=$((($(date +%s%N) - s) / 1000))
    if [ -z "$b" ] || [ "$t" -lt "$b" ]; then b=$t; fi
  done
  echo "$b"
}

# A ratio with one decimal place
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

# report NAME VALUE RELATION TARGET
report() {
  if awk -v a="$2" -v r="$3" -v b="$4" 'BEGIN { exit !(r == "<=" ? a <= b : a >= b) }'; then
    word=ok
  else
    word=MISSED
    status=1
  fi
  printf '%-58s %8s   (target %s %s) %s\n' "$1" "$2" "$3" "$4" "$word"
}

# Where a Perl script is, fetched if need be: find_tool NAME PACKAGE
find_tool() {
  if command -v "$1" > /dev/null; then
    command -v "$1"
    return
  fi
  if [ ! -e "pkg/usr/sbin/$1" ] && command -v apt-get > /dev/null; then
    mkdir -p pkg
    (cd pkg && apt-get download "$2" && dpkg -x "$2"_*.deb .) > fetch.txt 2>&1 || true
  fi
  if [ -e "pkg/usr/sbin/$1" ]; then echo "$work/pkg/usr/sbin/$1"; fi
}

# All columns are read: by drain() of nop.c, which only steps through the rows, or by counting.
nop=$root/build/bench/nop
columns="count(line), count(time), count(format), count(queue_id), count(sender), count(recipient),
  count(orig_recipient), count(relay), count(relay_ip), count(outcome), count(attempted),
  count(delay), count(status), count(diagnostic), count(problem)"
query() {
  if [ -e "$nop.so" ]; then
    "$sqlite" -batch :memory: -cmd ".load \"$ext\"" -cmd ".load $nop" \
      "SELECT drain('SELECT * FROM bounce_log(''$1'', ''$2'')')"
  else
    "$sqlite" -batch :memory: -cmd ".load \"$ext\"" "SELECT $columns FROM bounce_log('$1', '$2')"
  fi
}

# ---- Postfix: about 100 MB with plain syslog stamps, as pflogsumm needs them ----

if [ -r "$shared/logs/real/postfix-2013.log" ]; then
  sed -E 's/^[0-9]{4} (.{15})\.[0-9]+/\1/' "$shared/logs/real/postfix-2013.log" > one.log
else
  awk 'BEGIN { for (i = 0; i < 20000; i++) { id = sprintf("3A0F%07XC", i)
    h = sprintf("Mar %2d %02d:%02d:%02d mx postfix/", 1 + i / 1000, i / 60 % 24, i / 7 % 60, i % 60)
    print h "smtpd[5]: connect from h" i % 97 ".example[192.0.2." i % 250 "]"
    print h "smtpd[5]: " id ": client=h" i % 97 ".example[192.0.2." i % 250 "]"
    print h "cleanup[6]: " id ": message-id=<" i "@h.example>"
    print h "qmgr[6]: " id ": from=<s" i % 50 "@example.org>, size=34644, nrcpt=1 (queue active)"
    print h "smtp[7]: " id ": to=<a" i "@example.com>, relay=mx" i % 9 ".example.com[192.0.2.1]:25, delay=1.5, delays=0.1/0/1/0.4, " \
      (i % 5 ? "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 99D0EBC23)" : \
      "dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <a" i "@example.com>: no such user (in reply to RCPT TO command))")
  } }' > one.log
fi
repeat $((100000000 / $(wc -c < one.log) + 1)) one.log > postfix.log
echo "Postfix log: $(wc -c < postfix.log) bytes, $(wc -l < postfix.log) lines"
ours=$(best query postfix.log postfix)
echo "  bounce_log, all columns: $((ours / 1000)) ms, $(tr '|' ' ' < out.txt | cut -d' ' -f1) rows"
grep=$(best grep -c status= postfix.log)
echo "  grep -c status=: $((grep / 1000)) ms"
report "bounce_log : grep -c status= (times as long)" "$(ratio "$ours" "$grep")" "<=" 12
tool=$(find_tool pflogsumm pflogsumm)
if [ -n "$tool" ]; then
  theirs=$(best perl "$tool" postfix.log)
  echo "  pflogsumm: $((theirs / 1000)) ms"
  report "pflogsumm : bounce_log (times as fast)" "$(ratio "$theirs" "$ours")" ">=" 10
else
  echo "  pflogsumm: skipped, not there"
fi

# ---- Exim: about 25 MB ----

if [ -r "$shared/logs/real/exim-2012.log" ]; then
  cp "$shared/logs/real/exim-2012.log" one.log
  chmod u+w one.log
else
  awk 'BEGIN { for (i = 0; i < 20000; i++) { id = sprintf("1Rw%03d-%06d-%02d", i % 1000, i, i % 100)
    h = sprintf("2026-03-%02d %02d:%02d:%02d %s ", 1 + i / 1000, i / 60 % 24, i / 7 % 60, i % 60, id)
    print h "<= s" i % 50 "@example.org H=h.example [192.0.2.9] P=esmtp S=1289 id=" i "@example.org"
    print h (i % 5 ? "=> a" i "@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1] C=\"250 ok id=1\"" : \
      "== a" i "@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<a" i "@example.com>: host mx.example.com [192.0.2.1]: 451 4.7.1 later")
    print h "Completed" } }' > one.log
fi
repeat $((25000000 / $(wc -c < one.log) + 1)) one.log > exim.log
echo "Exim log: $(wc -c < exim.log) bytes, $(wc -l < exim.log) lines"
ours=$(best query exim.log exim)
echo "  bounce_log, all columns: $((ours / 1000)) ms, $(tr '|' ' ' < out.txt | cut -d' ' -f1) rows"
tool=$(find_tool eximstats exim4-base)
if [ -n "$tool" ]; then
  theirs=$(best perl "$tool" exim.log)
  echo "  eximstats: $((theirs / 1000)) ms"
  report "eximstats : bounce_log (times as fast)" "$(ratio "$theirs" "$ours")" ">=" 10
else
  echo "  eximstats: skipped, not there"
fi

# ---- memory: 1 GB through a pipe ----

if [ -r /proc/self/status ]; then
  n=$((1000000000 / $(wc -c < postfix.log) + 1))
  repeat "$n" postfix.log | "$sqlite" -batch :memory: -cmd ".load \"$ext\"" \
    "SELECT $columns FROM bounce_log('-', 'postfix')" '.shell grep VmHWM /proc/$PPID/status' > out.txt
  kb=$(awk '/VmHWM/ { print $2 }' out.txt)
  echo "1 GB log: $((n * $(wc -c < postfix.log))) bytes, $(awk -F'|' 'NF > 2 { print $1 }' out.txt) rows"
  report "peak memory of the process, KiB" "$kb" "<=" 16384
fi
rm -f one.log postfix.log exim.log
exit $status
