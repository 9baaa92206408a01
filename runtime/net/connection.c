#include "net/connection.h"

#include "net/clock.h"
#include "net/poller.h"
#include "net/random.h"
#include "net/reach.h"
#include "net/socket.h"
#include "net/wakeup.h"

#include "base/allocate.h"
#include "stream/driver.h"

#include <xmpp/starttls.h>

const char *xso_phase_text(enum xso_phase phase)
{
	static const char *const texts[] = {
		[XSO_PHASE_RESOLVING] = "looking up names",
		[XSO_PHASE_CONNECTING] = "connecting",
		[XSO_PHASE_PROXY] = "asking the proxy",
		[XSO_PHASE_TLS] = "TLS handshake",
		[XSO_PHASE_HEADER] = "waiting for the stream header",
		[XSO_PHASE_FEATURES] = "waiting for stream features",
		[XSO_PHASE_STARTTLS] = "asking for STARTTLS",
		[XSO_PHASE_READY] = "ready",
		[XSO_PHASE_CLOSING] = "closing",
		[XSO_PHASE_ENDED] = "ended",
	};

	return phase < sizeof texts / sizeof *texts ? texts[phase] : "unknown";
}

uint64_t xso_connection_time(void *self)
{
	struct xso_connection *c = self;

	return c->config.now ? c->config.now(c->config.user) : xso_clock_now();
}

bool xso_connection_random(void *self, void *bytes, size_t size)
{
	struct xso_connection *c = self;

	return c->config.random ? c->config.random(c->config.user, bytes, size)
				: xso_random_fill(bytes, size);
}

bool xso_connection_new_id(void *self, char id[XSO_ID_SIZE])
{
	uint8_t bytes[RANDOM_ID];

	if (!xso_connection_random(self, bytes, sizeof bytes))
		return false;
	xso_random_id(bytes, id);
	return true;
}

void xso_connection_wake(void *self)
{
	struct xso_connection *c = self;

	if (c->is_busy || c->is_woken)
		return;
	c->is_woken = true;
	xso_wakeup_poke(c->wakeup);
}

void xso_connection_due(struct xso_connection *c, uint64_t timeout)
{
	c->due = timeout && timeout < UINT64_MAX - c->now ? c->now + timeout : UINT64_MAX;
}

void xso_connection_begin_phase(struct xso_connection *c, enum xso_phase phase, uint64_t timeout)
{
	c->phase = phase;
	xso_connection_due(c, timeout);
}

static void tear_down(struct xso_connection *c)
{
	post_function *fn;
	void *user;

	c->phase = XSO_PHASE_ENDED;
	xso_transport_close(&c->transport);
	xso_reach_free(c);
	while (xso_posts_take(&c->posts, &fn, &user))
		fn(NULL, user);
	xso_tls_context_release(c->next_context);
	xso_tls_context_release(c->config.tls_context);
	xso_registry_free(c->own_registry);
	xso_arena_release(c->failure_arena);
	xso_arena_release(c->own);
	xso_wakeup_poke(c->wakeup); /* whoever watches it finds out */
	xso_source_release(&c->source);
}

void xso_connection_free(struct xso_connection *c)
{
	struct xso_stream *stream;

	if (!c || c->is_freed)
		return;
	c->is_freed = true;
	stream = c->stream;
	c->stream = NULL;
	xso_stream_free(stream);
	if (!c->is_busy)
		tear_down(c);
}

static void run_posts(struct xso_connection *c)
{
	post_function *fn;
	void *user;

	while (!c->is_freed && xso_posts_take(&c->posts, &fn, &user))
		fn(c, user);
}

static void take_readiness(struct xso_connection *c)
{
	struct poller_ready ready[16];
	size_t n = xso_poller_take(c->source.fd, ready, sizeof ready / sizeof *ready);

	for (size_t i = 0; i < n; i++)
		if (ready[i].token == &c->wakeup)
			xso_wakeup_calm(c->wakeup);
		else if (ready[i].token == &c->transport)
			xso_transport_ready(&c->transport, ready[i].what);
		else if (c->reach)
			xso_reach_ready(c, ready[i].token);
}

static void tell_time(struct xso_connection *c)
{
	if (c->stream && xso_stream_deadline(c->stream) <= c->now)
		xso_stream_tick(c->stream, c->now);
	if (c->due <= c->now && c->phase != XSO_PHASE_ENDED && !c->is_freed)
		xso_ending_overdue(c);
}

/* What the poller is to tell of. */
static void watch(struct xso_connection *c)
{
	unsigned what = 0;

	if (!c->transport.has_ended && !connection_is_paused(c))
		what |= POLLER_READ;
	if (!c->transport.can_write)
		what |= POLLER_WRITE;
	xso_transport_watch(&c->transport, what);
}

static void go_on(struct xso_connection *c)
{
	c->is_woken = false;
	c->now = xso_connection_time(c);
	if (!c->has_begun) {
		c->has_begun = true;
		if (c->reach)
			xso_reach_begin(c);
		else
			xso_establish_begin(c);
	}
	take_readiness(c);
	run_posts(c);
	if (c->phase == XSO_PHASE_ENDED || c->is_freed)
		return;
	xso_traffic_receive(c);
	if (!c->is_freed)
		tell_time(c);
	if (!c->is_freed)
		xso_reach_go_on(c);
	if (!c->is_freed)
		xso_traffic_send(c);
	if (!c->is_freed)
		xso_ending_go_on(c);
	watch(c);
}

static struct xso_connection *connection_of_source(const struct xso_source *source)
{
	return (struct xso_connection *)source;
}

static bool step(struct xso_source *source)
{
	struct xso_connection *c = connection_of_source(source);

	if (c->is_freed || c->is_busy) /* the latter inside one of its own functions */
		return c->is_busy;
	c->is_busy = true;
	go_on(c);
	c->is_busy = false;
	if (c->is_freed) {
		tear_down(c);
		return false;
	}
	return c->phase != XSO_PHASE_ENDED;
}

static uint64_t earlier(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static int timeout(const struct xso_source *source)
{
	struct xso_connection *c = connection_of_source(source);
	uint64_t now, due;

	if (c->phase == XSO_PHASE_ENDED)
		return -1;
	if (!c->has_begun)
		return 0;
	now = xso_connection_time(c);
	due = earlier(c->due, xso_reach_due(c, now));
	if (c->stream)
		due = earlier(due, xso_stream_deadline(c->stream));
	return xso_clock_wait(now, due);
}

static void close_descriptors(struct xso_connection *c)
{
	if (c->wakeup >= 0)
		xso_socket_close(c->wakeup);
	if (c->source.fd >= 0)
		xso_socket_close(c->source.fd);
}

/* What is left when nobody has it as a source any more. */
static void destroy(struct xso_source *source)
{
	struct xso_connection *c = connection_of_source(source);
	const struct xso_allocator *allocator = c->stream_config.allocator;

	xso_posts_close(&c->posts);
	close_descriptors(c);
	xso_allocate_free(allocator, c, sizeof *c);
}

static const struct source_type connection_type = { step, timeout, destroy };

static bool open_descriptors(struct xso_connection *c)
{
	c->source.fd = xso_poller_open();
	c->wakeup = xso_wakeup_open();
	if (c->source.fd >= 0 && c->wakeup >= 0 &&
		xso_poller_add(c->source.fd, c->wakeup, POLLER_READ, &c->wakeup) &&
		xso_posts_open(&c->posts))
		return true;
	close_descriptors(c);
	return false;
}

/* A connection that has not begun. */
static struct xso_connection *make(
	const struct xso_connection_config *config, struct xso_error *error)
{
	const struct xso_allocator *allocator = config->stream ? config->stream->allocator : NULL;
	struct xso_connection *c = xso_allocate_zeroed(allocator, sizeof *c);

	*error = (struct xso_error){ .status = XSO_ERROR_MEMORY, .cls = "connection" };
	if (!c)
		return NULL;
	c->source = (struct xso_source){ .type = &connection_type, .owners = 1 };
	c->transport.fd = -1;
	c->due = UINT64_MAX;
	if (config->stream)
		c->stream_config = *config->stream;
	if (!open_descriptors(c)) {
		xso_allocate_free(allocator, c, sizeof *c);
		return NULL;
	}
	if (!xso_connection_configure(c, config, error))
		return c;
	xso_connection_free(c);
	return NULL;
}

struct xso_connection *xso_connection_of_socket(
	const struct xso_connection_config *config, int fd, struct xso_error *error)
{
	struct xso_error ignored;
	struct xso_connection *c = make(config, error ? error : &ignored);
	struct xso_address address;

	if (!c)
		return NULL;
	if (!xso_socket_adopt(fd) ||
		!xso_transport_open(&c->transport, c->source.fd, fd, &c->transport)) {
		c->transport.fd = -1;
		xso_connection_free(c);
		if (error)
			*error = (struct xso_error){ .status = XSO_ERROR_INVALID,
				.cls = "connection",
				.expected = "a socket" };
		return NULL;
	}
	if (xso_socket_peer(fd, &address, &c->port))
		xso_socket_address_text(&address, c->address);
	c->host = c->config.host;
	return c;
}

/* What there must be to find a server. */
static bool has_way(const struct xso_connection *c, struct xso_error *error)
{
	const char *host = c->config.proxy ? c->config.proxy->host : c->config.host;

	*error = (struct xso_error){ .status = XSO_ERROR_INVALID,
		.cls = "connection",
		.field = c->config.proxy ? "proxy" : "host",
		.expected = "a host's name or address" };
	if (c->config.proxy && (!host || !c->config.proxy->kind))
		return false;
	return !host || *host;
}

struct xso_connection *xso_connection_new(
	const struct xso_connection_config *config, struct xso_error *error)
{
	struct xso_error ignored;
	struct xso_connection *c;

	error = error ? error : &ignored;
	c = make(config, error);
	if (!c)
		return NULL;
	if (has_way(c, error)) {
		c->reach = xso_reach_new(c);
		if (c->reach)
			return c;
		*error = (struct xso_error){ .status = XSO_ERROR_MEMORY, .cls = "connection" };
	}
	xso_connection_free(c);
	return NULL;
}

struct xso_source *xso_connection_source(struct xso_connection *c)
{
	return &c->source;
}

void *xso_connection_user(const struct xso_connection *c)
{
	return c->config.user;
}

enum xso_phase xso_connection_phase(const struct xso_connection *c)
{
	return c->phase;
}

struct xso_stream *xso_connection_stream(const struct xso_connection *c)
{
	return c->phase >= XSO_PHASE_READY ? c->stream : NULL;
}

struct xso_connection *xso_connection_of(const struct xso_stream *stream)
{
	return xso_stream_driver_of(stream, xso_connection_wake);
}

struct xso_attempt xso_connection_attempt(const struct xso_connection *c)
{
	return (struct xso_attempt){ .phase = c->phase,
		.host = c->host,
		.port = c->port,
		.address = c->address[0] ? c->address : NULL,
		.is_direct_tls = c->is_direct_tls };
}

struct xso_tls *xso_connection_tls(const struct xso_connection *c)
{
	return c->transport.tls;
}

bool xso_connection_can_starttls(const struct xso_connection *c)
{
	const struct xmpp_stream_features *features =
		c->stream ? xso_stream_features(c->stream) : NULL;

	return !c->transport.tls && features && xmpp_stream_features_starttls(features);
}

enum xso_status xso_connection_starttls(struct xso_connection *c, struct xso_tls_context *context)
{
	context = context ? context : c->config.tls_context;
	if (c->phase != XSO_PHASE_READY || c->transport.tls || c->next_context || !context)
		return XSO_ERROR_MISUSE;
	c->next_context = xso_tls_context_keep(context);
	xso_stream_hold(c->stream);
	xso_connection_wake(c);
	return XSO_OK;
}

void xso_connection_pause(struct xso_connection *c)
{
	c->is_paused = true;
	xso_connection_wake(c);
}

void xso_connection_resume(struct xso_connection *c)
{
	c->is_paused = false;
	xso_connection_wake(c);
}

enum xso_status xso_connection_post(struct xso_connection *c, post_function *fn, void *user)
{
	enum xso_status status = xso_posts_add(&c->posts, fn, user);

	if (!status)
		xso_wakeup_poke(c->wakeup);
	return status;
}
