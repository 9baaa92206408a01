#!/bin/sh
# test_states.sh SOURCE: each cell of the table in runtime/stream/README.md has its scenario, and each
# scenario of states.scenario its cell. Each step that the player knows is in tests/scenarios/README.md.
set -u
cd "$1" || exit 1
status=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

awk -F' *\\| *' '
  $2 == "event" { for (i = 3; i < NF; i++) column[i] = $i; next }
  /^\|-/ || !/^\|/ { if (!/^\|/) delete column; next }
  3 in column { for (i = 3; i < NF; i++) print $2 " in " column[i] }
' runtime/stream/README.md | sort >"$work/cells"
sed -n 's/^scenario //p' tests/scenarios/states.scenario | sort >"$work/scenarios"
[ "$(wc -l <"$work/cells")" -ge 96 ] || { echo "the table is not found"; status=1; }
diff "$work/cells" "$work/scenarios" || status=1

sed -n 's/.*strcmp(verb, "\([a-z-]*\)").*/\1/p' tests/player*.c | sort -u | while read -r step; do
  grep -q "\`$step[ \`]" tests/scenarios/README.md || echo "tests/scenarios/README.md has no step $step"
done >"$work/missing"
[ ! -s "$work/missing" ] || { cat "$work/missing"; status=1; }
exit $status
