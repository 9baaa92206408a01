#include "nearest.h"

#include "pool.h"

#include <stdbool.h>
#include <string.h>

enum { LONGEST = 64 };

struct nearest xso_nearest_begin(const char *wanted)
{
	/* a third of the letters may be wrong, and at least one */
	return (struct nearest){ .wanted = wanted, .distance = strlen(wanted) / 3 + 2 };
}

static size_t least(size_t a, size_t b, size_t c)
{
	size_t d = a < b ? a : b;

	return d < c ? d : c;
}

/* Levenshtein's distance, one row at a time; two letters that changed places count once. */
static size_t distance(const char *a, const char *b)
{
	size_t row[LONGEST + 1], before[LONGEST + 1] = { 0 }, n = strlen(b);

	if (n > LONGEST || strlen(a) > LONGEST)
		return LONGEST;
	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 0; a[i]; i++) {
		size_t diagonal = row[0], two_back = 0;
		row[0] = i + 1;
		for (size_t j = 0; j < n; j++) {
			size_t above = row[j + 1];
			size_t swapped = before[j]; /* the row before the last, one column back */
			before[j] = diagonal;
			row[j + 1] = least(above + 1, row[j] + 1, diagonal + (a[i] != b[j]));
			if (i && j && a[i] == b[j - 1] && a[i - 1] == b[j])
				row[j + 1] = least(row[j + 1], two_back + 1, row[j + 1]);
			two_back = swapped;
			diagonal = above;
		}
	}
	return row[n];
}

/* Of two that are as near, one of the same length is. */
static bool is_better(const struct nearest *nearest, size_t length)
{
	size_t wanted = strlen(nearest->wanted);

	return nearest->best && length == wanted && strlen(nearest->best) != wanted;
}

void xso_nearest_offer(struct nearest *nearest, const char *name)
{
	size_t d = distance(nearest->wanted, name);

	if (d > nearest->distance || (d == nearest->distance && !is_better(nearest, strlen(name))))
		return;
	nearest->distance = d;
	nearest->best = name;
}

const char *nearest_question(const struct nearest *nearest)
{
	return nearest->best ? pool_print(": did you mean '%s'?", nearest->best) : "";
}
