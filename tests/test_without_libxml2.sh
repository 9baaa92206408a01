#!/bin/sh
# test_without_libxml2.sh SOURCE: the library and xso are built from generated/, without the compiler
# and the reader on libxml2, and call nothing of libxml2. A whole build, so only where XSO_LONG is set.
set -eu
source=$1
[ -n "${XSO_LONG-}" ] || { echo "a whole build: skipped without XSO_LONG"; exit 77; }
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

cmake -S "$source" -B "$build" -G Ninja -DXSO_WERROR=ON -DXSO_LIBXML2_READER=OFF -DXSO_COMPILER=OFF >"$build/log"
cmake --build "$build" --target xso-tool >>"$build/log" || { cat "$build/log"; exit 1; }
if nm -u "$build/lib/libxso.a" | grep -w 'xml[A-Z][A-Za-z]*'; then
  echo "libxml2 is called"
  exit 1
fi
"$build/bin/xso" decode "$source"/tests/recordings/*.xml >"$build/decoded"
[ -s "$build/decoded" ] || { echo "nothing was decoded"; exit 1; }
