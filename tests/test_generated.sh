#!/bin/sh
# test_generated.sh SOURCE PRINTED XSOC: generated/, the pages about the catalogue and the grammar of schemas are
# what xsoc prints now, and formatted as the rest.
set -u
xsoc=$(realpath "$3")
cd "$1" || exit 1
status=0

if ! diff -rq "$2/xmpp" generated/xmpp -x '*.d'; then
  echo "generated/ is stale: cmake --build build/release --target generate"
  status=1
fi
"$xsoc" --index schemas/*.xml | diff -q - schemas/index.md && "$xsoc" --doap schemas/*.xml | diff -q - generated/doap.xml || {
  echo "schemas/index.md or generated/doap.xml is stale: cmake --build build/release --target generate"
  status=1
}
"$xsoc" grammar | diff -q - schemas/schema.rng || {
  echo "schemas/schema.rng is stale: cmake --build build/release --target generate"
  status=1
}
case $(clang-format --version 2>/dev/null) in
*"version 14."*) clang-format --dry-run -Werror generated/xmpp/*.[ch] || status=1 ;;
*) echo "not looked at: the format, since clang-format 14 is not here" ;;
esac
exit $status
