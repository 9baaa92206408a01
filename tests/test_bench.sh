#!/bin/sh
# test_bench.sh SOURCE BUILD [sanitized]: the streams to measure with are what they say, programs that
# measure tell what they cannot, and tests/bench/run.sh gives tables and plots. No figure is looked at.
set -u
source=$(realpath "$1")
build=$(realpath "$2")
bench=$build/tests/bench
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# exits STATUS PROGRAM ARGUMENTS...: what it says is in stdout and stderr.
exits() {
  want=$1 program=$2
  shift 2
  "$bench/bench-$program" "$@" >stdout 2>stderr
  got=$?
  [ $got = "$want" ] || fail "$program $*: exit status $got, not $want: $(cat stderr)"
}

# --- the mixes

for mix in A C D E M R K; do
  exits 0 generate --bytes=30000 --stanza=900 $mix
  cp stdout $mix.xml
  exits 0 generate --bytes=30000 --stanza=900 $mix
  cmp -s stdout $mix.xml || fail "mix $mix is not the same again"
  exits 0 generate --bytes=30000 --stanza=900 --open $mix
  printf '</stream:stream>' | cat stdout - | cmp -s - $mix.xml || fail "mix $mix does not stay open"
  exits 0 generate --bytes=30000 --stanza=900 --seed=2 $mix
  cmp -s stdout $mix.xml && fail "mix $mix has one seed"
  size=$(wc -c <$mix.xml)
  { [ "$size" -ge 30000 ] && [ "$size" -lt 36000 ]; } || fail "mix $mix has $size bytes, not 30000"
done
"$build/bin/xso" roundtrip A.xml C.xml D.xml E.xml M.xml R.xml >stdout
grep -qx 'files 6 typed 6 kept 0 untyped 0 differs 0 refused 0' stdout || fail "$(cat stdout)"
for mix in D E R; do
  sed 's/<iq \|<message>/\n&/g; s/<.stream:stream>//' $mix.xml | sed 1d |
    awk '{ n++ } length > 900 || length < 700 { bad = 1; print length } END { exit bad || n < 30 }' ||
    fail "stanzas of mix $mix do not have 900 bytes"
done
exits 0 generate --bytes=0 A
printf '%s' "$(cat stdout)" | grep -q "xml:lang='en'></stream:stream>$" || fail "this is no empty stream: $(cat stdout)"
for wrong in '' B a chat --bytes=x --bytes=1 '--bytes=1k A' '--frobnicate A' 'A --open'; do
  # shellcheck disable=SC2086 # words
  exits 2 generate $wrong
done

# --- the programs that measure

# stanzas FILE: as xso counts them
stanzas() {
  "$build/bin/xso" bench --repeat=1 "$1" | sed -n 's/.*"decode".*"stanzas":\([0-9]*\).*/\1/p'
}

# counts N WORK: stdout has a measure of this work, of so many stanzas.
counts() {
  grep "\"work\":\"$2\"" stdout | grep -q "\"stanzas\":$1,.*\"seconds\":[0-9.]*," || fail "$2: $(cat stdout)"
}

exits 0 classes --work=catalogue --chunk=100 --repeat=2 A.xml
counts "$(stanzas A.xml)" catalogue
for count in 1 10 1500; do
  exits 0 classes --work=made --count=$count --repeat=1 K.xml
  counts "$(stanzas K.xml)" made
  grep -q "\"count\":$count}" stdout || fail "there are not $count classes: $(cat stdout)"
done
exits 1 classes --work=made A.xml
[ -s stderr ] || fail "nothing is said of a stream whose classes are not known"
"$bench/bench-generate" --bytes=30000 --open A >open.xml
exits 0 streams --repeat=1 open.xml
n=$(stanzas open.xml)
counts $((4 * n)) stream
exits 0 hand --repeat=1 M.xml
counts "$(stanzas M.xml)" encode
exits 1 hand A.xml
exits 0 streams --repeat=1 --count=50 --chunk=10 open.xml
counts $((50 * n)) stream
exits 0 streams --open=3 open.xml
[ "$(grep -c '"streams":3,"bytes_per_stream":[0-9]' stdout)" = 2 ] || fail "memory is not measured: $(cat stdout)"
exits 1 streams A.xml
exits 1 streams no-such-file.xml
for wrong in '' '--count=0 open.xml' '--repeat=1001 open.xml' '--chunk=x open.xml' '--frobnicate open.xml'; do
  # shellcheck disable=SC2086 # words
  exits 2 streams $wrong
done

exits 0 tls --repeat=1 A.xml
for work in engine openssl; do counts "$(stanzas A.xml)" $work; done
printf '<stream:stream xmlns:stream="http://etherx.jabber.org/streams"><a>' >broken.xml
exits 1 tls broken.xml

# --- the report

[ -z "${3-}" ] || exit $status # nothing that is measured with sanitizers means anything
sh "$source/tests/bench/run.sh" --short "$build" out || fail "run.sh --short: exit status $?"
results=$build/bench/results.jsonl
for program in xso xso-libxml2 libxml2 expat strophe gsoap classes streams tls; do
  case $program in
  xso* | classes | streams | tls) ;;
  *) [ -x "$bench/bench-$program" ] || continue ;;
  esac
  grep -q "^{\"program\":\"$program\"" "$results" || fail "$program was not measured"
done
[ "$(grep '"kind":"mix","x":"A"' "$results" | grep '"instructions":0' | grep -o '"stanzas":[0-9]*' | sort -u | wc -l)" = 1 ] ||
  fail "programs do not see the same stanzas"
begin='<!-- begin: run.sh writes this -->' end='<!-- end -->'
for readme in "$source/tests/bench" out; do
  sed "/^$begin\$/,/^$end\$/d" "$readme/README.md" >"rest.$(basename "$readme")"
done
cmp -s rest.bench rest.out || fail "what stands around the figures was changed"
[ "$(grep -c "^$begin\$\|^$end\$" out/README.md)" = 2 ] || fail "the places of the figures are gone"
sed -n "/^$begin\$/,/^$end\$/p" out/README.md >figures
[ "$(grep -c '^| [1-9] |.*| \(yes\|\*\*no\*\*\) |$' figures)" -ge 12 ] || fail "aims are missing: $(cat figures)"
[ "$(grep -c '^### ' figures)" -ge 8 ] || fail "tables are missing: $(cat figures)"
grep -n 'nan\|inf\b' figures && fail "figures are none"
awk -F'|' '/^\|/ { if (rows && NF != columns) { print; bad = 1 } columns = NF; rows++; next } { rows = 0 } END { exit bad }' \
  figures || fail "rows have not the columns of their table"
for plot in chunk classes streams stanza; do
  grep -qF "($plot.svg)" "$source/tests/bench/README.md" || fail "README.md does not show $plot.svg"
  grep -q '<polyline points' out/$plot.svg || fail "$plot.svg shows nothing"
  grep -n 'nan\|inf\b' out/$plot.svg && fail "$plot.svg has points that are none"
  if command -v xmllint >/dev/null; then xmllint --noout out/$plot.svg || fail "$plot.svg is no XML"; fi
done
exit $status
