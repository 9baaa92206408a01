# A plot in SVG of the points that points.awk prints: a panel beside the other, both axes logarithmic.
# Series whose names are the same up to a colon have one colour; all but the first are dashed.
BEGIN {
  FS = "\t"
  n_colours = split("#0072b2 #d55e00 #009e73 #cc79a7 #e69f00 #56b4e9", colours, " ")
  WIDTH = 400
  HEIGHT = 300
  LEFT = 62
  TOP = 70
  GAP = 90
}

function add_series(name,    base) {
  series[++n_series] = name
  base = name
  sub(/:.*/, "", base)
  if (base in colour_of)
    dash[name] = " stroke-dasharray='6 4'"
  else
    colour_of[base] = colours[1 + n_bases++ % n_colours]
  colour[name] = colour_of[base]
}

!($1 in panel) {
  panel[$1] = ++n_panels
  panels[n_panels] = $1
}
!($2 in colour) { add_series($2) }
{
  p = panel[$1]
  n = ++points[p, $2]
  x = xs[p, $2, n] = $3 + 0
  y = ys[p, $2, n] = $4 + 0
  if (!(p in low) || y < low[p]) low[p] = y
  if (!(p in high) || y > high[p]) high[p] = y
  if (NR == 1 || x < least) least = x
  if (NR == 1 || x > most) most = x
}

# A tick is 1, 2 or 5 times a power of ten: the greatest one that is no more than x, and the next.
function below(x,    tick) {
  for (tick = 1; tick > x * 1.000001; tick /= 10)
    ;
  while (next_tick(tick) <= x * 1.000001) tick = next_tick(tick)
  return tick
}
function next_tick(tick,    digit) {
  digit = substr(sprintf("%e", tick), 1, 1)
  return digit == 2 ? tick * 2.5 : tick * 2
}
function is_power(tick) { return sprintf("%e", tick) ~ /^1/ }

function to_x(p, x) { return LEFT + (p - 1) * (WIDTH + GAP) + WIDTH * log(x / least) / log(most / least) }
function to_y(p, y) { return TOP + HEIGHT - HEIGHT * log(y / low[p]) / log(high[p] / low[p]) }

function line(x1, y1, x2, y2, stroke) {
  printf "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s'/>\n", x1, y1, x2, y2, stroke
}
function words(x, y, anchor, text) {
  printf "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>\n", x, y, anchor, text
}
function number(x) {
  return x >= 1000000 ? x / 1000000 " M" : x >= 1000 ? x / 1000 " k" : x
}

function frame(p,    left, tick, at, all) {
  left = LEFT + (p - 1) * (WIDTH + GAP)
  words(left, TOP - 12, "start", panels[p])
  for (tick = below(least); tick <= most * 1.000001; tick = next_tick(tick))
    if (tick >= least && is_power(tick)) {
      at = to_x(p, tick)
      line(at, TOP, at, TOP + HEIGHT, "#ddd")
      words(at, TOP + HEIGHT + 16, "middle", number(tick))
    }
  all = high[p] / low[p] < 1500
  for (tick = low[p]; tick <= high[p] * 1.000001; tick = next_tick(tick))
    if (all || is_power(tick)) {
      at = to_y(p, tick)
      line(left, at, left + WIDTH, at, "#ddd")
      words(left - 6, at + 4, "end", number(tick))
    }
  line(left, TOP, left, TOP + HEIGHT, "#444")
  line(left, TOP + HEIGHT, left + WIDTH, TOP + HEIGHT, "#444")
  words(left + WIDTH / 2, TOP + HEIGHT + 36, "middle", AXIS)
}

function curve(p, name,    i, path) {
  for (i = 1; i <= points[p, name]; i++)
    path = path sprintf("%.1f,%.1f ", to_x(p, xs[p, name, i]), to_y(p, ys[p, name, i]))
  if (!path) return
  printf "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'%s/>\n", path, colour[name], dash[name]
  for (i = 1; i <= points[p, name]; i++)
    printf "<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>\n", to_x(p, xs[p, name, i]),
      to_y(p, ys[p, name, i]), colour[name]
}

function legend(    i, at) {
  at = LEFT
  for (i = 1; i <= n_series; i++) {
    printf "<path d='M%.1f 36h24' stroke='%s' stroke-width='3'%s/>\n", at, colour[series[i]], dash[series[i]]
    words(at + 29, 40, "start", series[i])
    at += 46 + 6.2 * length(series[i])
  }
}

END {
  if (!NR || most <= least) {
    print "plot.awk: there are no two points" >"/dev/stderr"
    exit 1
  }
  printf "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>\n",
    LEFT + n_panels * (WIDTH + GAP) - GAP + 24, TOP + HEIGHT + 50
  print "<rect width='100%' height='100%' fill='#fff'/>"
  printf "<text x='%d' y='20' font-size='15' font-weight='bold'>%s</text>\n", LEFT, TITLE
  legend()
  for (p = 1; p <= n_panels; p++) {
    low[p] = below(low[p])
    if (below(high[p]) < high[p] * 0.999999 || high[p] <= low[p]) high[p] = next_tick(below(high[p]))
    frame(p)
    for (i = 1; i <= n_series; i++) curve(p, series[i])
  }
  print "</svg>"
}
