#include "stream/stream.h"

#include "base/allocate.h"

#include <string.h>

struct xso_wait {
	struct xso_wait *next;
	xso_wait_handler *fn;
	void *user;
	uint64_t due; /* UINT64_MAX: never */
	size_t n;     /* 0: waits for the end of the peer's side */
	const struct xso_class *classes[];
};

/* Stands for the peer's header among what is waited for: no element is of it. */
static const struct xso_class the_header;

/* The state in which what is waited for cannot come any more. */
static enum xso_stream_state end_of(size_t n)
{
	return n ? XSO_STATE_CLOSING : XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED;
}

static size_t size_of(size_t n)
{
	return sizeof(struct xso_wait) + n * sizeof(const struct xso_class *);
}

static struct xso_wait *make(struct xso_stream *stream, const struct xso_class *const *classes,
	size_t n, uint64_t timeout, xso_wait_handler *fn, void *user)
{
	struct xso_wait *wait = NULL;

	if (n <= (SIZE_MAX - sizeof *wait) / sizeof *wait->classes)
		wait = xso_allocate_resize(stream->config.allocator, NULL, 0, size_of(n));
	if (!wait)
		return NULL;
	xso_driver_tell_time(stream);
	*wait = (struct xso_wait){ .fn = fn, .user = user, .due = UINT64_MAX, .n = n };
	if (timeout && timeout < UINT64_MAX - stream->now)
		wait->due = stream->now + timeout;
	for (size_t i = 0; i < n; i++)
		wait->classes[i] = classes[i];
	return wait;
}

static void add(struct xso_stream *stream, struct xso_wait *wait)
{
	struct xso_wait **last = &stream->waits;

	while (*last)
		last = &(*last)->next;
	*last = wait;
	xso_driver_wake(stream);
}

/* The wait is over before its function is called: that may do everything. */
static void complete(
	struct xso_stream *stream, struct xso_wait **at, enum xso_waited waited, struct xso_any any)
{
	struct xso_wait *wait = *at;
	xso_wait_handler *fn = wait->fn;
	void *user = wait->user;

	*at = wait->next;
	xso_allocate_free(stream->config.allocator, wait, size_of(wait->n));
	fn(stream, waited, any, user);
}

static bool waits_for(const struct xso_wait *wait, const struct xso_class *cls)
{
	for (size_t i = 0; i < wait->n; i++)
		if (wait->classes[i] == cls)
			return true;
	return false;
}

bool xso_wait_wants(const struct xso_stream *stream, const struct xso_class *cls)
{
	for (const struct xso_wait *wait = stream->waits; wait; wait = wait->next)
		if (waits_for(wait, cls))
			return true;
	return false;
}

/* Completes the first that waits for the class. */
static bool take(struct xso_stream *stream, const struct xso_class *cls, enum xso_waited waited,
	struct xso_any any)
{
	struct xso_wait **at = &stream->waits;

	while (*at && !waits_for(*at, cls))
		at = &(*at)->next;
	if (!*at)
		return false;
	complete(stream, at, waited, any);
	return true;
}

bool xso_wait_take(struct xso_stream *stream, struct xso_any any)
{
	return take(stream, any.cls, XSO_WAITED_ELEMENT, any);
}

bool xso_wait_take_refused(
	struct xso_stream *stream, const struct xso_class *cls, struct xso_any raw)
{
	return take(stream, cls, XSO_WAITED_REFUSED, raw);
}

bool xso_wait_take_header(struct xso_stream *stream)
{
	return take(
		stream, &the_header, XSO_WAITED_ELEMENT, (struct xso_any){ .cls = &the_header });
}

uint64_t xso_wait_deadline(const struct xso_stream *stream)
{
	uint64_t due = UINT64_MAX;

	for (const struct xso_wait *wait = stream->waits; wait; wait = wait->next) {
		if (stream->state >= end_of(wait->n))
			return stream->now;
		if (wait->due < due)
			due = wait->due;
	}
	return due;
}

/* Completes those that are chosen. Functions may add others meanwhile, and take them away. */
static void complete_all(struct xso_stream *stream,
	bool chosen(const struct xso_stream *stream, const struct xso_wait *wait),
	enum xso_waited waited)
{
	struct xso_wait **at = &stream->waits;

	while (*at)
		if (chosen(stream, *at)) {
			complete(stream, at, waited, (struct xso_any){ 0 });
			at = &stream->waits;
		} else {
			at = &(*at)->next;
		}
}

static bool is_due(const struct xso_stream *stream, const struct xso_wait *wait)
{
	return wait->due <= stream->now;
}

static bool is_for_element(const struct xso_stream *stream, const struct xso_wait *wait)
{
	(void)stream;
	return wait->n;
}

static bool is_any(const struct xso_stream *stream, const struct xso_wait *wait)
{
	(void)stream;
	(void)wait;
	return true;
}

void xso_wait_tick(struct xso_stream *stream)
{
	complete_all(stream, is_due, XSO_WAITED_TIMEOUT);
}

void xso_wait_end(struct xso_stream *stream, bool is_over)
{
	complete_all(stream, is_over ? is_any : is_for_element, XSO_WAITED_CLOSED);
}

enum xso_status xso_stream_wait_for(struct xso_stream *stream,
	const struct xso_class *const *classes, size_t n, uint64_t timeout, xso_wait_handler *fn,
	void *user, struct xso_wait **wait)
{
	struct xso_wait *made;

	if (stream->state >= end_of(n))
		return XSO_ERROR_CLOSED;
	made = make(stream, classes, n, timeout, fn, user);
	if (!made)
		return XSO_ERROR_MEMORY;
	add(stream, made);
	if (wait)
		*wait = made;
	return XSO_OK;
}

enum xso_status xso_stream_wait_for_header(struct xso_stream *stream, uint64_t timeout,
	xso_wait_handler *fn, void *user, struct xso_wait **wait)
{
	const struct xso_class *const header = &the_header;

	return xso_stream_wait_for(stream, &header, 1, timeout, fn, user, wait);
}

void xso_stream_cancel_wait(struct xso_stream *stream, struct xso_wait *wait)
{
	struct xso_wait **at = &stream->waits;

	while (*at && *at != wait)
		at = &(*at)->next;
	if (!*at)
		return;
	*at = wait->next;
	xso_allocate_free(stream->config.allocator, wait, size_of(wait->n));
}

enum xso_status xso_stream_expect_features(
	struct xso_stream *stream, uint64_t timeout, xso_wait_handler *fn, void *user)
{
	const struct xso_class *const cls = &xmpp_stream_features_class;
	struct xso_arena *arena;

	if (!stream->features)
		return xso_stream_wait_for(stream, &cls, 1, timeout, fn, user, NULL);
	/* the function may end what they belong to */
	arena = xso_arena_keep(stream->features_arena);
	xso_stream_enter(stream);
	fn(stream, XSO_WAITED_ELEMENT, xmpp_stream_features_any(stream->features), user);
	xso_stream_leave(stream);
	xso_arena_release(arena);
	return XSO_OK;
}
