#!/bin/sh
# test_cross.sh SOURCE MACHINE XSO XSOC: what script/cross/README.md shows is true for MACHINE, aarch64 or i386.
# There xso and xsoc print what XSO and XSOC, which are of this machine, do; no build runs the xsoc of there; and
# tests pass in the emulator: those that a machine's words may matter to, with XSO_LONG all, in their short form.
set -eu
source=$(cd "$1" && pwd) machine=$2 xso=$3 xsoc=$4
case $machine in
aarch64) debian=arm64 compiler=aarch64-linux-gnu-gcc ;;
i386) debian=i386 compiler=i686-linux-gnu-gcc ;;
esac
root=$source/build/sysroot/$debian build=$source/build/$machine
for program in $compiler "qemu-$machine"; do
  command -v "$program" >/dev/null || { echo "skipped: there is no $program"; exit 77; }
done
[ -d "$root" ] || { echo "skipped: script/cross/sysroot $debian has not run"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$source"
unset DESTDIR

# run WHAT COMMAND...: its output in $work/log, which is shown when it fails
run() {
  what=$1
  shift
  "$@" >"$work/log" 2>&1 || { echo "$what fails: $*"; cat "$work/log"; exit 1; }
}
there() {
  "qemu-$machine" -L "$root" "$@"
}

# the page is about aarch64; what it says of that holds of the other
sed "s/aarch64/$machine/g; s/arm64/$debian/g" script/cross/README.md >"$work/page"
steps=$(awk -v OUT="$work" -f tests/snippets.awk "$work/page")
for step in $steps; do
  run "step $step" sh -eu "$work/$step.sh"
  [ ! -f "$work/$step.expected" ] || diff "$work/$step.expected" "$work/log" ||
    { echo "step $step prints something else"; exit 1; }
done

"$xso" decode tests/recordings/*.xml >"$work/here"
there "$build/prefix/bin/xso" decode tests/recordings/*.xml | cmp "$work/here" - ||
  { echo "xso decodes something else"; exit 1; }
mkdir "$work/there"
there "$build/prefix/bin/xsoc" -o "$work/there" schemas/*.xml
there "$build/prefix/bin/xsoc" -o "$work/there" --list all schemas/*.xml
diff -r "$work/there/xmpp" generated/xmpp || { echo "xsoc prints something else"; exit 1; }

# an xsoc in PATH will do, that of there will not
coffee() {
  cmake -S tests/examples/project/cross -B "$work/$1" --toolchain "$source/script/cross/$machine.cmake" \
    -DCMAKE_PREFIX_PATH="$build/prefix" >"$work/log" 2>&1
}
(PATH=$(dirname "$xsoc"):$PATH && coffee path) || { echo "the xsoc in PATH is not taken"; cat "$work/log"; exit 1; }
if ! command -v xsoc >/dev/null; then
  ! coffee none || { echo "without an xsoc that runs here something prints"; exit 1; }
  grep -q 'there is no xsoc that runs here' "$work/log" || { cat "$work/log"; exit 1; }
fi

# make is told, too
cp -r tests/examples/project "$work/project"
run make env PKG_CONFIG_LIBDIR="$build/prefix/lib/pkgconfig" make -C "$work/project/make" XSOC="$xsoc" \
  CC="$compiler --sysroot=$root"
there -E LD_LIBRARY_PATH="$build/prefix/lib" "$work/project/make/coffee" >"$work/log"
grep -q 'espresso for juliet' "$work/log" || { echo "coffee by make prints:"; cat "$work/log"; exit 1; }

if [ "$machine" = aarch64 ]; then
  # NEON's compare is in it: else tests compare the portable way with itself
  aarch64-linux-gnu-objdump -d "$build/lib/libxso.a" | awk '/<xso_scan_plain>:/ { on = 1 } /^$/ { on = 0 }
    on && /cmgt/ { found = 1 } END { exit !found }' || { echo "NEON is not used"; exit 1; }
fi

# a build with an xsoc that is given, and one of generated/ as it stands
given() {
  run "$1" cmake --preset "$machine" -B "$work/$1" -DBUILD_TESTING=OFF "$2"
  run "$1" cmake --build "$work/$1"
  there "$work/$1/bin/xso" decode tests/recordings/*.xml | cmp "$work/here" -
}
chosen="allocate arena buffer caps copy crypto decode decode_content double encode equal find form jid jid_prepared
  kept lang language language_wire number raw read reader reader_events reader_limits restricted_xml scan size
  sm_saved tables walk writer writer_raw"
targets=all expression=""
if [ -n "${XSO_LONG-}" ]; then
  given given "-DXSO_XSOC=$xsoc"
  given as_it_stands -DXSO_COMPILER=OFF
else
  targets=""
  for name in $chosen; do
    targets="$targets test_$name" expression="$expression|$name"
  done
fi
run tests cmake --preset "$machine" -DBUILD_TESTING=ON
# shellcheck disable=SC2086 # the list is words
run tests cmake --build --preset "$machine" --target $targets
run tests env -u XSO_LONG -u XSO_ROUNDS ctest --preset "$machine" --parallel "$(nproc)" \
  ${expression:+-R "^test_(${expression#|})\$"}
tail -n 4 "$work/log"
