/* Peers over TLS who do not read, or do not go on: memory stays within what was allowed. */
#include "inn.h"
#include "suite.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <xmpp/core.h>

enum { BODY = 8000, LIMIT = 1 << 20, MOST = 100000 };
enum { SOCKETS = 8 << 20 }; /* what the system keeps for both ends, at most */

static const enum xso_tls_use uses[] = { XSO_TLS_REQUIRED, XSO_TLS_DIRECT };

static void stay(struct errand *errand)
{
	(void)errand;
}

/* An errand that is READY, and its inn. */
static void begin(struct inn *inn, struct errand *errand, enum xso_tls_use tls)
{
	inn_open(inn, tls);
	*errand = inn_errand(inn);
	errand->ready = stay;
	errand->output_limit = LIMIT;
	errand_begin(errand);
	while (!errand->was_ready)
		ck_assert(errand_step(errand));
	inn_settle(inn);
}

static void end(struct inn *inn, struct errand *errand)
{
	errand_end(errand);
	inn_settle(inn);
	inn_close(inn);
}

static enum xso_status send_body(struct errand *errand, size_t number)
{
	static char text[BODY + 1];
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message m = { .body = &body, .n_body = 1 };

	memset(text, 'a' + (int)(number % 26), BODY);
	return xmpp_message_send(xso_connection_stream(errand->connection), &m);
}

/* How many messages are taken until no more are; the most memory of both on the way. */
static size_t fill(struct inn *inn, struct errand *errand, size_t *ours, size_t *theirs)
{
	enum xso_status status = XSO_OK;
	size_t sent = 0;

	*ours = *theirs = 0;
	while (!status && sent < MOST) {
		status = send_body(errand, sent);
		sent += !status;
		ck_assert(errand_step(errand));
		*ours = errand->memory.bytes > *ours ? errand->memory.bytes : *ours;
		*theirs = inn->memory.bytes > *theirs ? inn->memory.bytes : *theirs;
	}
	ck_assert_int_eq(status, XSO_ERROR_LIMIT);
	return sent;
}

static size_t heard; /* echoes, in their order */

static void hear(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	(void)stream;
	(void)user;
	ck_assert_uint_eq(strlen(m->body[0].text), BODY);
	ck_assert_int_eq(m->body[0].text[0], 'a' + (int)(heard % 26));
	heard++;
}

START_TEST(a_peer_that_does_not_read_stops_us_and_nothing_is_lost)
{
	struct inn inn;
	struct errand errand;
	size_t sent, ours, theirs;

	begin(&inn, &errand, uses[_i]);
	ck_assert_int_eq(xmpp_message_on(errand.handlers, hear, NULL), XSO_OK);
	xso_connection_pause(inn.guest);
	sent = fill(&inn, &errand, &ours, &theirs);
	/* buffers grow by doubling, and hold the old bytes while they do */
	ck_assert_uint_lt(ours, 3 * LIMIT + 2 * XSO_TLS_PENDING);
	ck_assert_uint_lt(theirs, LIMIT / 4);
	ck_assert_uint_lt(sent * BODY, SOCKETS + LIMIT);
	xso_connection_resume(inn.guest);
	while (heard < sent)
		ck_assert(errand_step(&errand));
	ck_assert_int_eq(inn.n_echoes, (int)sent);
	ck_assert_int_eq(send_body(&errand, sent), XSO_OK);
	end(&inn, &errand);
}
END_TEST

enum { GUESTS = 20, ALLOWED = 16384, EACH = 3 * ALLOWED, PATIENCE = 1000 };

static int call(const struct inn *inn)
{
	const struct sockaddr_in at = { .sin_family = AF_INET,
		.sin_port = htons(xso_listener_port(inn->listener)),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	ck_assert_int_eq(connect(fd, (const struct sockaddr *)&at, sizeof at), 0);
	return fd;
}

/* The same to each of them. */
static void say(const int peers[GUESTS], const char *text)
{
	for (int i = 0; i < GUESTS; i++)
		ck_assert_int_eq(
			send(peers[i], text, strlen(text), MSG_NOSIGNAL), (ssize_t)strlen(text));
}

/* It is told, sooner or later, why it is refused. */
static void check_refused(struct inn *inn, int peer)
{
	char text[2048] = "";
	ssize_t n;

	for (size_t tries = 0, size = 0; !strstr(text, "<policy-violation"); tries++) {
		ck_assert_msg(tries < PATIENCE, "%s", text);
		inn_step(inn);
		n = recv(peer, text + size, sizeof text - 1 - size, MSG_DONTWAIT);
		size += n > 0 ? (size_t)n : 0;
	}
	close(peer);
}

/* All but the last part that is allowed, and less than `most` bytes for all of it. */
static void say_parts(struct inn *inn, const int peers[GUESTS], const char *part, size_t most)
{
	for (size_t n = strlen(part); n + strlen(part) < ALLOWED; n += strlen(part)) {
		say(peers, part);
		inn_settle(inn);
		ck_assert_uint_lt(inn->memory.bytes, most);
	}
}

START_TEST(peers_that_do_not_end_a_stanza_cost_no_more_than_they_may_send)
{
	char part[1024] = "";
	struct inn inn;
	int peers[GUESTS];
	size_t before;

	inn_open(&inn, XSO_TLS_NEVER);
	before = inn.memory.bytes;
	memset(part, 'a', sizeof part - 1);
	for (int i = 0; i < GUESTS; i++)
		peers[i] = call(&inn);
	say(peers,
		"<stream:stream xmlns='jabber:client' to='capulet.lit' version='1.0' "
		"xmlns:stream='http://etherx.jabber.org/streams'><message><body>");
	say_parts(&inn, peers, part, before + GUESTS * EACH);
	say(peers, part);
	say(peers, part);
	inn_settle(&inn);
	for (int i = 0; i < GUESTS; i++)
		check_refused(&inn, peers[i]);
	for (int i = 0; inn.memory.bytes != before && i < PATIENCE; i++)
		inn_step(&inn);
	ck_assert_uint_eq(inn.memory.bytes, before);
	inn_close(&inn);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("pressure");
	TCase *tc = tcase_create("pressure");

	tcase_set_timeout(tc, 60);
	tcase_add_loop_test(tc, a_peer_that_does_not_read_stops_us_and_nothing_is_lost, 0, 2);
	tcase_add_test(tc, peers_that_do_not_end_a_stanza_cost_no_more_than_they_may_send);
	suite_add_tcase(s, tc);
	return s;
}
