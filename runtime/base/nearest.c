#include "base/nearest.h"

#include <string.h>

enum { LONGEST = 64 };

struct nearest xso_nearest_begin(const char *wanted)
{
	/* a third of the letters may be wrong, and at least one */
	return (struct nearest){ .wanted = wanted, .distance = strlen(wanted) / 3 + 2 };
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many letters must be put in, left out, changed, or swapped with the one beside. */
static size_t distance(const char *a, const char *b)
{
	size_t rows[3][LONGEST + 1] = { { 0 } }, m = strlen(a), n = strlen(b);

	if (m > LONGEST || n > LONGEST)
		return LONGEST;
	for (size_t j = 0; j <= n; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= m; i++) {
		size_t *row = rows[i % 3], *above = rows[(i - 1) % 3], *higher = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t j = 1; j <= n; j++) {
			row[j] = least(least(above[j], row[j - 1]) + 1,
				above[j - 1] + (a[i - 1] != b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				row[j] = least(row[j], higher[j - 2] + 1);
		}
	}
	return rows[m % 3][n];
}

void xso_nearest_offer(struct nearest *nearest, const char *name)
{
	size_t d = distance(nearest->wanted, name);

	if (d >= nearest->distance)
		return;
	nearest->distance = d;
	nearest->best = name;
}
