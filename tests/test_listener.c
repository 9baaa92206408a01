/* A listener and its guests, in one loop with those who connect to it. */
#include "memory.h"
#include "suite.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <xmpp/core.h>
#include <xmpp/stream.h>
#include <xso/handlers.h>
#include <xso/listener.h>

enum { MOST_CLIENTS = 50 };

struct client {
	struct house *house;
	struct xso_connection *connection;
	int echoes, to_send;
};

struct house {
	struct memory memory;
	struct xso_handlers *server_handlers, *client_handlers;
	struct xso_stream_config stream;	 /* of the guests */
	struct xso_connection_config connection; /* of the same */
	struct xso_listener *listener;
	struct client clients[MOST_CLIENTS];
	int n_clients, n_left;	    /* clients that have not ended */
	int n_guests, most_guests;  /* now, and ever at a time */
	bool server_frees, is_over; /* after each message; when the last client has gone */
	char reason[256];	    /* of the last that ended */
};

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
	(void)connection;
	say(user);
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
	if (!--house->n_left && house->is_over)
		xso_listener_close(house->listener);
}

static void open_house(struct house *house, size_t most)
{
	const struct xso_listener_config config = {
		.address = "127.0.0.1",
		.most = most,
		.connection = &house->connection,
		.accepted = accepted,
		.user = house,
	};

	*house = (struct house){ .is_over = true };
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

static void add_client(struct house *house, int to_send)
{
	struct client *client = &house->clients[house->n_clients++];
	const struct xso_stream_config stream = {
		.to = "example.com", .handlers = house->client_handlers, .allow_other_from = true
	};
	const struct xso_connection_config config = {
		.stream = &stream,
		.tls = XSO_TLS_NEVER,
		.user = client,
		.ready = client_ready,
		.ended = client_ended,
	};

	*client = (struct client){ .house = house, .to_send = to_send };
	client->connection = xso_connection_of_socket(
		&config, connect_to(xso_listener_port(house->listener)), NULL);
	ck_assert_ptr_nonnull(client->connection);
	house->n_left++;
}

static void live(struct house *house)
{
	struct xso_source *sources[MOST_CLIENTS + 1];

	for (int i = 0; i < house->n_clients; i++)
		sources[i] = xso_connection_source(house->clients[i].connection);
	sources[house->n_clients] = xso_listener_source(house->listener);
	ck_assert_int_eq(xso_run(sources, (size_t)house->n_clients + 1), XSO_OK);
}

static void close_house(struct house *house)
{
	for (int i = 0; i < house->n_clients; i++)
		xso_connection_free(house->clients[i].connection);
	xso_listener_free(house->listener);
	xso_handlers_free(house->server_handlers);
	xso_handlers_free(house->client_handlers);
	ck_assert_uint_eq(house->memory.blocks, 0);
}

START_TEST(many_talk_at_once)
{
	struct house house;

	open_house(&house, 0);
	for (int i = 0; i < MOST_CLIENTS; i++)
		add_client(&house, i);
	live(&house);
	for (int i = 0; i < MOST_CLIENTS; i++)
		ck_assert_int_eq(house.clients[i].echoes, i);
	ck_assert_int_eq(house.n_guests, 0);
	ck_assert_str_eq(house.reason, "closed here");
	close_house(&house);
}
END_TEST

START_TEST(no_more_are_let_in_than_there_is_room_for)
{
	struct house house;

	open_house(&house, 3);
	for (int i = 0; i < MOST_CLIENTS; i++)
		add_client(&house, 5);
	live(&house);
	for (int i = 0; i < MOST_CLIENTS; i++)
		ck_assert_int_eq(house.clients[i].echoes, 5);
	ck_assert_int_eq(house.most_guests, 3);
	close_house(&house);
}
END_TEST

START_TEST(a_guest_may_be_freed_in_its_handler)
{
	struct house house;

	open_house(&house, 0);
	house.server_frees = true;
	for (int i = 0; i < 5; i++)
		add_client(&house, 2);
	live(&house);
	for (int i = 0; i < 5; i++)
		ck_assert_int_eq(house.clients[i].echoes, 0);
	close_house(&house);
}
END_TEST

START_TEST(when_it_closes_everybody_is_told)
{
	struct house house;
	struct xso_source *source;

	open_house(&house, 0);
	add_client(&house, 1000000);
	source = xso_connection_source(house.clients[0].connection);
	while (house.clients[0].echoes < 3) {
		xso_source_step(source);
		xso_source_step(xso_listener_source(house.listener));
	}
	xso_listener_close(house.listener);
	ck_assert_uint_eq(xso_listener_port(house.listener), 0);
	live(&house);
	ck_assert_str_eq(house.reason, "stream error system-shutdown");
	close_house(&house);
}
END_TEST

START_TEST(without_descriptors_it_waits_and_goes_on)
{
	struct rlimit limit, low;
	struct house house;
	struct xso_source *source;
	int fds[2];

	open_house(&house, 0);
	add_client(&house, 1);
	source = xso_listener_source(house.listener);
	ck_assert_int_eq(pipe(fds), 0);
	ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
	low = limit;
	low.rlim_cur = (rlim_t)fds[0];
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &low), 0);
	close(fds[0]);
	close(fds[1]);
	ck_assert(xso_source_step(source));
	ck_assert(xso_source_step(source));
	ck_assert_int_eq(house.n_guests, 0);
	ck_assert_int_gt(xso_source_timeout(source), 0); /* it does not step for ever */
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
	live(&house);
	ck_assert_int_eq(house.clients[0].echoes, 1);
	close_house(&house);
}
END_TEST

START_TEST(an_address_that_cannot_be_listened_at_is_told)
{
	const struct xso_connection_config connection = { .tls = XSO_TLS_NEVER };
	struct xso_listener_config config = { .connection = &connection };
	struct xso_error error;
	char text[256];

	config.address = "nowhere";
	ck_assert_ptr_null(xso_listener_new(&config, &error));
	xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "listener: 'nowhere' is not a numeric IP address");
	config.address = "192.0.2.1";
	ck_assert_ptr_null(xso_listener_new(&config, &error));
	xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "listener: '192.0.2.1' is not an address of this machine");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("listener");
	TCase *all = tcase_create("all");

	tcase_add_test(all, many_talk_at_once);
	tcase_add_test(all, no_more_are_let_in_than_there_is_room_for);
	tcase_add_test(all, a_guest_may_be_freed_in_its_handler);
	tcase_add_test(all, when_it_closes_everybody_is_told);
	tcase_add_test(all, without_descriptors_it_waits_and_goes_on);
	tcase_add_test(all, an_address_that_cannot_be_listened_at_is_told);
	suite_add_tcase(s, all);
	return s;
}
