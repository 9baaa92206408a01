# Tables in Markdown from the lines of results. ROUNDS is how often each pair was measured.
BEGIN {
  n_rows = split("xso read|xso decode|xso-libxml2 read|xso-libxml2 decode|libxml2 read|expat read|" \
    "strophe decode|gsoap decode", rows, "|")
  n_encoders = split("xso encode|strophe encode|gsoap encode", encoders, "|")
  title["xso read"] = "xso: tapes"
  title["xso decode"] = title["xso encode"] = "**xso: typed structs**"
  title["xso-libxml2 read"] = "xso on libxml2: tapes"
  title["xso-libxml2 decode"] = "xso on libxml2: typed structs"
  title["libxml2 read"] = "libxml2: events, not used"
  title["expat read"] = "expat: events, not used"
  title["strophe decode"] = title["strophe encode"] = "libstrophe: trees"
  title["gsoap decode"] = title["gsoap encode"] = "gSOAP: structs of strings"
}

{ kind = field("kind") }

# The pairs are those of one round: what xso took is known before the other.
kind == "mix" && field("instructions") == 0 {
  row = field("program") " " field("work")
  mix = field("x")
  round = field("round")
  time = field("seconds") / field("stanzas")
  measured[row]
  times[row, mix] = times[row, mix] " " time
  if (field("work") != "encode") {
    if (!(mix in bytes)) mixes[++n_mixes] = mix
    bytes[mix] = field("bytes")
    stanzas[mix] = field("stanzas")
  }
  if (field("program") == "xso") paired[field("work"), mix, round] = time
  base = paired[field("work") == "encode" ? "encode" : "decode", mix, round]
  if (row == "libxml2 read") to_tapes[mix] = to_tapes[mix] " " time / reading[mix, round]
  if (row == "xso read") reading[mix, round] = time
  else if (base) ratios[row, mix] = ratios[row, mix] " " time / base
  if (row == "xso decode") ratios["xso read", mix] = ratios["xso read", mix] " " reading[mix, round] / time
}
kind == "mix" && field("instructions") > 0 {
  instructions[field("program") " " field("work"), field("x")] = field("instructions") / field("stanzas")
  if (field("work") != "encode") counted_size[field("x")] = field("bytes") / field("stanzas")
}

# One message, and one mix for a slow library: ours comes first in each round.
kind ~ /^(message|objects)$/ && field("instructions") == 0 {
  if (field("program") == "xso") ours[kind, field("work"), field("round")] = field("seconds") / field("stanzas")
  else if ((kind, field("work"), field("round")) in ours)
    beside[kind, field("program")] = beside[kind, field("program")] " " \
      field("seconds") / field("stanzas") / ours[kind, field("work"), field("round")]
}
kind == "message" && field("instructions") > 0 {
  of_message[field("program")] = field("instructions") / field("stanzas")
}

kind == "tls" && field("instructions") == 0 {
  time = field("seconds") / field("stanzas")
  tls_times[field("work"), field("x")] = tls_times[field("work"), field("x")] " " time
  if (field("work") == "engine") tls_base[field("x")] = time
  else tls_ratios[field("x")] = tls_ratios[field("x")] " " tls_base[field("x")] / time
}
kind == "tls" && field("instructions") > 0 {
  tls_instructions[field("work"), field("x")] = field("instructions") / field("stanzas")
}

# What grows: the least and the most of each series, and the first.
kind ~ /^(chunk|classes|streams)$/ && field("instructions") > 0 && field("program") ~ /^(xso|classes|streams)$/ {
  series = kind " " field("work")
  x = kind == "classes" ? field("count") : field("x")
  y = field("instructions") / field("bytes")
  if (!(series in least)) {
    least[series] = most[series] = y
    first[series] = x
  }
  if (y < least[series]) least[series] = y
  if (y > most[series]) most[series] = y
  last[series] = x
  at[series, x] = y
}

# Of the pass that was last: whatever is kept is there by then.
kind == "streams" && field("instructions") == 0 {
  each = field("allocations") / field("stanzas")
  if (allocations == "" || each > allocations) allocations = each
}

kind == "open" { memory[field("program"), field("x")] = field("bytes_per_stream") }

kind == "size" {
  layers[++n_layers] = field("x")
  small[n_layers] = field("small") + 0
  text[n_layers] = field("text")
  data[n_layers] = field("data")
  relocations[n_layers] = field("relocations")
  if (field("classes") > 0) classes = field("classes")
}

function cells(row, what,    i, line) {
  line = "| " title[row] " |"
  for (i = 1; i <= n_mixes; i++) line = line " " cell(row, mixes[i], what) " |"
  print line
}

function cell(row, mix, what,    of_mix) {
  of_mix = bytes[mix] / stanzas[mix]
  if (what == "instructions")
    return (row, mix) in instructions ? sprintf("%.2f", instructions[row, mix] / counted_size[mix]) : "–"
  if (!((row, mix) in times)) return "–"
  return sprintf("%.0f (%.2f)", of_mix / median(times[row, mix]) / 1e6, median(ratios[row, mix]))
}

function table(first_cell, list, n, what,    i, head, line) {
  head = "\n| " first_cell " |"
  line = "|---|"
  for (i = 1; i <= n_mixes; i++) {
    head = head " " mixes[i] " |"
    line = line "---:|"
  }
  print head "\n" line
  for (i = 1; i <= n; i++)
    if (list[i] in measured) cells(list[i], what)
}

# Nanoseconds and instructions a stanza, of both ends together.
function tls_row(mix,    counted) {
  if (!(mix in tls_ratios)) return
  counted = ("engine", mix) in tls_instructions
  printf "| %s | %.0f | %.0f | %.2f | %s | %s |\n", mix, median(tls_times["engine", mix]) * 1e9,
    median(tls_times["openssl", mix]) * 1e9, median(tls_ratios[mix]),
    counted ? sprintf("%.0f", tls_instructions["engine", mix]) : "–",
    counted ? sprintf("%.0f", tls_instructions["openssl", mix]) : "–"
}

function growth(name, series) {
  if (series in least)
    printf "| %s | %d | %d | %.2f | %.2f | %.3f |\n", name, first[series], last[series], least[series],
      most[series], most[series] / least[series]
}

function memory_row(name, program) {
  if ((program, "header") in memory)
    printf "| %s | %d | %s |\n", name, memory[program, "header"],
      program == "strophe" ? "–" : memory[program, "used"]
}

function sizes(    i, all) {
  print "\n| layer | code and constants | constants with addresses | relocations | together |"
  print "|---|---:|---:|---:|---:|"
  for (i = 1; i <= n_layers; i++) {
    all = text[i] + data[i] + relocations[i]
    printf "| %s%s | %d | %d | %d | %d |\n", layers[i], small[i] ? ", built for size" : "", text[i], data[i],
      relocations[i], all
    if (layers[i] == "catalogue" && classes)
      printf "| a class of %d | %.0f | %.0f | %.0f | %.0f |\n", classes, text[i] / classes,
        data[i] / classes, relocations[i] / classes, all / classes
  }
}

# aim NUMBER WHAT WANTED MEASURED: `wanted` begins with "≥ " or "≤ "; nothing measured, nothing said.
function aim(number, what, wanted, measured, form,    limit, is_reached) {
  if (measured == "") return
  limit = wanted
  gsub(/[^0-9.]/, "", limit)
  is_reached = wanted ~ /^≥/ ? measured >= limit + 0 : measured <= limit + 0
  printf "| %s | %s | %s | %s | %s |\n", number, what, wanted, sprintf(form, measured), is_reached ? "yes" : "**no**"
}

function decoding(row, mix) { return (row, mix) in ratios ? median(ratios[row, mix]) : "" }
function growth_of(series) { return series in least ? most[series] / least[series] : "" }

function aims(    i, code, small_code, all) {
  print "\n| | what | aim | measured | reached |\n|---|---|---:|---:|---|"
  aim(1, "reading A: times as fast as libxml2’s events", "≥ 2.3", to_tapes["A"] == "" ? "" : median(to_tapes["A"]), "%.2f")
  aim(2, "decoding A: times as fast as libxml2’s events", "≥ 2", decoding("libxml2 read", "A"), "%.2f")
  aim(2, "decoding A: instructions a stanza", "≤ 11000", instructions["xso decode", "A"], "%.0f")
  aim(2, "decoding A: times as fast as gSOAP", "≥ 6", decoding("gsoap decode", "A"), "%.2f")
  aim(2, "decoding A: times as fast as libstrophe", "≥ 14", decoding("strophe decode", "A"), "%.2f")
  aim(2, "decoding A: times as fast as aioxmpp", "≥ 300", ("objects", "aioxmpp") in beside ? median(beside["objects", "aioxmpp"]) : "", "%.0f")
  aim(3, "decoding C: times as fast as libxml2’s events", "≥ 1.5", decoding("libxml2 read", "C"), "%.2f")
  aim(3, "decoding D: times as fast as libxml2’s events", "≥ 4", decoding("libxml2 read", "D"), "%.2f")
  aim(3, "decoding E: times as fast as libxml2’s events", "≥ 4", decoding("libxml2 read", "E"), "%.2f")
  aim(4, "writing M: times the instructions of writing by hand", "≤ 2", of_message["hand"] ? of_message["xso"] / of_message["hand"] : "", "%.2f")
  aim(4, "writing M: times as fast as libstrophe", "≥ 5", ("message", "strophe") in beside ? median(beside["message", "strophe"]) : "", "%.2f")
  aim(5, "decoding A a byte at a time: times the instructions of 4 KiB", "≤ 3", at["chunk decode", 4096] ? at["chunk decode", 1] / at["chunk decode", 4096] : "", "%.2f")
  aim(6, "allocations a stanza of A, in steady state, with any number of streams", "≤ 0", allocations, "%.3g")
  aim(7, "bytes of an open stream", "≤ 4096", memory["streams", "header"], "%d")
  aim(7, "bytes of an open stream, trimmed", "≤ 4096", memory["trimmed", "header"], "%d")
  aim(8, "instructions with 1,500 classes, times those with one", "≤ 1.05", growth_of("classes made"), "%.3f")
  aim(8, "the same with those of the catalogue", "≤ 1.05", growth_of("classes catalogue"), "%.3f")
  aim(8, "instructions with 10,000 streams, times those with one", "≤ 1.05", growth_of("streams stream"), "%.3f")
  for (i = 1; i <= n_layers; i++) {
    if (small[i]) small_code += text[i]
    else if (layers[i] != "catalogue") code += text[i]
    else if (classes) all = (text[i] + data[i] + relocations[i]) / classes
  }
  aim(9, "KiB of code and constants, without session and net", "≤ 120", code / 1024, "%.0f")
  aim(9, "the same, built for size, with one reader", "≤ 120", small_code ? small_code / 1024 : "", "%.0f")
  aim(9, "bytes a class, with relocations", "≤ 400", all, "%.0f")
}

END {
  print "\n### What was aimed at"
  aims()
  print "\n### The mixes\n\n| mix | bytes | stanzas | bytes a stanza |\n|---|---:|---:|---:|"
  for (i = 1; i <= n_mixes; i++)
    printf "| %s | %d | %d | %.0f |\n", mixes[i], bytes[mixes[i]], stanzas[mixes[i]],
      bytes[mixes[i]] / stanzas[mixes[i]]
  printf "\n### Decoding: MB/s, and how many times as long as xso takes for typed structs (%d pairs)\n", ROUNDS
  table("", rows, n_rows, "time")
  print "\n### Decoding: instructions a byte"
  table("", rows, n_rows, "instructions")
  printf "\n### Encoding: MB/s of the mix, and how many times as long as xso (%d pairs)\n", ROUNDS
  table("", encoders, n_encoders, "time")
  print "\n### Encoding: instructions a byte of the mix"
  table("", encoders, n_encoders, "instructions")
  print "\n### Through TLS: ns and instructions a stanza, written alone at one end and read at the other\n"
  print "| mix | xso | OpenSSL | times as long | xso, instructions | OpenSSL, instructions |\n|---|---:|---:|---:|---:|---:|"
  for (i = 1; i <= n_mixes; i++) tls_row(mixes[i])
  print "\n### What grows: instructions a byte of decoding\n"
  print "| with | from | to | least | most | most / least |\n|---|---:|---:|---:|---:|---:|"
  growth("bytes a chunk, mix A", "chunk decode")
  growth("classes, mix K", "classes made")
  growth("classes, mix A", "classes catalogue")
  growth("streams, mix A", "streams stream")
  print "\n### Memory of an open stream, in bytes\n"
  print "| | header taken | and stanzas of A |\n|---|---:|---:|"
  memory_row("xso: a reader", "classes")
  memory_row("xso: XMLStream", "streams")
  memory_row("xso: XMLStream, trimmed", "trimmed")
  memory_row("libxml2", "libxml2")
  memory_row("expat", "expat")
  memory_row("libstrophe: not connected yet", "strophe")
  memory_row("gSOAP", "gsoap")
  print "\n### Size of shared libraries, in bytes"
  sizes()
}
