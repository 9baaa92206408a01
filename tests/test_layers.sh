#!/bin/sh
# test_layers.sh SOURCE LIBRARY [sanitized]: arrows run one way. Reads every include, and the undefined symbols
# of the library.
set -u
cd "$1" || exit 1
library=$2
bad=0

fail() {
  echo "$1"
  bad=1
}

# The layer of each public header; one that is not listed fails below.
layer_of_header() {
  case $1 in
  api | error | arena | buffer | text) echo 1 ;;
  names | tape | reader | writer) echo 2 ;;
  account | any | class | decode | encode | find | jid | lang | object | print | raw | read | registry | scalar) echo 3 ;;
  caps | event | form | generated | handlers | observer | reason | request | stanza | stream | wait) echo 5 ;;
  component | login | receiver | sasl | sasl_keys | sasl_server | sm) echo 6 ;;
  connection | listener | resolver | source | tls) echo 7 ;;
  backoff | client) echo 8 ;;
  *) echo "no layer is known for xso/$1.h: add it to tests/test_layers.sh" >&2; echo 0 ;;
  esac
}

layer_of_folder() {
  case $1 in
  base) echo 1 ;;
  xml) echo 2 ;;
  object) echo 3 ;;
  form | stream) echo 5 ;;
  session) echo 6 ;;
  net) echo 7 ;;
  client) echo 8 ;;
  tools) echo 9 ;;
  *) echo 0 ;;
  esac
}

# check FILE OWN-LAYER: no include of a higher layer.
check() {
  sed -n 's/^#include *[<"]\([^>"]*\)[>"].*/\1/p' "$1" | while read -r header; do
    case $header in
    xso/*) other=$(layer_of_header "$(basename "$header" .h)") ;;
    base/* | xml/* | object/* | form/* | stream/* | session/* | net/* | client/* | tools/*) other=$(layer_of_folder "${header%%/*}") ;;
    xmpp/*) other=4 ;;
    libxml/*) [ "$1" = runtime/xml/reader_libxml2.c ] && other=0 || other=10 ;;
    sanitizer/*) [ "$1" = runtime/base/poison.h ] && other=0 || other=10 ;;
    stringprep.h | idna.h | idn-free.h)
      [ "$1" = runtime/object/jid_prepare.c ] || [ "$1" = runtime/object/saslprep.c ] && other=0 || other=10 ;;
    time.h) [ "$1" = runtime/tools/bench.c ] || [ "$2" = 7 ] && other=0 || other=10 ;;
    openssl/x509v3.h | openssl/pem.h) [ "$1" = runtime/tools/certificate.c ] || [ "$2" = 7 ] && other=0 || other=10 ;;
    openssl/ssl.h) [ "$2" = 7 ] && other=0 || other=10 ;;
    openssl/*) [ "$2" = 7 ] || [ "$1" = runtime/base/crypto.c ] && other=0 || other=10 ;;
    ares.h) [ "$1" = runtime/net/question.c ] || [ "$1" = runtime/net/resolver_dns.c ] && other=0 || other=10 ;;
    arpa/inet.h | sys/stat.h) [ "$2" = 7 ] && other=0 || other=10 ;;
    sys/socket.h | netdb.h | netinet/*) [ "$1" = runtime/net/socket.c ] || [ "$1" = runtime/net/question.c ] && other=0 || other=10 ;;
    arpa/nameser.h | sys/select.h | sys/time.h) [ "$1" = runtime/net/question.c ] || [ "$1" = runtime/net/resolver_dns.c ] && other=0 || other=10 ;;
    sys/epoll.h) [ "$1" = runtime/net/poller.c ] && other=0 || other=10 ;;
    sys/eventfd.h) [ "$1" = runtime/net/wakeup.c ] && other=0 || other=10 ;;
    pthread.h) [ "$1" = runtime/net/posts.h ] && other=0 || other=10 ;;
    locale.h) other=10 ;;
    */*) echo "$1: includes $header, which has no layer" && continue ;;
    *) other=0 ;;
    esac
    [ "$other" -le "$2" ] || echo "$1 (layer $2) includes $header (layer $other)"
  done
}

out=$(
  for file in runtime/include/xso/*.h; do
    check "$file" "$(layer_of_header "$(basename "$file" .h)")"
  done
  for folder in base xml object form stream session net client tools; do
    for file in runtime/$folder/*.[ch]; do check "$file" "$(layer_of_folder $folder)"; done
  done
  # the compiler and the runtime know nothing of each other
  grep -nE '#include *[<"](xso|base|xml|object|form|stream|session|net|client|tools|xmpp)/' compiler/*.[ch] | sed 's/$/ (the compiler includes the runtime)/'
  grep -nrE '#include *[<"](.*compiler/|check\.h|cname\.h|grammar\.h|layout\.h|schema\.h)' runtime | sed 's/$/ (the runtime includes the compiler)/'
  # printed code knows the runtime's public headers, other printed code, and offsetof
  grep -nhE '^#include' generated/*/*.[ch] | grep -vE '<(xso/[a-z_]+\.h|xmpp/[a-z0-9-]+\.h|stddef\.h)>' | sed 's/$/ (printed code)/'
)
[ -z "$out" ] || fail "$out"

# What the library may not call: it prints nothing, reads no clock, no locale, no random number, opens
# no file and no socket, and leaves libxml2's global state alone; but for one file of net/ each. Memory
# comes from base/allocate.c alone.
forbidden='printf|fprintf|puts|fputs|fwrite|putchar|perror|abort|exit|fopen|open|socket|connect|getenv|time|clock|clock_gettime|gettimeofday|localtime|gmtime|mktime|strftime|rand|random|srand|setlocale|localeconv|strtod|strtol|strtoul|atoi|atof|sscanf|snprintf|sprintf|toupper|tolower|isspace|isdigit|isalpha|strerror|xmlCleanupParser|xmlSetGenericErrorFunc|xmlSetStructuredErrorFunc|xmlSetExternalEntityLoader|xmlMemSetup'
calls=$(nm -A -u "$library" 2>/dev/null | awk '{print $NF, $1}' | sed 's/@[A-Za-z0-9_.]*//' |
  grep -E "^($forbidden) " | grep -vE '^(socket|connect) .*[:/]socket\.c\.o:|^clock_gettime .*[:/]clock\.c\.o:')
[ -z "$calls" ] || fail "the library calls what it may not:
$calls"
memory=$(nm -A -u "$library" 2>/dev/null | awk '{print $NF, $1}' | sed 's/@[A-Za-z0-9_.]*//' |
  grep -E '^(malloc|calloc|realloc|free|strdup) ' | grep -vE 'allocate\.c\.o|jid_prepare\.c\.o')
[ -z "$memory" ] || fail "memory is allocated outside base/allocate.c:
$memory"
# libssl is for net/ alone, libcrypto for it and base/crypto.c
exports() {
  nm -D --defined-only "$(pkg-config --variable=libdir "$1")/$1.so" | awk '{ sub(/@.*/, "", $NF); print $NF }'
}
net=$(cd runtime/net && printf '%s.o|' *.c | sed 's/|$//')
for file in libssl libcrypto; do
  names=$(exports $file)
  [ "$(echo "$names" | wc -l)" -gt 300 ] || fail "what $file has is not known"
  allowed=$net
  [ $file = libssl ] || allowed="$net|crypto.c.o"
  calls=$( (echo "$names"; nm -A -u "$library" 2>/dev/null | awk '{print $NF, $1}') |
    awk 'NF == 1 { theirs[$1] = 1 } NF == 2 && theirs[$1]' | grep -vE "[:/]($allowed):")
  [ -z "$calls" ] || fail "$file is called where it may not:
$calls"
done
# what the linker sees of a static library must not meet an application's names
names=$(nm -g --defined-only "$library" 2>/dev/null | awk 'NF == 3 && $2 != "W" { print $3 }' | grep -vE '^(xso_|xmpp_|__odr_asan\.)')
[ -z "$names" ] || fail "names that an application may have, too:
$names"
# no variable of the library can change (.data.rel.ro is constant); sanitizers add some of their own
if [ -z "${3-}" ]; then
  variables=$(objdump -t "$library" | awk '/ (\.data|\.bss)[ \t]/ && !/ d  / { print $NF }')
  [ -z "$variables" ] || fail "the library has variables: $variables"
fi
exit $bad
