# The points of a plot from the lines of results: those whose kind is one of KINDS. Prints panel,
# series, x and y, with a tab between two. Time is the median of all rounds.
BEGIN {
  n_kinds = split(KINDS, k, " ")
  for (i = 1; i <= n_kinds; i++) wanted[k[i]]
  name["xso decode"] = "xso"
  name["libxml2 read"] = "libxml2 (events)"
  name["expat read"] = "expat (events)"
  name["gsoap decode"] = "gSOAP"
  name["classes made"] = "mix K"
  name["classes catalogue"] = "mix A"
  name["streams stream"] = "mix A"
}

{ kind = field("kind") }
!(kind in wanted) { next }
{
  series = name[field("program") " " field("work")]
  if (series == "") next
  if (kind ~ /^stanza/) series = series (kind == "stanza-D" ? ": text" : ": list")
  x = kind == "classes" ? field("count") : field("x")
  key = series SUBSEP x
  if (!(key in seen)) {
    seen[key] = ++n
    order[n] = key
  }
  if (field("instructions") > 0)
    instructions[key] = field("instructions") / field("bytes")
  else
    times[key] = times[key] " " field("seconds") / field("bytes") * 1e9
}

END {
  for (i = 1; i <= n; i++) {
    split(order[i], part, SUBSEP)
    if (order[i] in times) printf "ns a byte\t%s\t%d\t%.6g\n", part[1], part[2], median(times[order[i]])
    if (order[i] in instructions)
      printf "instructions a byte\t%s\t%d\t%.6g\n", part[1], part[2], instructions[order[i]]
  }
}
