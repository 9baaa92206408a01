#!/bin/sh
# test_xsoc.sh SOURCE XSOC: xsoc is a good guest in a build, and its manual pages are complete.
set -u
source=$(realpath "$1")
xsoc=$(realpath "$2")
schemas=$source/schemas
work=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# expect STATUS OPTIONS...: what it says is in stdout and stderr.
expect() {
  want=$1
  shift
  "$xsoc" "$@" >stdout 2>stderr
  got=$?
  [ $got = "$want" ] || fail "xsoc $*: exit status $got, not $want: $(cat stderr)"
}

says() {
  grep -qF -e "$1" stderr || fail "expected '$1', got: $(cat stderr)"
}

same() {
  diff -r "$1" "$2" || fail "$1 and $2 differ: $3"
}

# the same bytes on every run, wherever it runs and writes
expect 0 -o one "$schemas"/*.xml
expect 0 -o two "$schemas"/*.xml
same one two "another run"
expect 0 -o "$work/three/deep" "$schemas"/*.xml
same one three/deep "another folder"
(cd "$schemas" && "$xsoc" -o "$work/four" *.xml) || fail "fails beside its schemas"
same one four "another working directory"
for file in "$schemas"/*.xml; do expect 0 -o five "$file"; done
same one five "one schema at a time"
mkdir six && (cd six && "$xsoc" "$schemas"/*.xml) || fail "fails without -o"
same one six "without -o"
# whoever it is that runs it, in whatever language; and errors are told in the same words
chmod 755 "$work" && mkdir -m 777 seven
for locale in $(locale -a 2>/dev/null | grep -v '^POSIX$') xx_XX.UTF-8; do
  LC_ALL=$locale LANGUAGE=de TZ=Pacific/Apia HOME=/nowhere USER=somebody "$xsoc" -o "seven/$locale" "$schemas"/*.xml ||
    fail "fails in the locale $locale"
  same one "seven/$locale" "the locale $locale"
  rm -rf "seven/$locale"
  for bad in folder absent no-xml; do
    LC_ALL=$locale LANGUAGE=de "$xsoc" --check "$source/tests/schemas/bad/$bad.xml" 2>&1 |
      sed 's/^.*\/bad\///' | diff "$source/tests/schemas/bad/$bad.expected" - || fail "other words in the locale $locale"
  done
done
(umask 027 && "$xsoc" -o seven/umask "$schemas"/*.xml) || fail "fails with another umask"
same one seven/umask "another umask"
if [ "$(id -u)" = 0 ] && setpriv --reuid 65534 --clear-groups test -x "$xsoc" -a -r "$schemas/core.xml" 2>/dev/null; then
  setpriv --reuid 65534 --clear-groups "$xsoc" -o seven/nobody "$schemas"/*.xml || fail "fails as another user"
  same one seven/nobody "another user"
fi

expect 0 -o list --list all "$schemas"/*.xml
expect 0 -o list-2 --list all "$schemas"/*.xml
same list list-2 "another run"
grep -rn "$work\|$source" one list && fail "a path of this machine is printed"

# nothing is written when nothing changes, and only what changes
mkdir schemas && cp "$schemas"/*.xml schemas
find one -type f | xargs touch -t 200001010000
expect 0 -o one schemas/*.xml
[ -z "$(find one -newermt 2000-01-02 -type f)" ] || fail "files that did not change were written"
sed 's/<child-text name="password"/<child-text name="pass" as="password"/' "$schemas/muc.xml" >schemas/muc.xml
expect 0 -o one schemas/*.xml
[ "$(find one -newermt 2000-01-02 -type f)" = one/xmpp/muc.c ] ||
  fail "one file was to change: $(find one -newermt 2000-01-02 -type f)"
[ -z "$(find one -name '*.new')" ] || fail "temporary files are left"

# an error writes nothing, touches nothing, also of the schemas that are good
cp -r one before
echo '<schema/>' >schemas/bad.xml
expect 1 -o one --depfile one.d schemas/muc.xml schemas/bad.xml schemas/core.xml
same one before "after an error"
expect 1 -o new --depfile one.d schemas/muc.xml schemas/bad.xml
[ ! -e new ] && [ ! -e one.d ] || fail "something was written in spite of an error"

# the rule for make names what was written and every schema that was read
expect 0 -o dep --depfile dep.d "$schemas/muc.xml"
for name in muc core data-forms; do
  grep -qF "$schemas/$name.xml" dep.d || fail "the depfile lacks $name.xml: $(cat dep.d)"
done
grep -q '^dep/xmpp/muc.h dep/xmpp/muc.c:' dep.d || fail "the depfile lacks its targets: $(cat dep.d)"
mkdir 'a b' && cp "$schemas/core.xml" 'a b'
expect 0 -o 'o $x' --depfile space.d 'a b/core.xml'
grep -qF 'o\ $$x/xmpp/core.h' space.d && grep -qF 'a\ b/core.xml' space.d ||
  fail "names with spaces are not escaped: $(cat space.d)"

# the names of what would be written, and nothing is
mkdir outputs
sed 's/<class /<class wrong="" /' "$schemas/ping.xml" >outputs/ping.xml
expect 0 -o out --outputs "$schemas/muc.xml" "$schemas/core.xml"
printf 'out/xmpp/%s\n' muc.h muc.c core.h core.c | diff - stdout || fail "--outputs prints something else"
[ ! -e out ] || fail "--outputs writes"
expect 1 --outputs outputs/ping.xml
[ ! -s stdout ] || fail "--outputs prints something of a schema that cannot be read"

# what cannot be written is told
touch plain
expect 1 -o plain/below "$schemas/core.xml"
says 'xsoc: plain/below/xmpp/core.h: cannot be written: '
expect 1 -o one --depfile plain/x.d "$schemas/core.xml"
says 'xsoc: plain/x.d: cannot be written: '
if [ "$(id -u)" != 0 ]; then
  mkdir locked && chmod a-w locked
  expect 1 -o locked "$schemas/core.xml"
  says 'xsoc: locked/xmpp/core.h: cannot be written: '
fi

# what cannot be read, too
expect 1 no-such-file.xml
says 'no-such-file.xml: error: cannot be read: '
expect 1 "$work"
says 'error: cannot be read: '
head -c 9000000 /dev/zero >large.xml
expect 1 large.xml
says 'large.xml: error: cannot be read: it is larger than 8 MiB'

# two schemas of one name; imports from other folders
mkdir other && sed 's/RFC/Other/' "$schemas/core.xml" >other/core.xml
expect 1 -o one "$schemas/core.xml" other/core.xml
says "other/core.xml:2:"
says "there is a schema 'core' already"
expect 0 -o one "$schemas/core.xml" "$schemas/../$(basename "$schemas")/core.xml" --check
cp "$schemas/ping.xml" other/ping.xml && rm other/core.xml
expect 1 --check other/ping.xml
says "there is no schema 'core': no file core.xml beside this one; other directories are given with -I"
expect 1 -I plain --check other/ping.xml
says "or in the directories given with -I"
expect 0 -I plain -I "$schemas" --check other/ping.xml

# tables count in 16 bits
awk 'BEGIN {
  text = sprintf("%300s", "x")
  gsub(" ", "y", text)
  print "<schema xmlns=\"urn:xso:schema:1\" name=\"wide\" prefix=\"test\"><enum name=\"e\">"
  for (i = 0; i < 250; i++) print "<value name=\"" i text "\" as=\"v" i "\"/>"
  print "</enum></schema>"
}' >wide.xml
expect 1 -o wide wide.xml
says 'wide.xml:1:1: error: its names and values are more than 65535 bytes'
[ ! -e wide ] || fail "something was written in spite of an error"

# options
expect 0 --help
[ -s stdout ] || fail "--help says nothing"
expect 0 --version
[ "$(cat stdout)" = "xsoc $(sed -n 's/^project(xso VERSION \([0-9.]*\) .*/\1/p' "$source/CMakeLists.txt")" ] ||
  fail "--version says $(cat stdout)"
expect 2
says 'xsoc: no schema'
expect 2 --frobnicate "$schemas/core.xml"
says 'there is no option --frobnicate'
expect 2 -o
says '-o needs a value'
expect 2 --list 'a-b' "$schemas/core.xml"
says "a name has lower-case letters, digits and '_'"
expect 0 --check "$schemas"/*.xml
[ ! -s stdout ] && [ ! -s stderr ] || fail "--check says something of good schemas"

# the pages about the catalogue name each schema and, once, each XEP
expect 0 -I "$source/schemas" --index "$source/schemas/muc.xml" "$source/schemas/muc-forms.xml"
grep -q '`muc-roomconfig` (form)' stdout || fail "--index does not name a form"
[ "$(grep -c 'XEP-0045' stdout)" = 2 ] || fail "--index does not name both schemas of a XEP"
expect 0 -I "$source/schemas" --doap "$source/schemas/muc.xml" "$source/schemas/muc-forms.xml"
[ "$(grep -c 'xep-0045' stdout)" = 1 ] || fail "--doap does not name a XEP once"

# and where the XEP stands, its version, and other XEPs that a schema has elements of; or nothing
cat >pages.xml <<X
<schema xmlns="urn:xso:schema:1" name="pages" prefix="test" ns="urn:pages" xep="9001" title="One" status="stable" version="1.2">
  <also xep="9002" title="Two" status="retracted"/>
  <also xep="9003"/>
  <class name="page" element="page"/>
</schema>
X
row='[pages](pages.xml), `test/pages.h` | `page` |'
expect 0 --index pages.xml
for cells in '9001 | One | stable | 1.2' '9002 | Two | retracted | ' '9003 |  |  | '; do
  number=${cells%% *}
  grep -qxF "| [XEP-$number](https://xmpp.org/extensions/xep-$number.html)${cells#"$number"} | $row" stdout ||
    fail "--index has no row '$cells': $(cat stdout)"
done
expect 0 --doap pages.xml
grep -qF '<xmpp:version>1.2</xmpp:version>' stdout && grep -qF 'typed objects; the XEP is stable<' stdout &&
  grep -qF 'typed objects; the XEP is retracted<' stdout && grep -qF 'typed objects<' stdout ||
  fail "--doap does not say where each XEP stands: $(cat stdout)"

# the resolved document is as it was
expect 0 --resolved "$source/tests/schemas/good/resolved.xml"
if [ -n "${UPDATE-}" ]; then
  cp stdout "$source/tests/schemas/good/resolved.expected"
fi
diff -u "$source/tests/schemas/good/resolved.expected" stdout || fail "the resolved document is another"

# the manual has every element with just the attributes of the grammar, and explains each of them
manual=$source/compiler/xso-schema.5
sed -n '/^#define SCALAR/,/^#define FIELDS/p' "$source/compiler/grammar.c" | grep -oE '[a-z-]+:[a-z(]' |
  sed 's/:.*//' >scalar
sed -n '/rules\[\] = {/,/^};/p' "$source/compiler/grammar.c" | tr '\n\t' '  ' | sed 's/"  *"//g; s/{ "/\n/g' |
  awk -F'"' 'NR > 1 {
	scalar = $2 ~ /SCALAR/ || $4 ~ /SCALAR/
	text = $2 ~ /SCALAR/ ? "" : $3
	gsub(/:(\([^)]*\)|[a-z]+)!?/, "", text)
	sub(/ +$/, "", text)
	print $1 ": " text (scalar ? (text == "" ? "" : " ") "SCALAR" : "")
  }' | sort >grammar
awk '/^\.It Ic / { element = $3 }
  /^\.Sh ATTRIBUTES/ { exit }
  element && /^\.Pp|^Holds/ { open = 0 }
  /^Attributes:/ { open = 1; list[element] = ""; next }
  open && /^\.Cm/ { gsub(/^\.Cm | [,.]/, ""); list[element] = list[element] $0 }
  open && /those of scalars/ { list[element] = list[element] (list[element] == "" ? "" : " ") "SCALAR" }
  END { for (e in list) print e ": " list[e]; print "doc: " }' "$manual" | sort >pages
[ "$(wc -l <grammar)" -gt 15 ] || fail "the grammar is not found"
diff grammar pages || fail "xso-schema.5 and grammar.c differ in elements or attributes"
{ cut -d: -f2 grammar | tr ' ' '\n' | grep -v SCALAR; cat scalar; } | sort -u | grep . | while read -r attribute; do
  sed -n '/^\.Sh ATTRIBUTES/,/^\.Sh TYPES/p' "$manual" | grep -qE "^\.It .*Cm $attribute( |\$)" ||
    echo "xso-schema.5 does not explain $attribute"
done >missing
sed -n 's/^	{ "\([a-z0-9-]*\)", "XSO_TYPE.*/\1/p' "$source/compiler/schema.c" >types
[ "$(wc -l <types)" -ge 25 ] || fail "the types of schema.c are not found"
while read -r type; do
  grep -q "^\.It Li $type\$" "$manual" || echo "xso-schema.5 has no type $type"
done <types >>missing
[ -s missing ] && fail "$(cat missing)"
{
  grep -oE '"-[-a-zI]+"(, offsetof|\)\) \{)' "$source/compiler/options.c" | sed 's/^"//; s/".*//' >options
  [ "$(wc -l <options)" -ge 12 ] || echo "--no-option-of-options.c"
  cat options
  sed -n 's/.*{ "\(--[a-z]*\)=.*/\1/p' "$source/compiler/report.c" | grep . || echo "--no-option-of-report.c"
} | while read -r option; do
  grep -qE "Fl ${option#-}( |\$)" "$source/compiler/xsoc.1" || echo "xsoc.1 has no option $option"
done >missing
[ -s missing ] && fail "$(cat missing)"
"$xsoc" --help >stdout
grep -oE '^\.It Fl [^ ]+' "$source/compiler/xsoc.1" | sed 's/.* /-/' | while read -r option; do
  grep -qF -e "$option" stdout || echo "xsoc has no option $option"
done >missing
[ -s missing ] && fail "$(cat missing)"
exit $status
