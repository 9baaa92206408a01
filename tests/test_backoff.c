/* Whether to come back, and when: every condition of a stream's end, every kind of failed login. */
#include "suite.h"

#include <stdio.h>
#include <xmpp/core.h>
#include <xso/backoff.h>

enum { SECOND = 1000, MINUTE = 60 * SECOND };

/* The shortest and the longest wait after the first failure. */
#define SOON SECOND, 2 * SECOND - 1
#define LATE MINUTE / 2, MINUTE - 1
#define AT_ONCE 0, 0
#define NEVER XSO_BACKOFF_NEVER, XSO_BACKOFF_NEVER

/* RFC 6120 4.9.3, and invalid-id of RFC 3920. */
static const struct {
	const char *condition;
	uint64_t least, most;
} conditions[] = {
	{ "bad-format", NEVER },
	{ "bad-namespace-prefix", NEVER },
	{ "conflict", NEVER },
	{ "connection-timeout", SOON },
	{ "host-gone", NEVER },
	{ "host-unknown", NEVER },
	{ "improper-addressing", NEVER },
	{ "internal-server-error", SOON },
	{ "invalid-from", NEVER },
	{ "invalid-id", NEVER },
	{ "invalid-namespace", NEVER },
	{ "invalid-xml", NEVER },
	{ "not-authorized", NEVER },
	{ "not-well-formed", SOON },
	{ "policy-violation", SOON },
	{ "remote-connection-failed", SOON },
	{ "reset", SOON },
	{ "resource-constraint", LATE },
	{ "restricted-xml", NEVER },
	{ "see-other-host", AT_ONCE },
	{ "system-shutdown", SOON },
	{ "undefined-condition", SOON },
	{ "unsupported-encoding", NEVER },
	{ "unsupported-feature", NEVER },
	{ "unsupported-stanza-type", NEVER },
	{ "unsupported-version", NEVER },
	{ "of-the-future", SOON },
};

enum { N_CONDITIONS = sizeof conditions / sizeof *conditions };

START_TEST(each_condition_says_whether_and_when)
{
	const enum xso_retry retry = xso_retry_of(conditions[_i].condition);

	ck_assert_uint_eq(xso_backoff(retry, 1, 0), conditions[_i].least);
	ck_assert_uint_eq(xso_backoff(retry, 1, UINT32_MAX), conditions[_i].most);
}
END_TEST

START_TEST(waits_double_up_to_a_ceiling)
{
	static const struct {
		enum xso_retry retry;
		unsigned failures;
		uint64_t least;
	} cases[] = {
		{ XSO_RETRY_BACKOFF, 0, SECOND },
		{ XSO_RETRY_BACKOFF, 2, 2 * SECOND },
		{ XSO_RETRY_BACKOFF, 3, 4 * SECOND },
		{ XSO_RETRY_FRESH, 8, 128 * SECOND },
		{ XSO_RETRY_BACKOFF, 9, 150 * SECOND },
		{ XSO_RETRY_QUARANTINE, UINT32_MAX, 150 * SECOND },
		{ XSO_RETRY_LONG_BACKOFF, 2, MINUTE },
		{ XSO_RETRY_LONG_BACKOFF, 5, 8 * MINUTE },
		{ XSO_RETRY_LONG_BACKOFF, 6, 15 * MINUTE },
		{ XSO_RETRY_LONG_BACKOFF, UINT32_MAX, 15 * MINUTE },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		ck_assert_uint_eq(
			xso_backoff(cases[i].retry, cases[i].failures, 0), cases[i].least);
}
END_TEST

START_TEST(chance_spreads_waits_over_half_the_ceiling)
{
	uint64_t last = 0;

	for (uint64_t random = 0; random <= UINT32_MAX; random += UINT32_MAX / 100) {
		const uint64_t wait = xso_backoff(XSO_RETRY_BACKOFF, 4, (uint32_t)random);
		ck_assert_uint_ge(wait, 8 * SECOND);
		ck_assert_uint_le(wait, 16 * SECOND);
		ck_assert(!last || wait > last);
		last = wait;
	}
}
END_TEST

static const struct xmpp_stanza_error conflict = { .condition = XMPP_STANZA_CONDITION_CONFLICT,
	.type = XMPP_STANZA_ERROR_TYPE_CANCEL };
static const struct xmpp_stanza_error full = {
	.condition = XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT, .type = XMPP_STANZA_ERROR_TYPE_WAIT
};
static const struct xmpp_stanza_error busy = { .condition =
						       XMPP_STANZA_CONDITION_INTERNAL_SERVER_ERROR,
	.type = XMPP_STANZA_ERROR_TYPE_WAIT };
static const struct xmpp_stanza_error bad = { .condition = XMPP_STANZA_CONDITION_BAD_REQUEST,
	.type = XMPP_STANZA_ERROR_TYPE_MODIFY };
static const struct xso_close_reason shutdown = { .kind = XSO_REASON_STREAM_ERROR_RECEIVED,
	.retry = XSO_RETRY_LONG_BACKOFF };

static const struct {
	struct xso_login_failure failure;
	enum xso_retry retry;
} logins[] = {
	{ { .condition = "not-authorized" }, XSO_RETRY_NEVER },
	{ { .condition = "account-disabled" }, XSO_RETRY_NEVER },
	{ { .condition = "temporary-auth-failure" }, XSO_RETRY_BACKOFF },
	{ { .timeout = true }, XSO_RETRY_BACKOFF },
	{ { .status = XSO_ERROR_MEMORY }, XSO_RETRY_BACKOFF },
	{ { .status = XSO_ERROR_REFUSED }, XSO_RETRY_NEVER },
	{ { .status = XSO_OK }, XSO_RETRY_NEVER },
	{ { .error = &conflict }, XSO_RETRY_ASK },
	{ { .error = &full }, XSO_RETRY_LONG_BACKOFF },
	{ { .error = &busy }, XSO_RETRY_BACKOFF },
	{ { .error = &bad }, XSO_RETRY_NEVER },
	{ { .reason = &shutdown, .condition = "not-authorized" }, XSO_RETRY_LONG_BACKOFF },
};

START_TEST(each_failed_login_says_what_it_allows)
{
	for (size_t i = 0; i < sizeof logins / sizeof *logins; i++)
		ck_assert_msg(
			xso_retry_of_login(&logins[i].failure) == logins[i].retry, "login %zu", i);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("backoff");
	TCase *tc = tcase_create("backoff");

	tcase_add_loop_test(tc, each_condition_says_whether_and_when, 0, N_CONDITIONS);
	tcase_add_test(tc, waits_double_up_to_a_ceiling);
	tcase_add_test(tc, chance_spreads_waits_over_half_the_ceiling);
	tcase_add_test(tc, each_failed_login_says_what_it_allows);
	suite_add_tcase(s, tc);
	return s;
}
