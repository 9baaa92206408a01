#!/bin/sh
# test_serve.sh SOURCE: servers/prosody.sh and ejabberd.sh start what servers/README.md says, and leave
# nothing, however that ends.
set -u
servers=$(realpath "$1")/tests/servers
for server in prosody ejabberd; do
  why=$("$servers/$server.sh" check 2>&1) || { echo "skipped: $why"; exit 77; }
done
work=$(mktemp -d) || exit 1
trap '"$servers/prosody.sh" stop "$work/prosody.d"; "$servers/prosody.sh" stop "$work/ejabberd.d"
  rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
status=0

fail() {
  echo "$1"
  status=1
}

# Where a program writes that is told nowhere else; and where Debian's servers do.
touch "$work/begin"
mkdir "$work/elsewhere"
cd "$work/elsewhere" || exit 1
export HOME="$work/elsewhere" TMPDIR="$work/elsewhere"
debian='/etc/prosody /var/lib/prosody /var/log/prosody /etc/ejabberd /var/lib/ejabberd /var/log/ejabberd'

# Whatever was started below here has this folder in its environment.
running() { env -i grep -l "$work/elsewhere" /proc/[0-9]*/environ 2>/dev/null; }

expect_nothing() {
  for _ in $(seq 100); do # one that is killed may need a moment
    [ -n "$(running)" ] || break
    sleep 0.05
  done
  [ -z "$(running)" ] || fail "$1 leaves $(running)"
  [ -z "$(find "$work/elsewhere" -mindepth 1)" ] || fail "$1 leaves $(find "$work/elsewhere" -mindepth 1)"
}

"$servers/ejabberd.sh" start "$work/ejabberd.d" tls=1.2 nodes=2 &
ejabberd=$!
"$servers/prosody.sh" start "$work/prosody.d" || exit 1

# value DIR NAME: of its env.
value() { sed -n "s/^$2=//p" "$work/$1.d/env"; }

# --- what they show

# stream DOMAIN TEXT: a stream that has this in it.
stream() {
  printf "<?xml version='1.0'?><stream:stream xmlns='jabber:client' to='%s' version='1.0'" "$1"
  printf " xmlns:stream='http://etherx.jabber.org/streams'>%s</stream:stream>" "$2"
}

# over_tls DIR HOST-NAME DOMAIN ARGUMENT...: what it says over direct TLS to standard input.
over_tls() {
  address=$(value "$1" "$2"):$(value "$1" DIRECT_TLS)
  domain=$3
  shift 3
  timeout 60 openssl s_client -quiet -connect "$address" -servername "$domain" "$@" 2>/dev/null
}

# expect WHAT PATTERN: standard input has it.
expect() {
  said=$(cat)
  echo "$said" | grep -q "$2" || fail "$1: no $2 in $said"
}

# shows DOMAIN CERTIFICATE CODE WAY...: the certificate, and openssl's word on it.
shows() {
  domain=$1 certificate=$2 code=$3
  shift 3
  timeout 60 openssl s_client "$@" -CAfile "$work/prosody.d/certificates/authority.crt" \
    -verify_hostname "$domain" </dev/null >"$work/shown" 2>/dev/null
  grep -q "^subject=CN = certificate $certificate\$" "$work/shown" ||
    fail "$domain, $*: not the certificate $certificate"
  grep -q "Verify return code: $code " "$work/shown" ||
    fail "$domain, $*: $(grep 'Verify return code' "$work/shown"), not $code"
}

while read -r domain certificate code; do
  shows "$domain" "$certificate" "$code" -starttls xmpp -xmpphost "$domain" -connect "127.0.0.1:$(value prosody C2S)"
  shows "$domain" "$certificate" "$code" -servername "$domain" -connect "127.0.0.1:$(value prosody DIRECT_TLS)"
done <<'X'
localhost localhost 0
binding.test localhost 0
expired.test expired.test 10
wrong.test wrong.test 62
selfsigned.test selfsigned.test 18
xmppaddr.test xmppaddr.test 62
X

stream binding.test '' | over_tls prosody HOST binding.test | expect 'channel binding' "type='tls-exporter'"
stream binding.test '' | over_tls prosody HOST binding.test | expect 'channel binding' "type='tls-server-end-point'"
stream anonymous.test '' | over_tls prosody HOST anonymous.test | expect anonymous '<mechanism>ANONYMOUS<'
stream moved.test '' | over_tls prosody HOST moved.test | expect moved ">127.0.0.1:$(value prosody C2S_MOVED)</see-other-host>"

auth() { printf "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='%s'>%s</auth>" "$1" "$2"; }
plain() { auth PLAIN "$(printf '\000%s\000%s' "$1" "$2" | base64)"; }

stream localhost "$(plain alice secret)" | over_tls prosody HOST localhost | expect alice '<success'
stream localhost "$(plain alice Secret)" | over_tls prosody HOST localhost | expect 'a bad password' '<not-authorized'

wait $ejabberd || exit 1

stream localhost "$(plain bob secret)" | over_tls ejabberd HOST localhost | expect bob '<success'
stream localhost "$(plain bob secret)" | over_tls ejabberd HOST_2 localhost | expect 'the second node' '<success'
stream localhost "$(auth EXTERNAL =)" | over_tls ejabberd HOST localhost |
  expect 'EXTERNAL without a certificate' '<not-authorized'
stream localhost "$(auth EXTERNAL =)" | over_tls ejabberd HOST localhost \
  -cert "$work/ejabberd.d/certificates/alice.crt" -key "$work/ejabberd.d/certificates/alice.key" |
  expect EXTERNAL '<success'

# versions DIR EXPECTED: of TLS, that it speaks.
versions() {
  spoken=
  for version in 1_2 1_3; do
    timeout 60 openssl s_client -tls$version -connect "127.0.0.1:$(value "$1" DIRECT_TLS)" </dev/null 2>/dev/null |
      grep -q '^New, TLS' && spoken="$spoken $version"
  done
  [ "$spoken" = "$2" ] || fail "$1 speaks TLS$spoken, not$2"
}

versions prosody ' 1_2 1_3'
versions ejabberd ' 1_2'

# --- how they end

"$servers/prosody.sh" start "$work/prosody.d" 2>/dev/null && fail 'a second start in the same folder'
"$servers/prosody.sh" stop "$work/prosody.d" || fail 'stop of prosody'
"$servers/prosody.sh" start "$work/prosody.d" tls=1.2 || fail 'another start in the same folder'
versions prosody ' 1_2'

# A process that has ended may wait for somebody to ask how.
is_running() { grep -q ') [^Z]' "/proc/$1/stat" 2>/dev/null; }

for server in prosody ejabberd; do
  pids="$(value $server PID) $(value $server PID_2)"
  for pid in $pids; do is_running "$pid" || fail "$server: $pid is not running"; done
  "$servers/$server.sh" stop "$work/$server.d" || fail "stop of $server"
  for pid in $pids; do is_running "$pid" && fail "$server: $pid is running"; done
  [ ! -e "$work/$server.d/env" ] || fail "$server: env is left"
done
expect_nothing 'start and stop'

# A number that is another's by now: it is left alone.
sleep 60 &
echo "$! 1" >"$work/prosody.d/processes"
"$servers/prosody.sh" stop "$work/prosody.d"
is_running $! || fail 'a process of somebody else is ended'
kill $!
wait $! 2>/dev/null

mkfifo "$work/life"
exec 9<>"$work/life"
# hold SIGNAL WHEN: starts one that is held, and sends the signal.
hold() {
  "$servers/prosody.sh" hold <&9 >"$work/held" 9>&- &
  $2
  kill "-$1" $!
  wait $! 2>/dev/null
}
ready() {
  until grep -q '^$' "$work/held"; do sleep 0.05; done
}
hold TERM 'sleep 0.1'
expect_nothing 'the making of certificates, when interrupted,'
hold TERM 'sleep 0.7'
expect_nothing 'a start that is interrupted'
hold TERM ready
expect_nothing 'an interruption'
"$servers/prosody.sh" hold </dev/null >"$work/held"
expect_nothing 'the end of standard input'
mkdir "$work/slow" # on a busy machine it may be long between a process and its tie
printf '#!/bin/sh\nsleep 0.3\nexec %s "$@"\n' "$(command -v setpriv)" >"$work/slow/setpriv"
chmod +x "$work/slow/setpriv"
path=$PATH PATH=$work/slow:$PATH
hold KILL ready
PATH=$path
rm -rf "${work:?}/elsewhere"/*
expect_nothing 'one that was killed'

# One that does not start.
mkdir "$work/bin"
printf '#!/bin/sh\necho "I will not"\nexit 1\n' >"$work/bin/prosody"
chmod +x "$work/bin/prosody"
PATH=$work/bin:$PATH "$servers/prosody.sh" hold </dev/null >"$work/held" 2>&1 && fail 'a start that fails succeeds'
expect 'a start that fails' 'I will not' <"$work/held"
expect_nothing 'a start that fails'

# shellcheck disable=SC2086 # words
written=$(find $debian -newer "$work/begin" 2>/dev/null)
[ -z "$written" ] || fail "written elsewhere: $written"
exit $status
