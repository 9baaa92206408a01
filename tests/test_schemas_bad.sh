#!/bin/sh
# test_schemas_bad.sh SOURCE XSOC: every mistake in a schema is told as expected, and nothing is written.
# UPDATE=1 writes the expected files again, to be read before they are believed.
set -u
xsoc=$(realpath "$2")
xsd=$(realpath "$1/tests/xsd/bad")
cd "$1/tests/schemas/bad" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
status=0

fail() {
  echo "$1"
  status=1
}

for file in *.xml; do
  name=${file%.xml}
  # what others import is good or is told there
  if [ ! -e "$name.expected" ] && [ -z "${UPDATE-}" ]; then
    fail "$file: there is no $name.expected"
    continue
  fi
  LC_ALL=C "$xsoc" -o "$work/out" --depfile "$work/out.d" "$file" >"$work/stdout" 2>"$work/stderr"
  got=$?
  if [ -n "${UPDATE-}" ]; then
    cp "$work/stderr" "$name.expected"
  else
    diff -u "$name.expected" "$work/stderr" || status=1
  fi
  # a file that says nothing is there for others to import
  want=1
  [ -s "$name.expected" ] || want=0
  [ $got = $want ] || fail "$file: exit status $got, not $want"
  [ ! -s "$work/stdout" ] || fail "$file: writes on standard output"
  [ $want = 0 ] && rm -rf "$work/out" "$work/out.d"
  [ ! -e "$work/out" ] && [ ! -e "$work/out.d" ] || fail "$file: something was written"
  rm -rf "$work/out" "$work/out.d"
done

# drafts of schemas, too
for file in "$xsd"/*.xml; do
  name=${file%.xml}
  (cd "$xsd" && LC_ALL=C "$xsoc" import "${file##*/}") >"$work/stdout" 2>"$work/stderr" && fail "$file: exit status 0"
  [ ! -s "$work/stdout" ] || fail "$file: writes on standard output"
  [ -z "${UPDATE-}" ] || cp "$work/stderr" "$name.expected"
  diff -u "$name.expected" "$work/stderr" || status=1
done

for expected in *.expected "$xsd"/*.expected; do
  [ -e "${expected%.expected}.xml" ] || fail "$expected belongs to no schema"
done
exit $status
