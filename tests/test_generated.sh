#!/bin/sh
# test_generated.sh SOURCE PRINTED: generated/ is what xsoc prints now, and formatted as the rest.
set -u
cd "$1" || exit 1
status=0

if ! diff -rq "$2/xmpp" generated/xmpp -x '*.d'; then
  echo "generated/ is stale: cmake --build build/release --target generate"
  status=1
fi
case $(clang-format --version 2>/dev/null) in
*"version 14."*) clang-format --dry-run -Werror generated/xmpp/*.[ch] || status=1 ;;
*) echo "not looked at: the format, since clang-format 14 is not here" ;;
esac
exit $status
