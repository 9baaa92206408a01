#!/bin/sh
# test_headers.sh SOURCE PRINTED: every public and every printed header compiles alone, as C11 and as
# C++17, with gcc; all of them together, in both orders, also with clang.
set -u
cd "$1" || exit 1
printed=$2
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only"
include="-Iruntime/include -I$printed"
status=0
tried=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# compile COMPILER WHAT: standard input, with the compiler's options
compile() {
  command -v "${1%% *}" >/dev/null || { echo "no ${1%% *} here"; return; }
  tried=$((tried + 1))
  # shellcheck disable=SC2086 # the options are words
  $1 $warnings $include - 2>"$work/errors" ||
    { echo "$2: $1"; [ $status = 1 ] || cat "$work/errors"; status=1; }
}

for header in runtime/include/xso/*.h "$printed"/xmpp/*.h; do
  name=$(basename "$(dirname "$header")")/$(basename "$header")
  echo "#include <$name>" >>"$work/all"
  for compiler in "gcc -std=c11 -xc" "g++ -std=c++17 -xc++"; do
    printf "#include <%s>\nextern int something;\n" "$name" >"$work/one"
    compile "$compiler" "<$name>" <"$work/one"
  done
done
for compiler in "gcc -std=c11 -xc" "g++ -std=c++17 -xc++" "clang -std=c11 -xc" "clang++ -std=c++17 -xc++"; do
  compile "$compiler" "all headers" <"$work/all"
  tac "$work/all" >"$work/reversed"
  compile "$compiler" "all headers from the last to the first" <"$work/reversed"
done
echo "$tried tried"
[ "$tried" -gt 300 ] || exit 1
exit $status
