/* Sources in a libuv loop. */
#include "loop.h"

#include <stdlib.h>
#include <uv.h>

struct watch {
	struct xso_source *source;
	uv_poll_t poll;
	uv_timer_t timer;
	int handles; /* that are not closed yet */
};

static void closed(uv_handle_t *handle)
{
	struct watch *watch = handle->data;

	if (--watch->handles)
		return;
	xso_source_release(watch->source); /* not before libuv is done with its descriptor */
	free(watch);
}

static void timed_out(uv_timer_t *timer);

static void step(struct watch *watch)
{
	int timeout;

	if (!xso_source_step(watch->source)) {
		uv_close((uv_handle_t *)&watch->poll, closed);
		uv_close((uv_handle_t *)&watch->timer, closed);
		return;
	}
	timeout = xso_source_timeout(watch->source);
	uv_update_time(watch->timer.loop);
	if (timeout < 0)
		uv_timer_stop(&watch->timer);
	else
		uv_timer_start(&watch->timer, timed_out, (uint64_t)timeout, 0);
}

static void timed_out(uv_timer_t *timer)
{
	step(timer->data);
}

static void readable(uv_poll_t *poll, int status, int events)
{
	(void)status;
	(void)events;
	step(poll->data);
}

static void watch_source(uv_loop_t *loop, struct xso_source *source)
{
	struct watch *watch = calloc(1, sizeof *watch);

	if (!watch)
		return;
	watch->source = xso_source_keep(source);
	watch->handles = 2;
	uv_timer_init(loop, &watch->timer);
	uv_poll_init(loop, &watch->poll, xso_source_fd(source));
	watch->timer.data = watch->poll.data = watch;
	uv_poll_start(&watch->poll, UV_READABLE, readable);
	uv_timer_start(&watch->timer, timed_out, 0, 0);
}

void loop_run(struct xso_source *const *sources, size_t n)
{
	uv_loop_t loop;

	uv_loop_init(&loop);
	for (size_t i = 0; i < n; i++)
		watch_source(&loop, sources[i]);
	uv_run(&loop, UV_RUN_DEFAULT);
	uv_loop_close(&loop);
}
