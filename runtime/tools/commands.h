/* The commands of xso. Each takes its own arguments and returns the exit code. */
#ifndef XSO_TOOLS_COMMANDS_H
#define XSO_TOOLS_COMMANDS_H

#include "tools/input.h"

#include <xso/reader.h>
#include <xso/registry.h>

enum form { FORM_TEXT, FORM_JSON, FORM_XML };

/* What most commands are given. */
struct options {
	const struct xso_registry *registry;
	const struct xso_reader_type *reader;
	struct names files;
	size_t chunk;
	enum form form; /* of decoded elements */
	bool quiet;
};

int command_decode(const struct options *options);
int command_roundtrip(const struct options *options);

#endif
