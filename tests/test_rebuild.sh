#!/bin/sh
# test_rebuild.sh SOURCE XSOC: when one of several schemas changes, what depends on it is printed and compiled
# again, and nothing else.
set -eu
source=$(realpath "$1")
xsoc=$(realpath "$2")
command -v ninja >/dev/null 2>&1 || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# schema NAME CONTENT
schema() {
  printf '<schema xmlns="urn:xso:schema:1" name="%s" prefix="acme" ns="urn:acme:%s">\n%s\n</schema>\n' "$1" "$1" "$2" >"$1.xml"
}

# class NAME FIELDS
class() {
  printf '<class name="%s" element="%s">%s</class>' "$1" "$1" "$2"
}

# cup is imported by coffee, coffee by order, and tea stands alone; main.c includes tea
schema cup "$(class cup '<attribute name="size" type="uint8"/>')"
schema coffee "<import schema=\"cup\"/>$(class coffee '<child class="cup"/>')"
schema order "<import schema=\"coffee\"/>$(class order '<child class="coffee"/>')"
schema tea "$(class tea '<attribute name="size" type="uint8"/>')"
echo '#include <acme/tea.h>' >main.c
cat >CMakeLists.txt <<'X'
cmake_minimum_required(VERSION 3.25)
project(shop LANGUAGES C)
add_library(xso::xso INTERFACE IMPORTED)
set_target_properties(xso::xso PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${HEADERS})
include(${GENERATE})
add_library(shop STATIC main.c)
xso_generate(TARGET shop SCHEMAS cup.xml coffee.xml order.xml tea.xml)
X
cmake -G Ninja -B build -DXSO_XSOC="$xsoc" -DHEADERS="$source/runtime/include" \
  -DGENERATE="$source/compiler/xso_generate.cmake" >log 2>&1 || { cat log; exit 1; }

# built WHAT PRINTED COMPILED: building prints and compiles just these
built() {
  ninja -C build >log 2>&1 || { echo "$1: the build fails"; cat log; exit 1; }
  printed=$(sed -n 's/^.* xsoc \([a-z]*\)\.xml$/\1/p' log | sort | xargs)
  compiled=$(sed -n 's/^.*Building C object .*\/\([a-z]*\)\.c\.o$/\1/p' log | sort | xargs)
  [ "$printed" = "$2" ] || { echo "$1: printed '$printed', not '$2'"; cat log; exit 1; }
  [ "$compiled" = "$3" ] || { echo "$1: compiled '$compiled', not '$3'"; cat log; exit 1; }
}

built "all" "coffee cup order tea" "coffee cup main order tea"
built "nothing has changed" "" ""
sleep 1 && touch cup.xml
built "a schema was touched" "coffee cup order" ""
sleep 1 && schema cup "$(class cup '<attribute name="size" type="uint8" max="9"/>')"
built "what is in no header has changed" "coffee cup order" "cup"
sleep 1 && schema cup "$(class cup '<attribute name="size" type="uint8" max="9"/><attribute name="color"/>')"
built "a struct has changed" "coffee cup order" "coffee cup order"
sleep 1 && schema order "<import schema=\"coffee\"/>$(class order '<child class="coffee"/><attribute name="table"/>')"
built "a schema that nobody imports has changed" "order" "order"
sleep 1 && schema tea "$(class tea '<attribute name="sort"/>')"
built "a schema that stands alone has changed" "tea" "main tea"
sleep 1 && schema order "<import schema=\"tea\"/>$(class order '<child class="tea"/>')"
built "an import has changed" "order" "order"
sleep 1 && touch tea.xml
built "what is now imported was touched" "order tea" ""
sleep 1 && touch cup.xml
built "what was imported was touched" "coffee cup" ""
built "nothing has changed again" "" ""
