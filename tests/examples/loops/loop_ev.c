/* Sources in a libev loop. */
#include "loop.h"

#include <ev.h>
#include <stdlib.h>

struct watch {
	ev_io io;
	ev_timer timer;
	struct xso_source *source;
};

static void step(struct ev_loop *loop, struct watch *watch)
{
	int timeout;

	ev_timer_stop(loop, &watch->timer);
	if (!xso_source_step(watch->source)) {
		ev_io_stop(loop, &watch->io);
		xso_source_release(watch->source);
		free(watch);
		return;
	}
	timeout = xso_source_timeout(watch->source);
	if (timeout < 0)
		return;
	ev_now_update(loop);
	ev_timer_set(&watch->timer, timeout / 1000.0, 0);
	ev_timer_start(loop, &watch->timer);
}

static void readable(struct ev_loop *loop, ev_io *io, int events)
{
	(void)events;
	step(loop, io->data);
}

static void timed_out(struct ev_loop *loop, ev_timer *timer, int events)
{
	(void)events;
	step(loop, timer->data);
}

static void watch_source(struct ev_loop *loop, struct xso_source *source)
{
	struct watch *watch = calloc(1, sizeof *watch);

	if (!watch)
		return;
	watch->source = xso_source_keep(source);
	ev_io_init(&watch->io, readable, xso_source_fd(source), EV_READ);
	ev_timer_init(&watch->timer, timed_out, 0, 0);
	watch->io.data = watch->timer.data = watch;
	ev_io_start(loop, &watch->io);
	ev_timer_start(loop, &watch->timer);
}

void loop_run(struct xso_source *const *sources, size_t n)
{
	struct ev_loop *loop = ev_loop_new(EVFLAG_AUTO);

	for (size_t i = 0; i < n; i++)
		watch_source(loop, sources[i]);
	ev_run(loop, 0);
	ev_loop_destroy(loop);
}
