#!/bin/sh
# certificates.sh DIR: makes an authority, and what servers and clients show in tests, as NAME.crt and
# NAME.key:
#
#   localhost        good: for localhost, what is below it, and the hosts *.test that have no own
#   expired.test     no longer valid
#   wrong.test       for elsewhere.test
#   selfsigned.test  signed by itself
#   xmppaddr.test    with this name as an XmppAddr (RFC 6120 13.7.1.4), and no other
#   alice            of a client: with XmppAddr alice@localhost
#
# The authority is authority.crt.
set -eu
[ $# = 1 ] || { echo "usage: certificates.sh DIR" >&2; exit 2; }
umask 077
mkdir -p "$1"
cd "$1"

trap 'rm -f request.cnf request.csr extensions.cnf log' EXIT
printf '[req]\ndistinguished_name = name\n[name]\n' >request.cnf # nothing of the machine's own

# quietly COMMAND...: what it says is only told when it fails.
quietly() { "$@" 2>log || { cat log >&2; exit 1; }; }

# make NAME DAYS SIGNED EXTENSION...: SIGNED are the words that tell openssl who signs it. The common name
# is the name of no host: it says which certificate this is.
make() {
  name=$1 days=$2 signed=$3
  shift 3
  printf '%s\n' "$@" >extensions.cnf
  quietly openssl req -config request.cnf -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \
    -keyout "$name.key" -subj "/CN=certificate $name" -out request.csr
  # shellcheck disable=SC2086 # words
  quietly openssl x509 -req -in request.csr -days "$days" $signed -extfile extensions.cnf -out "$name.crt"
}

# leaf NAME DAYS SIGNED NAMES
leaf() {
  make "$1" "$2" "$3" basicConstraints=critical,CA:FALSE keyUsage=critical,digitalSignature \
    extendedKeyUsage=serverAuth,clientAuth "subjectAltName=$4"
}

make authority 3650 '-signkey authority.key' \
  basicConstraints=critical,CA:TRUE,pathlen:0 keyUsage=critical,keyCertSign,cRLSign subjectKeyIdentifier=hash

by_us='-CA authority.crt -CAkey authority.key'
address='otherName:1.3.6.1.5.5.7.8.5;UTF8' # id-on-xmppAddr
names=DNS:localhost,$address:localhost
for host in conference.localhost pubsub.localhost component.localhost anonymous.test binding.test \
  moved.test moved-early.test; do
  names=$names,DNS:$host
done
leaf localhost 3650 "$by_us" "$names"
leaf expired.test -1 "$by_us" DNS:expired.test
leaf wrong.test 3650 "$by_us" DNS:elsewhere.test
leaf selfsigned.test 3650 '-signkey selfsigned.test.key' DNS:selfsigned.test
leaf xmppaddr.test 3650 "$by_us" "$address:xmppaddr.test"
leaf alice 3650 "$by_us" "$address:alice@localhost"
