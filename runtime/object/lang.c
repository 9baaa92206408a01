#include <xso/lang.h>

#include <stdint.h>
#include <string.h>

static char lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* True when `text`, which may be NULL for "", begins with `size` bytes like those of `prefix`. */
static bool begins_with(const char *text, const char *prefix, size_t size)
{
	size_t i = 0;

	while (i < size && text && text[i] && lower(text[i]) == lower(prefix[i]))
		i++;
	return i == size;
}

static bool is_tag(const char *text, const char *tag, size_t size)
{
	return begins_with(text, tag, size) && (!text || !text[size]);
}

bool xso_lang_equal(const char *a, const char *b)
{
	return is_tag(a, b, b ? strlen(b) : 0);
}

bool xso_lang_matches(const char *range, const char *tag)
{
	size_t size = range ? strlen(range) : 0;

	if (size == 1 && *range == '*')
		return tag && *tag;
	return is_tag(tag, range, size) ||
		(size && begins_with(tag, range, size) && tag[size] == '-');
}

/* Where to look for a language. */
struct list {
	const char *base;
	size_t n, stride;
};

/* The first entry with this very tag, or n. */
static size_t find(const struct list *list, const char *tag, size_t size)
{
	const char *lang;
	size_t i;

	for (i = 0; i < list->n; i++) {
		memcpy(&lang, list->base + i * list->stride, sizeof lang);
		if (is_tag(lang, tag, size))
			break;
	}
	return i;
}

/*
 * How much of the first `size` bytes of a range is left without its last subtag. A subtag of one
 * character goes with the one that it introduced.
 */
static size_t shortened(const char *range, size_t size)
{
	do {
		while (size && range[size - 1] != '-')
			size--;
		size -= size != 0;
	} while (size == 1 || (size && range[size - 2] == '-'));
	return size;
}

size_t xso_lang_lookup(
	const void *array, size_t n, size_t stride, size_t offset, const char *const *ranges)
{
	struct list list = { n ? (const char *)array + offset : NULL, n, stride };
	size_t i;

	for (; ranges && *ranges; ranges++)
		for (size_t size = strlen(*ranges); size; size = shortened(*ranges, size)) {
			if (!strcmp(*ranges, "*"))
				break;
			i = find(&list, *ranges, size);
			if (i < n)
				return i;
		}
	i = find(&list, "", 0);
	if (i < n)
		return i;
	return n ? 0 : SIZE_MAX;
}
