#include "house.h"

#include <arpa/inet.h>
#include <check.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <xmpp/core.h>
#include <xmpp/stream.h>

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	(void)user;
	strcpy(id, "1");
	return true;
}

/* The server's side: features, and an echo. */

static void guest_ready(void *user, struct xso_connection *connection)
{
	const struct xmpp_stream_features features = { 0 };

	(void)user;
	ck_assert_int_eq(xso_stream_send(xso_connection_stream(connection),
				 xmpp_stream_features_any(&features), NULL),
		XSO_OK);
}

static void guest_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	(void)connection;
	(void)reason;
	((struct house *)user)->n_guests--;
}

static void *accepted(void *user, struct xso_connection *connection)
{
	struct house *house = user;

	ck_assert_int_lt(xso_connection_phase(connection), XSO_PHASE_READY);
	if (++house->n_guests > house->most_guests)
		house->most_guests = house->n_guests;
	return house;
}

static void echo(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	const struct house *house = user;
	const struct xmpp_message reply = { .body = m->body, .n_body = m->n_body };

	ck_assert_int_eq(xmpp_message_send(stream, &reply), XSO_OK);
	if (house->server_frees)
		xso_connection_free(xso_connection_of(stream));
}

/* The clients' side: messages, one after the echo of the other. */

static void say(struct client *client)
{
	const struct xmpp_lang_text body = { .text = "hello" };
	const struct xmpp_message m = { .body = &body, .n_body = 1 };
	struct xso_stream *stream = xso_connection_stream(client->connection);

	if (client->echoes < client->to_send)
		ck_assert_int_eq(xmpp_message_send(stream, &m), XSO_OK);
	else
		xso_stream_close(stream);
}

static void client_ready(void *user, struct xso_connection *connection)
{
	struct client *client = user;

	if (client->on_ready)
		client->on_ready(user, connection);
	say(client);
}

static void heard(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	struct client *client = xso_connection_user(xso_connection_of(stream));

	(void)user;
	ck_assert_str_eq(m->body[0].text, "hello");
	client->echoes++;
	say(client);
}

static void client_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct house *house = ((struct client *)user)->house;

	(void)connection;
	xso_reason_format(reason, house->reason, sizeof house->reason);
	if (!--house->n_left)
		xso_listener_close(house->listener);
}

void house_open(struct house *house, size_t most)
{
	const struct xso_listener_config config = {
		.address = "127.0.0.1",
		.most = most,
		.connection = &house->connection,
		.accepted = accepted,
		.user = house,
	};

	*house = (struct house){ 0 };
	house->stream = (struct xso_stream_config){ .role = XSO_ROLE_RECEIVER,
		.new_id = new_id,
		.allocator = memory_begin(&house->memory, 0) };
	house->connection = (struct xso_connection_config){ .stream = &house->stream,
		.tls = XSO_TLS_NEVER,
		.ready = guest_ready,
		.ended = guest_ended };
	house->server_handlers = xso_handlers_new(NULL);
	house->client_handlers = xso_handlers_new(NULL);
	ck_assert_int_eq(xmpp_message_on(house->server_handlers, echo, house), XSO_OK);
	ck_assert_int_eq(xmpp_message_on(house->client_handlers, heard, house), XSO_OK);
	house->stream.handlers = house->server_handlers;
	house->listener = xso_listener_new(&config, NULL);
	ck_assert_ptr_nonnull(house->listener);
}

static int connect_to(uint16_t port)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)&a, sizeof a), 0);
	return fd;
}

static void add(struct house *house, int fd, uint64_t timeout)
{
	struct client *client = &house->clients[house->n_clients++];
	const struct xso_stream_config stream = {
		.to = "example.com", .handlers = house->client_handlers, .allow_other_from = true
	};
	const struct xso_connection_config config = { .stream = &stream,
		.tls = XSO_TLS_NEVER,
		.user = client,
		.ready = client_ready,
		.ended = client_ended,
		.timeouts.stream = timeout };

	*client = (struct client){ .house = house };
	client->connection = xso_connection_of_socket(&config, fd, NULL);
	ck_assert_ptr_nonnull(client->connection);
	house->n_left++;
}

void house_add_client(struct house *house, int to_send)
{
	add(house, connect_to(xso_listener_port(house->listener)), 0);
	house->clients[house->n_clients - 1].to_send = to_send;
}

void house_add_silent_client(struct house *house, uint64_t timeout)
{
	int fds[2];

	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	add(house, fds[0], timeout);
	house->clients[house->n_clients - 1].silent = fds[1];
}

size_t house_sources(struct house *house, struct xso_source *sources[MOST_CLIENTS + 1])
{
	size_t n = 0;

	sources[n++] = xso_listener_source(house->listener);
	for (int i = 0; i < house->n_clients; i++)
		sources[n++] = xso_connection_source(house->clients[i].connection);
	return n;
}

void house_close(struct house *house)
{
	for (int i = 0; i < house->n_clients; i++) {
		xso_connection_free(house->clients[i].connection);
		if (house->clients[i].silent)
			close(house->clients[i].silent);
	}
	xso_listener_free(house->listener);
	xso_handlers_free(house->server_handlers);
	xso_handlers_free(house->client_handlers);
	ck_assert_uint_eq(house->memory.blocks, 0);
}
