/* A connection on a socket, in the clear, against a peer that is written out; its clock stands. */
#include "memory.h"
#include "suite.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <xmpp/core.h>
#include <xso/connection.h>
#include <xso/handlers.h>
#include <xso/wait.h>

#define STREAM                                                                                  \
	"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' " \
	"from='example.com' id='x' version='1.0'>"
#define FEATURES "<stream:features/>"
#define OUR_HEADER                                                       \
	"<?xml version=\"1.0\"?><stream:stream xmlns=\"jabber:client\" " \
	"xmlns:stream=\"http://etherx.jabber.org/streams\" to=\"example.com\" version=\"1.0\">"
#define FOOTER "</stream:stream>"

/* The functions from which a connection may be freed. */
enum place { NOWHERE, IN_PROGRESS, IN_READY, IN_MESSAGE, IN_ENDED, IN_POST, PLACES };

/* A connection under test, the other end of its socket, and what it told. */
struct scene {
	struct memory memory;
	struct xso_handlers *handlers;
	struct xso_connection *connection;
	int peer;
	uint64_t now;
	char told[1024];
	bool is_over; /* step said false */
	void (*do_in_ready)(struct scene *scene);
	enum place free_in;
	int posts;
};

static void tell(struct scene *scene, const char *what, const char *text)
{
	const size_t n = strlen(scene->told);

	snprintf(scene->told + n, sizeof scene->told - n, "%s%s%s\n", what, *text ? " " : "", text);
}

static void free_if(struct scene *scene, enum place place)
{
	struct xso_connection *connection = scene->connection;

	if (scene->free_in != place)
		return;
	scene->connection = NULL;
	xso_connection_free(connection);
}

static uint64_t now(void *user)
{
	return ((struct scene *)user)->now;
}

static void on_progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	char why[256] = "";

	(void)connection;
	if (attempt->failure)
		xso_reason_format(attempt->failure, why, sizeof why);
	tell(user, xso_phase_text(attempt->phase), why);
	free_if(user, IN_PROGRESS);
}

static void on_ready(void *user, struct xso_connection *connection)
{
	struct scene *scene = user;

	ck_assert_ptr_eq(xso_connection_of(xso_connection_stream(connection)), connection);
	if (scene->do_in_ready)
		scene->do_in_ready(scene);
	free_if(user, IN_READY);
}

static void on_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	char why[256];

	(void)connection;
	xso_reason_format(reason, why, sizeof why);
	tell(user, "ended:", why);
	free_if(user, IN_ENDED);
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	(void)stream;
	tell(user, "message", m->n_body ? m->body[0].text : "");
	free_if(user, IN_MESSAGE);
}

static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	memset(bytes, 0, size);
	return true;
}

static void begin_with(struct scene *scene, struct xso_connection_config *config, size_t fail_at)
{
	struct xso_stream_config stream = { .to = "example.com" };
	int fds[2];

	*scene = (struct scene){ .now = 1000 };
	stream.allocator = memory_begin(&scene->memory, 0);
	scene->handlers = xso_handlers_new(NULL);
	ck_assert_int_eq(xmpp_message_on(scene->handlers, on_message, scene), XSO_OK);
	stream.handlers = scene->handlers;
	config->stream = &stream;
	config->user = scene;
	config->now = now;
	config->random = random_bytes;
	config->tls = XSO_TLS_NEVER;
	config->progress = on_progress;
	config->ready = on_ready;
	config->ended = on_ended;
	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	scene->peer = fds[1];
	scene->memory.fail_at = fail_at;
	scene->connection = xso_connection_of_socket(config, fds[0], NULL);
	if (!scene->connection)
		close(fds[0]);
}

static void begin(struct scene *scene)
{
	struct xso_connection_config config = { 0 };

	begin_with(scene, &config, 0);
	ck_assert_ptr_nonnull(scene->connection);
}

static void end(struct scene *scene)
{
	xso_connection_free(scene->connection);
	if (scene->peer >= 0)
		close(scene->peer);
	xso_handlers_free(scene->handlers);
	ck_assert_uint_eq(scene->memory.blocks, 0);
}

/* As a loop does it: while there is something to do, without waiting. */
static void run(struct scene *scene)
{
	struct xso_source *source = xso_connection_source(scene->connection);
	struct pollfd fd = { .fd = xso_source_fd(source), .events = POLLIN };

	for (int i = 0; i < 1000 && !scene->is_over; i++) {
		if (!poll(&fd, 1, 0) && xso_source_timeout(source))
			return;
		scene->is_over = !xso_source_step(source);
	}
	ck_assert_msg(scene->is_over, "it steps for ever");
}

static void send_text(struct scene *scene, const char *text)
{
	ck_assert_int_eq(send(scene->peer, text, strlen(text), MSG_NOSIGNAL), (int)strlen(text));
	run(scene);
}

/* What the peer received since the last time. */
static const char *received(struct scene *scene)
{
	static char text[4096];
	ssize_t n = recv(scene->peer, text, sizeof text - 1, MSG_DONTWAIT);

	text[n > 0 ? n : 0] = '\0';
	return text;
}

static bool peer_sees_end(struct scene *scene)
{
	char byte;

	return !recv(scene->peer, &byte, 1, MSG_DONTWAIT);
}

static void forget(struct scene *scene)
{
	*scene->told = '\0';
}

/* Up to READY, with nothing left to look at. */
static void become_ready(struct scene *scene)
{
	begin(scene);
	run(scene);
	send_text(scene, STREAM FEATURES);
	ck_assert_int_eq(xso_connection_phase(scene->connection), XSO_PHASE_READY);
	received(scene);
	forget(scene);
}

START_TEST(a_stream_becomes_ready_once_its_features_are_there)
{
	struct scene scene;

	begin(&scene);
	ck_assert_int_eq(xso_source_timeout(xso_connection_source(scene.connection)), 0);
	run(&scene);
	ck_assert_str_eq(received(&scene), OUR_HEADER);
	ck_assert_ptr_null(xso_connection_stream(scene.connection));
	send_text(&scene, STREAM);
	ck_assert_str_eq(
		scene.told, "waiting for the stream header\nwaiting for stream features\n");
	forget(&scene);
	send_text(&scene, FEATURES "<message><body>hi</body></message>");
	ck_assert_str_eq(scene.told, "ready\nmessage hi\n");
	end(&scene);
}
END_TEST

static void send_message(struct scene *scene)
{
	const struct xmpp_lang_text body = { .text = "ho" };
	const struct xmpp_message m = { .to = "a@example.com", .body = &body, .n_body = 1 };

	ck_assert_int_eq(xmpp_message_send(xso_connection_stream(scene->connection), &m), XSO_OK);
}

#define MESSAGE \
	"<message to=\"a@example.com\" id=\"AAAAAAAAAAAAAAAAAAAAAAAA\"><body>ho</body></message>"

START_TEST(what_is_sent_goes_out_by_itself)
{
	struct scene scene;

	become_ready(&scene);
	send_message(&scene);
	ck_assert_str_eq(received(&scene), "");
	run(&scene);
	ck_assert_str_eq(received(&scene), MESSAGE);
	end(&scene);

	begin(&scene);
	scene.do_in_ready = send_message;
	run(&scene);
	received(&scene);
	send_text(&scene, STREAM FEATURES);
	ck_assert_str_eq(received(&scene), MESSAGE);
	end(&scene);
}
END_TEST

START_TEST(an_orderly_end_waits_for_the_peers)
{
	struct scene scene;

	become_ready(&scene);
	xso_stream_close(xso_connection_stream(scene.connection));
	run(&scene);
	ck_assert_str_eq(received(&scene), FOOTER);
	ck_assert(!peer_sees_end(&scene));
	ck_assert_int_eq(xso_connection_phase(scene.connection), XSO_PHASE_CLOSING);
	send_text(&scene, "<message><body>late</body></message>" FOOTER);
	ck_assert_str_eq(scene.told, "message late\n");
	ck_assert(peer_sees_end(&scene));
	close(scene.peer);
	scene.peer = -1;
	run(&scene);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told, "message late\nended: closed here\n");
	end(&scene);
}
END_TEST

START_TEST(a_peer_that_does_not_end_is_left)
{
	struct scene scene;

	become_ready(&scene);
	xso_stream_close(xso_connection_stream(scene.connection));
	run(&scene);
	scene.now += 15000; /* the stream's shutdown timeout */
	run(&scene);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told, "ended: closed here\n");
	end(&scene);

	become_ready(&scene);
	send_text(&scene, FOOTER);
	ck_assert(!scene.is_over);
	scene.now += 5000; /* for the end of input behind the footer */
	run(&scene);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told, "ended: closed by the peer\n");
	end(&scene);
}
END_TEST

START_TEST(a_peer_that_goes_is_lost)
{
	struct scene scene;

	become_ready(&scene);
	shutdown(scene.peer, SHUT_WR);
	run(&scene);
	ck_assert_str_eq(received(&scene), FOOTER);
	ck_assert(scene.is_over);
	ck_assert_str_eq(scene.told, "ended: the connection was lost\n");
	end(&scene);
}
END_TEST

/* Every phase up to READY, and what the peer says before it falls silent in it. */
static const struct {
	enum xso_phase phase;
	const char *said;
} phases[] = {
	{ XSO_PHASE_HEADER, "" },
	{ XSO_PHASE_FEATURES, STREAM },
};

START_TEST(each_phase_has_a_deadline)
{
	struct scene scene;
	char expected[128];

	begin(&scene);
	run(&scene);
	if (*phases[_i].said)
		send_text(&scene, phases[_i].said);
	ck_assert_int_eq(xso_connection_phase(scene.connection), phases[_i].phase);
	ck_assert_int_eq(xso_source_timeout(xso_connection_source(scene.connection)), 15000);
	scene.now += 14999;
	run(&scene);
	ck_assert(!scene.is_over);
	scene.now++;
	run(&scene);
	ck_assert(scene.is_over);
	snprintf(expected, sizeof expected, "ended: the peer is silent: %s\n",
		xso_phase_text(phases[_i].phase));
	ck_assert_msg(strstr(scene.told, expected), "%s", scene.told);
	end(&scene);
}
END_TEST

#define ERRORS "xmlns=\"urn:ietf:params:xml:ns:xmpp-streams\""
#define ERROR(condition, text)                                                      \
	"<stream:error><" condition " " ERRORS "/><text " ERRORS ">" text "</text>" \
	"</stream:error>" FOOTER

static const struct {
	const char *said, *answered, *reason;
} refusals[] = {
	{ STREAM "<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>"
		 "</stream:error>" FOOTER,
		FOOTER, "stream error host-unknown" },
	{ "HTTP/1.1 400 Bad Request\r\n",
		ERROR("not-well-formed", "the input does not begin with '&lt;'"),
		"stream error sent not-well-formed" },
	{ STREAM "<message/>", ERROR("unsupported-stanza-type", "not before stream features"),
		"stream error sent unsupported-stanza-type: not before stream features" },
	{ STREAM FOOTER, FOOTER, "closed by the peer" },
};

START_TEST(a_stream_that_fails_early_says_why)
{
	struct scene scene;

	begin(&scene);
	run(&scene);
	received(&scene);
	send_text(&scene, refusals[_i].said);
	ck_assert_str_eq(received(&scene), refusals[_i].answered);
	ck_assert(scene.is_over);
	ck_assert_msg(strstr(scene.told, refusals[_i].reason), "%s", scene.told);
	ck_assert_ptr_null(xso_connection_stream(scene.connection));
	end(&scene);
}
END_TEST

enum { BIG = 40000 };

static enum xso_status send_big(struct scene *scene, char fill)
{
	static char text[BIG + 1];
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message m = { .body = &body, .n_body = 1 };

	memset(text, fill, BIG);
	return xmpp_message_send(xso_connection_stream(scene->connection), &m);
}

START_TEST(a_peer_that_does_not_read_stops_us_and_loses_nothing)
{
	struct scene scene;
	size_t sent = 0, came = 0, n_bytes = 0;
	enum xso_status status = XSO_OK;
	const char *text;

	become_ready(&scene);
	while (!status && sent < 10000) {
		status = send_big(&scene, 'x');
		sent += !status;
		run(&scene);
	}
	ck_assert_int_eq(status, XSO_ERROR_LIMIT);
	ck_assert_uint_lt(scene.memory.bytes, 64 << 20);
	ck_assert_int_eq(xso_connection_phase(scene.connection), XSO_PHASE_READY);
	do {
		text = received(&scene);
		n_bytes += strlen(text);
		for (; (text = strstr(text, "</body>")); text++)
			came++;
		run(&scene);
	} while (n_bytes < sent * BIG || came < sent - 1);
	ck_assert_int_eq(send_big(&scene, 'y'), XSO_OK);
	end(&scene);
}
END_TEST

START_TEST(while_it_is_paused_nothing_is_read)
{
	struct scene scene;
	static char chunk[4096];
	int n = 0;

	become_ready(&scene);
	xso_connection_pause(scene.connection);
	run(&scene);
	memset(chunk, ' ', sizeof chunk);
	while (send(scene.peer, chunk, sizeof chunk, MSG_DONTWAIT | MSG_NOSIGNAL) > 0 &&
		n < 100000) {
		n++;
		run(&scene);
	}
	ck_assert_int_lt(n, 100000); /* the peer has to wait */
	xso_connection_resume(scene.connection);
	run(&scene);
	ck_assert_int_gt(send(scene.peer, chunk, 1, MSG_DONTWAIT | MSG_NOSIGNAL), 0);
	ck_assert_uint_ge(xso_stream_count(xso_connection_stream(scene.connection)).bytes_received,
		(uint64_t)n * sizeof chunk);

	xso_connection_pause(scene.connection);
	xso_stream_close(xso_connection_stream(scene.connection));
	send_text(&scene, FOOTER);
	ck_assert_str_eq(received(&scene), FOOTER);
	ck_assert(peer_sees_end(&scene));
	end(&scene);
}
END_TEST

static void post_free(struct xso_connection *connection, void *user)
{
	ck_assert_ptr_nonnull(connection);
	free_if(user, IN_POST);
}

START_TEST(it_may_be_freed_in_every_function)
{
	struct scene scene;
	struct xso_source *source;

	begin(&scene);
	source = xso_source_keep(xso_connection_source(scene.connection));
	scene.free_in = (enum place)_i;
	run(&scene);
	if (scene.free_in == IN_POST)
		ck_assert_int_eq(xso_connection_post(scene.connection, post_free, &scene), XSO_OK);
	if (!scene.is_over)
		send_text(&scene,
			STREAM FEATURES "<message><body>1</body></message><message><body>2</body></"
					"message>" FOOTER);
	close(scene.peer);
	scene.peer = -1;
	if (!scene.is_over)
		run(&scene);
	ck_assert(scene.is_over);
	ck_assert_ptr_null(scene.connection);
	ck_assert(!strstr(scene.told, "message 2") || scene.free_in == IN_ENDED);
	xso_source_release(source);
	end(&scene);
}
END_TEST

START_TEST(whoever_watches_it_finds_out_that_it_was_freed)
{
	struct scene scene;
	struct xso_source *source;
	struct pollfd fd = { .events = POLLIN };

	become_ready(&scene);
	source = xso_source_keep(xso_connection_source(scene.connection));
	xso_connection_free(scene.connection);
	scene.connection = NULL;
	fd.fd = xso_source_fd(source);
	ck_assert_int_eq(poll(&fd, 1, 0), 1);
	ck_assert(!xso_source_step(source));
	xso_source_release(source);
	end(&scene);
}
END_TEST

static void post_count(struct xso_connection *connection, void *user)
{
	ck_assert_ptr_nonnull(connection);
	((struct scene *)user)->posts++;
}

static void post_order(struct xso_connection *connection, void *user)
{
	tell(user, connection ? "post" : "post for nobody", "");
}

static void *post_from_thread(void *user)
{
	struct scene *scene = user;

	for (int i = 0; i < 1000; i++)
		ck_assert_int_eq(xso_connection_post(scene->connection, post_count, scene), XSO_OK);
	return NULL;
}

START_TEST(what_other_threads_post_is_done_once_in_the_connections_thread)
{
	struct scene scene;
	pthread_t threads[4];

	become_ready(&scene);
	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, post_from_thread, &scene), 0);
	while (scene.posts < 4000)
		run(&scene);
	for (int i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	run(&scene);
	ck_assert_int_eq(scene.posts, 4000);

	ck_assert_int_eq(xso_connection_post(scene.connection, post_order, &scene), XSO_OK);
	xso_connection_free(scene.connection);
	scene.connection = NULL;
	ck_assert_str_eq(scene.told, "post for nobody\n");
	end(&scene);
}
END_TEST

static void on_wait(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	(void)stream;
	(void)any;
	tell(user, "waited", waited == XSO_WAITED_TIMEOUT ? "too long" : "until the end");
}

START_TEST(time_is_counted_from_when_something_was_asked_for)
{
	const struct xso_class *const classes[] = { &xmpp_presence_class };
	struct xso_source *source;
	struct xso_stream *stream;
	struct scene scene;

	become_ready(&scene);
	source = xso_connection_source(scene.connection);
	stream = xso_connection_stream(scene.connection);
	scene.now += 60000; /* nothing happened, and nobody stepped */
	ck_assert_int_eq(
		xso_stream_wait_for(stream, classes, 1, 5000, on_wait, &scene, NULL), XSO_OK);
	run(&scene);
	ck_assert_str_eq(scene.told, "");
	ck_assert_int_eq(xso_source_timeout(source), 5000);
	scene.now += 5000;
	run(&scene);
	ck_assert_str_eq(scene.told, "waited too long\n");
	end(&scene);
}
END_TEST

/* A whole session; how many allocations it asked for. */
static size_t play(size_t fail_at)
{
	struct xso_connection_config config = { 0 };
	struct scene scene;
	size_t calls;

	begin_with(&scene, &config, fail_at);
	if (scene.connection) {
		run(&scene);
		if (!scene.is_over)
			send_text(&scene, STREAM FEATURES "<message><body>1</body></message>");
		if (!scene.is_over)
			send_text(&scene, FOOTER);
		close(scene.peer);
		scene.peer = -1;
		if (!scene.is_over)
			run(&scene);
		ck_assert(scene.is_over);
		ck_assert_msg(strstr(scene.told, "ended"), "%zu: %s", fail_at, scene.told);
	}
	calls = scene.memory.calls;
	end(&scene);
	return calls;
}

START_TEST(memory_may_run_out_anywhere)
{
	const size_t calls = play(0);

	ck_assert_uint_gt(calls, 10);
	for (size_t at = 1; at <= calls; at++)
		play(at);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("connection");
	TCase *all = tcase_create("all");

	tcase_add_test(all, a_stream_becomes_ready_once_its_features_are_there);
	tcase_add_test(all, what_is_sent_goes_out_by_itself);
	tcase_add_test(all, an_orderly_end_waits_for_the_peers);
	tcase_add_test(all, a_peer_that_does_not_end_is_left);
	tcase_add_test(all, a_peer_that_goes_is_lost);
	tcase_add_loop_test(
		all, each_phase_has_a_deadline, 0, (int)(sizeof phases / sizeof *phases));
	tcase_add_loop_test(all, a_stream_that_fails_early_says_why, 0,
		(int)(sizeof refusals / sizeof *refusals));
	tcase_add_test(all, a_peer_that_does_not_read_stops_us_and_loses_nothing);
	tcase_add_test(all, while_it_is_paused_nothing_is_read);
	tcase_add_loop_test(all, it_may_be_freed_in_every_function, IN_PROGRESS, PLACES);
	tcase_add_test(all, whoever_watches_it_finds_out_that_it_was_freed);
	tcase_add_test(all, what_other_threads_post_is_done_once_in_the_connections_thread);
	tcase_add_test(all, time_is_counted_from_when_something_was_asked_for);
	tcase_add_test(all, memory_may_run_out_anywhere);
	suite_add_tcase(s, all);
	return s;
}
