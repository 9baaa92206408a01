/* No event loop: xso_run. */
#include "loop.h"

void loop_run(struct xso_source *const *sources, size_t n)
{
	if (xso_run(sources, n))
		return; /* no memory */
}
