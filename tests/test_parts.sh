#!/bin/sh
# test_parts.sh SOURCE BUILD: the library without each of the parts that may be left out, and without all
# of them, looks for no library that it does not need, calls none, and says what it has: to pkg-config, to CMake,
# and by its headers. It is put together from the objects of BUILD; where XSO_LONG is set, it is built, too,
# shared and with its tool, in each combination.
set -eu
source=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
modules=$(pkg-config --variable=pcfiledir libidn libcares libssl libcrypto libxml-2.0)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset DESTDIR
cd "$work"

fail() {
  echo "$name: $1"
  [ $# = 1 ] || cat "$2"
  exit 1
}

# run WHAT COMMAND...: its output in log, which is shown when it fails
run() {
  what=$1
  shift
  "$@" >log 2>&1 || fail "$what fails: $*" log
}

# Only the modules of the libraries wanted are found.
offer() {
  rm -rf modules
  mkdir modules
  for library in $libraries; do
    case $library in -lxml2) module=libxml-2.0 ;; *) module=lib${library#-l} ;; esac
    for folder in $modules; do
      [ ! -e "$folder/$module.pc" ] || ln -sf "$folder/$module.pc" modules/
    done
  done
  export PKG_CONFIG_LIBDIR="$work/modules" PKG_CONFIG_PATH=
}

# configure FOLDER OPTION...
configure() {
  folder=$1
  shift
  run configuring cmake -S "$source" -B "$folder" -G Ninja -DXSO_WERROR=ON -DXSO_COMPILER=OFF -DBUILD_TESTING=OFF \
    -DXSO_WITH_LIBXML2_READER="$reader" -DXSO_WITH_NET="$net" -DXSO_WITH_SESSION="$session" "$@"
}

# The library of these parts, installed in there/, of the objects that its build would make.
put_together() {
  rm -rf made there
  configure made -DXSO_SHARED=OFF -DCMAKE_INSTALL_MESSAGE=NEVER
  ninja -C made -t inputs lib/libxso.a | grep '\.o$' >objects
  (cd "$build" && xargs ar -rcs "$work/made/lib/libxso.a" <"$work/objects")
  mkdir -p made/debian
  : >made/debian/changelog.gz # which is of the package, as cpack makes it
  run installing cmake --install made --component dev --prefix there
}

# Nothing is called that is not linked, and nothing is linked that was not asked for.
check_links() {
  export PKG_CONFIG_PATH="$work/there/lib/pkgconfig"
  [ "$(pkg-config --variable=parts xso)" = "$parts" ] || fail "pkg-config says: $(pkg-config --variable=parts xso)"
  needed=$(sed -n 's/^Libs.private: //p' there/lib/pkgconfig/xso.pc)
  [ "$needed" = "$libraries" ] || fail "pkg-config links $needed"
  # shellcheck disable=SC2086 # the flags are words
  run linking cc nothing.c -o nothing -Wl,-s,--whole-archive there/lib/libxso.a -Wl,--no-whole-archive $needed
}

# All that its headers declare is there, and no header is lacking for what is there.
check_headers() {
  (cd there/include && ls xso/*.h) | sed 's/.*/#include <&>/' >headers.c
  run 'what includes all headers' cc -std=c11 -fsyntax-only -Ithere/include headers.c
  declared there/include/xso/*.h >here
  functions there/lib/libxso.a >defined
  comm -12 public defined | comm -23 - here >wrong
  [ ! -s wrong ] || fail "no header has" wrong
  comm -12 all here | comm -23 - defined >wrong
  [ ! -s wrong ] || fail "a header has, and the library has not" wrong
}

declared() {
  grep -ohE '\bxso_[a-z0-9_]+\(' "$@" | tr -d '(' | sort -u
}

functions() {
  nm --defined-only "$1" 2>errors | awk 'NF == 3 && $2 == "T" && $3 ~ /^xso_/ { print $3 }' | sort -u
}

# CMake finds what is there, with no more than is needed, and refuses a program that wants more.
check_package() {
  for part in session net client libxml2-reader; do
    rm -rf found
    if cmake -S user -B found -DPART=$part -DCMAKE_PREFIX_PATH="$work/there" >log 2>&1; then
      case " $parts " in *" $part "*) ;; *) fail "CMake finds $part" ;; esac
    else
      case " $parts " in *" $part "*) fail "CMake does not find $part" log ;; esac
      tr -s ' \n' '  ' <log | grep -qF "this xso has, of what may be left out: $parts" ||
        fail "it is not said why CMake does not find $part" log
    fi
  done
}

# The same in earnest.
check_build() {
  configure whole
  run building ninja -C whole --quiet
  for file in lib/libxso.so bin/xso; do
    readelf -d whole/$file | sed -n 's/.*(NEEDED).*\[lib\(.*\)\.so.*/-l\1/p' | grep -vx -e -lc -e -lxso | sort >linked
    # shellcheck disable=SC2086 # a library a line
    printf '%s\n' $libraries | sort | comm -13 - linked >wrong
    [ ! -s wrong ] || fail "$file needs" wrong
  done
  run decoding whole/bin/xso decode "$source"/tests/recordings/*.xml
  [ -s log ] || fail "nothing was decoded"
  code=0
  whole/bin/xso connect >log 2>&1 || code=$?
  [ $code = 2 ] && grep -q '^usage: ' log || fail "xso connect says" log
  case $net$(grep -c 'xso connect' log || true) in ON1 | OFF0) ;; *) fail "without and with connections the usage differs" log ;; esac
}

mkdir user
cat >user/CMakeLists.txt <<'X'
cmake_minimum_required(VERSION 3.25)
project(user LANGUAGES NONE)
find_package(xso REQUIRED COMPONENTS ${PART})
X
echo 'int main(void) { return 0; }' >nothing.c
name='this build'
declared "$source"/runtime/include/xso/*.h >public
functions "$build/lib/libxso.a" >all
[ "$(wc -l <all)" -gt 500 ] || fail "$(wc -l <all) functions"
if cc nothing.c -o nothing -Wl,-s,--whole-archive "$build/lib/libxso.a" -Wl,--no-whole-archive -lidn 2>log; then
  fail "what is called and not linked is not noticed"
fi

# when; with the reader on libxml2, net, session; parts; libraries
while IFS=';' read -r when name parts libraries; do
  [ $when = short ] || [ -n "${XSO_LONG-}" ] || continue
  # shellcheck disable=SC2086 # three words
  set -- $name
  reader=$1 net=$2 session=$3
  offer
  put_together
  check_links
  check_headers
  check_package
  [ -z "${XSO_LONG-}" ] || { offer && check_build; }
done <<'X'
long;ON ON ON;session net client libxml2-reader;-lidn -lcares -lssl -lcrypto -lxml2
short;ON ON OFF;net libxml2-reader;-lidn -lcares -lssl -lcrypto -lxml2
short;ON OFF ON;session libxml2-reader;-lidn -lcrypto -lxml2
long;ON OFF OFF;libxml2-reader;-lidn -lxml2
short;OFF ON ON;session net client;-lidn -lcares -lssl -lcrypto
long;OFF ON OFF;net;-lidn -lcares -lssl -lcrypto
long;OFF OFF ON;session;-lidn -lcrypto
short;OFF OFF OFF;;-lidn
X
[ -n "${XSO_LONG-}" ] || echo "half of them, and put together, not built: XSO_LONG is not set"
