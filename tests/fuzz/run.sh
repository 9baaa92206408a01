#!/bin/sh
# run.sh [SECONDS [JOBS]]: fuzzes both readers against each other for so long (3600, 2), beginning with
# our own stanzas, the corpus and the recorded streams. What is found is left in build/fuzz/found.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1-3600}
jobs=${2-2}
shared=${XSO_SHARED-../shared}

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz | tail -n 1
mkdir -p build/fuzz/seeds build/fuzz/corpus build/fuzz/found
n=0
for file in tests/vectors/stanzas/*.xml tests/recordings/*.xml $(find "$shared/corpus" "$shared/transcripts" -name '*.xml' 2>/dev/null); do
  n=$((n + 1))
  { printf '\010\000\000'; head -c 8000 "$file"; } >build/fuzz/seeds/$n
done
cp tests/fuzz/found/* build/fuzz/seeds/ 2>/dev/null || :
cd build/fuzz
exec bin/fuzz_readers -max_total_time="$seconds" -fork="$jobs" -ignore_crashes=1 -max_len=8192 -timeout=20 \
  -dict=../../tests/fuzz/xml.dict -artifact_prefix=found/ corpus seeds
