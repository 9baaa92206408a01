#!/bin/sh
# test_debian.sh SOURCE BUILD: the packages that test_packages.sh made are put into a new Debian of this
# release, with nothing else in it than a C compiler, make and man. apt finds all that they need;
# tests/examples/project is built there, against the shared and against the static library, and runs; and when they
# are purged, nothing of them is left. Takes some minutes, and Debian's archive, so only where XSO_LONG is set.
set -eu
source=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
skip() {
  echo "skipped: $1"
  exit 77
}
[ -n "${XSO_LONG-}" ] || skip "a whole Debian: XSO_LONG is not set"
[ "$(id -u)" = 0 ] || skip "only root makes a Debian"
command -v mmdebstrap >/dev/null || skip "there is no mmdebstrap"
[ -e "$build/debian" ] || skip "test_packages.sh has made no packages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

mkdir "$work/there"
cp -r "$build"/debian/*.deb "$source/tests/examples/project" "$work/there"

# What is done in the new Debian.
cat >"$work/there/steps" <<'X'
set -eu
cd /there
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
names='libxso0 libxso-dev xsoc xso-schemas xso-tools'

fail() {
  echo "$1"
  exit 1
}

# All files, but for what apt, dpkg and the linker note down for themselves.
files() {
  find / -xdev \( -path /there -o -path /var/lib/apt -o -path /var/cache -o -path /var/lib/dpkg -o -path /var/log \
    -o -path /proc -o -path /sys -o -path /dev -o -path /tmp \) -prune -o -print | sort
}

works() {
  "$1" | grep -q '^2 of espresso' || fail "what is built with $2 does not run"
}

files >before
apt-get -qq install -y --no-install-recommends ./*.deb
dpkg --verify $names | grep . && fail "it is not installed as it was packed"
[ "$(xsoc --version)" = "xsoc $(pkg-config --modversion xso)" ] || fail "xsoc is another version"
[ "$(xso --version)" = "xso $(pkg-config --modversion xso)" ] || fail "xso is another version"
for page in 'xsoc 1' 'xso 1' 'xso-schema 5' 'xso-catalogue 5'; do
  man -w "${page#* }" "${page% *}" >said && man "${page#* }" "${page% *}" >said || fail "there is no page $page"
  grep -q "^NAME" said || fail "the page $page is empty"
done
xso count >said
[ -s said ] || fail "xso counts nothing"

make -s -C project/make
works project/make/coffee 'the shared library'
ldd project/make/coffee | grep -q libxso.so.0 || fail "the shared library is not used"
make -s -C project/make clean
make -s -C project/make XSO_LIBS="$(pkg-config --static --libs xso | sed 's/-lxso/-l:libxso.a/')"
works project/make/coffee 'the static library'
! ldd project/make/coffee | grep libxso || fail "the static library is not used"

apt-get -qq purge -y --auto-remove $names
! dpkg-query -W -f='${Package} ${db:Status-Status}\n' 'libxso*' 'xso*' 2>/dev/null | grep -v ' not-installed$' ||
  fail "dpkg knows of it yet"
files >after
diff before after || fail "> is left behind"
echo "all done"
X

# The way to the archive is that of this system, which may be a proxy.
apt-config dump Acquire >"$work/apt.conf"
sources=
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.sources; do
  [ ! -e "$file" ] || sources="$sources $file"
done
# shellcheck disable=SC2086 # a file a word
mmdebstrap --quiet --mode=root --variant=minbase --format=null --aptopt="$work/apt.conf" \
  --dpkgopt=force-unsafe-io \
  --include=ca-certificates,gcc,libc6-dev,make,man-db,pkg-config \
  --customize-hook="cp -r '$work/there' \"\$1/there\"" \
  --customize-hook='chroot "$1" sh /there/steps >"$1/there/log" 2>&1 || :' \
  --customize-hook="cp \"\$1/there/log\" '$work/log'" \
  "$(. /etc/os-release && echo "$VERSION_CODENAME")" /dev/null $sources >"$work/made" 2>&1 ||
  { tail -n 5 "$work/made"; skip "no Debian could be made"; }
tail -n 1 "$work/log" | grep -qx 'all done' || { cat "$work/log"; exit 1; }
