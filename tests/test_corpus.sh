#!/bin/sh
# test_corpus.sh SOURCE XSO: stanzas and streams that we did not write go round, and what is refused
# is refused for a reason. They are looked for in $XSO_SHARED, else beside the repository.
set -u
source=$(realpath "$1")
xso=$(realpath "$2")
shared=${XSO_SHARED-$source/../shared}
[ -d "$shared/corpus" ] && [ -d "$shared/transcripts" ] || {
  echo "skipped: there is no corpus in $shared"
  exit 77
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
status=0

fail() {
  echo "$1"
  status=1
}

cd "$shared/corpus" || exit 1
find . -name '*.xml' ! -path './xsd/*' | sed 's|^\./||' | sort >"$work/list"
"$xso" roundtrip "@$work/list" >"$work/all" 2>"$work/errors" || fail "roundtrip: exit status $?"
grep -q "^files $(wc -l <"$work/list") " "$work/all" || fail "not all files were read: $(tail -n 1 "$work/all")"
grep '^differs' "$work/all" && fail "stanzas come back as others: $(cat "$work/errors")"
[ ! -s "$work/errors" ] || fail "$(head "$work/errors")"

# every refusal has a reason that stands in a list
grep '^refused' "$work/all" | while IFS= read -r line; do
  message=${line#*.xml: }
  while IFS='	' read -r pattern reason; do
    # shellcheck disable=SC2254 # a pattern
    case $message in
    $pattern) [ -n "$reason" ] && continue 2 ;;
    esac
  done <"$source/tests/corpus/refused.tsv"
  echo "$line"
done >"$work/unexplained"
[ ! -s "$work/unexplained" ] || fail "refused without a reason: $(cat "$work/unexplained")"

# of the clean examples of the first XEPs nearly all are typed, the others are explained
xeps='0004 0012 0030 0045 0049 0059 0060 0084 0085 0092 0115 0122 0153 0184 0191 0198 0199 0202 0203 0280 0297 0313 0359 0363'
awk -F'\t' -v XEPS="$xeps" '
  BEGIN { n = split(XEPS, x, " "); for (i = 1; i <= n; i++) wanted["XEP-" x[i]] }
  FNR == 1 { file++ }
  file == 1 && !/^#/ { explained[$1] }
  file == 2 { split($0, w, /[ :]/); if (w[2] ~ /^xeps\//) result[substr(w[2], 6)] = w[1] }
  file == 3 && $10 == "-" && $2 in wanted {
    clean++
    if (result[$1] == "typed") typed++
    else if (!($1 in explained)) print result[$1], $1 ": neither typed nor explained"
  }
  END {
    printf "%d of %d clean examples are typed\n", typed, clean > "/dev/stderr"
    if (typed < 0.85 * clean || clean < 100) print "too few examples are typed"
  }' "$source/tests/corpus/kept.tsv" "$work/all" xeps/index.tsv >"$work/missing"
[ ! -s "$work/missing" ] || fail "$(cat "$work/missing")"

# streams of real servers: nothing is refused but what is bad on purpose, in whatever pieces it comes
cd "$shared/transcripts" || exit 1
for file in *.s2c.xml; do
  "$xso" decode "$file" >"$work/whole" 2>"$work/said"
  "$xso" decode --chunk=1 "$file" 2>"$work/said.1" | cmp -s - "$work/whole" ||
    fail "$file: byte by byte it is another"
  cmp -s "$work/said" "$work/said.1" || fail "$file: byte by byte the errors are others"
  case $file in
  # addresses that are none, which the servers send back
  *-err-bad-to.*) sed -i "/'@@' is not a jid$/d" "$work/said" ;;
  # 3000 levels of nesting
  *-err-deep.*) sed -i '/elements are nested too deeply$/d' "$work/said" ;;
  esac
  [ ! -s "$work/said" ] || fail "$(head -n 3 "$work/said")"
done
exit $status
