/* The commands of xso. Each takes its own arguments and returns the exit code. */
#ifndef XSO_TOOLS_COMMANDS_H
#define XSO_TOOLS_COMMANDS_H

#include "tools/input.h"

#include <xso/reader.h>
#include <xso/registry.h>

enum flag { FLAG_JSON = 1, FLAG_XML = 2, FLAG_QUIET = 4, FLAG_REPEAT = 8 };

enum { MOST_REPEATS = 1000 };

/* What most commands are given. */
struct options {
	const struct xso_registry *registry;
	const struct xso_reader_type *reader;
	struct names files;
	const char *reader_name;
	size_t chunk, repeat; /* 0: not given */
	unsigned flags;	      /* of enum flag */
};

int command_decode(const struct options *options);
int command_roundtrip(const struct options *options);
int command_bench(const struct options *options);

#endif
