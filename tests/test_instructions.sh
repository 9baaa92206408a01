#!/bin/sh
# test_instructions.sh SOURCE XSO COMPILER: reading, decoding and encoding a recorded stream takes no
# more than 110 % of the instructions that are noted in instructions.txt for this compiler. With
# UPDATE set they are noted anew.
set -u
source=$(realpath "$1")
xso=$(realpath "$2")
compiler=$3
noted=$source/tests/instructions.txt
status=0

skip() {
  echo "skipped: $1"
  exit 77
}

command -v valgrind >/dev/null || skip "there is no valgrind"
[ -n "${UPDATE-}" ] || grep -q "^$compiler " "$noted" || skip "nothing is noted for $compiler"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# Each work is done twice, the first time with empty arenas.
for what in read decode encode; do
  valgrind --tool=callgrind --toggle-collect=run_$what --callgrind-out-file="$work/out" \
    "$xso" bench --reader=native --repeat=1 "$source/tests/recordings/prosody-session.xml" \
    >/dev/null 2>"$work/stderr" || { cat "$work/stderr"; exit 1; }
  count=$(sed -n 's/^totals: //p' "$work/out")
  [ "${count:-0}" -gt 0 ] || { echo "nothing is counted for $what"; exit 1; }
  echo "$compiler $what $count" >>"$work/counts"
  before=$(sed -n "s/^$compiler $what //p" "$noted")
  [ -n "${UPDATE-}" ] || [ $((count * 100)) -le $((${before:-0} * 110)) ] || {
    echo "$what takes $count instructions, where it took ${before:-no number of them}"
    status=1
  }
done
if [ -n "${UPDATE-}" ]; then
  { grep -v "^$compiler " "$noted"; cat "$work/counts"; } >"$work/noted"
  cp "$work/noted" "$noted"
fi
exit $status
