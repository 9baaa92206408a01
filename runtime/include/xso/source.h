/*
 * A source: something that makes progress when its file descriptor can be read, or when its time
 * has come. Connections and listeners are sources. Whoever has an event loop watches the descriptor
 * for reading, sets a timer, and calls xso_source_step; that is the whole interface, and
 * tests/examples/loops/ has it for libuv, GLib, libevent and libev. xso_run is for those who have
 * no loop.
 *
 *	poll xso_source_fd() for reading, for at most xso_source_timeout() milliseconds
 *	xso_source_step(); false: forget it
 *
 * A source belongs to one thread. Nothing here blocks but xso_run.
 */
#ifndef XSO_SOURCE_H
#define XSO_SOURCE_H

#include <xso/api.h>
#include <xso/error.h>

#include <stdbool.h>

XSO_BEGIN

struct xso_source;

/* The same descriptor from beginning to end. It is only ever watched for reading. */
int xso_source_fd(const struct xso_source *source);

/*
 * Milliseconds from now until step is due, although nothing can be read; -1: never. It changes in
 * step only: what is called outside and brings it forward makes the descriptor readable.
 */
int xso_source_timeout(const struct xso_source *source);

/*
 * Does what can be done without waiting. False: it has ended, or was freed; take it out of the
 * loop. To be called too early does no harm.
 */
bool xso_source_step(struct xso_source *source);

/*
 * Another owner. A loop that remembers a source keeps it, and releases it once it has forgotten the
 * descriptor, which stays open until then.
 */
struct xso_source *xso_source_keep(struct xso_source *source);
void xso_source_release(struct xso_source *source);

/*
 * Steps `n` sources as they are due until all of them have ended. XSO_ERROR_MEMORY: nothing was
 * done.
 */
enum xso_status xso_run(struct xso_source *const *sources, size_t n);

XSO_END

#endif
