#include "net/source.h"

int xso_source_fd(const struct xso_source *source)
{
	return source->fd;
}

int xso_source_timeout(const struct xso_source *source)
{
	return source->type->timeout(source);
}

bool xso_source_step(struct xso_source *source)
{
	return source->type->step(source);
}

struct xso_source *xso_source_keep(struct xso_source *source)
{
	source->owners++;
	return source;
}

void xso_source_release(struct xso_source *source)
{
	if (!--source->owners)
		source->type->destroy(source);
}
