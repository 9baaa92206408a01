#!/bin/sh
# test_cross.sh SOURCE: what is written for ARM's NEON compiles without a warning for it and for no
# other, and tells the same of any bytes as the portable way: in an emulator.
set -eu
cd "$1"
compiler=aarch64-linux-gnu-gcc
for program in $compiler qemu-aarch64; do
  command -v $program >/dev/null || { echo "skipped: there is no $program"; exit 77; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
$compiler -std=c11 -O2 -static -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-function-type \
  -Wstrict-prototypes -Werror -I runtime -I runtime/include -I tests -o "$scratch/ways" \
  tests/block_ways.c tests/scan_portable.c tests/jid_prepared_portable.c \
  runtime/base/scan.c runtime/base/text.c runtime/object/jid_prepared.c
# NEON's compare is in it: else the portable way was compared with itself
aarch64-linux-gnu-objdump -d "$scratch/ways" | awk '/<xso_scan_plain>:/ { on = 1 } /^$/ { on = 0 }
  on && /cmgt/ { found = 1 } END { exit !found }' || { echo "NEON is not used"; exit 1; }
qemu-aarch64 "$scratch/ways"
