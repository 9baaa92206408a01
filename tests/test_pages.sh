#!/bin/sh
# test_pages.sh SOURCE XSOC: the pages of the reference are well-formed, have an anchor for every class, enum and
# field, and no link that leads nowhere; the pictures of classes have every class.
set -u
source=$(realpath "$1")
xsoc=$(realpath "$2")
sheets=$source/compiler/stylesheets
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

fail() {
  echo "$1"
  status=1
}

# of the catalogue, of all that the language has, and of somebody else's
set -- "$source"/schemas/*.xml "$source"/tests/schemas/every.xml "$source"/tests/schemas/good/*.xml
"$xsoc" -I "$source/schemas" -o out --stylesheet "$sheets/reference.xsl" "$@" >said 2>&1 || fail "reference.xsl: $(cat said)"
[ ! -s said ] || fail "reference.xsl says something: $(cat said)"
"$xsoc" -I "$source/schemas" --catalogue "$@" >catalogue.xml || exit 1
cd out || exit 1

# HTML in the syntax of XML: only elements that HTML closes itself are written so
pages=$(find . -name '*.html' | sed 's|^\./||')
[ "$(echo "$pages" | wc -l)" = $(($# + 3)) ] || fail "$# schemas, but pages: $(echo "$pages" | wc -l)"
if command -v xmllint >/dev/null; then
  xmllint --nonet --noout $pages || fail "a page is not well-formed"
else
  echo "not looked at: whether pages are well-formed, since xmllint is not here"
fi
grep -oE '<[a-z0-9]+( [^<>]*)?/>' $pages | grep -vE '<(meta|link|input)[ /]' && fail "a browser does not see where it ends"
for what in '<html [^>]*lang="en"' '<meta charset="UTF-8"/>' '<meta name="viewport"' '<title>[^<]' '<h1>[^<]' '<main>'; do
  lacking=$(grep -LE "$what" $pages)
  [ -z "$lacking" ] || fail "no $what: $lacking"
done

# where anchors have to be: a name that a stylesheet of our own makes of the catalogue
cat >../anchors.xsl <<'X'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/">
    <xsl:for-each select="//class | //enum"><xsl:value-of select="concat(../@prefix, '/', ../@name, '.html#', @name, '&#10;')"/></xsl:for-each>
    <xsl:for-each select="//field[@member]"><xsl:value-of select="concat(ancestor::schema/@prefix, '/', ancestor::schema/@name, '.html#', ancestor::class/@name, '/', @member, '&#10;')"/></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
X
"$xsoc" -I "$source/schemas" --stylesheet ../anchors.xsl "$@" | sort >../wanted
grep -oE '<[a-z0-9]+ id="[^"]*"' $pages | sed 's/:<.* id="/#/; s/"$//' | sort >../anchors
[ "$(wc -l <../wanted)" -gt 5000 ] || fail "the catalogue has few anchors: $(wc -l <../wanted)"
comm -23 ../wanted ../anchors | sed 's/^/no anchor: /' >../missing
[ ! -s ../missing ] || fail "$(head -n 20 ../missing)"
[ -z "$(uniq -d ../anchors)" ] || fail "an anchor is there twice: $(uniq -d ../anchors | head -n 5)"
# and each field has a row, one that is no member, too
[ "$(grep -o '<tr id="' */*.html | wc -l)" = "$(grep -c '<field ' ../catalogue.xml)" ] || fail "not each field has a row"

# each link leads somewhere: to a page, an anchor, or a XEP
grep -oE '<[a-z0-9]+( [^<>]*)? (href|src)="[^"]*"' $pages | sed -E 's/:<.* (href|src)="/ /; s/"$//' | sort -u >../links
{ echo "$pages"; ls style.css search.js words.js; cat ../anchors; } >../places
awk 'NR == FNR { place[$0]; next }
  { links++; to = $2 }
  to ~ /^https:\/\/xmpp\.org\/extensions\/xep-[0-9]+\.html$/ { next }
  to ~ /^#/ { to = $1 to }
  { depth = $1 ~ /\// ? sub(/^\.\.\//, "", to) || $2 ~ /^#/ : 1 }
  !depth || !(to in place) { print $1 ": leads nowhere: " $2 }
  END { if (links < 5000) print "few links: " links }' ../places ../links >../missing
[ ! -s ../missing ] || fail "$(head -n 20 ../missing)"

# the index has each XEP, the list of elements each class with one
grep -oE ' xep="[0-9]+"' ../catalogue.xml | grep -oE '[0-9]+' | sort -u >../wanted
grep -oE 'xep-[0-9]+\.html' index.html | grep -oE '[0-9]+' | sort -u | diff ../wanted - || fail "the index lacks a XEP"
grep -oE '^ *<class [^>]* element="[^"]*"' ../catalogue.xml | sed -E 's/.* name="([^"]*)".*/\1/' | sort -u >../wanted
grep -oE '#[^"]*"><code>&lt;' elements.html | sed 's/^#//; s/".*//' | sort -u >../found
[ -z "$(comm -23 ../wanted ../found)" ] || fail "the elements lack $(comm -23 ../wanted ../found)"

# each type is explained, as what it is in C
sed -n 's/^	{ "\([a-z0-9-]*\)", "XSO_TYPE_[A-Z0-9_]*", "\([^"]*\)".*/\1 \2/p' "$source/compiler/schema.c" | sed 's/ *$//' | sort >../wanted
sed -n 's/.*<tr id="\([^"]*\)">.*<code>\(.*\)<\/code>.*/\1 \2/p' "$sheets/reference-types.xsl" | sort >../found
[ -s ../wanted ] && diff ../wanted ../found || fail "reference-types.xsl and schema.c differ in the types"

# the search finds each class and each schema, and is hidden where there are no scripts
for what in class schema; do
  [ "$(grep -c '<'$what' ' ../catalogue.xml)" -gt 300 ] || fail "few of $what"
done
n=$(grep -cE '<(class|schema) ' ../catalogue.xml)
[ "$(grep -c '^\[".*"\],$' words.js)" = "$n" ] || fail "the search knows $(grep -c '^\[' words.js) of $n"
grep -q '<form class="search" role="search" hidden="hidden">' index.html || fail "a search that does nothing is shown"
if command -v node >/dev/null; then
  node --check search.js && node --check words.js || fail "a script does not compile"
  # what a browser has of it: an input, a list, and links that are put into it
  cat >../search_test.js <<'X'
const element = (name) => ({ name, children: [], handlers: {}, value: "", hidden: true, dataset: { root: "../" },
  append(child) { this.children.push(child); }, replaceChildren(...children) { this.children = children; },
  addEventListener(type, handler) { this.handlers[type] = handler; } });
const form = element("form"), input = element("input"), list = element("ol");
form.querySelector = (name) => name === "input" ? input : list;
global.document = { documentElement: element("html"), head: element("head"), createElement: element,
  querySelector: () => form, addEventListener() {} };
const run = (file) => require("vm").runInThisContext(require("fs").readFileSync(file, "utf8"));
run("search.js");
input.handlers.focus();
const script = document.head.children[0];
if (form.hidden || script.src !== "../words.js") throw "the words are not loaded";
run("words.js");
for (const [said, page] of [["delay", "xmpp/delay.html"], ["0045", "xmpp/muc.html"], ["mam fin", "xmpp/mam.html#mam-fin"],
  ["urn:xmpp:ping", "xmpp/ping.html#ping"], ["maxstanzas", "xmpp/muc.html#muc-join-history"], ["no such", undefined]]) {
  input.value = said;
  script.onload();
  const first = list.children[0];
  const place = first && first.children[0].href;
  if (list.hidden || place !== (page && "../" + page)) throw said + " finds " + place;
}
X
  node ../search_test.js || fail "the search does not find what it should"
else
  echo "not looked at: scripts, since node is not here"
fi

# pictures
for module in core muc pubsub data-forms; do
  "$xsoc" --stylesheet "$sheets/classes.xsl" "$source/schemas/$module.xml" >$module.dot || fail "$module: no picture"
  grep -oE '<class name="[^"]*"' "$source/schemas/$module.xml" | sed 's/.*name="\(.*\)"/\1/' | sort >../wanted
  grep -E '^	"[^"]*" \[label=<' $module.dot | sed "s/^	\"$module://; s/\".*//" | sort >../found
  [ -s ../wanted ] && [ -z "$(comm -23 ../wanted ../found)" ] || fail "$module: the picture lacks $(comm -23 ../wanted ../found)"
  command -v dot >/dev/null || continue
  dot -Tsvg $module.dot >$module.svg 2>../said && [ ! -s ../said ] || fail "dot: $(cat ../said)"
  grep -oE '<text [^>]*>[^<]*<' $module.svg | sed 's/^[^>]*>//; s/<$//; s/&#45;/-/g' | sort -u >../found
  [ -z "$(comm -23 ../wanted ../found)" ] || fail "$module: dot draws no $(comm -23 ../wanted ../found)"
done
command -v dot >/dev/null || echo "not looked at: what dot makes of pictures, since it is not here"

# another version of the catalogue is refused, not misread
sed 's/@version != 1/@version != 0/' "$sheets/classes.xsl" >../other.xsl
"$xsoc" --stylesheet ../other.xsl "$source/schemas/core.xml" 2>../said && fail "another version of the catalogue is read"
grep -q 'reads version 1 of the catalogue' ../said || fail "what is wrong with the version is not said: $(cat ../said)"
exit $status
