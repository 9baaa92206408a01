#!/bin/sh
# test_xso.sh SOURCE XSO: what the program xso prints, where it says what is wrong, and how it exits.
set -u
source=$(realpath "$1")
xso=$(realpath "$2")
recordings=$source/tests/recordings
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# expect STATUS ARGUMENTS...: what it says is in stdout and stderr.
expect() {
  want=$1
  shift
  "$xso" "$@" >stdout 2>stderr
  got=$?
  [ $got = "$want" ] || fail "xso $*: exit status $got, not $want: $(cat stderr)"
}

# prints FILE TEXT: the file, stdout or stderr, is this text.
prints() {
  printf '%s' "$2${2:+
}" | diff -u - "$1" || fail "another $1 was expected"
}

# --- decode

cat >chat.xml <<'X'
<message xmlns='jabber:client' from='juliet@capulet.example/balcony' type='chat'>
  <body>Wherefore art thou?</body>
  <delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>
  <delay xmlns='urn:xmpp:delay' stamp='yesterday'/>
  <mood xmlns='urn:example:none'>sad</mood>
</message>
X
expect 0 decode chat.xml
prints stderr ''
prints stdout 'message
  from: juliet@capulet.example/balcony
  type: chat
  body:
    text: Wherefore art thou?
  payload: delay
    stamp: 2002-09-10T23:08:25Z
  payload: unknown <delay xmlns="urn:xmpp:delay" stamp="yesterday"/> (refused: delay: attribute '\''stamp'\'': '\''yesterday'\'' is not a datetime)
  payload: unknown <mood xmlns="urn:example:none">sad</mood>'
expect 0 decode --json chat.xml
prints stdout '{"class":"message","from":"juliet@capulet.example/balcony","type":"chat","body":[{"class":"lang-text","text":"Wherefore art thou?"}],"payload":[{"class":"delay","stamp":"2002-09-10T23:08:25Z"},{"class":null,"xml":"<delay xmlns=\"urn:xmpp:delay\" stamp=\"yesterday\"/>","error":"delay: attribute '\''stamp'\'': '\''yesterday'\'' is not a datetime"},{"class":null,"xml":"<mood xmlns=\"urn:example:none\">sad</mood>"}]}'
expect 0 decode --xml chat.xml
prints stdout '<message xmlns="jabber:client" from="juliet@capulet.example/balcony" type="chat"><body>Wherefore art thou?</body><delay xmlns="urn:xmpp:delay" stamp="2002-09-10T23:08:25Z"/><delay xmlns="urn:xmpp:delay" stamp="yesterday"/><mood xmlns="urn:example:none">sad</mood></message>'

# a stream, cut off where nothing more can be lost than what was cut
cat >stream.xml <<'X'
<?xml version='1.0'?>
<s:stream xmlns:s='http://etherx.jabber.org/streams' xmlns='jabber:client' id='x' version='1.0'>
  <presence from='@@'/>
  <presence/> <note xmlns='urn:example:none'/>
  <iq type='set' id='1'><!-- never
X
expect 1 decode stream.xml
prints stdout 'stream header
  id: x
  version: 1.0
unknown <presence xmlns="jabber:client" from="@@"/> (refused: presence: attribute '\''from'\'': '\''@@'\'' is not a jid)
presence
unknown <note xmlns="urn:example:none"/>'
prints stderr "stream.xml:3:19: presence.from: attribute 'from': '@@' is not a jid
stream.xml:5:25: a comment"
head -n 4 stream.xml >good.xml
sed -i 3d good.xml
expect 0 decode good.xml
printf "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><presence/><mess" >cut.xml
expect 0 decode cut.xml
prints stdout 'stream header
presence'

# an element must be whole
printf "<iq xmlns='jabber:client' type='get' id='1'>\n<ping xmlns='urn:xmpp:ping'/>" >half.xml
expect 1 decode half.xml
prints stderr 'half.xml:2:30: the input ends inside an element'
: >empty.xml
expect 1 decode empty.xml
prints stderr 'empty.xml:1:1: the input ends inside an element'

# one bad file does not keep the others from being read
expect 1 decode no-such-file.xml half.xml chat.xml
[ "$(grep -c '^message$' stdout)" = 1 ] || fail "chat.xml was not read"
grep -q '^xso: no-such-file.xml: cannot be read: ' stderr || fail "$(cat stderr)"
expect 1 decode "$work"

# standard input, lists
expect 0 decode - <good.xml
grep -qx presence stdout || fail "standard input was not read"
printf 'good.xml\n\nchat.xml' >list
expect 0 decode @list
[ "$(grep -cE '^(presence|message)$' stdout)" = 2 ] || fail "the list was not read: $(cat stdout)"
expect 2 decode @no-such-list
prints stderr 'xso: no-such-list: cannot be read: No such file or directory'

# the same output in whatever pieces the bytes come
for form in --xml --json ''; do
  "$xso" decode $form "$recordings"/*.xml >whole || fail "a recording is refused"
  for chunk in 1 2 3 7 64; do
    expect 0 decode $form --chunk=$chunk "$recordings"/*.xml
    cmp -s stdout whole || fail "decode $form --chunk=$chunk prints something else"
  done
done

# --- roundtrip

printf "<message xmlns='jabber:client'><body>a</body></message>" >typed.xml
printf "<note xmlns='urn:example:none'>a</note>" >untyped.xml
printf "<iq xmlns='jabber:client'/>" >refused.xml
expect 1 roundtrip typed.xml chat.xml untyped.xml refused.xml half.xml good.xml no-such-file.xml
prints stdout "typed typed.xml
kept chat.xml
untyped untyped.xml
refused refused.xml: iq: attribute 'type' is missing
refused half.xml: the input ends inside an element
untyped good.xml
refused no-such-file.xml: cannot be read
files 7 typed 1 kept 1 untyped 2 differs 0 refused 3"
expect 0 roundtrip --quiet typed.xml chat.xml refused.xml
prints stdout "refused refused.xml: iq: attribute 'type' is missing
files 3 typed 1 kept 1 untyped 0 differs 0 refused 1"
expect 0 roundtrip --quiet --chunk=1 --reader=libxml2 "$source"/tests/vectors/stanzas/*.xml
grep -qx "files $(ls "$source"/tests/vectors/stanzas/*.xml | wc -l) .* differs 0 refused 0" stdout ||
  fail "vectors do not go round: $(cat stdout)"

# --- bench

# measures FILE READER CHUNK STANZAS BYTES RUNS ENCODED: stdout has a line for each work, with these.
measures() {
  for work in read:$5 decode:$5 encode:$7; do
    printf '{"work":"%s","reader":"%s","file":"%s","chunk":%s,"stanzas":%s,"bytes":%s,"runs":%s,' \
      "${work%:*}" "$2" "$1" "$3" "$4" "${work#*:}" "$6"
    echo '"seconds":N,"mb_per_s":N,"ns_per_stanza":N}'
  done >wanted
  sed -E 's/("(seconds|mb_per_s|ns_per_stanza)":)[0-9]+\.[0-9]+/\1N/g' stdout | diff -u wanted - ||
    fail "other measures were expected"
}

printf "<message xmlns='jabber:client'><body>a&gt;b</body></message>" >written.xml
expect 0 bench written.xml
prints stderr ''
measures written.xml native 4096 1 "$(wc -c <written.xml)" 5 38
expect 0 bench --reader=libxml2 --chunk=7 --repeat 2 good.xml
measures good.xml libxml2 7 2 "$(wc -c <good.xml)" 2 43
cp written.xml 'a "b\c.xml'
expect 0 bench --repeat=1 - 'a "b\c.xml' <written.xml
[ "$(grep -c '"file":"-"' stdout)" = 3 ] || fail "standard input was not measured"
[ "$(grep -cF '"file":"a \"b\\c.xml"' stdout)" = 3 ] || fail "this is no JSON: $(cat stdout)"
# what is not measured is told, and does not keep the others from it
expect 1 bench --repeat=1 refused.xml half.xml empty.xml no-such-file.xml written.xml
[ "$(grep -c '"file":"written.xml"' stdout)" = 3 ] || fail "written.xml was not measured"
for name in refused half empty; do
  grep -q "^xso: $name.xml: cannot be measured: " stderr || fail "nothing is said of $name.xml: $(cat stderr)"
done
grep '"file":"\(half\|empty\)' stdout && fail "what is no element was measured"
grep '"work":"\(decode\|encode\)","[^}]*"file":"refused' stdout && fail "what is refused was decoded"

# --- the rest

if [ -e /dev/full ]; then
  "$xso" decode chat.xml >/dev/full 2>stderr && fail "a full disk is not noticed"
  grep -q '^xso: standard output cannot be written: ' stderr || fail "$(cat stderr)"
fi
expect 0 --help
grep -q '^usage: xso ' stdout || fail "--help says nothing"
expect 0 --version
[ "$(cat stdout)" = "xso $(sed -n 's/^project(xso VERSION \([0-9.]*\) .*/\1/p' "$source/CMakeLists.txt")" ] ||
  fail "--version says $(cat stdout)"
expect 0 count
grep -Eq '^xso +[0-9]+ +[0-9]+ +[0-9]+$' stdout || fail "count does not count"
for wrong in '' 'frobnicate' 'decode' 'decode --frobnicate x' 'decode --chunk=0 x' 'decode --chunk=x x' \
  'decode --reader=sax x' 'decode --reader=nativ x' 'roundtrip' 'roundtrip --json x' 'decode --quiet x' \
  'decode --repeat=1 x' 'bench' 'bench --json x' 'bench --quiet x' 'bench --repeat=0 x' 'bench --repeat=1001 x' \
  'bench --repeat=x x' 'bench --repeats=1 x' 'bench --chunk=0 x' 'bench --chunk=1k x' 'bench --reader=sax x' \
  'bench x --repeat' 'bench x --chunk' 'bench --domain=x x' 'decode --no-tls x' \
  'count x' 'count --json' 'connect' 'connect --chunk=1 x' 'connect --json x' 'connect x@y' 'connect x:0' 'connect x:65536' \
  'connect --timeout=0 x' 'connect --timeout=x x' 'connect --pin=x x' 'connect --pin=eHNv x' \
  'connect --proxy=x x' 'connect --proxy=socks5://x x' 'connect --proxy=ftp://x:1 x' \
  'connect --no-tls --direct-tls x' 'connect --no-tls --insecure x' 'connect --no-tls --ca=x x' \
  'connect --ca=no-such-file x' 'connect --domain x'; do
  expect 2 $wrong
  [ -s stderr ] || fail "xso $wrong says nothing"
done

# the manual has every option and command of the program
manual=$source/runtime/tools/xso.1
sed -n 's/.*"\(--[a-z-]*\)["=].*/\1/p' "$source/runtime/tools/xso.c" | sort -u >options
[ "$(wc -l <options)" -ge 5 ] || fail "the options are not found"
while read -r option; do
  grep -qE "Fl -${option#--}( |\$)" "$manual" || fail "xso.1 has no option $option"
done <options
sed -n 's/.*{ "\([a-z]*\)", command_.*/\1/p' "$source/runtime/tools/xso.c" >commands
[ -s commands ] || fail "the commands are not found"
while read -r command; do
  grep -qx "\.It Cm $command" "$manual" || fail "xso.1 has no command $command"
done <commands
exit $status
