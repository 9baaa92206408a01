#include "xml/sorted.h"

#include <string.h>

/* Behind the attribute that begins at its space: there are no quotes in a value but around it. */
static char *attribute_end(char *at)
{
	return strchr(strchr(at, '"') + 1, '"') + 1;
}

static size_t name_size(const char *at)
{
	return (size_t)(strchr(at, '=') - at);
}

static int rank(const char *at)
{
	if (strncmp(at, " xmlns", 6) != 0)
		return 2;
	return at[6] == '=' ? 0 : at[6] == ':' ? 1 : 2;
}

static int compare(const char *a, const char *b)
{
	const size_t n = name_size(a), m = name_size(b);
	const int order = rank(a) - rank(b);
	const int names = memcmp(a, b, n < m ? n : m);

	if (order)
		return order;
	return names ? names : n < m ? -1 : n > m;
}

static void reverse(char *from, char *to)
{
	while (from < to) {
		const char c = *from;
		*from++ = *--to;
		*to = c;
	}
}

/* Swaps two neighbours: [from, middle) and [middle, to). */
static void rotate(char *from, char *middle, char *to)
{
	reverse(from, middle);
	reverse(middle, to);
	reverse(from, to);
}

void xso_sort_attributes(char *tag, size_t size)
{
	char *const end = tag + size;
	char *first = memchr(tag, ' ', size);

	if (!first)
		return;
	for (char *at = first, *behind; at < end; at = behind) {
		char *place = first;
		behind = attribute_end(at);
		while (place < at && compare(place, at) <= 0)
			place = attribute_end(place);
		rotate(place, at, behind);
	}
}
