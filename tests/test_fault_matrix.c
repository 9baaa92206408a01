/*
 * A network that does harm, at every place of a connection to real servers: it ends for a reason of
 * the kind that is to be expected, in time, and leaves nothing behind.
 */
#include "errand.h"
#include "fault_proxy.h"
#include "servers.h"
#include "suite.h"

#include <stdlib.h>
#include <xmpp/sasl.h>

enum { TO_SERVER, TO_CLIENT };
enum { MOST_PLACES = 16, UNSURE = 8 }; /* bytes */
enum { SHORT = 100, SLACK = 10000 };   /* milliseconds */

static struct server *servers[2]; /* by enum servers_which */

static void setup(void)
{
	servers[SERVERS_PROSODY] = servers_start(SERVERS_PROSODY, NULL);
	servers[SERVERS_EJABBERD] = servers_start(SERVERS_EJABBERD, NULL);
}

static void teardown(void)
{
	servers_stop(servers[SERVERS_EJABBERD]);
	servers_stop(servers[SERVERS_PROSODY]);
}

/* Where a phase begins, in the bytes of each direction. */
struct place {
	enum xso_phase phase;
	bool is_covered; /* by TLS; the handshake is not */
	uint64_t bytes[2];
};

struct matrix {
	const struct server *server;
	struct xso_tls_context *context;
	struct fault_proxy *proxy;
	struct place places[MOST_PLACES];
	size_t n_places;
};

static void note_place(struct errand *errand, const struct xso_attempt *attempt)
{
	struct matrix *matrix = errand->user;
	const struct fault_counts counts = fault_proxy_counts(matrix->proxy);
	struct place *place = &matrix->places[matrix->n_places++];

	ck_assert_uint_le(matrix->n_places, MOST_PLACES);
	*place = (struct place){ .phase = attempt->phase,
		.is_covered = matrix->n_places > 1 &&
			(place[-1].is_covered || place[-1].phase == XSO_PHASE_TLS),
		.bytes = { counts.to_server, counts.to_client } };
}

static struct errand errand_through(struct matrix *matrix, uint64_t timeout)
{
	struct errand errand = errand_to(matrix->server, "localhost", XSO_TLS_REQUIRED);

	errand.port = fault_proxy_port(matrix->proxy);
	errand.context = matrix->context;
	errand.timeouts = (struct xso_timeouts){
		.connecting = timeout, .tls = timeout, .stream = timeout, .closing = timeout
	};
	errand.user = matrix;
	return errand;
}

static struct matrix matrix_of(enum servers_which which)
{
	struct matrix matrix = { .server = servers[which] };

	matrix.context = errand_context(matrix.server, "authority", 0);
	matrix.proxy = fault_proxy_start(matrix.server->host, matrix.server->c2s, NULL, NULL);
	return matrix;
}

/* With the places of an errand to which nothing happens. */
static struct matrix measured(enum servers_which which)
{
	struct matrix matrix = matrix_of(which);
	struct errand errand = errand_through(&matrix, 0);

	errand.progress = note_place;
	errand_run(&errand);
	ck_assert_str_eq(errand.reason, "closed here");
	ck_assert_uint_eq(matrix.n_places, 8);
	ck_assert_int_eq(matrix.places[7].phase, XSO_PHASE_READY);
	return matrix;
}

static void matrix_end(struct matrix *matrix)
{
	fault_proxy_stop(matrix->proxy);
	xso_tls_context_release(matrix->context);
}

/* Sets of reasons. */
#define R(kind) (1u << XSO_REASON_##kind)
#define ANY_ERROR (R(STREAM_ERROR_SENT) | R(STREAM_ERROR_RECEIVED))
#define NOT_SEEN R(LOCAL) /* it came to READY all the same */

/*
 * What a fault may be taken for, in the clear and in TLS. A bit that is another one may change the
 * meaning of what is said in the clear, or nothing; in TLS it may be of a length, for the rest of
 * which the other side waits. What comes of the server's own view of a fault is the server's.
 */
static const struct {
	enum fault fault;
	int direction;
	bool takes_time; /* it is found out by a timeout only, or may be */
	unsigned in_clear, in_tls;
} rows[] = {
	{ FAULT_CUT, TO_CLIENT, false, R(LOST) | R(TRANSPORT), R(LOST) | R(TRANSPORT) },
	{ FAULT_CUT, TO_SERVER, false, R(LOST) | R(TRANSPORT), R(LOST) | R(TRANSPORT) },
	{ FAULT_HALF_CLOSE, TO_CLIENT, false, R(LOST), R(LOST) },
	{ FAULT_RESET, TO_CLIENT, false, R(TRANSPORT), R(TRANSPORT) },
	{ FAULT_RESET, TO_SERVER, false, R(TRANSPORT), R(TRANSPORT) },
	{ FAULT_STALL, TO_CLIENT, true, R(TIMEOUT), R(TIMEOUT) },
	{ FAULT_STALL, TO_SERVER, true, R(TIMEOUT), R(TIMEOUT) },
	{ FAULT_FLIP, TO_CLIENT, true, NOT_SEEN | ANY_ERROR | R(TLS) | R(TIMEOUT),
		R(TLS) | R(TIMEOUT) },
	{ FAULT_FLIP, TO_SERVER, true,
		NOT_SEEN | ANY_ERROR | R(TLS) | R(TIMEOUT) | R(LOST) | R(CLOSED_BY_PEER),
		R(TLS) | R(TIMEOUT) | R(LOST) | R(TRANSPORT) },
	{ FAULT_DROP, TO_CLIENT, true, NOT_SEEN | ANY_ERROR | R(TLS) | R(TIMEOUT),
		R(TLS) | R(TIMEOUT) },
	{ FAULT_DROP, TO_SERVER, true,
		NOT_SEEN | ANY_ERROR | R(TLS) | R(TIMEOUT) | R(LOST) | R(CLOSED_BY_PEER),
		R(TLS) | R(TIMEOUT) | R(LOST) | R(TRANSPORT) },
};

enum { ROWS = sizeof rows / sizeof *rows };

static bool is_tls(const struct place *place)
{
	return place->is_covered || place->phase == XSO_PHASE_TLS;
}

static void meet(struct matrix *matrix, size_t row, uint64_t after, const struct place *place)
{
	const struct faults faults = { .fault = rows[row].fault, .after = (size_t)after };
	const bool goes_in = rows[row].direction == TO_SERVER;
	const uint64_t timeout = rows[row].takes_time ? SHORT : 0;
	const size_t descriptors = errand_descriptors();
	const unsigned expected = is_tls(place) ? rows[row].in_tls : rows[row].in_clear;
	struct errand errand = errand_through(matrix, timeout);

	fault_proxy_set(matrix->proxy, goes_in ? &faults : NULL, goes_in ? NULL : &faults);
	errand_run(&errand);
	fault_proxy_strike(matrix->proxy, FAULT_RESET); /* what it still has open */
	ck_assert_msg(1u << errand.kind & expected, "row %zu, byte %u, %s: %s", row,
		(unsigned)after, xso_phase_text(place->phase), errand.reason);
	ck_assert_int_eq(errand.was_ready, errand.kind == XSO_REASON_LOCAL);
	ck_assert_uint_lt(errand.took, MOST_PLACES * timeout + SLACK);
	ck_assert_uint_eq(errand_descriptors(), descriptors);
}

/*
 * In the first, the last and a middle byte of what is received, or sent, in a phase. A handshake is
 * some bytes longer or shorter each time, as its signatures are; the seal of a record is longer
 * than that. In front of it is an id, which may be some digits longer or shorter; and nobody asks
 * for the version in the header of its first record.
 */
static void meet_at(struct matrix *matrix, size_t row, const struct place *place)
{
	const uint64_t begin = place->bytes[rows[row].direction];
	const uint64_t end = place[1].bytes[rows[row].direction];

	if (end - begin < UNSURE)
		return;
	meet(matrix, row, begin + (end - begin) / 2, place);
	if (rows[row].fault == FAULT_STALL && !getenv("XSO_LONG"))
		return; /* each takes its time */
	meet(matrix, row, begin + (place->phase == XSO_PHASE_TLS ? UNSURE : 0), place);
	meet(matrix, row, end - (is_tls(place) ? UNSURE : 1), place);
}

START_TEST(every_fault_in_every_phase_has_its_reason)
{
	struct matrix matrix = measured((enum servers_which)(_i / ROWS));

	for (size_t i = 0; i + 1 < matrix.n_places; i++)
		meet_at(&matrix, (size_t)(_i % ROWS), &matrix.places[i]);
	matrix_end(&matrix);
}
END_TEST

/*
 * Nothing is lost, it only comes in another way: what is received, that is. Both servers read with
 * expat, which since CVE-2023-52425 puts off an element whose end comes in a small piece, until
 * more comes behind it.
 */
static const struct faults slow_ways[] = {
	{ .piece = 1 },
	{ .pause = 20 },
	{ .piece = 100, .pause = 5 },
};

START_TEST(bytes_may_come_one_by_one_or_late)
{
	const struct server *server = servers[_i];

	for (size_t i = 0; i < sizeof slow_ways / sizeof *slow_ways; i++)
		for (int direct = 0; direct < 2; direct++) {
			struct errand errand = errand_to(
				server, "localhost", direct ? XSO_TLS_DIRECT : XSO_TLS_REQUIRED);
			const struct faults late = { .pause = slow_ways[i].pause };
			struct fault_proxy *proxy =
				fault_proxy_start(server->host, errand.port, &late, &slow_ways[i]);
			errand.port = fault_proxy_port(proxy);
			errand.context = errand_context(server, "authority", 0);
			errand_run(&errand);
			ck_assert_msg(errand.was_ready, "way %zu: %s", i, errand.reason);
			ck_assert_str_eq(errand.reason, "closed here");
			xso_tls_context_release(errand.context);
			fault_proxy_stop(proxy);
		}
}
END_TEST

/* What a connection that is READY ends for. */
static const struct {
	enum fault fault;
	unsigned expected;
} strikes[] = {
	{ FAULT_CUT, R(LOST) | R(TRANSPORT) },
	{ FAULT_RESET, R(TRANSPORT) },
	{ FAULT_FLIP, R(TLS) | R(LOST) | R(TRANSPORT) },
};

enum { STRIKES = sizeof strikes / sizeof *strikes };

static void wait_for_harm(struct errand *errand)
{
	(void)errand;
}

static void strike_at(struct matrix *matrix, struct errand *errand, enum fault fault)
{
	const struct xmpp_sasl_auth auth = { .mechanism = "NONE" };

	errand->ready = wait_for_harm;
	errand_begin(errand);
	while (errand_step(errand) && !errand->was_ready)
		continue;
	ck_assert_msg(errand->was_ready, "%s", errand->reason);
	fault_proxy_strike(matrix->proxy, fault);
	ck_assert_int_eq(
		xmpp_sasl_auth_send(xso_connection_stream(errand->connection), &auth), XSO_OK);
	while (errand_step(errand))
		continue;
	errand_end(errand);
}

START_TEST(what_is_harmed_when_it_is_ready_ends)
{
	struct matrix matrix = matrix_of((enum servers_which)_i);

	for (size_t i = 0; i < STRIKES; i++) {
		const size_t descriptors = errand_descriptors();
		struct errand errand = errand_through(&matrix, 0);
		strike_at(&matrix, &errand, strikes[i].fault);
		ck_assert_msg(
			1u << errand.kind & strikes[i].expected, "row %zu: %s", i, errand.reason);
		ck_assert_uint_eq(errand_descriptors(), descriptors);
	}
	matrix_end(&matrix);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("fault_matrix");
	TCase *tc = tcase_create("fault_matrix");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 300);
	tcase_add_loop_test(tc, every_fault_in_every_phase_has_its_reason, 0, 2 * ROWS);
	tcase_add_loop_test(tc, bytes_may_come_one_by_one_or_late, 0, 2);
	tcase_add_loop_test(tc, what_is_harmed_when_it_is_ready_ends, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
