#include "server.h"

#include "channel.h"

#include <openssl/rand.h>
#include <xmpp/core.h>
#include <xmpp/disco.h>
#include <xso/handlers.h>
#include <xso/listener.h>
#include <xso/receiver.h>
#include <xso/request.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KEY = 32, SALT = 16, ITERATIONS = 4096, PATIENCE = 60 };

struct server {
	struct server_config config;
	struct xso_handlers *handlers;
	struct xso_tls_context *tls;
	struct xso_stream_config stream;
	struct xso_connection_config connection;
	struct xso_listener *listener;
	struct xso_sasl_stored stored; /* of the user's password */
	struct xso_sm *session;	       /* of the user; NULL: none yet */
	uint8_t fake_key[KEY];
};

/* One who is connected. */
struct guest {
	struct server *server;
	struct xso_connection *connection;
	struct xso_receiver *receiver;
	struct channel channel;
	char jid[XSO_JID_SIZE];
};

static struct guest *guest_of(const struct xso_stream *stream)
{
	return xso_connection_user(xso_connection_of(stream));
}

static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	return RAND_bytes(bytes, (int)size) == 1;
}

/* How one comes in: what the receiver asks. */

static bool start_tls(void *user)
{
	struct guest *guest = user;

	return !xso_connection_starttls(guest->connection, NULL);
}

static void channel(void *user, struct xso_sasl_channel *known)
{
	struct guest *guest = user;

	channel_read(&guest->channel, xso_connection_tls(guest->connection));
	*known = guest->channel.sasl;
}

static bool stored(void *user, const char *name, enum xso_sasl_mechanism mechanism,
	struct xso_sasl_stored *found)
{
	const struct server *server = ((struct guest *)user)->server;

	if (mechanism != XSO_SASL_SCRAM_SHA_256 || strcmp(name, server->config.user) != 0)
		return false;
	*found = server->stored;
	return true;
}

static struct xso_sm *begin_session(void *user, const char *jid, const char *id)
{
	const struct xso_sm_config config = { .max = PATIENCE };
	struct server *server = ((struct guest *)user)->server;

	(void)jid;
	(void)id;
	xso_sm_free(server->session);
	server->session = xso_sm_new(&config);
	return server->session;
}

static struct xso_sm *find_session(void *user, const char *id)
{
	(void)id; /* there is only one */
	return ((struct guest *)user)->server->session;
}

static void received(void *user, struct xso_receiver *receiver, const char *jid)
{
	struct guest *guest = user;

	snprintf(guest->jid, sizeof guest->jid, "%s", jid);
	printf("  server: %s %s, by %s\n",
		xso_receiver_has_resumed(receiver) ? "back is" : "this is", jid,
		xso_sasl_mechanism_name(xso_receiver_mechanism(receiver)));
}

static void refused(
	void *user, struct xso_receiver *receiver, const struct xso_receiver_failure *failure)
{
	struct guest *guest = user;

	(void)receiver;
	printf("  server: nobody came in: %s\n", failure->text);
	xso_stream_close(xso_connection_stream(guest->connection));
}

static void receive(struct guest *guest, struct xso_stream *stream)
{
	static const char *const mechanisms[] = { "SCRAM-SHA-256-PLUS", "SCRAM-SHA-256" };
	struct server *server = guest->server;
	const struct xso_receiver_config config = { .stream = stream,
		.user = guest,
		.domain = server->config.domain,
		.start_tls = start_tls,
		.mechanisms = mechanisms,
		.n_mechanisms = sizeof mechanisms / sizeof *mechanisms,
		.channel = channel,
		.directory = { .user = guest, .stored = stored },
		.fake_key = { server->fake_key, sizeof server->fake_key },
		.session = true,
		.sessions = { .begin = begin_session, .find = find_session },
		.random = random_bytes,
		.done = received,
		.failed = refused };

	guest->receiver = xso_receiver_new(&config, NULL);
	if (guest->receiver)
		xso_receiver_begin(guest->receiver);
	else
		xso_stream_close(stream);
}

/* A guest for whom there was no memory goes at once. */
static void ready(void *user, struct xso_connection *connection)
{
	struct xso_stream *stream = xso_connection_stream(connection);

	if (user)
		receive(user, stream);
	else
		xso_stream_close(stream);
}

static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct guest *guest = user;

	(void)connection;
	(void)reason;
	if (!guest)
		return;
	xso_receiver_free(guest->receiver);
	free(guest);
}

static void *accepted(void *user, struct xso_connection *connection)
{
	struct guest *guest = calloc(1, sizeof *guest);

	if (guest)
		*guest = (struct guest){ .server = user, .connection = connection };
	return guest;
}

/* What is done for those who are in. The sender of all that comes is the guest. */

static void on_presence(struct xso_stream *stream, const struct xmpp_presence *presence, void *user)
{
	const char *jid = guest_of(stream)->jid;
	const struct xmpp_presence own = { .from = jid,
		.to = jid,
		.show = presence->show,
		.status = presence->status,
		.n_status = presence->n_status };

	(void)user;
	if (!presence->to) /* RFC 6121 4.2.2: his own resources get it, too */
		xmpp_presence_send(stream, &own);
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	const struct server *server = user;
	const struct xmpp_message echo = { .from = server->config.echo,
		.to = guest_of(stream)->jid,
		.id = message->id,
		.type = message->type,
		.body = message->body,
		.n_body = message->n_body };

	if (xso_jid_equal_bare(message->to, server->config.echo))
		xmpp_message_send(stream, &echo);
}

static void on_disco_info(
	struct xso_request *request, const struct xmpp_disco_info *query, void *user)
{
	static const struct xmpp_disco_info_identity identity = {
		.category = "server", .type = "im", .name = "a server in your own program"
	};
	static const char *const features[] = { "http://jabber.org/protocol/disco#info" };
	const struct xmpp_disco_info info = { .node = query->node,
		.identity = &identity,
		.n_identity = 1,
		.feature = features,
		.n_feature = 1 };
	const struct server *server = user;

	if (xso_jid_equal(xso_request_iq(request)->to, server->config.domain))
		xso_reply_result(request, xmpp_disco_info_any(&info), NULL);
}

/* Beginning and end. */

static enum xso_status derive(struct server *server)
{
	struct xso_sasl_keys keys;
	uint8_t salt[SALT];
	enum xso_status status;

	if (!random_bytes(NULL, salt, sizeof salt) ||
		!random_bytes(NULL, server->fake_key, sizeof server->fake_key))
		return XSO_ERROR_MISUSE;
	status = xso_sasl_keys_make(&keys, XSO_SASL_SCRAM_SHA_256, server->config.password,
		(struct xso_bytes){ salt, sizeof salt }, ITERATIONS);
	if (!status)
		status = xso_sasl_stored_make(&server->stored, &keys);
	xso_sasl_keys_wipe(&keys);
	return status;
}

static enum xso_status set_handlers(struct server *server)
{
	struct xso_handlers *h = server->handlers = xso_handlers_new(NULL);

	if (!h || xmpp_presence_on(h, on_presence, server) ||
		xmpp_message_on(h, on_message, server) ||
		xmpp_iq_on_disco_info(h, XMPP_IQ_TYPE_GET, on_disco_info, server) ||
		xso_receiver_answer_sessions(h))
		return XSO_ERROR_MEMORY;
	return XSO_OK;
}

static enum xso_status set_tls(struct server *server)
{
	const struct xso_tls_config config = { .role = XSO_ROLE_RECEIVER,
		.identity = { .certificate = server->config.certificate->text,
			.key = server->config.certificate->key } };

	server->tls = xso_tls_context_new(&config, NULL, NULL, 0);
	return server->tls ? XSO_OK : XSO_ERROR_TLS;
}

static enum xso_status prepare(struct server *server)
{
	enum xso_status status = derive(server);

	if (!status)
		status = set_handlers(server);
	if (!status)
		status = set_tls(server);
	server->stream = (struct xso_stream_config){ .registry = server->config.registry,
		.handlers = server->handlers,
		.role = XSO_ROLE_RECEIVER,
		.from = server->config.domain };
	server->connection = (struct xso_connection_config){ .stream = &server->stream,
		.tls_context = server->tls,
		.ready = ready,
		.ended = ended };
	return status;
}

struct server *server_new(const struct server_config *config, struct xso_error *error)
{
	struct server *server = calloc(1, sizeof *server);
	struct xso_listener_config listener = { .address = "127.0.0.1", .accepted = accepted };

	*error = (struct xso_error){ .status = XSO_ERROR_MEMORY };
	if (!server)
		return NULL;
	server->config = *config;
	error->status = prepare(server);
	listener.connection = &server->connection;
	listener.user = server;
	if (!error->status)
		server->listener = xso_listener_new(&listener, error);
	if (server->listener)
		return server;
	server_free(server);
	return NULL;
}

void server_free(struct server *server)
{
	if (!server)
		return;
	xso_listener_free(server->listener);
	xso_sm_free(server->session);
	xso_tls_context_release(server->tls);
	xso_handlers_free(server->handlers);
	xso_sasl_stored_wipe(&server->stored);
	free(server);
}

struct xso_source *server_source(struct server *server)
{
	return xso_listener_source(server->listener);
}

uint16_t server_port(const struct server *server)
{
	return xso_listener_port(server->listener);
}

void server_close(struct server *server)
{
	xso_listener_close(server->listener);
}
