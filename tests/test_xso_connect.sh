#!/bin/sh
# test_xso_connect.sh SOURCE XSO EXAMPLE: what xso connect says of a real server, and of none; and the
# example that connects, examples/mechanisms.c.
set -u
servers=$(realpath "$1")/tests/servers
xso=$(realpath "$2")
example=$(realpath "$3")
why=$("$servers/prosody.sh" check 2>&1) || { echo "skipped: $why"; exit 77; }
work=$(mktemp -d) || exit 1
trap '"$servers/prosody.sh" stop "$work/prosody"; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
"$servers/prosody.sh" start "$work/prosody" || exit 1
cd "$work" || exit 1
status=0

# value NAME: of the server's env.
value() { sed -n "s/^$1=//p" prosody/env; }
host=$(value HOST)
c2s=$host:$(value C2S)
direct=$host:$(value DIRECT_TLS)
ca=--ca=prosody/certificates/authority.crt

fail() {
  echo "$1"
  status=1
}

# expect STATUS ARGUMENTS...: what it says is in stdout and stderr.
expect() {
  want=$1
  shift
  command="xso connect $*"
  timeout 60 "$xso" connect "$@" >stdout 2>stderr
  got=$?
  [ $got = "$want" ] || fail "$command: exit status $got, not $want: $(cat stdout stderr)"
}

# says FILE: has these lines, one after the other; others may stand between them.
says() {
  cat >wanted
  at=0
  while read -r line; do
    next=$(awk -v at=$at -v line="$line" \
      'NR > at { sub(/^ +/, ""); if ($0 == line) { print NR; exit } }' "$1")
    [ -n "$next" ] || { fail "$command: $1 lacks '$line' behind line $at: $(cat "$1")"; return; }
    at=$next
  done <wanted
}

# silent FILE PATTERN: has no such line.
silent() { grep "$2" "$1" && fail "$command: $1 says $2"; }

# --- what a good server is

expect 0 $ca --domain=localhost "$c2s"
says stdout <<X
$c2s: connecting
$c2s: waiting for the stream header
$c2s: waiting for stream features
$c2s: asking for STARTTLS
$c2s: TLS handshake
certificate
subject: CN = certificate localhost
issuer: CN = certificate authority
name: DNS:localhost
TLS
version: TLSv1.3
asked for: localhost
trusted: a chain to an authority, and the name
name: DNS-ID
$c2s: waiting for the stream header
$c2s: ready
stream header
from: localhost
stream-features
feature: sasl-mechanisms
mechanism: PLAIN
closed
X
grep -qx '  version: 1.0' stdout || fail "$command: no version in $(cat stdout)"
[ -s stderr ] && fail "$command: $(cat stderr)"

expect 0 $ca --domain=localhost --direct-tls "$direct"
says stdout <<X
$direct, direct TLS: connecting
$direct, direct TLS: TLS handshake
TLS
$direct, direct TLS: ready
stream-features
closed
X
silent stdout STARTTLS

expect 0 --no-tls --domain=localhost "$c2s"
says stdout <<X
$c2s: ready
stream header
stream-features
feature: starttls
required: true
closed
X
silent stdout '^TLS'

expect 0 $ca --domain=xmppaddr.test --reader=libxml2 "$c2s"
says stdout <<X
name: othername:XmppAddr:xmppaddr.test
name: XmppAddr
closed
X

# the name of the host is the domain, when none is said
expect 0 $ca "localhost:$(value C2S)"
says stdout <<X
localhost:$(value C2S) ($host): connecting
from: localhost
closed
X

# a redirect is an attempt that fails, and another
expect 0 $ca --domain=moved.test "$c2s"
says stdout <<X
$c2s: stream error see-other-host
$host:$(value C2S_MOVED): connecting
$host:$(value C2S_MOVED): ready
from: moved.test
closed
X

# --- whom to trust

expired="certificate '/CN=certificate expired.test' (depth 0): certificate has expired"
expect 1 $ca --domain=expired.test "$c2s"
says stdout <<X
name: DNS:expired.test
$c2s: TLS failed: $expired
X
says stderr <<X
xso: $c2s: TLS failed: $expired
X
silent stdout '^stream'
pin=$(sed -n 's/^  pin: //p' stdout)

expect 0 $ca --insecure --domain=expired.test "$c2s"
says stdout <<X
not to be trusted: $expired
trusted: no (--insecure)
from: expired.test
closed
X

expect 0 --pin="$pin" --domain=expired.test "$c2s"
says stdout <<X
trusted: its key is pinned
closed
X

expect 1 $ca --pin="$pin" --domain=localhost "$c2s"
says stderr <<X
xso: $c2s: TLS failed: certificate '/CN=certificate localhost' (depth 0): none of the keys in its chain is pinned
X

expect 1 $ca --domain=wrong.test "$c2s"
grep -q "(depth 0): hostname mismatch\$" stderr || fail "$command: $(cat stderr)"

# --- what is no server

expect 1 "$host:1"
says stdout <<X
$host:1: connecting
$host:1: the connection failed: Connection refused
X
says stderr <<X
xso: $host:1: the connection failed: Connection refused
X

expect 1 --domain=nobody.test "$c2s"
grep -q "^xso: $c2s: stream error host-unknown: " stderr || fail "$command: $(cat stderr)"

expect 1 $ca --domain=localhost --direct-tls "$c2s"
says stderr <<X
xso: $c2s: TLS failed: the peer does not speak TLS, but '<?xml'
X

expect 1 --timeout=1 --domain=localhost "$host:$(value HTTP)"
says stderr <<X
xso: $host:$(value HTTP): the peer is silent: waiting for the stream header
X

expect 1 --dns="$host:1" --timeout=2 nowhere.test
says stdout <<X
nowhere.test: looking up names
X
grep -q "^xso: nowhere.test: the connection failed: " stderr || fail "$command: $(cat stderr)"

expect 1 --dns=nobody nowhere.test
grep -q "^xso: nowhere.test: .*'nobody'" stderr || fail "$command: $(cat stderr)"

expect 1 --proxy="socks5://$host:1" --domain=localhost "$c2s"
says stdout <<X
$c2s: the connection failed: proxy: Connection refused
X

# one that fails does not keep the others from being tried
expect 1 --no-tls --domain=localhost "$host:1" "$c2s"
says stdout <<X
$host:1: the connection failed: Connection refused
$c2s: ready
closed
X

# --- the example

command=mechanisms
SSL_CERT_FILE=prosody/certificates/authority.crt "$example" localhost "$host" "$(value C2S)" >stdout ||
  fail "the example fails: $(cat stdout)"
grep -qx SCRAM-SHA-256 stdout || fail "the example prints $(cat stdout)"
"$example" localhost "$host" "$(value C2S)" >stdout 2>stderr && fail 'the example trusts everybody'
says stderr <<X
TLS failed: certificate '/CN=certificate localhost' (depth 0): unable to get local issuer certificate
X
exit $status
