#!/bin/sh
# test_abi.sh SOURCE: a program that was built with the library of the last tag runs with this one, or they have
# different SOVERSIONs: by abidiff, and of what public headers have alone. That the question can be answered
# with no is seen with a small library, which is changed in each way. The last tag is built, and
# this library, too, so that is done only where XSO_LONG is set, and in a clone with tags.
set -eu
source=$(cd "$1" && pwd)
command -v abidiff >/dev/null || { echo "skipped: there is no abidiff"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() {
  echo "$1"
  [ $# = 1 ] || cat "$2"
  exit 1
}

# Also types that no function has: programs make and read them, and tables tell the library where their members are.
# Enums without a name have numbers of abidiff's own, by which it takes one for another.
flags='-g -fno-eliminate-unused-debug-types'
cat >public <<'X'
[suppress_type]
  source_location_not_regexp = /(xso|xmpp)/[^/]*[.]h$
  drop = yes
[suppress_type]
  name_regexp = ^__anonymous_enum__
  drop = yes
X

soname() {
  readelf -d "$1" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p'
}

# fits OLD NEW: what was built with the old library runs with the new one, or does not try to
fits() {
  [ "$(soname "$1")" = "$(soname "$2")" ] || return 0
  code=0
  abidiff --non-reachable-types --suppressions public --no-added-syms "$1" "$2" >said 2>&1 || code=$?
  [ $((code & 3)) = 0 ] || fail "abidiff does not compare $1 and $2" said
  [ $code = 0 ] || grep -q 'summary:' said || fail "abidiff counts nothing" said
  [ $code = 0 ] || ! grep -qiE 'summary:.* [1-9][0-9]* (removed|changed)' said
}

# cup FOLDER HEADER SOURCE SOVERSION: the small library, changed by sed
cup() {
  mkdir -p "$1/include/xso" "$1/cup"
  sed "$2" >"$1/include/xso/cup.h" <<'C'
enum { CUP_MOST = 3 };
enum cup_kind { CUP_ESPRESSO, CUP_LUNGO };
struct cup { enum cup_kind kind; int size; };
struct order { int table; struct cup cup; };
struct pot;
extern const unsigned long order_places[2];
struct cup *cup_fill(struct pot *pot, enum cup_kind kind);
int cup_drink(struct cup *cup);
C
  sed "$3" >"$1/cup/cup.h" <<'C'
#include <xso/cup.h>
struct pot { int left; struct cup cup; };
C
  sed "$3" >"$1/cup/cup.c" <<'C'
#include "cup/cup.h"
#include <stddef.h>
const unsigned long order_places[2] = { offsetof(struct order, table), offsetof(struct order, cup) };
struct cup *cup_fill(struct pot *pot, enum cup_kind kind) { pot->cup.kind = kind; return &pot->cup; }
int cup_drink(struct cup *cup) { return cup->size; }
C
  # shellcheck disable=SC2086 # the flags are words
  cc -std=c11 -O2 $flags -shared -fPIC -Wl,-soname,"libcup.so.$4" -I"$1/include" -I"$1" "$1/cup/cup.c" -o "$1/libcup.so"
}

cup old '' '' 0
n=0
while IFS='|' read -r verdict header code soversion; do
  n=$((n + 1))
  cup "new$n" "$header" "$code" "$soversion"
  found=no
  ! fits old/libcup.so "new$n/libcup.so" || found=yes
  [ $found = "$verdict" ] || fail "fits: $found, and not $verdict, with the change '$header', '$code'" said
done <<'X'
yes|||0
yes|s/CUP_LUNGO/CUP_LUNGO, CUP_DOPPIO/||0
yes|$a int cup_wash(void);|$a int cup_wash(void);|0
yes|1i enum { CUP_LEAST = 1 };||0
yes||s/int left;/long left[3];/|0
no|s/int size;/int size, sugar;/||0
no|s/int size;/long size;/||0
no|s/int table;/int room, table;/||0
no|s/CUP_ESPRESSO/CUP_RISTRETTO, CUP_ESPRESSO/||0
no|s/(struct cup \*cup)/(struct cup *cup, int sips)/|s/(struct cup \*cup)/(struct cup *cup, int sips)/|0
no|/cup_drink/d|/cup_drink/d|0
no|s/order_places\[2\]/order_places[3]/|s/order_places\[2\]/order_places[3]/|0
yes|/cup_drink/d|/cup_drink/d|1
X

tag=$(git -C "$source" describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null) || {
  echo "compared with no tag: there is none here"
  exit 0
}
[ -n "${XSO_LONG-}" ] || { echo "not compared with $tag, which is to be built: XSO_LONG is not set"; exit 0; }

# build SOURCE FOLDER
build() {
  { cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS="$flags" -DXSO_COMPILER=OFF \
    -DBUILD_TESTING=OFF && ninja -C "$2" --quiet lib/libxso.so; } >log 2>&1 || fail "$1 is not built" log
}
mkdir tag
git -C "$source" archive "$tag" | tar -x -C tag
build tag before
build "$source" now
fits before/lib/libxso.so now/lib/libxso.so || fail "it does not fit what was built with $tag, and has the SOVERSION of it" said
echo "compared with $tag"
