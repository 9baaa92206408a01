/* What the resolver that asks DNS says, against a server that answers in every way there is. */
#define _POSIX_C_SOURCE 200809L
#include "asking.h"
#include "memory.h"
#include "suite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static const struct {
	enum xso_question kind;
	const char *name;
	enum xso_resolved outcome;
	const char *said; /* the records, or words of the text */
} questions[] = {
	{ XSO_QUESTION_SRV, "_xmpp-client._tcp.a.test", XSO_RESOLVED,
		"5 0 one.a.test:5222, 10 7 two.a.test:65535" },
	{ XSO_QUESTION_SRV, "_XMPP-Client._tcp.A.test", XSO_RESOLVED,
		"5 0 one.a.test:5222, 10 7 two.a.test:65535" },
	{ XSO_QUESTION_SRV, "_xmpps-client._tcp.a.test", XSO_RESOLVED, "0 0 .:0" },
	{ XSO_QUESTION_A, "one.a.test", XSO_RESOLVED, "192.0.2.1 192.0.2.2" },
	{ XSO_QUESTION_AAAA, "one.a.test", XSO_RESOLVED, "2001:db8::1" },
	{ XSO_QUESTION_AAAA, "only6.test", XSO_RESOLVED, "2001:db8::6" },
	{ XSO_QUESTION_A, "only6.test", XSO_RESOLVED_NONE, "no record of this kind" },
	{ XSO_QUESTION_AAAA, "only4.test", XSO_RESOLVED_NONE, "no record of this kind" },
	{ XSO_QUESTION_SRV, "only4.test", XSO_RESOLVED_NONE, "no record of this kind" },
	{ XSO_QUESTION_SRV, "nodata.test", XSO_RESOLVED_NONE, "no record of this kind" },
	{ XSO_QUESTION_SRV, "loop.test", XSO_RESOLVED_NONE, "no record of this kind" },
	{ XSO_QUESTION_SRV, "unknown.test", XSO_RESOLVED_NONE, "NXDOMAIN" },
	{ XSO_QUESTION_A, "unknown.test", XSO_RESOLVED_NONE, "NXDOMAIN" },
	{ XSO_QUESTION_SRV, "truncated.test", XSO_RESOLVED, "0 0 one.a.test:5222" },
	{ XSO_QUESTION_SRV, "servfail.test", XSO_RESOLVED_FAILED, "SERVFAIL" },
	{ XSO_QUESTION_A, "servfail.test", XSO_RESOLVED_FAILED, "SERVFAIL" },
	{ XSO_QUESTION_SRV, "refused.test", XSO_RESOLVED_FAILED, "REFUSED" },
	{ XSO_QUESTION_SRV, "notimp.test", XSO_RESOLVED_FAILED, "said" },
	{ XSO_QUESTION_SRV, "formerr.test", XSO_RESOLVED_FAILED, "FORMERR" },
	{ XSO_QUESTION_SRV, "drop.test", XSO_RESOLVED_FAILED, "no answer" },
	{ XSO_QUESTION_A, "drop.test", XSO_RESOLVED_FAILED, "no answer" },
	{ XSO_QUESTION_SRV, "garbage.test", XSO_RESOLVED_FAILED, "makes no sense" },
	{ XSO_QUESTION_A, "garbage.test", XSO_RESOLVED_FAILED, "makes no sense" },
	{ XSO_QUESTION_SRV, "noise.test", XSO_RESOLVED_FAILED, "no answer" },
	{ XSO_QUESTION_SRV, "wrong.test", XSO_RESOLVED_FAILED, "no answer" },
	/* RFC 6761 6.3: without a question to anybody */
	{ XSO_QUESTION_A, "localhost", XSO_RESOLVED, "127.0.0.1" },
	{ XSO_QUESTION_AAAA, "localhost", XSO_RESOLVED, "::1" },
	{ XSO_QUESTION_A, "a.LocalHost", XSO_RESOLVED, "127.0.0.1" },
	{ XSO_QUESTION_SRV, "_xmpp-client._tcp.localhost", XSO_RESOLVED_NONE,
		"no record of this kind" },
	{ XSO_QUESTION_A, "alocalhost", XSO_RESOLVED_NONE, "NXDOMAIN" },
	/* names that DNS cannot have */
	{ XSO_QUESTION_A, ASKING_LABEL ".test", XSO_RESOLVED, "192.0.2.63" },
	{ XSO_QUESTION_A, ASKING_LABEL "d.test", XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_A, "", XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_A, ".", XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_A, "a..test", XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_A, "only4.test.", XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_A, "on\\108y4.test", XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_SRV,
		"b\xC3\xBC"
		"cher.test",
		XSO_RESOLVED_NONE, "no such name" },
	{ XSO_QUESTION_A, ASKING_LABEL "." ASKING_LABEL "." ASKING_LABEL "." ASKING_LABEL,
		XSO_RESOLVED_NONE, "no such name" },
};

START_TEST(every_answer_has_an_outcome_and_words)
{
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
		struct answer answer;
		asking.options.timeout = strcmp(questions[i].said, "no answer") ? PATIENT : HASTY;
		asking_one(questions[i].kind, questions[i].name, &answer);
		ck_assert_msg(answer.outcome == questions[i].outcome &&
				(answer.outcome == XSO_RESOLVED
						? !strcmp(answer.said, questions[i].said)
						: strstr(answer.said, questions[i].said) != NULL),
			"'%s': %d %s", questions[i].name, (int)answer.outcome, answer.said);
	}
}
END_TEST

/* 253 characters are a name, 254 are none. */
START_TEST(the_longest_name_is_asked_for)
{
	char name[] = ASKING_LABEL "." ASKING_LABEL "." ASKING_LABEL "." ASKING_LABEL;
	struct answer answer;

	ck_assert_uint_eq(strlen(name), 255);
	name[254] = '\0';
	asking_one(XSO_QUESTION_SRV, name, &answer);
	ck_assert_str_eq(answer.said, "there is no such name in DNS");
	name[253] = '\0';
	asking_one(XSO_QUESTION_SRV, name, &answer);
	ck_assert_str_eq(answer.said, "DNS server said NXDOMAIN");
	ck_assert_uint_eq(dns_server_asked(asking.server, name, DNS_SRV), 1);
}
END_TEST

static size_t count(const char *said, char c)
{
	size_t n = 0;

	for (; *said; said++)
		n += *said == c;
	return n;
}

START_TEST(long_answers_come_by_tcp_and_have_an_end)
{
	struct answer answer;

	asking_one(XSO_QUESTION_SRV, "many.test", &answer);
	ck_assert_uint_eq(count(answer.said, ','), 59);
	ck_assert_uint_eq(dns_server_asked(asking.server, "many.test", DNS_SRV), 2);
	asking_one(XSO_QUESTION_A, "all.test", &answer);
	ck_assert_uint_eq(count(answer.said, ' '), 255);
	asking_one(XSO_QUESTION_SRV, "all.test", &answer);
	ck_assert_int_eq(answer.outcome, XSO_RESOLVED);
}
END_TEST

START_TEST(aliases_are_followed)
{
	struct answer answer;

	asking_one(XSO_QUESTION_A, "alias.test", &answer);
	ck_assert_str_eq(answer.said, "192.0.2.4");
	asking_one(XSO_QUESTION_A, "far.test", &answer);
	ck_assert_str_eq(answer.said, "192.0.2.4");
	asking_one(XSO_QUESTION_AAAA, "far.test", &answer);
	ck_assert_int_eq(answer.outcome, XSO_RESOLVED_NONE);
}
END_TEST

/* The first name of an IPv4 address in the hosts file that DNS would not know. */
static bool find_host(char name[256], char address[64])
{
	FILE *hosts = fopen("/etc/hosts", "r");
	char line[512];
	bool found = false;

	while (hosts && !found && fgets(line, sizeof line, hosts))
		found = sscanf(line, "%63[0-9.] %255[a-z0-9]", address, name) == 2 &&
			strcmp(name, "localhost") != 0;
	if (hosts)
		fclose(hosts);
	return found;
}

START_TEST(the_hosts_file_comes_first)
{
	char name[256], address[64];
	struct answer answer;

	if (!find_host(name, address))
		return;
	asking_one(XSO_QUESTION_A, name, &answer);
	ck_assert_int_eq(answer.outcome, XSO_RESOLVED);
	ck_assert_ptr_nonnull(strstr(answer.said, address));
	ck_assert_uint_eq(dns_server_asked(asking.server, name, DNS_ANY), 0);
}
END_TEST

START_TEST(names_are_whole)
{
	struct answer answer;

	setenv("LOCALDOMAIN", "a.test", 1);
	asking_one(XSO_QUESTION_A, "one", &answer);
	unsetenv("LOCALDOMAIN");
	ck_assert_str_eq(answer.said, "DNS server said NXDOMAIN");
	ck_assert_uint_eq(dns_server_asked(asking.server, "one", DNS_A), 1);
	ck_assert_uint_eq(dns_server_asked(asking.server, "one.a.test", DNS_ANY), 0);
}
END_TEST

START_TEST(a_question_is_tried_as_often_as_it_may_be)
{
	struct answer answer;
	const long long before = now();

	asking.options.timeout = HASTY;
	asking_one(XSO_QUESTION_SRV, "drop.test", &answer);
	/* and twice that the second time */
	ck_assert_int_ge(now() - before, 3 * HASTY - 10);
	ck_assert_uint_eq(dns_server_asked(asking.server, "drop.test", DNS_SRV), 2);
}
END_TEST

START_TEST(another_server_is_asked_when_one_does_not_help)
{
	static const struct dns_row bad[] = {
		{ "only4.test", .say = DNS_SERVFAIL },
		{ "only6.test", .say = DNS_DROP },
	};
	struct dns_server *first = dns_server_start(bad, 2);
	char servers[128];
	struct answer answer;

	snprintf(servers, sizeof servers, "%s,%s", dns_server_address(first),
		dns_server_address(asking.server));
	asking.options.servers = servers;
	asking_one(XSO_QUESTION_A, "only4.test", &answer);
	ck_assert_str_eq(answer.said, "192.0.2.4");
	ck_assert_uint_eq(dns_server_asked(first, "only4.test", DNS_A), 1);
	asking.options.timeout = HASTY;
	asking_one(XSO_QUESTION_AAAA, "only6.test", &answer);
	ck_assert_str_eq(answer.said, "2001:db8::6");
	dns_server_stop(first);
}
END_TEST

START_TEST(nobody_at_the_port_is_told_at_once)
{
	struct dns_server *gone = dns_server_start(NULL, 0);
	char servers[64];
	struct answer answer;
	const long long before = now();

	strcpy(servers, dns_server_address(gone));
	dns_server_stop(gone);
	asking.options.servers = servers;
	asking_one(XSO_QUESTION_SRV, "a.test", &answer);
	ck_assert_int_eq(answer.outcome, XSO_RESOLVED_FAILED);
	ck_assert_ptr_nonnull(strstr(answer.said, "no DNS server can be reached"));
	ck_assert_int_lt(now() - before, PATIENT);
}
END_TEST

START_TEST(servers_that_are_none_are_told)
{
	static const char *const wrong[] = { "here", "127.0.0.1:x", "127.0.0.1,there" };

	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		char text[128] = "", words[64];
		struct memory memory;
		asking.options.servers = wrong[i];
		ck_assert_ptr_null(xso_resolver_dns.open(
			memory_begin(&memory, 0), &asking.options, text, sizeof text));
		snprintf(words, sizeof words, "DNS servers '%s': ", wrong[i]);
		ck_assert_msg(strstr(text, words) == text, "%s", text);
		ck_assert_uint_eq(memory.blocks, 0);
		ck_assert_ptr_null(xso_resolver_dns.open(NULL, &asking.options, NULL, 0));
	}
}
END_TEST

START_TEST(no_options_mean_those_of_the_system)
{
	struct xso_resolver *resolver = xso_resolver_dns.open(NULL, NULL, NULL, 0);
	struct answer answer;

	ck_assert_ptr_nonnull(resolver);
	asking_ask(resolver, XSO_QUESTION_A, "localhost", &answer);
	asking_wait(resolver, &answer, 1);
	ck_assert_str_eq(answer.said, "127.0.0.1");
	xso_resolver_dns.close(resolver);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("resolver_dns");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 120);
	tcase_add_checked_fixture(t, asking_begin, asking_end);
	tcase_add_test(t, every_answer_has_an_outcome_and_words);
	tcase_add_test(t, the_longest_name_is_asked_for);
	tcase_add_test(t, long_answers_come_by_tcp_and_have_an_end);
	tcase_add_test(t, aliases_are_followed);
	tcase_add_test(t, the_hosts_file_comes_first);
	tcase_add_test(t, names_are_whole);
	tcase_add_test(t, a_question_is_tried_as_often_as_it_may_be);
	tcase_add_test(t, another_server_is_asked_when_one_does_not_help);
	tcase_add_test(t, nobody_at_the_port_is_told_at_once);
	tcase_add_test(t, servers_that_are_none_are_told);
	tcase_add_test(t, no_options_mean_those_of_the_system);
	suite_add_tcase(s, t);
	return s;
}
