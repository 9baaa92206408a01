#include "base/arena.h"

#include <xso/raw.h>
#include <xso/read.h>

enum xso_status xso_raw_encode(struct xso_any object, struct xso_raw *raw, struct xso_arena *arena,
	struct xso_error *error)
{
	struct xso_buffer bytes = { .allocator = xso_arena_allocator(arena) };
	enum xso_status status = xso_write(object, &bytes, error);

	if (!status)
		status = xso_raw_parse(bytes.data, bytes.size, NULL, raw, arena, error);
	xso_buffer_free(&bytes);
	return status;
}
