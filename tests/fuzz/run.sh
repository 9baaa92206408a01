#!/bin/sh
# run.sh [SECONDS [JOBS [readers|sasl|schema [libfuzzer|afl]]]]: fuzzes so long (3600, 2) both readers
# against each other (the default), beginning with our own stanzas, the corpus and the recorded streams; or
# SASL, beginning with the exchange of RFC 5802; or the compiler, beginning with the catalogue and the schemas
# of the tests, good and bad. What libFuzzer finds is left in build/fuzz/found.
# AFL++ has one job, and leaves what it finds in build/afl/out-TARGET.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1-3600}
jobs=${2-2}
target=${3-readers}
engine=${4-libfuzzer}
shared=${XSO_SHARED-../shared}

seed_readers() {
  n=0
  for file in tests/vectors/stanzas/*.xml tests/recordings/*.xml $(find "$shared/corpus" "$shared/transcripts" -name '*.xml' 2>/dev/null); do
    n=$((n + 1))
    { printf '\010\000\000'; head -c 8000 "$file"; } >build/fuzz/seeds/$n
  done
  cp tests/fuzz/found/* build/fuzz/seeds/ 2>/dev/null || :
}

seed_sasl() {
  nonce=fyko+d2lbbFgONRv9qkxdawL
  both=${nonce}3rfcNHYJY1ZVvWVs7j
  printf '\020r=%s,s=QSXCR+Q6sek8bf92,i=1\376v=rmF9pqV8S7suAoZWja4dJRkFsKQ=' $both >build/fuzz/seeds/server
  printf '\000n,,n=user,r=%s\376c=biws,r=%s,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=' $nonce $both >build/fuzz/seeds/client
  printf '\004\000user\000password' >build/fuzz/seeds/plain
  printf '\007n,a=x,\001auth=Bearer x\001\001\376\001' >build/fuzz/seeds/bearer
  printf '\040SCRAM-SHA-1-PLUS\376tls-exporter\376PLAIN' >build/fuzz/seeds/offer
}

# The root has the name of the file that the target writes.
seed_schema() {
  n=0
  for file in schemas/*.xml tests/schemas/*.xml tests/schemas/*/*.xml; do
    [ -f "$file" ] || continue
    n=$((n + 1))
    sed '/<schema/s/ name="[^"]*"/ name="fuzz"/' "$file" | head -c 8000 >build/fuzz/seeds/$n
  done
}

build_libfuzzer() {
  cmake --preset fuzz >/dev/null
  cmake --build --preset fuzz | tail -n 1
}

build_afl() {
  cmake -G Ninja -B build/afl -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=afl-clang-fast -DCMAKE_C_FLAGS=-O1 \
    -DXSO_SANITIZE=ON -DXSO_SHARED=OFF -DXSO_FUZZ=ON >/dev/null
  cmake --build build/afl --target "fuzz_$target" | tail -n 1
}

run_libfuzzer() {
  cd build/fuzz
  exec "bin/fuzz_$target" -max_total_time="$seconds" -fork="$jobs" -ignore_crashes=1 -max_len=8192 -timeout=20 \
    -dict="../../tests/fuzz/$dictionary" -artifact_prefix=found/ "corpus-$target" seeds
}

# Its machine-wide settings are for whoever owns the machine.
run_afl() {
  export AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
  rm -rf "build/afl/out-$target"
  afl-fuzz -V "$seconds" -m none -t 20000 -x "tests/fuzz/$dictionary" -i build/fuzz/seeds -o "build/afl/out-$target" \
    -- "build/afl/bin/fuzz_$target" >"build/afl/$target.log" 2>&1 || { tail "build/afl/$target.log"; exit 1; }
  grep -E '^(run_time|execs_done|corpus_count|saved_crashes|saved_hangs|edges_found)' "build/afl/out-$target/default/fuzzer_stats"
  ! grep -Eq '^saved_(crashes|hangs) *: *[1-9]' "build/afl/out-$target/default/fuzzer_stats"
}

"build_$engine"
rm -rf build/fuzz/seeds
mkdir -p build/fuzz/seeds "build/fuzz/corpus-$target" build/fuzz/found
dictionary=xml.dict
[ "$target" = readers ] || dictionary=$target.dict
"seed_$target"
"run_$engine"
