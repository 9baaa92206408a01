/* What is made of the SRV records of a domain. */
#include "memory.h"
#include "scalar_text.h"
#include "suite.h"

#include "net/targets.h"

#include <math.h>
#include <stdio.h>

enum { MOST_RECORDS = 128 };

/* Records as "priority weight host:port, …"; or "none", or "failed". NULL: not asked. */
struct records {
	struct xso_resolution resolution;
	struct xso_srv srv[MOST_RECORDS];
	char hosts[MOST_RECORDS][32];
};

static const struct xso_resolution *read_records(struct records *records, const char *text)
{
	struct xso_resolution *r = &records->resolution;

	if (!text)
		return NULL;
	*r = (struct xso_resolution){ .srv = records->srv };
	if (!strcmp(text, "none") || !strcmp(text, "failed")) {
		r->outcome = *text == 'n' ? XSO_RESOLVED_NONE : XSO_RESOLVED_FAILED;
		r->text = *text == 'n' ? "NXDOMAIN" : "SERVFAIL";
		return r;
	}
	for (const char *at = text; at; at = strchr(at, ',')) {
		struct xso_srv *srv = &records->srv[r->n_srv];
		char *host = records->hosts[r->n_srv++];
		at += *at == ',';
		ck_assert_int_eq(sscanf(at, "%hu %hu %31[^:]:%hu", &srv->priority, &srv->weight,
					 host, &srv->port),
			4);
		srv->host = host;
	}
	return r;
}

/* Numbers that are drawn, in their order; behind them 0. */
struct draws {
	const uint64_t *numbers;
	size_t n;
};

static bool draw_next(void *user, void *bytes, size_t size)
{
	struct draws *draws = user;
	const uint64_t number = draws->n ? *draws->numbers : 0;

	ck_assert_uint_eq(size, sizeof number);
	memcpy(bytes, &number, size);
	draws->numbers += draws->n > 0;
	draws->n -= draws->n > 0;
	return true;
}

static bool draw_random(void *user, void *bytes, size_t size)
{
	const uint64_t number = scalar_random(user);

	memcpy(bytes, &number, size);
	return true;
}

static bool draw_nothing(void *user, void *bytes, size_t size)
{
	(void)user;
	(void)bytes;
	(void)size;
	return false;
}

/* As "group host:port, …", with "tls" where it is direct; or the outcome and its text. */
static void say(const struct targets *targets, char *said, size_t room)
{
	int n = 0;

	ck_assert((targets->outcome == TARGETS_FOUND) == !targets->text);
	ck_assert((targets->outcome == TARGETS_FOUND) == (targets->n > 0));
	if (targets->outcome != TARGETS_FOUND)
		snprintf(said, room, "%s: %s",
			targets->outcome == TARGETS_REFUSED ? "refused" : "failed", targets->text);
	for (size_t i = 0; i < targets->n; i++) {
		const struct target *t = &targets->at[i];
		n += snprintf(said + n, room - (size_t)n, "%s%u %s:%u%s", i ? ", " : "", t->group,
			t->host, t->port, t->is_direct_tls ? " tls" : "");
	}
}

#define REFUSED "refused: the domain's SRV records say that it does not offer this service"

static const struct {
	const char *starttls, *direct_tls, *said;
} outcomes[] = {
	/* RFC 2782: by priority, whatever the order they come in */
	{ "20 0 b:2,10 0 a:1,30 0 c:3", "none", "0 a:1, 1 b:2, 2 c:3" },
	{ "10 0 a:1,10 0 b:2,65535 0 c:3", "none", "0 a:1, 0 b:2, 1 c:3" },
	{ "65535 65535 a:65535", "none", "0 a:65535" },
	/* XEP-0368: both services in one order */
	{ "5 0 a:1,15 0 c:3", "10 0 b:2", "0 a:1, 1 b:2 tls, 2 c:3" },
	{ "10 0 a:1", "10 0 b:2", "0 a:1, 0 b:2 tls" },
	{ "10 0 a:1", "5 0 a:2", "0 a:2 tls, 1 a:1" },
	{ "none", "5 0 a:443", "0 a:443 tls" },
	{ "failed", "5 0 a:443", "0 a:443 tls" },
	{ "5 0 a:5222", "failed", "0 a:5222" },
	/* RFC 2782: "." is not offered; XEP-0368: and then the other one, but nothing else */
	{ "0 0 .:0", "5 0 a:443", "0 a:443 tls" },
	{ "5 0 a:5222", "0 0 .:0", "0 a:5222" },
	{ "0 0 .:0,5 0 a:5222", "none", "0 a:5222" },
	{ "0 0 .:0", "0 0 .:0", REFUSED },
	{ "0 0 .:0", "none", REFUSED },
	{ "none", "0 0 .:0", REFUSED },
	{ "0 0 .:0,1 0 .:0", NULL, REFUSED },
	{ NULL, "0 0 .:0", REFUSED },
	{ "0 0 .:0", "failed", "failed: SERVFAIL" },
	{ "failed", "0 0 .:0", "failed: SERVFAIL" },
	/* RFC 6120 3.2.2 */
	{ "none", "none", "0 capulet.lit:5222" },
	{ "none", "failed", "0 capulet.lit:5222" },
	{ "failed", "none", "0 capulet.lit:5222" },
	{ "failed", "failed", "0 capulet.lit:5222" },
	{ "none", NULL, "0 capulet.lit:5222" },
	{ NULL, "none", "0 capulet.lit:5223 tls" },
	{ NULL, "failed", "0 capulet.lit:5223 tls" },
};

START_TEST(records_make_an_order)
{
	for (size_t i = 0; i < sizeof outcomes / sizeof *outcomes; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct records starttls, direct_tls;
		const struct targets_answers answers = { .domain = "capulet.lit",
			.starttls = read_records(&starttls, outcomes[i].starttls),
			.direct_tls = read_records(&direct_tls, outcomes[i].direct_tls),
			.random = draw_nothing };
		struct targets targets;
		char said[256];
		ck_assert_int_eq(xso_targets_order(&targets, &answers, arena), XSO_OK);
		say(&targets, said, sizeof said);
		ck_assert_str_eq(said, outcomes[i].said);
		xso_arena_release(arena);
	}
}
END_TEST

static const struct {
	const char *records;
	uint64_t draws[3];
	const char *said;
} weights[] = {
	/* running sums 10, 30, 60: a draw chooses the first that is not below it */
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 0, 0, 0 }, "0 a:1, 0 b:2, 0 c:3" },
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 10, 20, 0 }, "0 a:1, 0 b:2, 0 c:3" },
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 10, 21, 0 }, "0 a:1, 0 c:3, 0 b:2" },
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 11, 10, 0 }, "0 b:2, 0 a:1, 0 c:3" },
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 30, 11, 0 }, "0 b:2, 0 c:3, 0 a:1" },
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 31, 11, 0 }, "0 c:3, 0 b:2, 0 a:1" },
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 60, 30, 0 }, "0 c:3, 0 b:2, 0 a:1" },
	/* the draw is from 0 to the sum, both included */
	{ "0 10 a:1,0 20 b:2,0 30 c:3", { 61, 0, 0 }, "0 a:1, 0 b:2, 0 c:3" },
	/* those without weight stand in front, and come first only when 0 is drawn */
	{ "0 3 a:1,0 0 y:2,0 0 z:3", { 1, 0, 0 }, "0 a:1, 0 y:2, 0 z:3" },
	{ "0 3 a:1,0 0 y:2,0 0 z:3", { 0, 1, 0 }, "0 y:2, 0 a:1, 0 z:3" },
	{ "0 3 a:1,0 0 y:2,0 0 z:3", { 4, 4, 3 }, "0 y:2, 0 z:3, 0 a:1" },
	{ "0 0 y:2,0 0 z:3", { 1, 1, 1 }, "0 y:2, 0 z:3" },
	/* other priorities do not count */
	{ "9 100 a:1,1 1 b:2,1 1 c:3", { 2, 0, 0 }, "0 c:3, 0 b:2, 1 a:1" },
	/* sums do not wrap */
	{ "0 65535 a:1,0 65535 b:2", { 131070, 0, 0 }, "0 b:2, 0 a:1" },
	{ "0 65535 a:1,0 65535 b:2", { 65535, 0, 0 }, "0 a:1, 0 b:2" },
	{ "0 65535 a:1,0 65535 b:2", { 65536, 0, 0 }, "0 b:2, 0 a:1" },
};

START_TEST(weights_choose_as_drawn)
{
	for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct records records;
		struct draws draws = { weights[i].draws, 3 };
		const struct targets_answers answers = { .domain = "capulet.lit",
			.starttls = read_records(&records, weights[i].records),
			.random = draw_next,
			.user = &draws };
		struct targets targets;
		char said[256];
		ck_assert_int_eq(xso_targets_order(&targets, &answers, arena), XSO_OK);
		say(&targets, said, sizeof said);
		ck_assert_msg(!strcmp(said, weights[i].said), "%zu: %s", i, said);
		xso_arena_release(arena);
	}
}
END_TEST

/* Two priorities; those without weight stand in front, as the model below has them. */
static const char mixed_starttls[] = "1 0 a:1,1 10 c:3,1 30 e:5,2 0 f:6";
static const char mixed_direct_tls[] = "1 0 b:2,1 20 d:4,2 3 g:7";
static const unsigned first_weights[] = { 0, 0, 10, 20, 30 }, second_weights[] = { 0, 3 };

enum { DRAWS = 10000, N_FIRST = 5, ORDERS = 3125 /* 5^5 */ };

/*
 * The probability of each order of the records in `weights`, as RFC 2782 describes it: every number
 * from 0 to the sum is as likely, and each is tried here.
 */
static void expect_orders(
	const unsigned *of, size_t n, unsigned used, size_t order, double p, double *expected)
{
	unsigned sum = 0;

	if (used == (1u << n) - 1) {
		expected[order] += p;
		return;
	}
	for (size_t i = 0; i < n; i++)
		sum += used >> i & 1 ? 0 : of[i];
	for (unsigned number = 0; number <= sum; number++) {
		unsigned running = 0;
		size_t i = 0;
		for (;; i++) {
			if (used >> i & 1)
				continue;
			running += of[i];
			if (running >= number)
				break;
		}
		expect_orders(of, n, used | 1u << i, order * n + i, p / (sum + 1), expected);
	}
}

/* No count is further from what is expected than five standard deviations and one. */
static void check_counts(const double *expected, const unsigned *counted, size_t n)
{
	double total = 0;

	for (size_t i = 0; i < n; i++) {
		const double mean = DRAWS * expected[i];
		const double most = 5 * sqrt(mean * (1 - expected[i])) + 1;
		ck_assert_msg(fabs(counted[i] - mean) <= most, "order %zu: %u times, not %.1f", i,
			counted[i], mean);
		total += expected[i];
	}
	ck_assert(fabs(total - 1) < 1e-9);
}

START_TEST(orders_are_as_likely_as_weights_say)
{
	static double first[ORDERS], second[4];
	static unsigned first_counted[ORDERS], second_counted[4];
	struct records starttls, direct_tls;
	uint64_t state = 2782;
	const struct targets_answers answers = { .domain = "capulet.lit",
		.starttls = read_records(&starttls, mixed_starttls),
		.direct_tls = read_records(&direct_tls, mixed_direct_tls),
		.random = draw_random,
		.user = &state };
	struct xso_arena *arena = xso_arena_new(NULL);

	expect_orders(first_weights, N_FIRST, 0, 0, 1, first);
	expect_orders(second_weights, 2, 0, 0, 1, second);
	for (size_t round = 0; round < DRAWS; round++) {
		struct targets targets;
		size_t order = 0;
		ck_assert_int_eq(xso_targets_order(&targets, &answers, arena), XSO_OK);
		ck_assert_uint_eq(targets.n, 7);
		for (size_t i = 0; i < N_FIRST; i++) {
			ck_assert_uint_eq(targets.at[i].group, 0);
			order = order * N_FIRST + (size_t)(*targets.at[i].host - 'a');
		}
		first_counted[order]++;
		ck_assert_uint_eq(targets.at[5].group, 1);
		order = (size_t)(*targets.at[5].host - 'f') * 2;
		second_counted[order + (size_t)(*targets.at[6].host - 'f')]++;
		xso_arena_reset(arena);
	}
	check_counts(first, first_counted, ORDERS);
	check_counts(second, second_counted, 4);
	xso_arena_release(arena);
}
END_TEST

/* Of 100 records those that come first are kept. */
START_TEST(there_are_64_targets_at_most)
{
	struct records records = { .resolution = { .srv = records.srv, .n_srv = 100 } };
	uint64_t state = 64;
	const struct targets_answers answers = { .domain = "capulet.lit",
		.starttls = &records.resolution,
		.random = draw_random,
		.user = &state };
	struct xso_arena *arena = xso_arena_new(NULL);
	struct targets targets;

	for (unsigned i = 0; i < 100; i++)
		records.srv[i] = (struct xso_srv){ .priority = (uint16_t)(100 - i),
			.weight = (uint16_t)i,
			.port = 1,
			.host = "a" };
	ck_assert_int_eq(xso_targets_order(&targets, &answers, arena), XSO_OK);
	ck_assert_uint_eq(targets.n, TARGETS_MOST);
	for (unsigned i = 0; i < TARGETS_MOST; i++)
		ck_assert_uint_eq(targets.at[i].group, i);
	xso_arena_release(arena);
}
END_TEST

/* None, or always the same: all records, and an end. */
START_TEST(poor_random_numbers_do_no_harm)
{
	static const uint64_t same[] = { UINT64_MAX, UINT64_MAX, UINT64_MAX };
	struct draws draws = { same, 3 };
	struct records records;
	struct targets_answers answers = { .domain = "capulet.lit",
		.starttls = read_records(&records, "0 1 a:1,0 2 b:2,0 3 c:3") };
	struct xso_arena *arena = xso_arena_new(NULL);
	struct targets targets;

	for (int i = 0; i < 3; i++) {
		answers.random = i == 0 ? NULL : i == 1 ? draw_nothing : draw_next;
		answers.user = &draws;
		ck_assert_int_eq(xso_targets_order(&targets, &answers, arena), XSO_OK);
		ck_assert_uint_eq(targets.n, 3);
	}
	xso_arena_release(arena);
}
END_TEST

static const struct {
	const char *host, *said;
	bool is_address;
} hosts[] = {
	{ "xmpp.capulet.lit", "0 xmpp.capulet.lit:5222", false },
	{ "192.0.2.1", "0 192.0.2.1:5222", true },
	{ "2001:db8::1", "0 2001:db8::1:5222", true },
	{ "[2001:db8::1]", "0 2001:db8::1:5222", true },
	{ "[::ffff:192.0.2.1]", "0 ::ffff:192.0.2.1:5222", true },
	{ "fe80::1%eth0", "0 fe80::1%eth0:5222", true },
	{ "[fe80::1%25eth0]", "0 fe80::1%25eth0:5222", true },
	{ "192.0.2.1.", "0 192.0.2.1.:5222", false },
	{ "192.0.2", "0 192.0.2:5222", false },
	{ "192.0.2.256", "0 192.0.2.256:5222", false },
	{ "192.0.2.1%eth0", "0 192.0.2.1%eth0:5222", false },
	{ "[192.0.2.1]", "0 192.0.2.1:5222", false },
	{ "[", "0 [:5222", false },
	{ "", "0 :5222", false },
	{ "1:2:3:4:5:6:7:8:9", "0 1:2:3:4:5:6:7:8:9:5222", false },
	{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:5222",
		false },
};

START_TEST(a_host_may_be_named)
{
	for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct targets targets;
		char said[128];
		ck_assert_msg(xso_targets_is_address(hosts[i].host) == hosts[i].is_address, "%s",
			hosts[i].host);
		ck_assert_int_eq(
			xso_targets_one(&targets, hosts[i].host, 5222, false, arena), XSO_OK);
		say(&targets, said, sizeof said);
		ck_assert_str_eq(said, hosts[i].said);
		xso_arena_release(arena);
	}
}
END_TEST

static const struct {
	enum xso_mode mode;
	bool is_direct_tls;
	const char *name;
	uint16_t port;
} services[] = {
	{ XSO_MODE_CLIENT, false, "_xmpp-client._tcp.capulet.lit", 5222 },
	{ XSO_MODE_CLIENT, true, "_xmpps-client._tcp.capulet.lit", 5223 },
	{ XSO_MODE_SERVER, false, "_xmpp-server._tcp.capulet.lit", 5269 },
	{ XSO_MODE_SERVER, true, "_xmpps-server._tcp.capulet.lit", 5270 },
	{ XSO_MODE_COMPONENT, false, NULL, 5347 },
	{ XSO_MODE_COMPONENT, true, NULL, 0 },
};

START_TEST(each_service_has_a_name_and_a_port)
{
	for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		const char *name = xso_targets_question(
			services[i].mode, services[i].is_direct_tls, "capulet.lit", arena);
		ck_assert_pstr_eq(name, services[i].name);
		ck_assert_uint_eq(xso_targets_port(services[i].mode, services[i].is_direct_tls),
			services[i].port);
		xso_arena_release(arena);
	}
}
END_TEST

/* One after the other fails; what was there stays. */
START_TEST(memory_that_runs_out_is_told)
{
	static const char *const texts[] = { "1 0 a:1,2 0 b:2", "0 0 .:0", "none" };
	static const struct targets untouched = { .n = 9 };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct records records;
		const struct targets_answers answers = { .domain = "capulet.lit",
			.starttls = read_records(&records, texts[i]) };
		enum xso_status status = XSO_ERROR_MEMORY;
		for (size_t room = 0; status; room++) {
			struct memory memory;
			struct xso_arena *arena =
				memory_short_arena(&memory, MEMORY_FIRST_BLOCK - room, 0);
			struct targets targets = untouched;
			ck_assert_uint_lt(room, 512);
			status = xso_targets_order(&targets, &answers, arena);
			ck_assert(status == XSO_OK || status == XSO_ERROR_MEMORY);
			if (status)
				ck_assert_mem_eq(&targets, &untouched, sizeof targets);
			xso_arena_release(arena);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("targets");
	TCase *t = tcase_create("");

	tcase_add_test(t, records_make_an_order);
	tcase_add_test(t, weights_choose_as_drawn);
	tcase_add_test(t, orders_are_as_likely_as_weights_say);
	tcase_add_test(t, there_are_64_targets_at_most);
	tcase_add_test(t, poor_random_numbers_do_no_harm);
	tcase_add_test(t, a_host_may_be_named);
	tcase_add_test(t, each_service_has_a_name_and_a_port);
	tcase_add_test(t, memory_that_runs_out_is_told);
	suite_add_tcase(s, t);
	return s;
}
