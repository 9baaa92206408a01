/* Sources in a GLib main loop. */
#include "loop.h"

#include <glib.h>

struct watch {
	GSource base;
	struct xso_source *source;
	size_t *left; /* sources that have not ended */
};

static gint64 ready_time(const struct watch *watch)
{
	const int timeout = xso_source_timeout(watch->source);

	return timeout < 0 ? -1 : g_get_monotonic_time() + (gint64)timeout * 1000;
}

static gboolean dispatch(GSource *base, GSourceFunc callback, gpointer user)
{
	struct watch *watch = (struct watch *)base;

	(void)callback;
	(void)user;
	if (!xso_source_step(watch->source))
		return G_SOURCE_REMOVE;
	g_source_set_ready_time(base, ready_time(watch));
	return G_SOURCE_CONTINUE;
}

static void finalize(GSource *base)
{
	struct watch *watch = (struct watch *)base;

	xso_source_release(watch->source);
	--*watch->left;
}

static GSourceFuncs functions = { .dispatch = dispatch, .finalize = finalize };

static void watch_source(GMainContext *context, struct xso_source *source, size_t *left)
{
	GSource *base = g_source_new(&functions, sizeof(struct watch));
	struct watch *watch = (struct watch *)base;

	watch->source = xso_source_keep(source);
	watch->left = left;
	g_source_add_unix_fd(base, xso_source_fd(source), G_IO_IN);
	g_source_set_ready_time(base, 0);
	g_source_attach(base, context);
	g_source_unref(base);
}

void loop_run(struct xso_source *const *sources, size_t n)
{
	GMainContext *context = g_main_context_new();
	size_t left = n;

	for (size_t i = 0; i < n; i++)
		watch_source(context, sources[i], &left);
	while (left)
		g_main_context_iteration(context, TRUE);
	g_main_context_unref(context);
}
