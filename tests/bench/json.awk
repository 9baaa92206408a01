# What report.awk and points.awk share: fields of a line of JSON without objects in it, and medians.

# The value of a field, "" when there is none.
function field(name,    rest) {
  if (!match($0, "\"" name "\":")) return ""
  rest = substr($0, RSTART + RLENGTH)
  if (substr(rest, 1, 1) == "\"") {
    rest = substr(rest, 2)
    return substr(rest, 1, index(rest, "\"") - 1)
  }
  match(rest, /^[-+.e0-9]*/)
  return substr(rest, 1, RLENGTH)
}

# The median of numbers with a blank between two.
function median(list,    n, i, j, v, x) {
  n = split(list, v, " ")
  for (i = 2; i <= n; i++) {
    x = v[i] + 0
    for (j = i - 1; j && v[j] > x; j--) v[j + 1] = v[j]
    v[j + 1] = x
  }
  return n % 2 ? v[(n + 1) / 2] + 0 : (v[n / 2] + v[n / 2 + 1]) / 2
}
