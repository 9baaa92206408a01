#!/bin/sh
# test_install.sh SOURCE BUILD: xso is installed, and moved; tests/examples/project, somebody else's
# program with a schema of its own, is built against it by each tool that is here, and runs. What
# changes is built again, and nothing else. tests/examples/extensions, libraries of others and a plug-in, work
# together, and what stylesheets and editors need is there.
set -eu
source=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset XSO_XSOC DESTDIR

# run WHAT COMMAND...: its output in $work/log, which is shown when it fails
run() {
  what=$1
  shift
  "$@" >"$work/log" 2>&1 || { echo "$what fails: $*"; cat "$work/log"; exit 1; }
}

# prints PROGRAM: what coffee prints
prints() {
  "$1" >"$work/printed" || { echo "$1 fails"; exit 1; }
  diff - "$work/printed" <<END || { echo "$1 prints something else"; exit 1; }
2 of espresso for juliet@capulet.lit/balcony
<message xmlns="jabber:client" to="juliet@capulet.lit/balcony"><ready xmlns="urn:acme:coffee"/></message>
END
}

# again FOLDER COMPILED COMMAND...: building again compiles so many files
again() {
  what=$1 expected=$2
  shift 2
  run "$what" "$@"
  compiled=$(grep -cE 'Building C object|Compiling C object|^(gcc|cc) .*-c ' "$work/log" || true)
  [ "$compiled" = "$expected" ] ||
    { echo "$what: $compiled files compiled, not $expected"; cat "$work/log"; exit 1; }
}

# rebuilds FOLDER TOUCHED CHANGED COMMAND...: nothing; then so many files for a schema that means the
# same, and for one of which something changes that is in no header
rebuilds() {
  folder=$1 touched=$2 changed=$3
  shift 3
  again "$folder, nothing changed" 0 "$@"
  sleep 1 # some tools tell time by the second
  touch "$work/project/coffee.xml"
  again "$folder, a schema was touched" "$touched" "$@"
  sleep 1
  sed 's/max="[0-9]*" //; s/ min="1"/ max="'$((n = n + 10))'" min="1"/' "$source/tests/examples/project/coffee.xml" \
    >"$work/project/coffee.xml"
  again "$folder, a schema was changed" "$changed" "$@"
  again "$folder, built twice" 0 "$@"
}
n=10

run install cmake --install "$build" --prefix "$work/first"
mv "$work/first" "$work/moved"
cp -r "$source/tests/examples/project" "$work/project"
cd "$work/project"
export PKG_CONFIG_PATH="$work/moved/lib/pkgconfig" LD_LIBRARY_PATH="$work/moved/lib"

tried=
for generator in Ninja "Unix Makefiles" "Ninja Multi-Config"; do
  run "$generator" cmake -S cmake -B "$work/cmake" -G "$generator" -DCMAKE_PREFIX_PATH="$work/moved"
  run "$generator" cmake --build "$work/cmake"
  for program in coffee coffee_cxx; do
    found=$(find "$work/cmake" -name $program -type f)
    if [ $program = coffee ]; then prints "$found"; else run C++ "$found"; fi
  done
  tried="$tried $generator,"
  rm -rf "$work/cmake"
done
run static cmake -S cmake -B "$work/cmake" -G Ninja -DCMAKE_PREFIX_PATH="$work/moved" -DXSO_USE_STATIC=ON
run static cmake --build "$work/cmake" --target coffee
prints "$work/cmake/coffee"
! ldd "$work/cmake/coffee" | grep libxso || { echo "XSO_USE_STATIC links libxso.so"; exit 1; }
rebuilds cmake 0 1 cmake --build "$work/cmake" --target coffee

run make make -C make
prints make/coffee
rebuilds make 2 2 make -C make # touched is changed, to make
tried="$tried make"

if command -v meson >/dev/null; then
  run meson meson setup "$work/meson" meson
  run meson ninja -C "$work/meson"
  prints "$work/meson/coffee"
  tried="$tried, meson"
fi
if command -v autoreconf >/dev/null && command -v automake >/dev/null; then
  run autotools sh -c 'cd autotools && autoreconf -i && ./configure && make'
  prints autotools/coffee
  tried="$tried, autotools"
fi
cp -r "$source/tests/examples/extensions" "$work/extensions"
find "$work/moved" -type f | sort | xargs cksum >"$work/before"
run extensions cmake -S "$work/extensions" -B "$work/party" -G Ninja -DCMAKE_PREFIX_PATH="$work/moved" \
  -DCMAKE_C_FLAGS="-Wall -Wextra -Wpedantic -Werror"
run extensions cmake --build "$work/party"
"$work/party/party/party" >"$work/printed" || { echo "party fails"; exit 1; }
diff - "$work/printed" <<END || { echo "party prints something else"; exit 1; }
alice@wonderland.lit has assam tea in 4 minutes, and 2 cakes
2 cups, and a slice of lemon for hatter@wonderland.lit
<iq xmlns="jabber:client" to="hatter@wonderland.lit" id="1" type="result"><order xmlns="urn:example:tea"/></iq>
END
tray() {
  "$work/party/party/tray" "$@" >"$work/printed" || { echo "tray fails"; cat "$work/printed"; exit 1; }
  diff - "$work/printed" || { echo "tray $* prints something else"; exit 1; }
}
tray <<END
message
  from: dormouse@wonderland.lit
  payload: unknown <tin xmlns="urn:example:biscuit" left="7" best-before="2027-01-31"/>
END
tray "$work/party/biscuit/biscuit.so" biscuit_biscuit_module <<END
message
  from: dormouse@wonderland.lit
  payload: tin
    left: 7
    best_before: 2027-01-31
END
find "$work/moved" -type f | sort | xargs cksum | diff "$work/before" - || { echo "xso was changed"; exit 1; }

# what pkg-config says is there, and good
for page in man1/xso.1 man1/xsoc.1 man5/xso-schema.5 man5/xso-catalogue.5; do
  [ -s "$work/moved/share/man/$page" ] || { echo "$page is not installed"; exit 1; }
done
[ -s "$work/moved/share/xso/schema.rng" ] || { echo "schema.rng is not installed"; exit 1; }
run reference "$(pkg-config --variable=xsoc xso)" -I "$(pkg-config --variable=schemasdir xso)" -o "$work/pages" \
  --stylesheet "$(pkg-config --variable=stylesheetsdir xso)/reference.xsl" coffee.xml
grep -q 'acme_message_ready()' "$work/pages/acme/coffee.html" || { echo "the reference says nothing of coffee"; exit 1; }
echo "built with:$tried"
