/* A stream's config that outlives what it came from. */
#ifndef XSO_STREAM_CONFIG_H
#define XSO_STREAM_CONFIG_H

#include <xso/stream.h>

/* Replaces what the config has of texts, namespaces and limits by copies. False: no memory. */
bool xso_stream_config_copy(struct xso_stream_config *config, struct xso_arena *arena);

#endif
