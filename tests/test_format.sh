#!/bin/sh
# test_format.sh SOURCE: C files are as clang-format 14 leaves them, manual pages as mandoc likes them.
set -u
cd "$1" || exit 1
status=0

case $(clang-format --version 2>/dev/null) in
*"version 14."*)
  find compiler runtime tests -name '*.[ch]' -exec clang-format --dry-run -Werror {} + || status=1
  # what it makes of a line that is too long, beside a table
  grep -nE '^ \*[A-Za-z]' -r compiler runtime tests --include='*.[ch]' && status=1
  ;;
*) echo "not looked at: the format, since clang-format 14 is not here" ;;
esac
if command -v mandoc >/dev/null; then
  find compiler runtime -name '*.[1-8]' -exec mandoc -T lint -W warning {} + || status=1
else
  echo "not looked at: manual pages, since mandoc is not here"
fi
exit $status
