#!/bin/sh
# test_explain.sh SOURCE XSOC: each error has a code, a page whose wrong example has just this error and whose
# mended one has none, and a bad schema with the message that is expected; and errors are told as asked for.
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

# An example of a page, "Wrong" or "Mended", as files: each is named by a comment that stands before it.
example() {
  rm -rf "$work/example" && mkdir "$work/example" && cd "$work/example" || exit 1
  cp "$source"/tests/xsd/*.xsd . && ln -s "$source/schemas" schemas
  awk -v part="$1:" '/^[A-Z][a-z]*:$/ { open = $0 == part; next } open && /^    / { print substr($0, 5) }' "$work/page" |
    awk 'BEGIN { file = "coffee.xml" }
      /^<!-- [a-z]+(\/[a-z]+)?\.xml -->$/ { file = $2; folder = file; if (sub("/.*", "", folder)) system("mkdir -p " folder) }
      /^[$] xsoc / { print substr($0, 8) >"command"; next }
      { print >file; if (!(file in seen)) { seen[file] = 1; print file >"files" } }'
}

# Runs what is there; the codes of its errors are in `codes`.
run() {
  if [ -e command ]; then
    "$xsoc" $(cat command) >stdout 2>stderr
  else
    "$xsoc" -I schemas --check $(cat files) >stdout 2>stderr
  fi
  got=$?
  sed -n 's/.*: error: .*\[\(XSO[0-9]*\)\]$/\1/p' stderr | sort -u >codes
}

cat "$source"/tests/schemas/bad/*.expected "$source"/tests/xsd/bad/*.expected >golden
"$xsoc" explain >list || fail "there is no list of errors"
[ "$(wc -l <list)" -ge 60 ] || fail "the list of errors is short"
[ -z "$(cut -d' ' -f2 list | sort | uniq -d)" ] || fail "two errors have one name"
while read -r code name; do
  "$xsoc" explain "$code" >"$work/page" && [ "$(head -n 1 "$work/page")" = "$code $name" ] || fail "$code has no page"
  "$xsoc" explain "$name" | cmp -s - "$work/page" || fail "$name does not name $code"
  grep -q "\[$code\]\$" "$work/golden" || fail "$code $name: no bad schema has it"
  awk 'length($0) > 120 { exit 1 }' "$work/page" || fail "$code: a line is too long for a terminal"
  example Wrong
  run
  [ $got = 1 ] && [ "$(cat codes)" = "$code" ] || fail "$code: what is wrong gives $(cat codes stderr)"
  example Mended
  run
  [ $got = 0 ] && [ ! -s stderr ] || fail "$code: what was mended gives $(cat stderr)"
done <list
cd "$work" || exit 1
grep 'error: ' golden | grep -v ' \[XSO[0-9][0-9][0-9]\]$' && fail "an error has no code"
"$xsoc" explain XSO012 >page
for other in xso012 012 12; do
  "$xsoc" explain "$other" | cmp -s - page || fail "$other does not name XSO012"
done
"$xsoc" explain unknown-atribute 2>stderr && fail "what is no code is explained"
grep -qF "xsoc: there is no error 'unknown-atribute': did you mean 'unknown-attribute'?" stderr || cat stderr
for wrong in XSO000 XSO999 XSO 0 '' XSO12x; do
  "$xsoc" explain "$wrong" >stdout 2>stderr
  [ $? = 2 ] && [ ! -s stdout ] || fail "'$wrong' is a code"
done

# Colours: on a terminal, unless somebody says otherwise.
cat >two.xml <<'X'
<schema xmlns="urn:xso:schema:1" name="two" prefix="acme" ns="urn:acme">
  <class name="a" element="a">
    <attribute name="b"/>
    <attribute name="b"/>
    <attribute name="&#34;\&#233;"/>
  </class>
</schema>
X
escape=$(printf '\033')
"$xsoc" --check two.xml 2>plain
"$xsoc" --color=always --check two.xml 2>colored
"$xsoc" --color=never --check two.xml 2>never
grep -q "$escape" plain && fail "colours where no terminal is"
cmp -s plain never || fail "--color=never tells something else"
[ "$(grep -c "$escape" colored)" = "$(wc -l <plain)" ] || fail "--color=always gives no colours"
sed "s/$escape\[[0-9;]*m//g" colored | cmp -s - plain || fail "colours change the words"
if command -v script >/dev/null 2>&1; then
  terminal() {
    script -qec "$1 '$xsoc' $2 --check two.xml" /dev/null </dev/null | grep -c "$escape"
  }
  [ "$(terminal 'env -u NO_COLOR TERM=xterm' '')" -gt 0 ] || fail "no colours on a terminal"
  [ "$(terminal 'env NO_COLOR=1 TERM=xterm' '')" = 0 ] || fail "colours in spite of NO_COLOR"
  [ "$(terminal 'env NO_COLOR= TERM=xterm' '')" -gt 0 ] || fail "no colours, and NO_COLOR is empty"
  [ "$(terminal 'env -u NO_COLOR TERM=dumb' '')" = 0 ] || fail "colours on a terminal that has none"
  [ "$(terminal 'env NO_COLOR=1 TERM=xterm' --color=always)" -gt 0 ] || fail "NO_COLOR is stronger than --color"
fi
for wrong in --color --color=red --diagnostics --diagnostics=xml; do
  "$xsoc" $wrong --check two.xml 2>stderr
  [ $? = 2 ] || fail "$wrong is taken"
done

# JSON: one object a line, with the members that the manual page has, and the same errors.
cp two.xml "$(printf 'a\377b.xml')"
for file in two.xml a*b.xml missing.xml "$source"/tests/schemas/bad/[a-c]*.xml; do
  "$xsoc" --check "$file" 2>plain
  "$xsoc" --diagnostics=json --color=always --check "$file" 2>json
  [ "$(wc -l <json)" = "$(grep -c ': error: ' plain)" ] || fail "$file: JSON has not a line for each error"
  cat json >>all.json
  cat plain >>all.plain
done
grep -q "\"file\":\"a.*ufffdb.xml\"" all.json || fail "a name that is no UTF-8 is not told in JSON"
if command -v python3 >/dev/null 2>&1; then
  python3 - all.json >members <<'P' || fail "what is printed is no JSON"
import json, sys
for line in open(sys.argv[1], "rb"):
    error = json.loads(line.decode("utf-8"))
    for message in [error] + error["notes"]:
        place = ":".join([message["file"]] + [str(message[k]) for k in ("line", "column") if k in message])
        kind = "error" if message is error else "note"
        end = " [%s]" % error["code"] if message is error else ""
        print("%s: %s: %s%s" % (place, kind, message["message"], end))
P
  LC_ALL=C sed "s/$(printf '\377')/$(printf '\357\277\275')/g" all.plain | diff - members || fail "JSON and text differ"
fi
exit $status
