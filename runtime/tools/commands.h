/* The commands of xso. Each takes its own arguments and returns the exit code. */
#ifndef XSO_TOOLS_COMMANDS_H
#define XSO_TOOLS_COMMANDS_H

#include "tools/input.h"

#include <xso/reader.h>
#include <xso/registry.h>

enum flag {
	FLAG_JSON = 1,
	FLAG_XML = 2,
	FLAG_QUIET = 4,
	FLAG_REPEAT = 8,
	FLAG_CHUNK = 16,
	FLAG_SERVER = 32, /* servers in place of files, and all that belongs to them */
	FLAG_DIRECT_TLS = 64,
	FLAG_NO_TLS = 128,
	FLAG_INSECURE = 256,
	FLAG_ALONE = 512, /* nothing to read: no files */
};

enum { MOST_REPEATS = 1000, MOST_SECONDS = 86400 };

/* What most commands are given. */
struct options {
	const struct xso_registry *registry;
	const struct xso_reader_type *reader;
	struct names files; /* or servers */
	const char *reader_name;
	size_t chunk, repeat; /* 0: not given */
	struct names pins;
	const char *domain, *ca, *proxy, *dns; /* NULL: not given */
	size_t timeout;			       /* seconds; 0: not given */
	unsigned flags;			       /* of enum flag */
};

int command_decode(const struct options *options);
int command_roundtrip(const struct options *options);
int command_bench(const struct options *options);
int command_count(const struct options *options);
int command_connect(const struct options *options);

#endif
