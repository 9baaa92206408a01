#!/bin/sh
# test_schema_names.sh SOURCE XSOC: what schemas, fields, values and classes may be called compiles, as C11
# and C++17, whatever headers stand in front.
set -u
source=$(realpath "$1")
xsoc=$(realpath "$2")
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
status=0

tr ' ' '\n' <"$source/tests/schemas/names.txt" | LC_ALL=C sort -fu >words
[ "$(wc -l <words)" -gt 200 ] || exit 1
cp "$source/tests/schemas/all-headers.h" .

# Every name as a member in several shapes, a class, an enum, a value, the key of a list.
awk '
function begin(class) { printf "  <class name=\"%s\" element=\"%s\">\n", class, class }
BEGIN {
	print "<schema xmlns=\"urn:xso:schema:1\" name=\"names\" prefix=\"test\" ns=\"urn:test:names\">"
}
{ words[++n] = $0 }
END {
	split("attribute number flag texts tag", shapes, " ")
	for (s = 1; s <= 5; s++)
		for (from = 1; from <= n; from += 100) {
			begin("members-" shapes[s] "-" from)
			for (i = from; i <= n && i < from + 100; i++) {
				name = words[i]
				# a class has a function …_any already, so "any" gets no getter
				if (shapes[s] == "attribute") printf "    <attribute name=\"%s\"%s/>\n", name, name == "any" ? "" : " absent=\"" name "\""
				if (shapes[s] == "number") printf "    <attribute name=\"%s\" type=\"uint8\" max=\"9\"/>\n", name
				if (shapes[s] == "flag") printf "    <flag name=\"%s\"/>\n", name
				if (shapes[s] == "texts") printf "    <child-text name=\"%s\" occurs=\"many\"/>\n", name
				if (shapes[s] == "tag") printf "    <tag as=\"%s\"><value name=\"x%d\"/></tag>\n", name, i
			}
			print "  </class>"
		}
	for (i = 1; i <= n; i++) {
		begin(words[i])
		printf "    <child name=\"item\" occurs=\"many\" unique=\"%s\"><attribute name=\"%s\"/></child>\n", words[i], words[i]
		print "  </class>"
		printf "  <enum name=\"e-%s\"><value name=\"%s\"/></enum>\n", words[i], words[i]
	}
	print "  <enum name=\"all\">"
	for (i = 1; i <= n; i++) printf "    <value name=\"%s\" as=\"v%d-%s\"/>\n", words[i], i, words[i]
	print "  </enum>\n</schema>"
}' words >names.xml
"$xsoc" -o printed names.xml || exit 1

includes="-I. -Iprinted -I$source/runtime/include"
warnings="-Wall -Wextra -Wpedantic -Werror"
touch nothing.h
for headers in nothing.h all-headers.h; do
  gcc -std=c11 -fsyntax-only -include $headers -x c /dev/null 2>/dev/null ||
    { echo "not looked at: $headers, since some are not here"; continue; }
  for compiler in gcc clang; do
    command -v $compiler >/dev/null || continue
    for standard in c11 gnu11; do
      $compiler -std=$standard $warnings -Wstrict-prototypes -Wconversion -fsyntax-only $includes \
        -include $headers printed/test/names.c || { echo "$compiler $standard $headers"; status=1; }
    done
  done
  echo '#include <test/names.h>' >names.cc
  for compiler in g++ clang++; do
    command -v $compiler >/dev/null || continue
    $compiler -std=c++17 $warnings -fsyntax-only $includes -include $headers names.cc ||
      { echo "$compiler c++17 $headers"; status=1; }
  done
done
exit $status
