#!/bin/sh
# run.sh: runs the harnesses one after the other; `make fuzz` and `make fuzz-regress` call it.
#
#   sh tests/fuzz/run.sh SECONDS NAME...    with libFuzzer, so long each
#   sh tests/fuzz/run.sh regress NAME...    the kept inputs only
#
# The last line is 'N passed, N failed'; the exit code is 0 only when nothing failed.
set -u
cd "$(dirname "$0")/../.."
seconds=$1
shift
passed=0
failed=0
dir=build/fuzz
mkdir -p $dir/art
export ASAN_OPTIONS="${ASAN_OPTIONS:-quarantine_size_mb=16:max_malloc_fill_size=0}"

# The folders of a harness's kept inputs.
kept() {
  case $1 in
  shapes | rules | log) echo tests/fuzz/seeds/"$1" ;;
  *) echo tests/fuzz/seeds/text ;;
  esac
  [ ! -d tests/fuzz/found/"$1" ] || echo tests/fuzz/found/"$1"
}

tell() { # NAME OK WHAT
  if [ "$2" = 0 ]; then
    passed=$((passed + 1))
    echo "ok      $1: $3"
  else
    failed=$((failed + 1))
    echo "FAILED  $1: $3 (see $dir/$1.log)"
    grep -v '^    #\|^#\|^INFO' "$dir/$1.log" | tail -20 | cut -c1-300 | sed 's/^/    /'
  fi
}

regress() {
  # shellcheck disable=SC2046 # a list of files without blanks
  $dir/regress_"$1" $(find $(kept "$1") -type f | sort) >$dir/"$1".log 2>&1
  tell "$1" $? "$(tail -1 $dir/"$1".log | sed 's/.*: //')"
}

fuzz() {
  mkdir -p $dir/corpus/"$1"
  # shellcheck disable=SC2046
  $dir/fuzz_"$1" -max_total_time="$seconds" -timeout=20 -max_len=${FUZZ_MAX_LEN:-600} -dict=tests/fuzz/words.dict \
    -artifact_prefix=$dir/art/"$1"- $dir/corpus/"$1" $(kept "$1") >$dir/"$1".log 2>&1
  ok=$?
  tell "$1" $ok "$(sed -n 's/^#\([0-9]*\).*\(cov: [0-9]*\).*/\1 runs, \2/p' $dir/"$1".log | tail -1)"
}

# Texts of ours, in every shape, by both matchers.
naive() {
  for f in tests/fuzz/seeds/text/*; do
    tr -d '\000' <"$f" | tr '\n' ' '
    echo
  done >$dir/texts
  build/naivecheck $dir/texts >$dir/naivecheck.log 2>&1
  tell naivecheck $? "$(tail -1 $dir/naivecheck.log)"
}

for name; do
  if [ "$seconds" = regress ]; then regress "$name"; else fuzz "$name"; fi
done
[ "$seconds" != regress ] || naive
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
