#!/bin/sh
# test_core_alone.sh SOURCE BUILD: a program that uses one schema links that one, and what it
# imports. Says what a class costs, in the library and when it is compiled.
set -u
source=$(realpath "$1")
build=$(realpath "$2")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0
libraries=$(pkg-config --libs libxml-2.0 libidn libcares libssl libcrypto)

fail() {
  echo "$1"
  status=1
}

# write_program SCHEMA CLASS: reads and writes elements of the module.
write_program() {
  cat <<C
#include <xmpp/$1.h>
#include <xso/print.h>
#include <xso/read.h>
#include <string.h>

int main(int argc, char **argv)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_buffer out = { 0 };
	struct xso_any any;

	return argc < 2 || xso_registry_add(registry, &xmpp_$2_module, NULL) ||
		xso_registry_freeze(registry) ||
		xso_read_one(argv[1], strlen(argv[1]), registry, arena, &any, NULL) ||
		xso_write(any, &out, NULL) || xso_print(any, XSO_PRINT_TEXT, &out);
}
C
}

# expect SCHEMA MODULE MODULES: these are in a program that uses the schema, and no others.
expect() {
  write_program "$1" "$2" >program.c
  # shellcheck disable=SC2086
  cc -std=c11 -I"$source/runtime/include" -I"$build/generated" program.c -o program \
    "$build/lib/libxso.a" $libraries || exit 1
  found=$(nm program | sed -n 's/.* [A-Za-z] xmpp_\([a-z0-9_]*\)_module$/\1/p' | sort | tr '\n' ' ')
  [ "$found" = "$3 " ] || fail "a program that uses $1 has the modules $found, not $3"
}

expect core core "core"
expect delay delay "core delay"
expect muc-forms muc_forms "core data_forms muc_forms"

# a stream, a login or a socket is in none of them
nm program | grep -E ' [Tt] xso_(stream|login|sasl|connection|tls)_' | head -3 >more
[ ! -s more ] || fail "a program without a stream has $(cat more)"

# what it costs
objects=$(find "$build/schemas" -name '*.c.o' ! -name 'all.c.o')
[ -n "$objects" ] || exit 1
classes=$(grep -ho '^extern const struct xso_class' "$build"/generated/xmpp/*.h | wc -l)
# shellcheck disable=SC2086
size $objects | awk -v classes="$classes" '
NR > 1 { text += $1; data += $2 + $3 }
END {
	printf "%d classes: %d bytes of code and tables and %d of relocated data a class\n",
		classes, text / classes, data / classes
}'
classes=$(grep -c '^extern const struct xso_class' "$build/generated/xmpp/core.h")
begin=$(date +%s%N)
cc -std=c11 -O2 -I"$source/runtime/include" -I"$build/generated" -c "$build/generated/xmpp/core.c" -o core.o || exit 1
echo "core: $((($(date +%s%N) - begin) / classes / 1000)) microseconds a class to compile"
exit $status
