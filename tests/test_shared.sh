#!/bin/sh
# test_shared.sh SOURCE LIBRARY.so LIBRARY.a PRINTED: what the shared library shows is what the public
# and the printed headers declare: no more, and nothing less.
set -eu
source=$1 shared=$2 static=$3 printed=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat "$source"/runtime/include/xso/*.h "$printed"/xmpp/*.h | grep -oE '\b(xso|xmpp)_[A-Za-z0-9_]+\b' |
  sort -u >"$work/named"
nm -D --defined-only "$shared" | awk '{ print $3 }' | sort -u >"$work/shown"
nm --defined-only "$static" 2>"$work/errors" | awk 'NF == 3 && $2 ~ /[A-Z]/ { print $3 }' |
  sort -u >"$work/defined"
[ "$(wc -l <"$work/shown")" -gt 500 ] || { echo "only $(wc -l <"$work/shown") symbols"; exit 1; }

comm -13 "$work/named" "$work/shown" | sed 's/$/ is shown, and in no public header/' >"$work/wrong"
comm -12 "$work/named" "$work/defined" | comm -23 - "$work/shown" |
  sed 's/$/ is in a public header, and not shown: is that between XSO_BEGIN and XSO_END?/' >>"$work/wrong"
cat "$work/wrong"
[ ! -s "$work/wrong" ]
