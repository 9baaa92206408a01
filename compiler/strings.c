#include "strings.h"

#include "cname.h"
#include "pool.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST_ID = 48 };

static char *quote_into(char *end, const char *text)
{
	for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
		if (*c == '"' || *c == '\\' || *c == '?')
			end += sprintf(end, "\\%c", *c);
		else if (*c < 0x20 || *c >= 0x7F)
			end += sprintf(end, "\\%03o", *c);
		else
			*end++ = (char)*c;
	}
	return end;
}

const char *strings_quote(const char *text)
{
	char *quoted = pool_alloc(4 * strlen(text) + 3), *end = quoted;

	*end++ = '"';
	end = quote_into(end, text);
	*end = '"';
	return quoted;
}

static bool has_id(const struct strings *strings, const char *id)
{
	for (size_t i = 0; i < strings->n; i++)
		if (!strcmp(strings->items[i].id, id))
			return true;
	return false;
}

static const char *make_id(const struct strings *strings, const char *text)
{
	const char *id = pool_print("s_%.*s", LONGEST_ID, cname_lower(text)), *unique = id;

	for (unsigned n = 2; has_id(strings, unique); n++)
		unique = pool_print("%s_%u", id, n);
	return unique;
}

static const char *add(struct strings *strings, const char *text, const char *c, size_t size)
{
	struct string *string;
	const char *id;

	for (size_t i = 0; i < strings->n; i++)
		if (!strcmp(strings->items[i].c, c))
			return strings->items[i].id;
	id = make_id(strings, text);
	string = pool_push(&strings->items, &strings->n, sizeof *string);
	*string = (struct string){ .id = id, .c = c, .text = text, .size = size };
	return id;
}

size_t strings_size(const struct strings *strings)
{
	size_t size = 0;

	for (size_t i = 0; i < strings->n; i++)
		size += strings->items[i].size;
	return size;
}

const char *strings_add(struct strings *strings, const char *text)
{
	return add(strings, text, strings_quote(text), strlen(text) + 1);
}

const char *strings_add_list(struct strings *strings, const struct namespaces *list)
{
	size_t size = 1;
	char *c, *end;

	for (size_t i = 0; i < list->n; i++)
		size += strlen(list->items[i]) + 1;
	c = end = pool_alloc(4 * size + 3);
	*end++ = '"';
	for (size_t i = 0; i < list->n; i++) {
		end = quote_into(end, list->items[i]);
		end += sprintf(end, "\\000");
	}
	*end = '"';
	return add(strings, pool_print("%s_list", list->items[0]), c, size);
}
