/* What connections and listeners have in common. */
#ifndef XSO_NET_SOURCE_H
#define XSO_NET_SOURCE_H

#include <xso/source.h>

struct source_type {
	bool (*step)(struct xso_source *source);
	int (*timeout)(const struct xso_source *source);
	/* Frees the memory, and closes `fd`. */
	void (*destroy)(struct xso_source *source);
};

/* The first member of what is a source. Begins with one owner. */
struct xso_source {
	const struct source_type *type;
	unsigned owners;
	int fd;
};

#endif
