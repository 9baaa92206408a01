#!/bin/sh
# test_import.sh SOURCE XSOC: what xsoc drafts from an XSD compiles, and says what an XSD says; what is none is
# refused with a remedy. The XSDs of XEPs are looked for in $XSO_SHARED, else beside the repository.
set -u
source=$(realpath "$1")
xsoc=$(realpath "$2")
shared=${XSO_SHARED-$source/../shared}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# each well-formed XSD gives a draft that compiles
n=0
for file in "$source"/tests/xsd/* "$shared"/corpus/xsd/*.xsd; do
  [ -e "$file" ] || continue
  name=$(basename "${file%.*}")
  if ! "$xsoc" import "$file" >"$name.xml" 2>said; then
    grep -q 'error: this is no XML: .*; mend it' said || fail "$file: $(cat said)"
    continue
  fi
  [ ! -s said ] || fail "$file: $(cat said)"
  "$xsoc" -I "$source/schemas" -o printed "$name.xml" 2>said || fail "$file: $(head -n 3 said)"
  grep -q '<!-- A draft' "$name.xml" || fail "$file: the draft does not say that it is one"
  n=$((n + 1))
done
[ $n -ge 3 ] || fail "only $n XSDs gave a draft"

# the draft is as it was
[ -z "${UPDATE-}" ] || cp shapes.xml "$source/tests/schemas/good/shapes.expected"
diff -u "$source/tests/schemas/good/shapes.expected" shapes.xml || fail "the draft is another"
grep -q '<class name="xep-ping" element="ping">' xep.xml || fail "the XSD of a XEP is not found: $(cat xep.xml)"

# refused FILE PLACE... MESSAGE: what, where, and what to do
refused() {
  "$xsoc" import "$1" >stdout 2>said
  [ $? = 1 ] || fail "$1: is not refused"
  [ ! -s stdout ] || fail "$1: something is printed all the same"
  grep -qF "$2" said || fail "$1: expected '$2', got: $(cat said)"
}
echo '<html/>' >page.xml
refused page.xml 'page.xml:1:1: error: <html> is neither an XSD nor a XEP: give a file whose root is <xs:schema>'
refused "$source/schemas/ping.xml" 'ping.xml:2:1: error: <schema> is neither an XSD nor a XEP'
printf '<a>\n  <b>\n</a>\n' >torn.xsd
refused torn.xsd 'torn.xsd:4:1: error: this is no XML: Premature end of data in tag a line 1; mend it'
printf '<xep><header/>\n<code>none</code></xep>\n' >old.xml
refused old.xml 'old.xml: error: this XEP prints no XSD: write the schema from its text'
printf '<xep>\n<code>&lt;x:schema xmlns:x="http://www.w3.org/2001/XMLSchema">\n&lt;/y></code></xep>\n' >inner.xml
refused inner.xml 'inner.xml:3:'
refused missing.xsd 'missing.xsd: error: '
: >empty.xsd
refused empty.xsd 'empty.xsd'
"$xsoc" import >stdout 2>said
[ $? = 2 ] && grep -q 'import needs one file' said || fail "import without a file: $(cat said)"
exit $status
