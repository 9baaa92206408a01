#!/bin/sh
# test_checklist.sh SOURCE: each test that checklist.md names is in the file that it names.
set -u
cd "$1/tests" || exit 1
status=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

awk -F' *\\| *' '/^\| [0-9]/ {
  n = split($4, tests, /; /)
  for (i = 1; i <= n; i++) print $2 "|" tests[i]
}' checklist.md >"$work/tests"
[ "$(cut -d '|' -f 1 "$work/tests" | sort -u | wc -l)" -ge 30 ] || { echo "the table is not found"; status=1; }

while IFS='|' read -r item test; do
  file=${test%%: *} name=${test#*: }
  case $file in
  *.scenario) line="scenario $name" ;;
  *) line="START_TEST($name)" ;;
  esac
  grep -qxF "$line" "$file" || echo "checklist.md, item $item: $file has no test $name"
done <"$work/tests" >"$work/missing"
[ ! -s "$work/missing" ] || { cat "$work/missing"; status=1; }
exit $status
