#!/bin/sh
# test_catalogue.sh SOURCE XSOC: the document that stylesheets of others get to see is what its manual says, and
# a stylesheet can write nothing elsewhere, nothing by halves, and reaches no network.
set -u
source=$(realpath "$1")
xsoc=$(realpath "$2")
schemas=$source/schemas
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# sheet FILE: a stylesheet whose templates come from standard input
sheet() {
  {
    echo '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"'
    echo '    xmlns:exsl="http://exslt.org/common" extension-element-prefixes="exsl">'
    echo '<xsl:output method="text"/>'
    cat
    echo '</xsl:stylesheet>'
  } >"$1"
}

# expect STATUS OPTIONS...: what it says is in stdout and stderr.
expect() {
  want=$1
  shift
  "$xsoc" -I "$schemas" "$@" >stdout 2>stderr
  got=$?
  [ $got = "$want" ] || fail "xsoc $1 ${2-} ...: exit status $got, not $want: $(cat stderr)"
}

says() {
  grep -qF -e "$1" stderr || fail "expected '$1', got: $(cat stderr)"
}

# the manual has every element with just the attributes and elements that are printed of it
sheet words.xsl <<'X'
<xsl:template match="/"><xsl:apply-templates select="//*"/></xsl:template>
<xsl:template match="*">
  <xsl:variable name="element" select="name()"/>
  <xsl:value-of select="concat($element, '&#10;')"/>
  <xsl:for-each select="@*"><xsl:value-of select="concat($element, ' has ', name(), '&#10;')"/></xsl:for-each>
  <xsl:for-each select="*"><xsl:value-of select="concat($element, ' holds ', name(), '&#10;')"/></xsl:for-each>
</xsl:template>
X
cat >versions.xml <<'X'
<schema xmlns="urn:xso:schema:1" name="versions" prefix="test" ns="urn:versions" xep="9001">
  <also xep="9002" version="1.0"/>
  <class name="page" element="page"/>
</schema>
X
expect 0 --stylesheet words.xsl "$schemas"/*.xml "$source"/tests/schemas/every.xml \
  "$source"/tests/schemas/good/*.xml versions.xml
sort -u stdout >printed
awk '/^\.Sh STYLESHEETS/ { exit }
  /^\.It Ic / { element = $3; print element }
  /^Attributes:/ { word = "has"; next }
  /^Holds:/ { word = "holds"; next }
  /^\.Pp/ { word = "" }
  element && word && /^\.(Cm|Ic)/ { for (i = 2; i <= NF; i++) if ($i ~ /[a-z]/) print element, word, $i }' \
  "$source/compiler/xso-catalogue.5" | sort -u >pages
[ "$(wc -l <pages)" -gt 60 ] || fail "the manual is not found"
diff printed pages || fail "xso-catalogue.5 and what is printed differ"

# --catalogue prints it; it has a version, and marks what was asked for
expect 0 --catalogue "$schemas/delay.xml"
grep -q '^<catalogue version="1">' stdout || fail "the document has no version: $(head -n 2 stdout)"
[ "$(grep -c '<schema .*given="true"' stdout)" = 1 ] && grep -q '<schema name="core"' stdout ||
  fail "not just the schema that was named is given"

# every default, reference and C name of a small schema is as it was
expect 0 --catalogue "$source/tests/schemas/good/resolved.xml"
[ -z "${UPDATE-}" ] || cp stdout "$source/tests/schemas/good/catalogue.expected"
diff -u "$source/tests/schemas/good/catalogue.expected" stdout || fail "the document is another"

# the example of the manual does what it says
sed -n '/^<xsl:stylesheet/,/^\.Ed/p' "$source/compiler/xso-catalogue.5" | sed '/^\.Ed/d' >example.xsl
expect 0 --stylesheet example.xsl "$schemas/ping.xml"
[ "$(cat stdout)" = '{urn:xmpp:ping}ping' ] || fail "the example prints $(cat stdout)"

# what a stylesheet makes: its result on standard output, its documents below the folder
sheet pages.xsl <<'X'
<xsl:template match="schema">
  <xsl:value-of select="concat(@name, ' ')"/>
  <exsl:document method="text" href="deep/{@name}.txt"><xsl:value-of select="class[last()]/@c"/></exsl:document>
</xsl:template>
X
expect 0 -o out --depfile out.d --stylesheet pages.xsl "$schemas/ping.xml"
[ "$(tr -s ' \n' ' ' <stdout | sed 's/^ //; s/ $//')" = "core ping" ] || fail "its result is lost: $(cat stdout)"
[ "$(cat out/deep/ping.txt)" = xmpp_ping ] || fail "its documents are not there: $(find out)"
[ "$(find out -type f | wc -l)" = 2 ] || fail "other files are there: $(find out)"
grep -q 'out/deep/ping.txt' out.d && grep -qF "$schemas/core.xml" out.d || fail "the depfile: $(cat out.d)"
touch -t 200001010000 out/deep/*
expect 0 -o out --stylesheet pages.xsl "$schemas/ping.xml"
[ -z "$(find out -type f -newermt 2000-01-02)" ] || fail "a document that did not change was written"

# names that lead elsewhere; each fails, and nothing is written at all
port=$((20000 + $$ % 20000))
before=$(find . | sort)
for name in /elsewhere "$work/elsewhere" ../elsewhere a/../../elsewhere ./a a//b .hidden a/.hidden a/ file:a \
  "file://$work/elsewhere" "http://127.0.0.1:$port/a" 'a%20b' 'a b' 'a%2f..%2f..%2felsewhere' '' good.txt; do
  sheet bad.xsl <<X
<xsl:template match="/">
  <exsl:document method="text" href="good.txt">good</exsl:document>
  <exsl:document method="text" href="$name">bad</exsl:document>
</xsl:template>
X
  expect 1 -o new --stylesheet bad.xsl "$schemas/ping.xml"
  says 'bad.xsl: the stylesheet failed'
  rm bad.xsl
  [ "$(find . | sort)" = "$before" ] || fail "'$name': something was written: $(find new)"
  rm -rf new
  [ ! -e ../elsewhere ] && [ ! -e /elsewhere ] || fail "'$name' was written"
done

echo '<torn>' >torn.xml
# nor does it fail by halves, or reach a network
while read -r what; do
  sheet bad.xsl <<X
<xsl:template match="/">
  <exsl:document method="text" href="good.txt">good</exsl:document>
  $what
</xsl:template>
X
  expect 1 -o new --stylesheet bad.xsl "$schemas/ping.xml"
  says 'bad.xsl: the stylesheet failed'
  [ ! -e new ] || fail "$what: something was written"
done <<X
<xsl:message terminate="yes">enough</xsl:message>
<xsl:value-of select="no-such-function()"/>
<xsl:value-of select="document('http://127.0.0.1:$port/a')"/>
<xsl:value-of select="document('no-such-file.xml')"/>
<xsl:value-of select="document('torn.xml')"/>
<xsl:call-template name="none"/>
X
sheet bad.xsl <<X
<xsl:import href="http://127.0.0.1:$port/a.xsl"/>
X
for file in bad.xsl "http://127.0.0.1:$port/a.xsl" no-such-file.xsl "$schemas/ping.xml"; do
  expect 1 -o new --stylesheet "$file" "$schemas/ping.xml"
  says 'the stylesheet failed'
  grep -qi 'connect' stderr && fail "$file: a network was tried: $(cat stderr)"
done
echo '<schema/>' >wrong.xml
expect 1 -o new --stylesheet pages.xsl wrong.xml
[ ! -e new ] || fail "something was written in spite of an error"
exit $status
