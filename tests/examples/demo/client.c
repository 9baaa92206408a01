#include "client.h"

#include "channel.h"

#include <openssl/rand.h>
#include <xmpp/core.h>
#include <xmpp/disco.h>
#include <xso/handlers.h>
#include <xso/jid.h>
#include <xso/login.h>
#include <xso/request.h>
#include <xso/sm.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATIENCE = 20000 };

struct client {
	struct client_config config;
	struct xso_handlers *handlers;
	struct xso_connection *connection;
	struct xso_login *login;
	struct xso_sm *sm; /* outlives connections */
	bool is_present, is_cut, has_come_back, is_content;
};

static struct xso_stream *stream_of(const struct client *client)
{
	return xso_connection_stream(client->connection);
}

static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	return RAND_bytes(bytes, (int)size) == 1;
}

/* 6. What the server can do, and 7. the end. */

static void got_info(struct xso_stream *stream, const struct xmpp_disco_info *info,
	const struct xso_answer *answer, void *user)
{
	struct client *client = user;

	if (answer->outcome == XSO_OUTCOME_RESULT && info) {
		for (size_t i = 0; i < info->n_identity; i++)
			printf("   it is %s/%s: %s\n", info->identity[i].category,
				info->identity[i].type,
				info->identity[i].name ? info->identity[i].name : "no name");
		for (size_t i = 0; i < info->n_feature; i++)
			printf("   it has %s\n", info->feature[i]);
		client->is_content = true;
	} else {
		printf("   it does not say\n");
	}
	printf("7. Closing the stream\n");
	xso_stream_close(stream);
}

static void ask(struct client *client)
{
	const struct xmpp_disco_info query = { 0 };

	printf("6. Asking %s what it is: <iq/> with a struct xmpp_disco_info\n",
		client->config.domain);
	if (xmpp_iq_request_disco_info(stream_of(client), XMPP_IQ_TYPE_GET, client->config.domain,
		    &query, PATIENCE, got_info, client))
		xso_stream_close(stream_of(client));
}

/* 4. A message that comes back, and 5. one that does so although the connection is cut. */

static const char *echo_of(const struct client *client)
{
	return client->config.echo ? client->config.echo : xso_stream_jid(stream_of(client));
}

static void send(struct client *client, const char *text)
{
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = {
		.to = echo_of(client), .type = XMPP_MESSAGE_TYPE_CHAT, .body = &body, .n_body = 1
	};

	if (xmpp_message_send(stream_of(client), &message))
		xso_stream_close(stream_of(client));
}

/* The message is written and nobody has it: stream management keeps it. */
static void cut(struct client *client)
{
	printf("5. Cutting the connection, with a message on its way\n");
	send(client, "Deny thy father and refuse thy name");
	client->is_cut = true;
	xso_stream_abort(stream_of(client));
	printf("   %zu stanzas are not acknowledged\n", xso_sm_unacknowledged(client->sm));
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct client *client = user;

	(void)stream;
	if (!message->n_body || !xso_jid_equal_bare(message->from, echo_of(client)))
		return;
	printf("   back from %s: %s\n", message->from, message->body[0].text);
	if (client->is_cut || !xso_sm_is_resumable(client->sm))
		ask(client);
	else
		cut(client);
}

static void write_message(struct client *client)
{
	printf("4. Writing to %s: a struct xmpp_message\n", echo_of(client));
	send(client, "Wherefore art thou?");
}

/* 3. Presence, which a server gives to all resources of an account, ours too. */

static void on_presence(struct xso_stream *stream, const struct xmpp_presence *presence, void *user)
{
	struct client *client = user;

	if (client->is_present || !xso_jid_equal(presence->from, xso_stream_jid(stream)))
		return;
	client->is_present = true;
	printf("   the server says so: %s is there\n", presence->from);
	write_message(client);
}

static void be_present(struct client *client)
{
	static const struct xmpp_presence presence = { 0 };

	printf("3. Being present: <presence/>\n");
	if (xmpp_presence_send(stream_of(client), &presence))
		xso_stream_close(stream_of(client));
}

/* 2. Login. */

static void logged_in(void *user, struct xso_login *login, const char *jid)
{
	struct client *client = user;

	printf("   authenticated by %s, %s %s\n",
		xso_sasl_mechanism_name(xso_login_mechanism(login)),
		xso_login_has_resumed(login) ? "still" : "bound to", jid);
	if (xso_login_has_resumed(login))
		printf("   the session goes on: what was not acknowledged is sent again\n");
	else if (client->is_cut)
		ask(client);
	else
		be_present(client);
}

static void login_failed(
	void *user, struct xso_login *login, const struct xso_login_failure *failure)
{
	struct client *client = user;

	(void)login;
	printf("   no: %s\n", failure->text);
	xso_stream_close(stream_of(client));
}

static void ready(void *user, struct xso_connection *connection)
{
	struct client *client = user;
	struct xso_login_config config = { .stream = xso_connection_stream(connection),
		.user = client,
		.credentials = { .user = client->config.user, .password = client->config.password },
		.sm = client->sm,
		.random = random_bytes,
		.done = logged_in,
		.failed = login_failed };
	struct channel channel;

	channel_read(&channel, xso_connection_tls(connection));
	config.channel = channel.sasl;
	printf("%s as %s\n", client->is_cut ? "   logging in" : "2. Logging in",
		client->config.user);
	client->login = xso_login_new(&config, NULL);
	if (client->login)
		xso_login_begin(client->login);
	else
		xso_stream_close(config.stream);
}

/* 1. A connection. */

static void progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	char why[256] = "";

	(void)user;
	(void)connection;
	if (attempt->failure)
		xso_reason_format(attempt->failure, why, sizeof why);
	if (attempt->phase < XSO_PHASE_READY)
		printf("   %s:%u: %s%s%s\n", attempt->host, (unsigned)attempt->port,
			xso_phase_text(attempt->phase), *why ? ": " : "", why);
}

static bool post_handshake(void *user, struct xso_connection *connection, struct xso_tls *tls)
{
	const struct xso_tls_facts facts = xso_tls_facts_of(tls);

	(void)user;
	(void)connection;
	printf("   %s with %s, the certificate is trusted\n", facts.version, facts.cipher);
	return true;
}

static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason);

static bool connect_to(struct client *client, struct xso_error *error)
{
	const struct client_config *c = &client->config;
	const struct xso_stream_config stream = { .registry = c->registry,
		.handlers = client->handlers,
		.to = c->domain,
		.deadtime_hard_limit = PATIENCE };
	const struct xso_connection_config config = { .stream = &stream,
		.user = client,
		.host = c->host,
		.port = c->port,
		.tls_context = c->tls,
		.progress = progress,
		.post_handshake = post_handshake,
		.ready = ready,
		.ended = ended };

	client->connection = xso_connection_new(&config, error);
	return client->connection;
}

/* The first time it was cut; the next connection takes the session up. */
static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct client *client = user;
	const bool comes_back = client->is_cut && !client->has_come_back;
	struct xso_error error;
	char text[512];

	xso_reason_format(reason, text, sizeof text);
	printf("   %s\n", text);
	xso_login_free(client->login);
	client->login = NULL;
	client->connection = NULL;
	client->has_come_back = comes_back;
	if (comes_back)
		printf("   connecting again\n");
	if ((!comes_back || !connect_to(client, &error)) && client->config.gone)
		client->config.gone(client->config.user_of_gone);
	xso_connection_free(connection);
}

struct client *client_new(const struct client_config *config, struct xso_error *error)
{
	struct client *client = calloc(1, sizeof *client);

	*error = (struct xso_error){ .status = XSO_ERROR_MEMORY };
	if (!client)
		return NULL;
	client->config = *config;
	client->handlers = xso_handlers_new(NULL);
	client->sm = xso_sm_new(&(const struct xso_sm_config){ 0 });
	if (client->handlers && client->sm &&
		!xmpp_presence_on(client->handlers, on_presence, client) &&
		!xmpp_message_on(client->handlers, on_message, client) &&
		connect_to(client, error)) {
		printf("1. Connecting to %s\n", config->domain);
		return client;
	}
	client_free(client);
	return NULL;
}

void client_free(struct client *client)
{
	if (!client)
		return;
	xso_login_free(client->login);
	xso_connection_free(client->connection);
	xso_sm_free(client->sm);
	xso_handlers_free(client->handlers);
	free(client);
}

struct xso_source *client_source(struct client *client)
{
	return client->connection ? xso_connection_source(client->connection) : NULL;
}

bool client_is_content(const struct client *client)
{
	return client->is_content;
}
