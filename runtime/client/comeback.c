/* A client's connections, one after the other. */
#include "client/client.h"

#include "net/poller.h"

#include <string.h>

enum {
	MOST_REDIRECTS = 3,
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
	if (c->state == XSO_CLIENT_ONLINE && c->now - c->online_since >= STEADY)
		c->failures = 0;
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

	c->due = is_over ? UINT64_MAX : c->now + wait;
	if (is_over)
		c->status = status_of_end(c);
	xso_client_enter(c,
		&(struct xso_client_change){
			.state = is_over ? XSO_CLIENT_ENDED : XSO_CLIENT_WAITING,
			.reason = reason,
			.retry = retry,
			.wait = is_over ? 0 : wait });
}

/* Where the server sends us is where the next connection goes. */
static enum xso_retry take_redirect(struct xso_client *c, const struct xso_close_reason *reason)
{
	const struct xso_host_port *to = reason->see_other_host;
	size_t size;

	if (reason->retry != XSO_RETRY_ELSEWHERE)
		return reason->retry;
	size = to ? strlen(to->host) : 0;
	if (!size || size >= sizeof c->elsewhere || c->redirects == MOST_REDIRECTS)
		return XSO_RETRY_BACKOFF;
	c->redirects++;
	memcpy(c->elsewhere, to->host, size + 1);
	c->elsewhere_port = to->port;
	return XSO_RETRY_ELSEWHERE;
}

static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct xso_client *c = user;
	struct xso_login *login = c->login;

	(void)connection;
	c->login = NULL;
	xso_login_free(login);
	if (reason->kind == XSO_REASON_LOCAL && !c->has_failed)
		c->is_closing = true;
	if (!c->has_failed)
		xso_reason_format(reason, c->text, sizeof c->text);
	if (c->has_failed)
		xso_comeback_lost(c, c->retry, NULL);
	else
		xso_comeback_lost(c, take_redirect(c, reason), reason);
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

static void progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	const struct xso_connection_config *given = ((struct xso_client *)user)->config.connection;

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
	config.progress = config.progress ? progress : NULL;
	config.post_handshake = config.post_handshake ? post_handshake : NULL;
	config.now = now;
	config.random = xso_client_random;
	config.ready = ready;
	config.ended = ended;
	if (*c->elsewhere) {
		config.host = c->elsewhere;
		config.port = c->elsewhere_port;
	}
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
