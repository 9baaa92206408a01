#include "links.h"

#include "bench.h"

#include <stdio.h>

static void on_done(void *user, struct xso_component *component, const char *domain)
{
	struct link *link = user;

	(void)component;
	ck_assert_str_eq(domain, "component.localhost");
	link->n_done++;
}

static void on_failed(
	void *user, struct xso_component *component, const struct xso_component_failure *failure)
{
	struct link *link = user;

	(void)component;
	link->n_failed++;
	snprintf(link->text, sizeof link->text, "%s", failure->text);
}

static void on_ready(void *user, struct xso_connection *connection)
{
	struct link *link = user;
	const struct xso_component_config config = { .stream = xso_connection_stream(connection),
		.user = link,
		.secret = link->secret,
		.done = on_done,
		.failed = on_failed };

	link->component = xso_component_new(&config, NULL);
	ck_assert_ptr_nonnull(link->component);
	xso_component_begin(link->component);
}

static void on_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct link *link = user;

	(void)connection;
	link->retry = reason->retry;
	link->is_ended = true;
	link->n_ended++;
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct link *link = user;

	(void)stream;
	link->n_messages++;
	if (link->heard)
		link->heard(link->user, message);
}

static void part(struct link *link)
{
	xso_component_free(link->component);
	xso_connection_free(link->connection);
	link->component = NULL;
	link->connection = NULL;
}

void link_begin(struct link *link, const char *host, uint16_t port, const char *secret)
{
	struct xso_stream_config stream = { .registry = bench_registry(),
		.mode = XSO_MODE_COMPONENT,
		.to = "component.localhost" };
	const struct xso_connection_config config = { .stream = &stream,
		.user = link,
		.host = host,
		.port = port,
		.tls = XSO_TLS_NEVER,
		.ready = on_ready,
		.ended = on_ended };

	part(link);
	if (!link->handlers) {
		link->handlers = xso_handlers_new(NULL);
		ck_assert_int_eq(xmpp_message_on(link->handlers, on_message, link), XSO_OK);
	}
	stream.handlers = link->handlers;
	link->secret = secret;
	link->is_ended = false;
	link->connection = xso_connection_new(&config, NULL);
	ck_assert_ptr_nonnull(link->connection);
}

void link_end(struct link *link)
{
	part(link);
	xso_handlers_free(link->handlers);
}
