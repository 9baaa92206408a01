/* Sources in a libevent loop. */
#include "loop.h"

#include <event2/event.h>
#include <stdlib.h>

struct watch {
	struct xso_source *source;
	struct event *event; /* of the descriptor, and of the time */
};

static void schedule(struct watch *watch)
{
	const int timeout = xso_source_timeout(watch->source);
	const struct timeval t = { timeout / 1000, timeout % 1000 * 1000 };

	event_add(watch->event, timeout < 0 ? NULL : &t);
}

static void due(evutil_socket_t fd, short what, void *user)
{
	struct watch *watch = user;

	(void)fd;
	(void)what;
	if (xso_source_step(watch->source)) {
		event_del(watch->event); /* else an old time stays */
		schedule(watch);
		return;
	}
	event_free(watch->event);
	xso_source_release(watch->source);
	free(watch);
}

static void watch_source(struct event_base *base, struct xso_source *source)
{
	struct watch *watch = calloc(1, sizeof *watch);

	if (!watch)
		return;
	watch->source = xso_source_keep(source);
	watch->event = event_new(base, xso_source_fd(source), EV_READ | EV_PERSIST, due, watch);
	schedule(watch);
}

void loop_run(struct xso_source *const *sources, size_t n)
{
	struct event_base *base = event_base_new();

	for (size_t i = 0; i < n; i++)
		watch_source(base, sources[i]);
	event_base_dispatch(base);
	event_base_free(base);
}
