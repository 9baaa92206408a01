#!/bin/sh
# test_snippets.sh SOURCE FILE.md [BUILD]: what a Markdown file shows is true. Its files are put into
# a copy of the repository, its commands run there one after the other, and what they print is
# compared with what it says they print; and its links lead to what is there then. With BUILD, that
# stands as build/release in the copy.
set -eu
tests=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mkdir "$scratch/home" "$scratch/files"
steps=$(awk -v OUT="$scratch" -f "$tests/snippets.awk" "$source/$2")
[ -n "$steps" ] || { echo "$2 has no step to run"; exit 1; }

cd "$scratch/home"
cp -r "$source/CMakeLists.txt" "$source/CMakePresets.json" "$source/compiler" "$source/runtime" \
  "$source/schemas" "$source/generated" "$source/tests" "$source/script" "$source/LICENSE" .
if [ -n "${3-}" ]; then
  mkdir build
  ln -s "$(cd "$source" && cd "$3" && pwd)" build/release
fi
cp -r "$scratch/files/." .

status=0
for step in $steps; do
  if ! sh -eu "$scratch/$step.sh" >"$scratch/printed" 2>"$scratch/errors"; then
    echo "$2: step $step fails:"
    cat "$scratch/$step.sh" "$scratch/errors"
    exit 1
  fi
  if [ -f "$scratch/$step.expected" ] && ! diff -u "$scratch/$step.expected" "$scratch/printed"; then
    echo "$2: step $step prints something else"
    status=1
  fi
done
for link in $(grep -oE '\]\([^)#]+' "$source/$2" | sed 's/^](//' | grep -v '^https*:'); do
  [ -e "$(dirname "$2")/$link" ] || { echo "$2: a link leads nowhere: $link"; status=1; }
done
exit $status
