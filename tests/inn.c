#include "inn.h"

#include "certificates.h"

#include <check.h>
#include <poll.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/starttls.h>

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	(void)user;
	strcpy(id, "1");
	return true;
}

static void send_features(struct xso_stream *stream)
{
	const struct xmpp_starttls starttls = { .required = true };
	const struct xso_any offered = xmpp_starttls_any(&starttls);
	const bool is_covered = xso_connection_tls(xso_connection_of(stream));
	const struct xmpp_stream_features features = { .feature = &offered,
		.n_feature = !is_covered };

	ck_assert_int_eq(
		xso_stream_send(stream, xmpp_stream_features_any(&features), NULL), XSO_OK);
}

static void guest_ready(void *user, struct xso_connection *connection)
{
	(void)user;
	send_features(xso_connection_stream(connection));
}

/* The header behind STARTTLS: the one before it made the guest ready. */
static void on_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	(void)user;
	if (event->kind == XSO_EVENT_HEADER && xso_connection_tls(xso_connection_of(stream)))
		send_features(stream);
}

static void on_starttls(struct xso_stream *stream, const struct xmpp_starttls *asked, void *user)
{
	const struct xmpp_starttls_proceed proceed = { 0 };

	(void)asked;
	(void)user;
	ck_assert_int_eq(
		xso_stream_send(stream, xmpp_starttls_proceed_any(&proceed), NULL), XSO_OK);
	ck_assert_int_eq(xso_connection_starttls(xso_connection_of(stream), NULL), XSO_OK);
}

static void echo(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	const struct xmpp_message reply = { .body = m->body, .n_body = m->n_body };

	((struct inn *)user)->n_echoes++;
	xmpp_message_send(stream, &reply);
}

static void *accepted(void *user, struct xso_connection *connection)
{
	struct inn *inn = user;

	inn->n_guests++;
	inn->guest = connection;
	return inn;
}

static void guest_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct inn *inn = user;

	(void)reason;
	if (inn->guest == connection)
		inn->guest = NULL;
}

static struct xso_tls_context *context(const struct xso_tls_config *config)
{
	struct xso_tls_context *made = xso_tls_context_new(config, NULL, NULL, 0);

	ck_assert_ptr_nonnull(made);
	return made;
}

static void make_contexts(struct inn *inn)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	const struct xso_tls_config theirs = { .ca = certificate_of(CERTIFICATE_AUTHORITY)->text };
	const struct xso_tls_config ours = { .role = XSO_ROLE_RECEIVER,
		.identity = { .certificate = good->text, .key = good->key } };

	inn->theirs = context(&theirs);
	inn->ours = context(&ours);
}

static void make_handlers(struct inn *inn)
{
	inn->handlers = xso_handlers_new(NULL);
	ck_assert_int_eq(xso_handlers_on_event(inn->handlers, on_event, inn), XSO_OK);
	ck_assert_int_eq(xmpp_starttls_on(inn->handlers, on_starttls, inn), XSO_OK);
	ck_assert_int_eq(xmpp_message_on(inn->handlers, echo, inn), XSO_OK);
}

void inn_open(struct inn *inn, enum xso_tls_use tls)
{
	const struct xso_listener_config config = { .address = "127.0.0.1",
		.connection = &inn->connection,
		.accepted = accepted,
		.user = inn };

	*inn = (struct inn){ 0 };
	make_contexts(inn);
	make_handlers(inn);
	inn->stream = (struct xso_stream_config){ .role = XSO_ROLE_RECEIVER,
		.from = "capulet.lit",
		.new_id = new_id,
		.handlers = inn->handlers,
		.allocator = memory_begin(&inn->memory, 0) };
	inn->connection = (struct xso_connection_config){ .stream = &inn->stream,
		.tls = tls,
		.tls_context = inn->ours,
		.ready = guest_ready,
		.ended = guest_ended };
	inn->listener = xso_listener_new(&config, NULL);
	ck_assert_ptr_nonnull(inn->listener);
}

struct errand inn_errand(const struct inn *inn)
{
	return (struct errand){ .domain = "capulet.lit",
		.host = "127.0.0.1",
		.port = xso_listener_port(inn->listener),
		.tls = inn->connection.tls,
		.context = inn->theirs,
		.beside = xso_listener_source(inn->listener) };
}

void inn_settle(struct inn *inn)
{
	struct xso_source *source = xso_listener_source(inn->listener);
	struct pollfd fd = { .fd = xso_source_fd(source), .events = POLLIN };

	while (poll(&fd, 1, 0) == 1 || !xso_source_timeout(source))
		xso_source_step(source);
}

void inn_close(struct inn *inn)
{
	xso_listener_free(inn->listener);
	xso_handlers_free(inn->handlers);
	xso_tls_context_release(inn->theirs);
	xso_tls_context_release(inn->ours);
	ck_assert_uint_eq(inn->memory.blocks, 0);
}
