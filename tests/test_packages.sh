#!/bin/sh
# test_packages.sh SOURCE BUILD: cpack makes five Debian packages, which lintian finds no error in. What
# they hold is enough to build tests/examples/project with, and each file is in one of them.
set -eu
source=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
for program in cpack dpkg-deb lintian make; do
  command -v $program >/dev/null || { echo "skipped: there is no $program"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=$build/debian
rm -rf "$packages"

run() {
  "$@" >"$work/log" 2>&1 || { echo "this fails: $*"; cat "$work/log"; exit 1; }
}

cd "$build"
if env -u DEBEMAIL -u DEBFULLNAME cpack >"$work/log" 2>&1; then
  echo "packages are made by nobody"
  exit 1
fi
grep -q 'set DEBFULLNAME and DEBEMAIL' "$work/log" || { cat "$work/log"; exit 1; }
run env DEBFULLNAME='The tests' DEBEMAIL=tests@debian.org cpack
run lintian --allow-root --fail-on error "$packages"/*.deb

names='libxso0 libxso-dev xsoc xso-schemas xso-tools'
mkdir "$work/system"
for name in $names; do
  set -- "$packages/${name}_"*.deb
  { [ $# = 1 ] && [ -e "$1" ]; } || { echo "there is no package $name: $(ls "$packages")"; exit 1; }
  dpkg-deb -f "$1" Maintainer | grep -qx 'The tests <tests@debian.org>' || { echo "$name has another maintainer"; exit 1; }
  dpkg-deb -c "$1" | awk '$1 !~ /^d/ { print $6 }' >>"$work/files"
  run dpkg-deb -x "$1" "$work/system"
done
[ "$(find "$packages" -maxdepth 1 -name '*.deb' | wc -l)" = 5 ] || { echo "more packages than $names"; exit 1; }
[ -z "$(sort "$work/files" | uniq -d)" ] || { echo "in two packages: $(sort "$work/files" | uniq -d)"; exit 1; }

# What `cmake --install` places, with the manual pages compressed, is all there.
run cmake --install "$build" --prefix "$work/installed"
(cd "$work/installed" && find . ! -type d | sed 's|/man/.*|&.gz|; s|^\./|./usr/|') | sort >"$work/wanted"
sort "$work/files" | grep -v '/share/doc/' | diff "$work/wanted" - || { echo "< is in no package"; exit 1; }

dpkg-deb -I "$packages"/libxso0_*.deb symbols | grep -q '^ xso_stream_new@Base [0-9.]*$' ||
  { echo "the file of symbols lacks xso_stream_new"; exit 1; }

cp -r "$source/tests/examples/project" "$work/project"
export PKG_CONFIG_PATH="$work/system/usr/lib/pkgconfig" LD_LIBRARY_PATH="$work/system/usr/lib"
run make -C "$work/project/make"
"$work/project/make/coffee" | grep -q '^2 of espresso' || { echo "what is built with them does not run"; exit 1; }
