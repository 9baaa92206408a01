#!/bin/sh
# test_headers.sh SOURCE PRINTED: every public and every printed header compiles alone, as C11 and as
# C++17, with each compiler that is there.
set -u
cd "$1" || exit 1
printed=$2
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only"
include="-Iruntime/include -I$printed"

status=0
tried=0
errors=$(mktemp)
trap 'rm -f "$errors"' EXIT
for compiler in "gcc -std=c11 -xc" "clang -std=c11 -xc" "g++ -std=c++17 -xc++" "clang++ -std=c++17 -xc++"; do
  command -v "${compiler%% *}" >/dev/null || { echo "no ${compiler%% *} here"; continue; }
  for header in runtime/include/xso/*.h "$printed"/xmpp/*.h; do
    name=$(basename "$(dirname "$header")")/$(basename "$header")
    tried=$((tried + 1))
    # shellcheck disable=SC2086 # the options are words
    echo "#include <$name>" | $compiler $warnings $include - 2>"$errors" ||
      { echo "<$name>: $compiler"; [ $status = 1 ] || cat "$errors"; status=1; }
  done
done
echo "$tried headers tried"
[ "$tried" -gt 0 ] || exit 1
exit $status
