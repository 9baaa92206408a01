#!/bin/sh
# run.sh [SECONDS [JOBS [readers|sasl]]]: fuzzes so long (3600, 2) both readers against each other (the
# default), beginning with our own stanzas, the corpus and the recorded streams; or SASL, beginning
# with the exchange of RFC 5802. What is found is left in build/fuzz/found.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1-3600}
jobs=${2-2}
target=${3-readers}
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

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz | tail -n 1
rm -rf build/fuzz/seeds
mkdir -p build/fuzz/seeds "build/fuzz/corpus-$target" build/fuzz/found
dictionary=xml.dict
[ "$target" = readers ] || dictionary=$target.dict
"seed_$target"
cd build/fuzz
exec "bin/fuzz_$target" -max_total_time="$seconds" -fork="$jobs" -ignore_crashes=1 -max_len=8192 -timeout=20 \
  -dict="../../tests/fuzz/$dictionary" -artifact_prefix=found/ "corpus-$target" seeds
