#include "tls_play.h"

#include "suite.h"

#include <string.h>

const char tls_play_secret[] = "Wherefore art thou Romeo? Deny thy father and refuse thy name";

/* Two ends, and whether memory ran out in one of them. */
struct ends {
	struct xso_tls *client, *server;
	bool has_failed, is_strict;
};

static bool trust(void *user, const struct xso_tls_verdict *verdict)
{
	(void)user;
	return verdict->trust;
}

enum { TEXT = 200 };

/* What fails says so. It has no other reason than memory; OpenSSL does not always know. */
static void notice(struct ends *ends, const struct xso_tls *tls, enum xso_status status)
{
	bool is_over = xso_tls_state(tls) == XSO_TLS_FAILED;

	if (!status && !is_over)
		return;
	ck_assert_int_ne(status, XSO_ERROR_MISUSE);
	if (is_over)
		ck_assert_str_ne(xso_tls_text(tls), "");
	if (ends->is_strict && !ends->has_failed)
		ck_assert_msg(status == XSO_ERROR_MEMORY || !status, "%s", xso_status_text(status));
	if (ends->is_strict && !ends->has_failed && is_over)
		ck_assert_str_eq(xso_tls_text(tls), xso_status_text(XSO_ERROR_MEMORY));
	ends->has_failed = true;
}

static void move(
	struct ends *ends, struct xso_tls *from, struct xso_tls *to, struct xso_buffer *got)
{
	char bytes[1000];
	size_t size, n;
	const char *pending = xso_tls_pending(from, &size);

	notice(ends, to, xso_tls_receive(to, pending, size));
	while ((n = xso_tls_read(to, bytes, sizeof bytes)))
		if (xso_buffer_append(got, bytes, n))
			ends->has_failed = true;
	notice(ends, to, XSO_OK);
	xso_tls_sent(from, size);
}

static bool is_anything_pending(const struct ends *ends)
{
	size_t a, b;

	xso_tls_pending(ends->client, &a);
	xso_tls_pending(ends->server, &b);
	return a || b;
}

static void move_all(struct ends *ends, struct xso_buffer got[2])
{
	do {
		move(ends, ends->client, ends->server, &got[1]);
		move(ends, ends->server, ends->client, &got[0]);
	} while (!ends->has_failed && is_anything_pending(ends));
}

static void talk(struct ends *ends, struct xso_buffer got[2])
{
	size_t size = sizeof tls_play_secret, taken;

	for (size_t i = 0; i < 3 && !ends->has_failed; i++) {
		notice(ends, ends->client,
			xso_tls_write(ends->client, tls_play_secret, size, &taken));
		notice(ends, ends->server,
			xso_tls_write(ends->server, tls_play_secret, size, &taken));
		if (!ends->has_failed)
			move_all(ends, got);
	}
}

static void look(struct ends *ends, struct xso_buffer *session)
{
	uint8_t data[XSO_TLS_BINDING_SIZE];

	if (xso_tls_session(ends->client, session))
		ends->has_failed = true;
	if (!xso_tls_peer_certificate(ends->client).data)
		ends->has_failed = true;
	if (!xso_tls_binding(ends->client, XSO_TLS_EXPORTER, data) ||
		!xso_tls_binding(ends->server, XSO_TLS_SERVER_END_POINT, data))
		ends->has_failed = true;
}

static void part(struct ends *ends, struct xso_buffer got[2])
{
	xso_tls_close(ends->client);
	xso_tls_close(ends->server);
	move_all(ends, got);
	if (xso_tls_state(ends->client) != XSO_TLS_CLOSED ||
		xso_tls_state(ends->server) != XSO_TLS_CLOSED)
		ends->has_failed = true; /* there was no memory for a close_notify */
}

static void wipe(struct xso_buffer *buffer)
{
	if (buffer->data)
		memset(buffer->data, 0, buffer->capacity);
	xso_buffer_free(buffer);
}

/* One connection; *session is what it begins with, and then what it ends with. */
static bool connect(const struct tls_play_contexts *contexts, const struct tls_play *play,
	struct xso_buffer *session)
{
	struct xso_tls_options options = { .domain = "capulet.lit",
		.alpn = "xmpp-client",
		.service = play->service ? play->service : "xmpp-client",
		.session = { (const uint8_t *)session->data, session->size } };
	struct xso_buffer got[2] = { 0 };
	struct ends ends = { .client = xso_tls_new(contexts->client, &options, play->allocator),
		.server = xso_tls_new(contexts->server, &options, play->allocator),
		.is_strict = play->allocator };

	options.session = (struct xso_bytes){ 0 };
	session->size = 0;
	ends.has_failed = !ends.client || !ends.server;
	if (!ends.has_failed)
		move_all(&ends, got);
	if (!ends.has_failed)
		talk(&ends, got);
	if (!ends.has_failed)
		look(&ends, session);
	if (!ends.has_failed)
		part(&ends, got);
	wipe(&got[0]);
	wipe(&got[1]);
	xso_tls_free(ends.client);
	xso_tls_free(ends.server);
	return !ends.has_failed;
}

struct tls_play_contexts tls_play_open(const struct tls_play *play)
{
	const struct certificate *server = certificate_of(play->server);
	const struct xso_tls_config client_config = {
		.ca = certificate_of(CERTIFICATE_AUTHORITY)->text,
		.pins = play->pinned ? &play->pinned->pin : NULL,
		.n_pins = play->pinned ? 1 : 0,
		.verify = trust,
		.max_version = play->version,
	};
	const struct xso_tls_config server_config = {
		.role = XSO_ROLE_RECEIVER,
		.identity = { .certificate = server->text, .key = server->key },
	};
	char text[TEXT];

	return (struct tls_play_contexts){
		.client = xso_tls_context_new(&client_config, play->allocator, text, sizeof text),
		.server = xso_tls_context_new(&server_config, play->allocator, text, sizeof text),
	};
}

bool tls_play_on(const struct tls_play_contexts *contexts, const struct tls_play *play)
{
	struct xso_buffer session = { 0 };
	bool is_done = connect(contexts, play, &session) && connect(contexts, play, &session);

	wipe(&session);
	return is_done;
}

void tls_play_close(struct tls_play_contexts *contexts)
{
	xso_tls_context_release(contexts->client);
	xso_tls_context_release(contexts->server);
}

bool tls_play(const struct tls_play *play)
{
	struct tls_play_contexts contexts = tls_play_open(play);
	bool is_done = contexts.client && contexts.server && tls_play_on(&contexts, play);

	tls_play_close(&contexts);
	return is_done;
}
