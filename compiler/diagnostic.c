#include "diagnostic.h"

#include "pool.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct message *errors;
static size_t n_errors;

static const char *format_text(const char *format, va_list list)
{
	char text[1024];

	vsnprintf(text, sizeof text, format, list);
	for (char *c = text; *c; c++)
		if ((unsigned char)*c < 0x20)
			*c = ' '; /* one line a message */
	return pool_copy(text, strlen(text));
}

void error_at(enum code code, struct place place, const char *format, ...)
{
	struct message *message = pool_push(&errors, &n_errors, sizeof *message);
	va_list list;

	va_start(list, format);
	*message = (struct message){
		.place = place, .code = code, .text = format_text(format, list), .order = n_errors
	};
	va_end(list);
}

void note_at(struct place place, const char *format, ...)
{
	struct message *note = pool_alloc(sizeof *note), **end = &errors[n_errors - 1].note;
	va_list list;

	va_start(list, format);
	*note = (struct message){ .place = place, .text = format_text(format, list) };
	va_end(list);
	while (*end)
		end = &(*end)->note;
	*end = note;
}

size_t diagnostic_count(void)
{
	return n_errors;
}

static int compare(const void *a, const void *b)
{
	const struct message *x = a, *y = b;
	int files = strcmp(x->place.file, y->place.file);

	if (files)
		return files;
	if (x->place.line != y->place.line)
		return x->place.line < y->place.line ? -1 : 1;
	if (x->place.column != y->place.column)
		return x->place.column < y->place.column ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

/* A mistake in a group is found wherever the group is used; it is told once. */
static bool is_same(const struct message *a, const struct message *b)
{
	return !strcmp(a->place.file, b->place.file) && a->place.line == b->place.line &&
		a->place.column == b->place.column && !strcmp(a->text, b->text);
}

const struct message *diagnostic_sorted(size_t *n)
{
	size_t kept = 0;

	if (n_errors)
		qsort(errors, n_errors, sizeof *errors, compare);
	for (size_t i = 0; i < n_errors; i++)
		if (!kept || !is_same(&errors[kept - 1], &errors[i]))
			errors[kept++] = errors[i];
	*n = n_errors = kept;
	return errors;
}

void diagnostic_forget(void)
{
	errors = NULL;
	n_errors = 0;
}
