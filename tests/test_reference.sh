#!/bin/sh
# test_reference.sh SOURCE REFERENCE_DRIVE: side by side with aioxmpp. The same steps give the same
# states, bytes and errors, but for what stands in tests/reference/differences.txt with its reason.
set -u
cases=$1/tests/reference
drive=$2
python=/usr/bin/python3 # Debian's: it finds Debian's packages
version=0.13.3          # of which the differences are listed

found=$($python -c 'import aioxmpp; print(aioxmpp.__version__)' 2>/dev/null) || {
  echo "skipped: aioxmpp is not here (script/bootstrap installs python3-aioxmpp)"
  exit 77
}
[ "$found" = $version ] || {
  echo "skipped: the differences are those of aioxmpp $version, and here is $found"
  exit 77
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# every event in every state
cp "$cases"/*.scenario "$work" || exit 1
sed -n 's/^fragment \([A-Z_]*\)$/\1/p' "$cases/states.scenario" >"$work/states"
sed -n 's/^fragment \([a-z].*\)$/\1/p' "$cases/states.scenario" >"$work/events"
while read -r event; do
  while read -r state; do
    printf '\nscenario %s in %s\n\tdo %s\n\tdo %s\n' "$event" "$state" "$state" "$event"
  done <"$work/states"
done <"$work/events" >>"$work/states.scenario"

# run WAY CHUNK: takes all steps on both sides
run() {
  "$drive" "$work" "$2" >"$work/ours.$1" &&
    $python -W ignore "$cases/drive.py" "$2" <"$work/ours.$1" >"$work/theirs.$1"
}

run whole 0 && run bytes 1 || exit 1
$python "$cases/compare.py" "$cases/differences.txt" "$work"
