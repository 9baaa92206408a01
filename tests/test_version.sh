#!/bin/sh
# test_version.sh SOURCE PRINTED: what an older or a newer xsoc printed is refused by the C compiler, whose first
# words say what to do; what this one printed is not.
set -u
source=$(realpath "$1")
printed=$(realpath "$2")
include=$source/runtime/include
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# runtime VERSION: a folder with a header of the contract that has another version.
runtime() {
  mkdir -p "runtime-$1/xso"
  sed "s/^#define XSO_TABLE_VERSION .*/#define XSO_TABLE_VERSION $1/" "$include/xso/class.h" >"runtime-$1/xso/class.h"
}

# compile VERSION COMPILER FILE: the first error, if there is one, in `said`.
compile() {
  LC_ALL=C $2 -fsyntax-only -I"runtime-$1" -I"$include" -I"$printed" "$3" 2>stderr
  got=$?
  grep -m 1 'error: ' stderr >said
  return $got
}

version=$(sed -n 's/^#define XSO_TABLE_VERSION \([0-9]*\)$/\1/p' "$include/xso/class.h")
[ "$version" -gt 0 ] || fail "the version of the tables is not found"
for header in ping muc muc-forms; do
  printf '#include <xmpp/%s.h>\n' "$header" >"$header.c"
  cp "$header.c" "$header.cc"
done
cp "$printed/xmpp/ping.c" printed.c
for v in $((version - 1)) "$version" $((version + 1)); do runtime "$v"; done

compilers=0
for compiler in gcc clang g++ clang++; do
  command -v "$compiler" >/dev/null 2>&1 || continue
  compilers=$((compilers + 1))
  case $compiler in
  *++) set -- ping.cc muc.cc muc-forms.cc ;;
  *) set -- ping.c muc.c muc-forms.c printed.c ;;
  esac
  for file; do
    compile "$version" "$compiler" "$file" || fail "$compiler: $file: $(cat said)"
    compile $((version + 1)) "$compiler" "$file" && fail "$compiler: $file of an older xsoc is taken"
    grep -q 'xmpp/[a-z-]*\.h was printed by an older xsoc: print it again with the xsoc of this xso' said ||
      fail "$compiler: $file of an older xsoc: $(cat said)"
    compile $((version - 1)) "$compiler" "$file" && fail "$compiler: $file of a newer xsoc is taken"
    grep -q 'xmpp/[a-z-]*\.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one' said ||
      fail "$compiler: $file of a newer xsoc: $(cat said)"
  done
done
[ $compilers -gt 0 ] || fail "there is no compiler"
exit $status
