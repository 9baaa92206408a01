#!/bin/sh
# test_demo.sh SOURCE DEMO: each step of the program that script/demo runs, with its own server and
# with a real one; and what it says when it may not come in.
set -u
servers=$(realpath "$1")/tests/servers
demo=$(realpath "$2")
work=$(mktemp -d) || exit 1
trap '"$servers/prosody.sh" stop "$work/prosody"; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
status=0

fail() {
  echo "$1: $(cat stdout stderr)"
  status=1
}

# expect STATUS ARGUMENTS...: what it says is in stdout and stderr.
expect() {
  want=$1
  shift
  timeout 60 "$demo" "$@" >stdout 2>stderr </dev/null
  got=$?
  [ $got = "$want" ] || fail "demo $*: exit status $got, not $want"
}

# says: stdout has what matches these lines, one after the other; others may stand between them.
says() {
  cat >wanted
  at=0
  while read -r line; do
    next=$(awk -v at=$at -v line="$line" 'NR > at && $0 ~ line { print NR; exit }' stdout)
    [ -n "$next" ] || { fail "nothing matches '$line' behind line $at"; return; }
    at=$next
  done <wanted
}

expect 0
says <<'X'
server: listening at 127.0.0.1:
^1. Connecting to verona.example
TLS handshake
TLSv1.3 with .*, the certificate is trusted
^2. Logging in as juliet
server: this is juliet@verona.example/[0-9a-f]*, by SCRAM-SHA-256-PLUS
authenticated by SCRAM-SHA-256-PLUS, bound to juliet@verona.example/
^3. Being present
juliet@verona.example/[0-9a-f]* is there
^4. Writing to echo@verona.example
back from echo@verona.example: Wherefore art thou
^5. Cutting the connection
stanzas are not acknowledged
connecting again
server: back is juliet@verona.example/[0-9a-f]*
the session goes on
back from echo@verona.example: Deny thy father
^6. Asking verona.example
it is server/im: a server in your own program
it has http://jabber.org/protocol/disco#info
^7. Closing the stream
closed here
X

unset XSO_PASSWORD
expect 2 juliet
expect 2 juliet@verona.example

why=$("$servers/prosody.sh" check 2>&1) || { echo "no visit to a real server: $why"; exit $status; }
"$servers/prosody.sh" start "$work/prosody" || exit 1
value() { sed -n "s/^$1=//p" prosody/env; }
XSO_PASSWORD=$(value PASSWORD)
export XSO_PASSWORD
expect 0 alice@localhost "$(value HOST)" "$(value C2S)" prosody/certificates/authority.crt
says <<'X'
the certificate is trusted
^2. Logging in as alice
authenticated by SCRAM-SHA-.*, bound to alice@localhost/
alice@localhost/.* is there
^4. Writing to alice@localhost/
back from alice@localhost/.*: Wherefore art thou
^5. Cutting the connection
the session goes on
back from alice@localhost/.*: Deny thy father
^6. Asking localhost
it is server/im:
^7. Closing the stream
X

XSO_PASSWORD=another
expect 1 alice@localhost "$(value HOST)" "$(value C2S)" prosody/certificates/authority.crt
says <<'X'
no: SCRAM-SHA-.* failed with not-authorized
X
grep -q '^3' stdout && fail "it goes on"
exit $status
