/* A client's connections, one after the other. */
#include "client/client.h"

#include "net/poller.h"

#include <string.h>

enum {
	MOST_REDIRECTS = 3,
	MOST_POISONED = 2,
	/* Milliseconds online after which a loss is the first of its kind again. */
	STEADY = 60000,
};

void xso_comeback_drop(struct xso_client *c)
{
	struct xso_connection *connection = c->connection;

	if (!connection)
		return;
	c->connection = NULL;
	xso_poller_remove(c->source.fd, xso_source_fd(xso_connection_source(connection)));
	xso_connection_free(connection);
}

static uint64_t wait_for(struct xso_client *c, enum xso_retry retry)
{
	uint32_t random = 0;

	if (c->is_closing)
		return XSO_BACKOFF_NEVER;
	if (retry != XSO_RETRY_ELSEWHERE)
		c->failures++;
	xso_client_random(c, &random, sizeof random);
	return xso_backoff(retry, c->failures, random);
}

static enum xso_status status_of_end(const struct xso_client *c)
{
	if (c->is_closing)
		return XSO_OK;
	return c->has_failed ? XSO_ERROR_REFUSED : XSO_ERROR_CLOSED;
}

void xso_comeback_lost(
	struct xso_client *c, enum xso_retry retry, const struct xso_close_reason *reason)
{
	const uint64_t wait = wait_for(c, retry);
	const bool is_over = wait == XSO_BACKOFF_NEVER;

	if (retry == XSO_RETRY_FRESH)
		xso_ticket_forget(c);
	c->due = is_over ? UINT64_MAX : c->now + wait;
	if (is_over)
		c->status = status_of_end(c);
	if (is_over && c->sm)
		xso_sm_close(c->sm);
	if (c->is_freed)
		return;
	xso_client_enter(c,
		&(struct xso_client_change){
			.state = is_over ? XSO_CLIENT_ENDED : XSO_CLIENT_WAITING,
			.reason = reason,
			.retry = retry,
			.wait = is_over ? 0 : wait });
}

/* The next connection goes there. False: that is nowhere. */
static bool go_to(struct xso_client *c, const struct xso_host_port *to)
{
	const size_t size = to ? strlen(to->host) : 0;

	if (!size || size >= sizeof c->elsewhere)
		return false;
	memcpy(c->elsewhere, to->host, size + 1);
	c->elsewhere_port = to->port;
	return true;
}

/* Where the server sends us, or wants its session to be resumed, is tried once. */
static enum xso_retry choose_way(struct xso_client *c, const struct xso_close_reason *reason)
{
	if (reason->retry == XSO_RETRY_ELSEWHERE && c->redirects < MOST_REDIRECTS &&
		go_to(c, reason->see_other_host)) {
		c->redirects++;
		return XSO_RETRY_ELSEWHERE;
	}
	if (c->sm && c->state == XSO_CLIENT_ONLINE)
		go_to(c, xso_sm_location(c->sm));
	return reason->retry == XSO_RETRY_ELSEWHERE ? XSO_RETRY_BACKOFF : reason->retry;
}

/* What a session would send again may be what the server does not bear. */
static void quarantine(struct xso_client *c, const struct xso_close_reason *reason)
{
	const bool is_suspect = reason->retry == XSO_RETRY_QUARANTINE && c->sm &&
		xso_sm_is_resumable(c->sm) && xso_sm_unacknowledged(c->sm);

	c->poisoned = is_suspect ? c->poisoned + 1 : 0;
	if (c->poisoned < MOST_POISONED)
		return;
	c->poisoned = 0;
	xso_sm_close(c->sm);
}

/* Online for a while: nothing that was before counts. */
static void begin_anew(struct xso_client *c)
{
	if (c->state == XSO_CLIENT_ONLINE && c->now - c->online_since >= STEADY)
		c->failures = c->redirects = 0;
}

static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct xso_client *c = user;
	struct xso_login *login = c->login;

	(void)connection;
	c->login = NULL;
	xso_login_free(login);
	begin_anew(c);
	if (reason->kind == XSO_REASON_LOCAL && !c->has_failed)
		c->is_closing = true;
	if (c->has_failed) {
		xso_comeback_lost(c, c->retry, NULL);
		return;
	}
	xso_reason_format(reason, c->text, sizeof c->text);
	quarantine(c, reason);
	if (!c->is_freed)
		xso_comeback_lost(c, choose_way(c, reason), reason);
}

static void ready(void *user, struct xso_connection *connection)
{
	struct xso_client *c = user;

	(void)connection;
	xso_client_say(c, xso_client_state_text(XSO_CLIENT_LOGGING_IN), NULL);
	if (xso_client_enter(c, &(struct xso_client_change){ .state = XSO_CLIENT_LOGGING_IN }) &&
		!c->is_closing)
		xso_online_log_in(c);
}

/* The given functions get the given user. */

/* With a handshake the TLS session is used. */
static void progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	struct xso_client *c = user;
	const struct xso_connection_config *given = c->config.connection;

	if (attempt->phase == XSO_PHASE_TLS)
		xso_ticket_used(c);
	if (given && given->progress)
		given->progress(given->user, connection, attempt);
}

static bool post_handshake(void *user, struct xso_connection *connection, struct xso_tls *tls)
{
	const struct xso_connection_config *given = ((struct xso_client *)user)->config.connection;

	return given->post_handshake(given->user, connection, tls);
}

static uint64_t now(void *user)
{
	return xso_client_time(user);
}

static struct xso_connection_config config_of(struct xso_client *c)
{
	struct xso_connection_config config = { 0 };

	if (c->config.connection)
		config = *c->config.connection;
	config.stream = &c->stream_config;
	config.user = c;
	config.progress = progress;
	config.post_handshake = config.post_handshake ? post_handshake : NULL;
	config.now = now;
	config.random = xso_client_random;
	config.ready = ready;
	config.ended = ended;
	if (*c->elsewhere) {
		config.host = c->elsewhere;
		config.port = c->elsewhere_port;
	}
	xso_ticket_offer(c, &config);
	return config;
}

/* None could be made: for want of memory, or as it is configured. */
static void say_no(struct xso_client *c, const struct xso_error *error)
{
	xso_error_format(error, c->text, sizeof c->text);
	xso_comeback_lost(
		c, error->status == XSO_ERROR_MEMORY ? XSO_RETRY_BACKOFF : XSO_RETRY_NEVER, NULL);
}

void xso_comeback_connect(struct xso_client *c)
{
	const struct xso_connection_config config = config_of(c);
	struct xso_error error;

	c->has_failed = false;
	xso_client_say(c, xso_client_state_text(XSO_CLIENT_CONNECTING), NULL);
	if (!xso_client_enter(c, &(struct xso_client_change){ .state = XSO_CLIENT_CONNECTING }))
		return;
	c->connection = xso_connection_new(&config, &error);
	*c->elsewhere = '\0';
	if (c->connection &&
		!xso_poller_add(c->source.fd, xso_source_fd(xso_connection_source(c->connection)),
			POLLER_READ, c->connection)) {
		xso_connection_free(c->connection);
		c->connection = NULL;
		error.status = XSO_ERROR_MEMORY;
	}
	if (!c->connection)
		say_no(c, &error);
}

struct xso_client *xso_client_of(const struct xso_stream *stream)
{
	const struct xso_connection *connection = xso_connection_of(stream);

	return connection ? xso_connection_user(connection) : NULL;
}
