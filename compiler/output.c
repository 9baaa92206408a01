#include "output.h"

#include "pool.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

void output_add(struct outputs *outputs, const char *name, const char *text)
{
	*(struct output *)pool_push(&outputs->items, &outputs->n, sizeof *outputs->items) =
		(struct output){ name, text };
}

static bool holds(const char *file, const char *text)
{
	FILE *stream = fopen(file, "rb");
	size_t size = strlen(text);
	char *bytes;
	bool same;

	if (!stream)
		return false;
	bytes = pool_alloc(size + 2);
	same = fread(bytes, 1, size + 1, stream) == size && !memcmp(bytes, text, size);
	fclose(stream);
	return same;
}

static void make_directories(const char *file)
{
	char *path = pool_copy(file, strlen(file));

	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path,
			0777); /* one that is there is fine; any other failure shows when opening */
		*slash = '/';
	}
}

bool output_write(const char *file, const char *text)
{
	const char *temporary = pool_print("%s.new", file);
	bool good;
	FILE *stream;

	if (holds(file, text))
		return true;
	make_directories(file);
	stream = fopen(temporary, "wb");
	good = stream && fwrite(text, 1, strlen(text), stream) == strlen(text);
	if (stream && fclose(stream))
		good = false;
	if (good && !rename(temporary, file))
		return true;
	fprintf(stderr, "xsoc: %s: cannot be written: %s\n", file, strerror(errno));
	remove(temporary);
	return false;
}
