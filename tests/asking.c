#define _POSIX_C_SOURCE 200809L
#include "asking.h"

#include "suite.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>

static const struct dns_row rows[] = {
	{ "_xmpp-client._tcp.a.test", DNS_SRV, .data = "one.a.test", .priority = 5, .port = 5222 },
	{ "_xmpp-client._tcp.a.test", DNS_SRV, .data = "two.a.test", .priority = 10, .weight = 7,
		.port = 65535 },
	{ "_xmpps-client._tcp.a.test", DNS_SRV, .data = "." },
	{ "one.a.test", DNS_A, .data = "192.0.2.1", .copies = 1 },
	{ "one.a.test", DNS_AAAA, .data = "2001:db8::1" },
	{ "only4.test", DNS_A, .data = "192.0.2.4" },
	{ "only6.test", DNS_AAAA, .data = "2001:db8::6" },
	{ "alias.test", DNS_CNAME, .data = "only4.test" },
	{ "far.test", DNS_CNAME, .data = "alias.test" },
	{ "loop.test", DNS_CNAME, .data = "loop.test" },
	{ "many.test", DNS_SRV, .data = "one.a.test", .port = 1, .copies = 59 },
	{ "all.test", DNS_SRV, .data = "one.a.test", .port = 1, .copies = 999 },
	{ "all.test", DNS_A, .data = "10.0.0.0", .copies = 999 },
	{ "truncated.test", .say = DNS_TRUNCATE },
	{ "truncated.test", DNS_SRV, .data = "one.a.test", .port = 5222 },
	{ "nodata.test", .say = DNS_NODATA },
	{ "servfail.test", .say = DNS_SERVFAIL },
	{ "refused.test", .say = DNS_REFUSED },
	{ "notimp.test", .say = DNS_NOTIMP },
	{ "formerr.test", .say = DNS_FORMERR },
	{ "drop.test", .say = DNS_DROP },
	{ "garbage.test", .say = DNS_GARBAGE },
	{ "noise.test", .say = DNS_NOISE },
	{ "wrong.test", .say = DNS_WRONG_ID },
	{ "late.test", DNS_A, .data = "192.0.2.5", .delay = 500 },
	{ "late.test", DNS_AAAA, .data = "2001:db8::5", .delay = 500 },
	{ ASKING_LABEL ".test", DNS_A, .data = "192.0.2.63" },
};

struct asking asking;

void asking_begin(void)
{
	asking.server = dns_server_start(rows, sizeof rows / sizeof *rows);
	asking.options = (struct xso_dns_options){
		.servers = dns_server_address(asking.server), .timeout = PATIENT, .tries = 2
	};
}

void asking_end(void)
{
	dns_server_stop(asking.server);
}

static void say_addresses(char *said, size_t room, const struct xso_resolution *r)
{
	for (size_t i = 0; i < r->n_addresses; i++) {
		const struct xso_address *a = &r->addresses[i];
		char text[INET6_ADDRSTRLEN];
		size_t n = strlen(said);
		inet_ntop(a->is_v6 ? AF_INET6 : AF_INET, a->bytes, text, sizeof text);
		snprintf(said + n, room - n, "%s%s", i ? " " : "", text);
	}
}

static void say_srv(char *said, size_t room, const struct xso_resolution *r)
{
	for (size_t i = 0; i < r->n_srv; i++) {
		const struct xso_srv *s = &r->srv[i];
		size_t n = strlen(said);
		snprintf(said + n, room - n, "%s%u %u %s:%u", i ? ", " : "", s->priority, s->weight,
			s->host, s->port);
	}
}

void asking_answered(void *user, const struct xso_resolution *resolution)
{
	struct answer *answer = user;

	ck_assert(!answer->is_inside);
	ck_assert((resolution->outcome == XSO_RESOLVED) == !resolution->text);
	ck_assert((resolution->outcome == XSO_RESOLVED) ==
		(resolution->n_srv + resolution->n_addresses > 0));
	answer->times++;
	answer->outcome = resolution->outcome;
	*answer->said = '\0';
	if (resolution->text)
		snprintf(answer->said, sizeof answer->said, "%s", resolution->text);
	say_srv(answer->said, sizeof answer->said, resolution);
	say_addresses(answer->said, sizeof answer->said, resolution);
	if (answer->asks) {
		answer->asks = false;
		answer->is_inside = true;
		ck_assert_int_eq(xso_resolver_dns.ask(answer->resolver, XSO_QUESTION_A,
					 "only4.test", asking_answered, answer),
			XSO_OK);
		xso_resolver_dns.step(answer->resolver);
		answer->is_inside = false;
	}
	if (answer->closes)
		xso_resolver_dns.close(answer->resolver);
}

struct xso_resolver *asking_open(const struct xso_allocator *allocator)
{
	char text[128] = "";
	struct xso_resolver *resolver =
		xso_resolver_dns.open(allocator, &asking.options, text, sizeof text);

	ck_assert_msg(resolver, "%s", text);
	return resolver;
}

void asking_ask(struct xso_resolver *resolver, enum xso_question kind, const char *name,
	struct answer *answer)
{
	*answer = (struct answer){ .resolver = resolver, .is_inside = true };
	ck_assert_int_eq(
		xso_resolver_dns.ask(resolver, kind, name, asking_answered, answer), XSO_OK);
	answer->is_inside = false;
}

bool asking_turn(struct xso_resolver *resolver, int most)
{
	int wait = xso_resolver_dns.timeout(resolver);
	struct pollfd polled = { xso_resolver_dns.fd(resolver), POLLIN, 0 };
	const bool is_long = wait < 0 || wait > most;

	if (!poll(&polled, 1, is_long ? most : wait) && is_long)
		return false;
	xso_resolver_dns.step(resolver);
	return true;
}

void asking_wait(struct xso_resolver *resolver, struct answer *answer, size_t n)
{
	for (size_t i = 0; i < n; i++)
		while (!answer[i].times)
			if (!asking_turn(resolver, 10000))
				ck_abort_msg("nobody answers");
}

void asking_one(enum xso_question kind, const char *name, struct answer *answer)
{
	struct xso_resolver *resolver = asking_open(NULL);

	asking_ask(resolver, kind, name, answer);
	asking_wait(resolver, answer, 1);
	ck_assert_uint_eq(answer->times, 1);
	xso_resolver_dns.close(resolver);
}
