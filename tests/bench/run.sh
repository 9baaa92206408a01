#!/bin/sh
# run.sh: installs the packages of the other libraries (as root), builds, measures xso beside them in
# one run, and writes the tables of README.md and the plots anew.
# run.sh --short BUILD OUT: the same in seconds, with what is here and what is built in BUILD; writes to
# OUT. Its figures mean nothing.
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd)
here=$source/tests/bench
packages="libxml2-dev libexpat1-dev libstrophe-dev gsoap libgsoap-dev python3-aioxmpp valgrind binutils"

case ${1-} in
'')
  build=$source/build/release out=$here
  mixes="A C D E" rounds=7 repeat=5 size=2000000 body=10000000 counted=300000 body_counted=1000000 small=50000 few=3000 open=1000
  chunks="1 4 16 64 256 1460 4096 16384 65536"
  made="1 10 100 500 1000 1500" catalogue="1 100 200 400 600 1000 1500" streams="1 10 100 1000 10000"
  stanzas="50 250 1000 4000 16000 64000 250000 1000000"
  layers="base xml object stream catalogue"
  ;;
--short)
  build=$(cd "$2" && pwd) out=$3
  mixes=A rounds=1 repeat=1 size=20000 body=20000 counted=5000 body_counted=20000 small=2000 few=1000 open=5
  chunks="1 4096" made="1 100" catalogue=1500 streams="1 10" stanzas="250 4000" layers=base
  ;;
*) echo "usage: run.sh [--short BUILD OUT]" >&2; exit 2 ;;
esac
bin=$build/tests/bench
work=$build/bench
results=$work/results.jsonl
python=/usr/bin/python3 # Debian's: its packages are for it

install_packages() {
  missing=
  for package in $packages; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=600 -qq update
  # shellcheck disable=SC2086 # the list is words
  apt-get -o DPkg::Lock::Timeout=600 -qq install -y --no-install-recommends $missing >/dev/null
}

build_programs() {
  if [ $rounds -gt 1 ]; then
    "$source/script/bootstrap" test
    install_packages
    (cd "$source" && cmake --preset release >/dev/null)
    cmake --build "$build" --target xso-tool bench-generate bench-classes bench-hand bench-streams bench-tls | tail -n 1
  fi
  cmake --build "$build" --target bench-peers >"$work/peers.log" 2>&1 || { cat "$work/peers.log"; exit 1; }
  peers=
  for peer in libxml2 expat strophe gsoap; do
    if [ -x "$bin/bench-$peer" ]; then
      peers="$peers $peer"
    else
      echo "not measured: $peer, since its package is not here"
    fi
  done
  if command -v valgrind >/dev/null; then
    counts=yes
  else
    counts=
    echo "not counted: instructions, since valgrind is not here"
  fi
}

# Functions with arguments are in parentheses, so that their variables are their own.

# generate FILE ARGUMENTS...
generate() (
  file=$1
  shift
  "$bin/bench-generate" "$@" >"$work/$file.xml"
)

# The command that measures a program; xso bench measures reading, decoding and encoding.
command_of() {
  case $1 in
  xso) echo "$build/bin/xso bench --reader=native" ;;
  xso-libxml2) echo "$build/bin/xso bench --reader=libxml2" ;;
  aioxmpp) echo "$python -W ignore $here/peers/aioxmpp_objects.py" ;;
  *) echo "$bin/bench-$1" ;;
  esac
}

# label PROGRAM KIND X [ROUND [INSTRUCTIONS]]: adds to lines of JSON what they are about.
label() {
  sed "s/^{/{\"program\":\"$1\",\"kind\":\"$2\",\"x\":\"$3\",\"round\":\"${4-0}\",\"instructions\":${5-0},/" \
    >>"$results"
}

# once KIND X ROUND FILE PROGRAM [OPTIONS...]
once() (
  kind=$1 x=$2 round=$3 file=$4 program=$5
  shift 5
  # shellcheck disable=SC2046 # words
  $(command_of "$program") --repeat=$repeat "$@" "$work/$file.xml" >"$work/lines"
  label "$program" "$kind" "$x" "$round" <"$work/lines"
)

# count KIND X FILE PROGRAM WORK [OPTIONS...]: the instructions of one pass of this work.
count() (
  [ -n "$counts" ] || return 0
  kind=$1 x=$2 file=$3 program=$4 wanted=$5
  shift 5
  case $program in
  xso*) function=run_$wanted only= ;;
  *) function=trial_pass only=--work=$wanted ;;
  esac
  # shellcheck disable=SC2046,SC2086 # words
  valgrind --tool=callgrind --toggle-collect=$function --callgrind-out-file="$work/callgrind" \
    $(command_of "$program") --repeat=1 $only "$@" "$work/$file.xml" >"$work/lines" 2>"$work/valgrind.log" ||
    { grep -v '^==' "$work/valgrind.log"; exit 1; }
  # one pass to get warm, and one that is measured
  total=$(awk '/^totals:/ { print int($2 / 2) }' "$work/callgrind")
  grep "\"work\":\"$wanted\"" "$work/lines" | label "$program" "$kind" "$x" 0 "$total"
)

works_of() {
  case $1 in
  xso) echo "read decode encode" ;;
  xso-libxml2) echo "read decode" ;;
  strophe | gsoap) echo "decode encode" ;;
  *) echo read ;;
  esac
}

# Every program after ours and ours before every program: a pair in each round.
measure_mixes() {
  for mix in $mixes; do
    case $mix in
    D)
      generate D --bytes=$body --stanza=$body D
      generate D.counted --bytes=$body_counted --stanza=$body_counted D
      ;;
    *)
      generate "$mix" --bytes=$size --stanza=5640 "$mix"
      generate "$mix.counted" --bytes=$counted --stanza=5640 "$mix"
      ;;
    esac
    for round in $(seq $rounds); do
      for program in xso-libxml2 $peers; do
        # what it takes grows with the square of a body
        [ "$mix $program" != "D strophe" ] || [ "$round" = 1 ] || continue
        once mix "$mix" "$round.$program" "$mix" xso
        once mix "$mix" "$round.$program" "$mix" "$program"
      done
    done
    for program in xso xso-libxml2 $peers; do
      for wanted in $(works_of "$program"); do
        count mix "$mix" "$mix.counted" "$program" "$wanted"
      done
    done
  done
}

# One message, as xso and libstrophe write it, and by hand.
measure_message() {
  generate M --bytes=$size M
  generate M.counted --bytes=$counted M
  writers=hand
  case " $peers " in *" strophe "*) writers="hand strophe" ;; esac
  for program in $writers; do
    for round in $(seq $rounds); do
      once message M "$program$round" M xso
      once message M "$program$round" M "$program" --work=encode
    done
  done
  for program in xso $writers; do count message M M.counted "$program" encode; done
}

# A library that takes hundreds of times as long gets less: their times a stanza are compared. Ours of the
# first part alone would be over before the processor has its pace.
measure_objects() {
  $python -c 'import aioxmpp' 2>/dev/null || {
    echo "not measured: aioxmpp, since its package is not here"
    return 0
  }
  for round in $(seq $(((rounds + 1) / 2))); do
    once objects A "$round" A xso
    once objects A "$round" A.counted aioxmpp
  done
}

# sweep KIND X FILE COUNTED "PROGRAM WORK"... -- [OPTIONS...]
sweep() (
  kind=$1 x=$2 file=$3 file_counted=$4 pairs=
  shift 4
  while [ "$1" != -- ]; do
    pairs="$pairs $1"
    shift
  done
  shift
  for round in $(seq $(((rounds + 1) / 2))); do
    for pair in $pairs; do
      case $pair in
      xso:*) once "$kind" "$x" "$round" "$file" xso "$@" ;;
      *) once "$kind" "$x" "$round" "$file" "${pair%:*}" --work="${pair#*:}" "$@" ;;
      esac
    done
  done
  for pair in $pairs; do
    count "$kind" "$x" "$file_counted" "${pair%:*}" "${pair#*:}" "$@"
  done
)

# decoders PROGRAM...: the pairs PROGRAM:WORK of ours and of those that are here.
decoders() {
  echo xso:decode
  for program in "$@"; do
    case " $peers " in
    *" $program "*) echo "$program:$(works_of "$program" | cut -d ' ' -f 1)" ;;
    esac
  done
}

measure_sweeps() {
  generate small --bytes=$small A
  generate open --bytes=$few --open A
  generate K --bytes=$size K
  generate K.counted --bytes=$small K
  for n in $chunks; do
    # shellcheck disable=SC2046 # words
    sweep chunk "$n" small small $(decoders libxml2 expat gsoap) -- --chunk="$n"
  done
  for n in $made; do sweep classes "$n" K K.counted classes:made -- --count="$n"; done
  for n in $catalogue; do sweep classes "$n" A A.counted classes:catalogue -- --count="$n"; done
  for n in $streams; do sweep streams "$n" open open streams:stream -- --count="$n" --chunk=512; done
  for n in $stanzas; do
    for mix in D R; do
      [ "$mix$n" != R50 ] || continue
      generate stanza --bytes=$((n > size / 4 ? n : size / 4)) --stanza="$n" $mix
      generate stanza.counted --bytes=$((n > small ? n : small)) --stanza="$n" $mix
      # shellcheck disable=SC2046 # words
      sweep "stanza-$mix" "$n" stanza stanza.counted $(decoders libxml2 gsoap) --
    done
  done
}

# Both works in one run: a pair in each round.
measure_tls() {
  for mix in $mixes; do
    file=$mix
    [ $mix != D ] || file=D.counted # a stream takes no more
    for round in $(seq $rounds); do
      once tls "$mix" "$round" "$file" tls
    done
    for wanted in engine openssl; do
      count tls "$mix" "$mix.counted" tls $wanted
    done
  done
}

measure_memory() {
  generate header --bytes=0 --open A
  generate used --bytes=$small --open A
  for file in header used; do
    for program in classes streams trimmed $peers; do
      only= binary=$program
      case $program in
      classes) only=--work=catalogue ;;
      streams) only=--work=stream ;;
      trimmed) only=--work=trimmed binary=streams ;;
      esac
      # shellcheck disable=SC2086 # a word or none
      "$bin/bench-$binary" $only --open=$open "$work/$file.xml" | label "$program" open $file
    done
  done
}

# objects_of BUILD LAYER: what the build made of it
objects_of() {
  case $2 in
  catalogue) find "$1/schemas" -name '*.c.o' ;;
  stream) find "$1/runtime/CMakeFiles/xso-stream.dir" -name '*.c.o' ;;
  *) find "$1/runtime/CMakeFiles/xso-core.dir/$2" -name '*.c.o' ;;
  esac
}

# A shared library of a layer: its code, the constants that have addresses in them, the relocations.
# measure_layer BUILD SMALL LAYER
measure_layer() (
  set -- "$@" "$(objects_of "$1" "$3")"
  packed=
  ! grep -q '^XSO_PACK_RELOCATIONS:BOOL=ON' "$1/CMakeCache.txt" || packed=-Wl,-z,pack-relative-relocs
  # shellcheck disable=SC2086 # words
  cc -shared $packed $4 -o "$work/layer.so"
  relocations=0
  for size in $(readelf -SW "$work/layer.so" | sed 's/^ *\[ *[0-9]*\]//' |
    awk '$1 == ".rela.dyn" || $1 == ".relr.dyn" { print $5 }'); do
    relocations=$((relocations + 0x$size))
  done
  classes=0
  [ "$3" != catalogue ] || classes=$(cat "$1"/generated/xmpp/*.c | grep -cE '^const struct xso_class ')
  # shellcheck disable=SC2086 # words
  size $4 | awk -v layer="$3" -v small="$2" -v relocations=$relocations -v classes="$classes" '
    NR > 1 { text += $1; data += $2 + $3 }
    END {
      printf "{\"kind\":\"size\",\"x\":\"%s\",\"small\":%d,\"text\":%d,\"data\":%d,\"relocations\":%d,\"classes\":%d}\n",
        layer, small, text, data, relocations, classes
    }' >>"$results"
)

measure_size() {
  grep -q '^XSO_SHARED:BOOL=ON' "$build/CMakeCache.txt" || {
    echo "not measured: sizes, since nothing is built for a shared library"
    return 0
  }
  for layer in $layers; do measure_layer "$build" 0 "$layer"; done
  [ $rounds -gt 1 ] || return 0
  small=$work/small # for a device: one reader, and no speed that costs space
  cmake -S "$source" -B "$small" -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel -DXSO_WITH_LIBXML2_READER=OFF -DXSO_COMPILER=OFF >/dev/null
  cmake --build "$small" --target xso-core xso-stream | tail -n 1
  for layer in base xml object stream; do measure_layer "$small" 1 "$layer"; done
}

say_where() {
  commit=$(git -C "$source" describe --always --dirty --exclude='*' 2>/dev/null || echo unknown)
  printf 'Commit %s, %s; %s; %s' "$commit" "$(date -u +%Y-%m-%d)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" "$(cc --version | head -n 1)"
  for package in libxml-2.0 expat libstrophe gsoap; do
    printf '; %s %s' $package "$(pkg-config --modversion $package 2>/dev/null || echo 'is not here')"
  done
  echo .
}

# plot NAME TITLE X-AXIS KIND...
plot() (
  name=$1 title=$2 axis=$3
  shift 3
  awk -v KINDS="$*" -f "$here/json.awk" -f "$here/points.awk" "$results" |
    awk -v TITLE="$title" -v AXIS="$axis" -f "$here/plot.awk" >"$out/$name.svg"
)

write_report() {
  begin='<!-- begin: run.sh writes this -->' end='<!-- end -->'
  {
    sed "/^$begin\$/q" "$here/README.md"
    echo
    say_where
    awk -v ROUNDS=$rounds -f "$here/json.awk" -f "$here/report.awk" "$results"
    echo
    sed -n "/^$end\$/,\$p" "$here/README.md"
  } >"$work/README.md"
  cp "$work/README.md" "$out/README.md"
  plot chunk "Bytes given at a time" "bytes a chunk" chunk
  plot classes "Classes in the registry" classes classes
  plot streams "Streams that are served in turn" streams streams
  plot stanza "Size of a stanza" "bytes a stanza" stanza-D stanza-R
}

mkdir -p "$work" "$out"
: >"$results"
build_programs
measure_mixes
measure_message
measure_objects
measure_tls
measure_sweeps
measure_memory
measure_size
write_report
