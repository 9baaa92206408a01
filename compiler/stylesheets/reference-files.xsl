<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands beside the pages: how they look, and the search. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template name="style"><![CDATA[/* How the pages of the reference look: by day and by night, on wide screens and narrow ones. */
:root {
  --text: #1c1e21; --quiet: #5c6370; --page: #fff; --panel: #f5f6f8; --line: #dfe2e8;
  --link: #0b57a4; --code: #7a2e62; --mark: #fff4cc; --warn: #a4320b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e3e5e8; --quiet: #9aa3b2; --page: #16181c; --panel: #1f2228; --line: #343942;
    --link: #7db4f0; --code: #e0a3cf; --mark: #4a4020; --warn: #f0957d;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 6rem; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
code, pre { font: 0.9em/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
code { color: var(--code); overflow-wrap: anywhere; }
a code { color: inherit; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 0.5rem; }
h2 { font-size: 1.35rem; margin: 0 0 0.25rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
h2 code, h3 code { font-size: 0.75em; font-weight: normal; color: var(--quiet); }
p { margin: 0.5rem 0; max-width: 48rem; }
.small, .facts, .uses { color: var(--quiet); font-size: 0.92rem; }
.nowrap { white-space: nowrap; }
.top { position: sticky; top: 0; z-index: 1; display: flex; gap: 1rem; align-items: center; padding: 0.5rem 1.25rem; background: var(--panel); border-bottom: 1px solid var(--line); }
.top nav { display: flex; gap: 1rem; }
.home { font-weight: 700; }
.search { position: relative; flex: 1; max-width: 36rem; margin-left: auto; }
.search input { width: 100%; padding: 0.4rem 0.7rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: 0.4rem; }
.found { position: absolute; right: 0; left: 0; max-height: 70vh; margin: 0.25rem 0 0; padding: 0.25rem; overflow-y: auto; list-style: none; background: var(--page); border: 1px solid var(--line); border-radius: 0.4rem; box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 20%); }
.found a { display: block; padding: 0.3rem 0.5rem; border-radius: 0.3rem; color: inherit; }
.found a:hover, .found a:focus, .found .first { background: var(--panel); text-decoration: none; }
.found small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.badge { padding: 0.05rem 0.45rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--panel); color: var(--quiet); font-size: 0.8rem; }
.warn { color: var(--warn); }
.toc { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0; padding: 0.75rem 1rem; background: var(--panel); border-radius: 0.4rem; }
.class { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.self { color: inherit; }
.uses { margin: 0.5rem 0; padding-left: 1.2rem; }
table { width: 100%; margin: 0.75rem 0; border-collapse: collapse; font-size: 0.92rem; }
th { text-align: left; font-weight: 600; color: var(--quiet); }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:target, section:target > h2, section:target > h3 { background: var(--mark); }
.fields th:nth-child(1) { width: 27%; } .fields th:nth-child(2) { width: 18%; }
.fields th:nth-child(3) { width: 16%; } .fields th:nth-child(4) { width: 10%; }
.xeps th:nth-child(1) { width: 7%; } .xeps th:nth-child(2) { width: 32%; }
.xeps th:nth-child(3) { width: 9%; } .xeps th:nth-child(4) { width: 18%; }
.elements th:nth-child(1) { width: 25%; } .elements th:nth-child(2) { width: 40%; }
.types th:nth-child(1) { width: 18%; } .types th:nth-child(2) { width: 22%; }
.toc .inner { font-size: 0.85em; align-self: center; }
.outer { color: var(--quiet); }
.outer code, .second { color: var(--quiet); }
.ns { color: var(--quiet); }
.rule { display: block; color: var(--quiet); font-size: 0.95em; }
.values { width: auto; margin: 0.25rem 0 0; }
.values td { border: 0; padding: 0.1rem 1.5rem 0.1rem 0; }
.classes { color: var(--quiet); font-size: 0.92em; }
details { margin: 0.75rem 0; }
summary { cursor: pointer; color: var(--quiet); }
pre { margin: 0.5rem 0; padding: 0.75rem 1rem; overflow-x: auto; background: var(--panel); border-radius: 0.4rem; }
pre code { color: inherit; font-size: 1em; }
.payloads { columns: 14rem; padding-left: 1.2rem; }
@media (max-width: 48rem) {
  .top { flex-wrap: wrap; position: static; }
  html { scroll-padding-top: 1rem; }
  .search { flex-basis: 100%; max-width: none; }
  .index thead, .fields thead { display: none; }
  .index tr, .fields tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .index td, .fields td { display: block; position: relative; padding: 0.1rem 0 0.1rem 6.5rem; border: 0; }
  .index td::before, .fields td::before { content: attr(data-label); color: var(--quiet); position: absolute; left: 0; }
  td.none { display: none !important; }
}
@media print { .top { display: none; } details > * { display: block; } }
]]></xsl:template>

  <xsl:template name="search"><![CDATA[// Finds classes and schemas by any of their words. The words are loaded when they are first needed, as a
// script, since a page that was opened as a file may read no other.
"use strict";
const form = document.querySelector("form.search");
const input = form.querySelector("input");
const list = form.querySelector("ol");
const root = document.documentElement.dataset.root;
const most = 40;
let loading = false;

function load() {
  if (loading)
    return;
  loading = true;
  const script = document.createElement("script");
  script.src = root + "words.js";
  script.onload = show;
  document.head.append(script);
}

// 0: not found; the more, the better.
function rate([name, about, , more], parts) {
  const all = (name + " " + about + " " + more).toLowerCase();
  if (!parts.every((part) => all.includes(part)))
    return 0;
  const best = parts.join(" "), low = name.toLowerCase();
  if (low === best || about.toLowerCase().includes("<" + best + " ") || all.split(" ").includes("xep-" + best.padStart(4, "0")))
    return 4;
  return low.startsWith(best) ? 3 : (low + " " + about.toLowerCase()).includes(best) ? 2 : 1;
}

function entry([name, about, place], at) {
  const item = document.createElement("li"), link = document.createElement("a"), small = document.createElement("small");
  link.href = root + place;
  link.className = at ? "" : "first";
  link.textContent = name;
  small.textContent = about;
  link.append(small);
  item.append(link);
  return item;
}

function show() {
  const parts = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  list.hidden = !parts.length || typeof words === "undefined";
  if (list.hidden)
    return;
  const found = words.map((word) => [rate(word, parts), word]).filter(([rating]) => rating)
    .sort(([a, x], [b, y]) => b - a || x[0].length - y[0].length).slice(0, most);
  list.replaceChildren(...found.map(([, word], at) => entry(word, at)));
  if (!found.length)
    list.textContent = "Nothing has these words.";
}

form.hidden = false;
input.addEventListener("focus", load);
input.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const first = list.querySelector("a");
  if (first)
    location.href = first.href;
});
document.addEventListener("click", (event) => {
  if (!form.contains(event.target) || event.target.closest("a"))
    list.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape")
    list.hidden = true;
  if (event.key === "/" && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  }
});
]]></xsl:template>
</xsl:stylesheet>
