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

# of the clean examples of the XEPs that have a schema nearly all are typed, and so are the clean vectors
# of other libraries whose root is known; what is not is explained, and nothing else is
explained=$source/tests/corpus/explained.tsv
grep -hoE '\bxep="[0-9]+"' "$source"/schemas/*.xml | tr -dc '0-9\n' | sort -u >"$work/xeps"
grep -l 'urn:example' $(grep '^xmpp-rs/' "$work/list") >"$work/made-up"
awk -F'\t' -v OFS='\t' -v MADE_UP="$work/made-up" -v XEPS="$work/xeps" -v ALL="$work/all" '
  BEGIN {
    while ((getline line <MADE_UP) > 0) made_up[line]
    while ((getline line <XEPS) > 0) covered["XEP-" line]
    while ((getline line <ALL) > 0) { split(line, w, /[ :]/); result[w[2]] = w[1] }
  }
  FNR == 1 { place = FILENAME; sub("/index.tsv", "", place); next }
  { file = place "/" $1 }
  place == "xeps" && $10 == "-" && $2 in covered { print file, result[file], "examples", "valid" }
  place != "xeps" && $9 == "-" && result[file] != "untyped" && !(file in made_up) {
    print file, result[file], place, $6
  }' xeps/index.tsv qxmpp/index.tsv xmpp-rs/index.tsv slixmpp/index.tsv smack/index.tsv mellium/index.tsv >"$work/counted"
awk -F'\t' '
  FNR == 1 { file++ }
  /^#/ { next }
  file == 1 { if ($2 !~ /^(invented|placeholder|mistake|context|wrong)$/) print $1 ": there is no group " $2
              if ($1 in group) print $1 ": stands twice"
              group[$1] = $2; next }
  file == 2 { accepted[$1]; if ($2 == "") print $1 ": accepted without a reason"; next }
  $4 == "invalid" {
    if ($2 == "typed" && !($1 in accepted)) print $1 ": is invalid, and typed without a reason"
    if ($2 != "typed" && $1 in accepted) print $1 ": is not accepted any more"
    seen[$1]; next
  }
  { seen[$1]
    if ($2 == "typed" && $1 in group) print $1 ": is explained, but typed"
    if ($2 != "typed" && !($1 in group)) print $1 ": " $2 ", and not explained"
    if (group[$1] == "wrong") next
    n[$3]++
    if ($2 == "typed") typed[$3]++ }
  END {
    for (f in group) if (!(f in seen)) print f ": is explained, but not counted"
    for (f in accepted) if (!(f in seen)) print f ": is accepted, but not counted"
    for (x in n) {
      printf "%s: %d of %d are typed\n", x, typed[x], n[x] > "/dev/stderr"
      if (typed[x] < (x == "examples" ? 0.95 : 0.9) * n[x]) print x ": too few are typed"
    }
    if (n["examples"] < 1000) print "too few examples are counted"
  }' "$explained" "$source/tests/corpus/accepted.tsv" "$work/counted" >"$work/missing"
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
