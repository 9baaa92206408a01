#include "client/client.h"

#include "base/allocate.h"
#include "base/sentence.h"
#include "net/clock.h"
#include "net/poller.h"
#include "net/random.h"
#include "net/socket.h"
#include "net/wakeup.h"

const char *xso_client_state_text(enum xso_client_state state)
{
	static const char *const texts[] = {
		[XSO_CLIENT_FRESH] = "not begun",
		[XSO_CLIENT_CONNECTING] = "connecting",
		[XSO_CLIENT_LOGGING_IN] = "logging in",
		[XSO_CLIENT_ONLINE] = "online",
		[XSO_CLIENT_WAITING] = "waiting to connect again",
		[XSO_CLIENT_ENDED] = "ended",
	};

	return (unsigned)state < sizeof texts / sizeof *texts ? texts[state] : "unknown";
}

uint64_t xso_client_time(const struct xso_client *c)
{
	const struct xso_connection_config *given = c->config.connection;

	return given && given->now ? given->now(given->user) : xso_clock_now();
}

bool xso_client_random(void *self, void *bytes, size_t size)
{
	const struct xso_client *c = self;
	const struct xso_connection_config *given = c->config.connection;

	return given && given->random ? given->random(given->user, bytes, size)
				      : xso_random_fill(bytes, size);
}

void xso_client_say(struct xso_client *c, const char *words, const char *more)
{
	struct sentence s = { .text = c->text, .size = sizeof c->text };

	xso_sentence_say(&s, words);
	if (more)
		xso_sentence_say(&s, more);
	xso_sentence_end(&s);
}

bool xso_client_enter(struct xso_client *c, const struct xso_client_change *change)
{
	struct xso_client_change told = *change;

	c->state = change->state;
	told.text = c->text;
	if (c->config.changed)
		c->config.changed(c->config.user, c, &told);
	return !c->is_freed;
}

/* The end. */

static void tear_down(struct xso_client *c)
{
	c->state = XSO_CLIENT_ENDED;
	xso_handlers_free(c->handlers);
	xso_registry_free(c->registry);
	xso_arena_release(c->own);
	xso_allocate_wipe(&c->keys, sizeof c->keys);
	xso_token_forget(c);
	xso_ticket_free(c);
	xso_wakeup_poke(c->wakeup); /* whoever watches it finds out */
	xso_source_release(&c->source);
}

void xso_client_free(struct xso_client *c)
{
	struct xso_login *login;
	struct xso_sm *sm;

	if (!c || c->is_freed)
		return;
	c->is_freed = true;
	login = c->login;
	sm = c->sm;
	c->login = NULL;
	c->sm = NULL;
	xso_login_free(login);
	xso_sm_free(sm);
	xso_comeback_drop(c);
	if (!c->is_busy)
		tear_down(c);
}

static void end(struct xso_client *c)
{
	xso_comeback_drop(c);
	if (!c->is_freed && c->sm)
		xso_sm_close(c->sm);
	if (c->is_freed)
		return;
	xso_client_say(c, xso_reason_text(XSO_REASON_LOCAL), NULL);
	xso_client_enter(c, &(struct xso_client_change){ .state = XSO_CLIENT_ENDED });
}

/* A stream that is there ends in order, and what ends with it is told then. */
static void go_on_closing(struct xso_client *c)
{
	struct xso_stream *stream = c->connection ? xso_connection_stream(c->connection) : NULL;

	if (!stream)
		end(c);
	else if (xso_stream_state(stream) >= XSO_STATE_CLOSING)
		return;
	else if (c->sm && xso_sm_stream(c->sm) == stream)
		xso_sm_close(c->sm);
	else
		xso_stream_close(stream);
}

/* A step. */

static bool begin(struct xso_client *c)
{
	c->has_begun = true;
	if (!xso_answers_begin(c))
		return true;
	xso_client_say(c, xso_status_text(XSO_ERROR_MEMORY), NULL);
	c->status = XSO_ERROR_MEMORY;
	xso_client_enter(c, &(struct xso_client_change){ .state = XSO_CLIENT_ENDED });
	return false;
}

static void go_on(struct xso_client *c)
{
	xso_wakeup_calm(c->wakeup);
	c->now = xso_client_time(c);
	if (!c->has_begun && !begin(c))
		return;
	if (c->is_closing)
		go_on_closing(c);
	else if (!c->connection && c->due <= c->now)
		xso_comeback_connect(c);
	if (c->connection && !xso_source_step(xso_connection_source(c->connection)))
		xso_comeback_drop(c);
	if (c->state == XSO_CLIENT_ONLINE && !c->is_freed)
		xso_liveness_go_on(c);
}

static struct xso_client *client_of_source(const struct xso_source *source)
{
	return (struct xso_client *)source;
}

static bool step(struct xso_source *source)
{
	struct xso_client *c = client_of_source(source);

	if (c->is_freed || c->is_busy) /* the latter inside one of its own functions */
		return c->is_busy;
	if (c->state == XSO_CLIENT_ENDED)
		return false;
	c->is_busy = true;
	go_on(c);
	c->is_busy = false;
	if (c->is_freed) {
		tear_down(c);
		return false;
	}
	return c->state != XSO_CLIENT_ENDED;
}

static uint64_t earlier(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static int timeout(const struct xso_source *source)
{
	struct xso_client *c = client_of_source(source);
	int wait, other;

	if (c->state == XSO_CLIENT_ENDED)
		return -1;
	if (!c->has_begun)
		return 0;
	wait = xso_clock_wait(xso_client_time(c),
		earlier(c->connection ? UINT64_MAX : c->due, xso_liveness_due(c)));
	other = c->connection ? xso_source_timeout(xso_connection_source(c->connection)) : -1;
	return wait < 0 || (other >= 0 && other < wait) ? other : wait;
}

static void close_descriptors(struct xso_client *c)
{
	if (c->wakeup >= 0)
		xso_socket_close(c->wakeup);
	if (c->source.fd >= 0)
		xso_socket_close(c->source.fd);
}

/* What is left when nobody has it as a source any more. */
static void destroy(struct xso_source *source)
{
	struct xso_client *c = client_of_source(source);

	close_descriptors(c);
	xso_allocate_free(c->config.allocator, c, sizeof *c);
}

static const struct source_type client_type = { step, timeout, destroy };

/* The beginning. */

static bool open_descriptors(struct xso_client *c)
{
	c->source.fd = xso_poller_open();
	c->wakeup = xso_wakeup_open();
	return c->source.fd >= 0 && c->wakeup >= 0 &&
		xso_poller_add(c->source.fd, c->wakeup, POLLER_READ, &c->wakeup);
}

struct xso_client *xso_client_new(const struct xso_client_config *config, struct xso_error *error)
{
	struct xso_client *c = xso_allocate_zeroed(config->allocator, sizeof *c);
	struct xso_error ignored;

	error = error ? error : &ignored;
	*error = (struct xso_error){ .status = XSO_ERROR_MEMORY, .cls = "client" };
	if (!c)
		return NULL;
	c->source = (struct xso_source){ .type = &client_type, .owners = 1 };
	c->config = *config;
	xso_client_say(c, xso_client_state_text(XSO_CLIENT_FRESH), NULL);
	if (open_descriptors(c) && !xso_client_configure(c, error))
		return c;
	xso_client_free(c);
	return NULL;
}

enum xso_status xso_client_run(struct xso_client *c)
{
	struct xso_source *source = xso_source_keep(&c->source);
	enum xso_status status = xso_run(&source, 1);

	if (!status && !c->is_freed)
		status = c->status;
	xso_source_release(source);
	return status;
}

/* What is asked and said from outside. */

void xso_client_close(struct xso_client *c)
{
	c->is_closing = true;
	c->due = 0;
	xso_wakeup_poke(c->wakeup);
}

void xso_client_hurry(struct xso_client *c)
{
	if (c->state != XSO_CLIENT_WAITING)
		return;
	c->due = 0;
	xso_wakeup_poke(c->wakeup);
}

struct xso_handlers *xso_client_handlers(struct xso_client *c)
{
	return c->handlers;
}

struct xso_source *xso_client_source(struct xso_client *c)
{
	return &c->source;
}

void *xso_client_user(const struct xso_client *c)
{
	return c->config.user;
}

enum xso_client_state xso_client_state(const struct xso_client *c)
{
	return c->state;
}

const char *xso_client_text(const struct xso_client *c)
{
	return c->text;
}

struct xso_stream *xso_client_stream(const struct xso_client *c)
{
	return c->state == XSO_CLIENT_ONLINE && c->connection ? xso_connection_stream(c->connection)
							      : NULL;
}

struct xso_sm *xso_client_sm(const struct xso_client *c)
{
	return c->sm;
}

enum xso_status xso_client_send(
	struct xso_client *c, struct xso_any object, struct xso_error *error)
{
	struct xso_stream *stream = xso_client_stream(c);

	if (stream)
		return xso_stream_send(stream, object, error);
	if (error)
		*error = (struct xso_error){ .status = XSO_ERROR_NOT_CONNECTED };
	return XSO_ERROR_NOT_CONNECTED;
}
