#!/bin/sh
# prosody.sh start DIR [tls=1.2] | stop DIR | hold [tls=1.2]: Prosody for tests; README.md says more.
set -eu
# shellcheck source=tests/servers/serve.sh
. "$(dirname "$0")/serve.sh"

PROGRAM=prosody
PORTS="C2S C2S_MOVED DIRECT_TLS COMPONENT HTTP"

prepare() {
  PROTOCOL=tlsv1_2+ HERE=$here
  [ "$tls" = 1.3 ] || PROTOCOL=tlsv1_2
  fill "$here/prosody.cfg.lua.in" DIR HERE HOST PROTOCOL COMPONENT_SECRET $PORTS >"$DIR/prosody.cfg.lua"

  rm -rf "$DIR/data" "$DIR/prosody.log"
  # An account is a file; its folder is named after the host, with %2e for a dot.
  sed -n 's/^VirtualHost "\(.*\)".*/\1/p' "$DIR/prosody.cfg.lua" | sed 's/[.]/%2e/g; s/-/%2d/g' |
    while read -r host; do
      mkdir -p "$DIR/data/$host/accounts"
      for user in alice bob; do
        echo "return { [\"password\"] = \"$PASSWORD\" };" >"$DIR/data/$host/accounts/$user.dat"
      done
    done
}

launch() {
  run "$DIR/out.log" prosody --config "$DIR/prosody.cfg.lua" -F
  await "$DIR/prosody.pid" "$HOST"
  # A port that is taken is not the end of it.
  ! grep -q 'Failed to open server port' "$DIR/prosody.log" || fail "a port is taken"
}

serve "$@"
