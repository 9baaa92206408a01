#include "net/source.h"

#include "base/allocate.h"

#include <poll.h>

/* The shortest of the waits, where -1 is for ever. */
static int sooner(int a, int b)
{
	return a < 0 || (b >= 0 && b < a) ? b : a;
}

/* A source that is over stays in its place, as one that is not watched. */
static size_t step_all(struct xso_source *const *sources, struct pollfd *fds, size_t n)
{
	size_t left = 0;

	for (size_t i = 0; i < n; i++) {
		if (fds[i].fd < 0)
			continue;
		if ((fds[i].revents || !xso_source_timeout(sources[i])) &&
			!xso_source_step(sources[i]))
			fds[i].fd = -1;
		else
			left++;
	}
	return left;
}

static int wait_of(struct xso_source *const *sources, const struct pollfd *fds, size_t n)
{
	int wait = -1;

	for (size_t i = 0; i < n; i++)
		if (fds[i].fd >= 0)
			wait = sooner(wait, xso_source_timeout(sources[i]));
	return wait;
}

enum xso_status xso_run(struct xso_source *const *sources, size_t n)
{
	struct pollfd *fds = NULL;
	size_t capacity = 0;

	if (!xso_allocate_grow(NULL, (void **)&fds, &capacity, n, sizeof *fds))
		return XSO_ERROR_MEMORY;
	for (size_t i = 0; i < n; i++) {
		fds[i] = (struct pollfd){ .fd = xso_source_keep(sources[i])->fd, .events = POLLIN };
		/* one that has ended already would say so neither by its time nor its descriptor */
		if (!xso_source_step(sources[i]))
			fds[i].fd = -1;
	}
	while (step_all(sources, fds, n))
		poll(fds, n, wait_of(sources, fds, n));
	for (size_t i = 0; i < n; i++)
		xso_source_release(sources[i]);
	xso_allocate_free(NULL, fds, capacity * sizeof *fds);
	return XSO_OK;
}
