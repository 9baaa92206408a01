#!/bin/sh
# report.sh SOURCE BUILD: measures what tests/README.md reports, and prints it as Markdown.
set -eu
source=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
shared=${XSO_SHARED-$source/../shared}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$source"
echo "Commit $(git rev-parse --short HEAD), $(date -u +%Y-%m-%d); $(cc --version | head -n 1)."

printf '\n### Code size\n\n'
classes=$(grep -hcE '^const struct xso_class xmpp_' generated/xmpp/*.c | paste -sd+ | bc)
modules=$(ls schemas/*.xml | wc -l)
xeps=$(grep -hoE '\bxep="[0-9]+"' schemas/*.xml | sort -u | wc -l)
find "$build/schemas" -name '*.o' -path '*xso-printed*' -exec size {} + | awk -v C="$classes" -v M="$modules" -v X="$xeps" '
  NR > 1 && $1 ~ /^[0-9]+$/ { text += $1; data += $2; bss += $3 }
  END {
    printf "%d schemas (%d XEPs), %d classes: text %d, data %d, bss %d bytes, %d bytes a class.\n",
      M, X, C, text, data, bss, (text + data + bss) / C
  }'
size "$build/lib/libxso.a" | awk '
  NR > 1 { all += $1 + $2 + $3; if ($6 !~ /printed/ && $0 !~ /xmpp/) n++ }
  END { printf "The whole static library: %d bytes.\n", all }'

printf '\n### Memory of a stream\n\n'
CK_RUN_CASE=idle "$build/tests/test_stream_memory" | grep '^An idle stream'

[ -d "$shared/corpus/xeps" ] || exit 0
printf '\n### The corpus\n\n'
cd "$shared/corpus"
find . -name '*.xml' ! -path './xsd/*' | sed 's|^\./||' | sort >"$work/list"
"$build/bin/xso" roundtrip "@$work/list" >"$work/all" 2>/dev/null || :
printf '`xso roundtrip` over all of it: %s.\n' "$(tail -n 1 "$work/all")"
grep -hoE '\bxep="[0-9]+"' "$source"/schemas/*.xml | grep -oE '[0-9]+' | sort -u >"$work/xeps"
cat <<'X'

The clean examples (flag `-`) of each XEP that has a schema:

| XEP | examples | typed | kept | untyped | refused |
|---|---|---|---|---|---|
X
awk -F'\t' '
  FNR == 1 { file++ }
  file == 1 { wanted["XEP-" $1] }
  file == 2 { split($0, w, /[ :]/); if (w[2] ~ /^xeps\//) result[substr(w[2], 6)] = w[1] }
  file == 3 && $10 == "-" && $2 in wanted { n[$2]++; c[$2, result[$1]]++; c["all", result[$1]]++; n["all"]++ }
  function row(x) {
    printf "| %s | %d | %d | %d | %d | %d |\n", x, n[x], c[x, "typed"], c[x, "kept"], c[x, "untyped"], c[x, "refused"]
  }
  END {
    row("all")
    for (i = 1; i < 1000; i++) { x = sprintf("XEP-%04d", i); if (x in n) row(x) }
  }' "$work/xeps" "$work/all" xeps/index.tsv
