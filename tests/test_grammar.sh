#!/bin/sh
# test_grammar.sh SOURCE XSOC: the grammar that editors get takes what the compiler's own does, and has each of its
# elements and attributes.
set -u
source=$(realpath "$1")
xsoc=$(realpath "$2")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

"$xsoc" grammar >schema.rng || exit 1
"$xsoc" grammar --check 2>/dev/null && fail "grammar takes options"
command -v xmllint >/dev/null || { echo "not looked at: the grammar, since xmllint is not here"; exit $status; }

# elements and attributes, as the table in the compiler has them
sed -n '/^#define SCALAR/,/^#define FIELDS/p; /rules\[\] = {/,/^};/p' "$source/compiler/grammar.c" | tr '\n\t' '  ' |
  sed 's/\\ //g' >table
scalar=$(sed 's/.*#define SCALAR *//; s/#define FIELDS.*//; s/"//g' table)
fields=$(sed 's/.*#define FIELDS *"\([^"]*\)".*/\1/' table)
sed 's/.*rules\[\] = {//; s/{ "/\n/g' table | sed "s/SCALAR/\"$scalar\"/g; s/FIELDS/\"$fields\"/g; s/\"  *\"//g" |
  awk -F'"' '$1 ~ /^[a-z]/ {
	n = split($3, words, " ")
	for (i = 1; i <= n; i++) { required = words[i] ~ /!$/ ? "!" : ""; sub(/:.*/, "", words[i]); print $1 " has " words[i] required }
	n = split($5, words, " ")
	for (i = 1; i <= n; i++) print $1 " holds " words[i]
	print $1
  }' | sort >wanted
cat >words.xsl <<'X'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="http://relaxng.org/ns/structure/1.0">
  <xsl:output method="text"/>
  <xsl:template match="/">
    <xsl:for-each select="//r:element">
      <xsl:variable name="element" select="@name"/>
      <xsl:value-of select="concat($element, '&#10;')"/>
      <xsl:for-each select=".//r:attribute">
        <xsl:value-of select="concat($element, ' has ', @name)"/>
        <xsl:if test="not(parent::r:optional)">!</xsl:if>
        <xsl:text>&#10;</xsl:text>
      </xsl:for-each>
      <xsl:for-each select="r:interleave//r:ref"><xsl:value-of select="concat($element, ' holds ', @name, '&#10;')"/></xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
X
sed 's|<xsl:for-each select="//r:element">|<xsl:for-each select="document('"'schema.rng'"')//r:element">|' words.xsl >there.xsl
"$xsoc" --stylesheet there.xsl "$source/schemas/core.xml" | sort >found
[ "$(wc -l <wanted)" -gt 200 ] || fail "the table is not found: $(wc -l <wanted)"
diff wanted found || fail "grammar.c and what is printed of it differ"

# valid FILE...: xmllint's verdict
valid() {
  xmllint --nonet --noout --relaxng schema.rng "$@" >said 2>&1
}
valid "$source"/schemas/*.xml "$source"/tests/schemas/every.xml "$source"/tests/schemas/good/*.xml ||
  fail "a good schema is none to the grammar: $(grep -v ' validates$' said | head -n 5)"

# a bad one breaks it when the compiler says so of the structure; other mistakes are no matter of grammar
structure='(<[^>]*> (takes no attribute|needs an attribute|has no place in <|holds no text|has a <doc>|is no schema|is not in the namespace)|[a-z:-]*="[^"]*": expected )'
refused=0 taken=0
cd "$source/tests/schemas/bad" || exit 1
for file in *.xml; do
  expected=${file%.xml}.expected
  # no XML, or more than is allowed of it
  xmllint --nonet --noout "$file" >"$work/said" 2>&1 && [ ! -s "$work/said" ] && ! grep -q '<!DOCTYPE' "$file" || continue
  (cd "$work" && valid "$source/tests/schemas/bad/$file") && is_valid=1 || is_valid=0
  if grep -qE "^$file:.* error: $structure" "$expected"; then
    refused=$((refused + 1))
    [ $is_valid = 0 ] || fail "$file: the grammar takes what the compiler does not: $(head -n 1 "$expected")"
  else
    taken=$((taken + 1))
    [ $is_valid = 1 ] || fail "$file: the grammar refuses what the compiler's takes: $(head -n 1 "$work/said")"
  fi
done
[ $refused -ge 15 ] && [ $taken -ge 60 ] || fail "only $refused refused, $taken taken"

# forms: what each of them takes, at its edges
cd "$work" || exit 1
try() {
  printf '<schema xmlns="urn:xso:schema:1" name="forms" prefix="test" ns="urn:forms">%s</schema>' "$2" >forms.xml
  "$xsoc" --check forms.xml >said 2>&1
  grep -qE "error: $structure" said && ours=0 || ours=1
  valid forms.xml && theirs=1 || theirs=0
  [ $ours = "$1" ] || fail "$2: the compiler says $ours, not $1: $(cat said)"
  [ $theirs = "$1" ] || fail "$2: the grammar says $theirs, not $1"
}
for bound in 0 1 -1 99999999999999999999 -9223372036854775808; do
  try 1 "<class name=\"a\" element=\"a\"><text type=\"int64\" min=\"$bound\"/></class>"
done
for bound in '' 00 01 -0 +1 1.0 ' 1' 1e3 999999999999999999999; do
  try 0 "<class name=\"a\" element=\"a\"><text type=\"int64\" min=\"$bound\"/></class>"
done
for name in a A _ a-b a.b a1 _-.; do try 1 "<class name=\"$name\" element=\"a\"/>"; done
for name in '' 1a -a .a 'a b' a:b 'a+'; do try 0 "<class name=\"$name\" element=\"a\"/>"; done
for name in a a-b a.b _a é x:a; do try 1 "<class name=\"a\" element=\"a\"><attribute as=\"m\" name=\"$name\"/></class>"; done
for name in '' 1a -a .a 'a b' a: :a a:b:c 'a/b' 'a+'; do
  try 0 "<class name=\"a\" element=\"a\"><attribute as=\"m\" name=\"$name\"/></class>"
done
for ns in a 'a b' ' a ' 'a  b'; do try 1 "<class name=\"a\" element=\"a\" ns=\"$ns\"/>"; done
for ns in '' ' '; do try 0 "<class name=\"a\" element=\"a\" ns=\"$ns\"/>"; done
for type in string uint8 my-enum; do try 1 "<class name=\"a\" element=\"a\"><text type=\"$type\"/></class>"; done
for size in 1 99999999; do try 1 "<class name=\"a\" element=\"a\"><text max-length=\"$size\"/></class>"; done
for size in 0 -1 100000000 01; do try 0 "<class name=\"a\" element=\"a\"><text max-length=\"$size\"/></class>"; done
for also in 'xep="0001"' 'xep="1" status="stable"' 'xep="1" title=""'; do try 1 "<also $also/>"; done
for also in 'xep="x"' 'xep=""' '' 'xep="1" status="draft"' 'xep="1" status="stable final"'; do try 0 "<also $also/>"; done
exit $status
