#include "tools/input.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 65536 };

static bool read_all(FILE *stream, struct input *input)
{
	size_t capacity = 0, n;

	do {
		if (capacity - input->size < CHUNK) {
			char *grown = realloc(input->bytes, capacity = capacity * 2 + CHUNK);
			if (!grown)
				return false;
			input->bytes = grown;
		}
		n = fread(input->bytes + input->size, 1, capacity - input->size, stream);
		input->size += n;
	} while (n);
	return !ferror(stream);
}

bool input_read(struct input *input, const char *name)
{
	FILE *stream;
	bool good;

	*input = (struct input){ .name = name };
	errno = 0;
	stream = strcmp(name, "-") ? fopen(name, "rb") : stdin;
	good = stream && read_all(stream, input);
	if (!good)
		fprintf(stderr, "xso: %s: cannot be read: %s\n", name, strerror(errno));
	if (stream && stream != stdin)
		fclose(stream);
	return good;
}

void input_free(struct input *input)
{
	free(input->bytes);
	input->bytes = NULL;
}

static bool add(struct names *names, const char *name, size_t size)
{
	char **items = realloc(names->items, (names->n + 1) * sizeof *items);
	char *copy = malloc(size + 1);

	if (items)
		names->items = items;
	if (!items || !copy) {
		free(copy);
		fputs("xso: out of memory\n", stderr);
		return false;
	}
	memcpy(copy, name, size);
	copy[size] = '\0';
	names->items[names->n++] = copy;
	return true;
}

bool names_add(struct names *names, const char *argument)
{
	struct input list;
	bool good = true;

	if (*argument != '@')
		return add(names, argument, strlen(argument));
	if (!input_read(&list, argument + 1)) {
		input_free(&list);
		return false;
	}
	for (size_t i = 0, end; i < list.size && good; i = end + 1) {
		for (end = i; end < list.size && list.bytes[end] != '\n'; end++)
			;
		if (end > i)
			good = add(names, list.bytes + i, end - i);
	}
	input_free(&list);
	return good;
}

void names_free(struct names *names)
{
	for (size_t i = 0; i < names->n; i++)
		free(names->items[i]);
	free(names->items);
}

void input_error(const struct input *input, const struct xso_error *error)
{
	struct xso_error sentence = *error;
	char text[512];
	unsigned line = 1, column = 1;

	for (size_t i = 0; i < input->size && i < error->offset; i++) {
		if (input->bytes[i] == '\n') {
			line++;
			column = 1;
		} else if ((input->bytes[i] & 0xC0) != 0x80) {
			column++;
		}
	}
	sentence.cls = NULL;
	xso_error_format(&sentence, text, sizeof text);
	fprintf(stderr, "%s:%u:%u: ", input->name, line, column);
	if (error->cls)
		fprintf(stderr, "%s%s%s: ", error->cls, error->field ? "." : "",
			error->field ? error->field : "");
	fprintf(stderr, "%s\n", text);
}
