/*
 * Whole ways to a server: by DNS and by name, through each kind of proxy, with each kind of TLS. A
 * connection can be freed in whatever it tells on each of them.
 */
#include "dns_server.h"
#include "inn.h"
#include "proxy_server.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>

struct route {
	enum xso_tls_use tls;
	bool by_dns; /* else the server's host is given */
	enum xso_proxy_kind proxy;
	bool is_detour;	   /* the first server of the domain refuses connections */
	const char *stray; /* whom the connection is to instead; NULL: who is there */
	const char *phases;
	const char *reason;
};

/* A letter of its own for each phase, and for a failure. */
#define BY_STARTTLS "hfsthfR"
#define BY_TLS "thfR"
#define OTHER "stream error sent invalid-from: the header is from another domain"
#define MISMATCH "TLS failed: certificate '/CN=good' (depth 0): hostname mismatch"

static const struct route routes[] = {
	{ XSO_TLS_REQUIRED, false, XSO_PROXY_NONE, false, NULL, "c" BY_STARTTLS, "closed here" },
	{ XSO_TLS_DIRECT, false, XSO_PROXY_NONE, false, NULL, "c" BY_TLS, "closed here" },
	{ XSO_TLS_REQUIRED, true, XSO_PROXY_NONE, false, NULL, "rc" BY_STARTTLS, "closed here" },
	{ XSO_TLS_DIRECT, true, XSO_PROXY_NONE, false, NULL, "rc" BY_TLS, "closed here" },
	{ XSO_TLS_REQUIRED, true, XSO_PROXY_NONE, true, NULL, "rc!c" BY_STARTTLS, "closed here" },
	{ XSO_TLS_REQUIRED, false, XSO_PROXY_SOCKS5, false, NULL, "cp" BY_STARTTLS, "closed here" },
	{ XSO_TLS_DIRECT, false, XSO_PROXY_SOCKS5, false, NULL, "cp" BY_TLS, "closed here" },
	{ XSO_TLS_REQUIRED, true, XSO_PROXY_SOCKS5, false, NULL, "rcp" BY_STARTTLS, "closed here" },
	{ XSO_TLS_REQUIRED, false, XSO_PROXY_HTTP, false, NULL, "cp" BY_STARTTLS, "closed here" },
	{ XSO_TLS_DIRECT, true, XSO_PROXY_HTTP, false, NULL, "rcp" BY_TLS, "closed here" },
	{ XSO_TLS_REQUIRED, false, XSO_PROXY_NONE, false, "montague.lit", "ch!", OTHER },
	{ XSO_TLS_DIRECT, false, XSO_PROXY_HTTP, false, "montague.lit", "cpt!", MISMATCH },
};

static const char letters[] = {
	[XSO_PHASE_RESOLVING] = 'r',
	[XSO_PHASE_CONNECTING] = 'c',
	[XSO_PHASE_PROXY] = 'p',
	[XSO_PHASE_TLS] = 't',
	[XSO_PHASE_HEADER] = 'h',
	[XSO_PHASE_FEATURES] = 'f',
	[XSO_PHASE_STARTTLS] = 's',
	[XSO_PHASE_READY] = 'R',
};

struct walk {
	struct inn inn;
	struct dns_row rows[4];
	struct dns_server *dns;
	struct xso_dns_options options;
	struct proxy_server *proxy;
	struct errand errand;
	char phases[32];
	size_t free_at; /* the letter at which the connection is freed */
	bool is_heard;
};

static void note(struct errand *errand, const struct xso_attempt *attempt)
{
	struct walk *walk = errand->user;
	const size_t n = strlen(walk->phases);

	ck_assert_uint_lt(n + 1, sizeof walk->phases);
	walk->phases[n] = attempt->failure ? '!' : letters[attempt->phase];
	if (n == walk->free_at)
		errand_drop(errand);
}

static void say_hello(struct errand *errand)
{
	const struct xmpp_lang_text body = { .text = "hello" };
	const struct xmpp_message m = { .body = &body, .n_body = 1 };
	struct xso_stream *stream = xso_connection_stream(errand->connection);

	if (xmpp_message_send(stream, &m)) {
		ck_assert_uint_gt(errand->fail_at, 0);
		xso_stream_close(stream);
	}
}

static void hear(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	ck_assert_str_eq(m->body[0].text, "hello");
	((struct walk *)user)->is_heard = true;
	xso_stream_close(stream);
}

/* Nobody listens at port 1. */
static void begin_dns(struct walk *walk, const struct route *route)
{
	const char *service = route->tls == XSO_TLS_DIRECT ? "_xmpps-client._tcp.capulet.lit"
							   : "_xmpp-client._tcp.capulet.lit";
	const uint16_t port = xso_listener_port(walk->inn.listener);

	walk->rows[0] = (struct dns_row){ .name = service,
		.type = DNS_SRV,
		.data = "xmpp.capulet.lit",
		.priority = 2,
		.port = port };
	walk->rows[1] =
		(struct dns_row){ .name = "xmpp.capulet.lit", .type = DNS_A, .data = "127.0.0.1" };
	walk->rows[2] = (struct dns_row){ .name = service,
		.type = DNS_SRV,
		.data = "xmpp.capulet.lit",
		.priority = 1,
		.port = 1 };
	walk->dns = dns_server_start(walk->rows, route->is_detour ? 3 : 2);
	walk->options.servers = dns_server_address(walk->dns);
}

static void prepare(struct walk *walk, const struct route *route, size_t free_at)
{
	*walk = (struct walk){ .free_at = free_at };
	inn_open(&walk->inn, route->tls);
	begin_dns(walk, route);
	if (route->proxy)
		walk->proxy =
			proxy_server_start(route->proxy, xso_listener_port(walk->inn.listener));
	walk->errand = inn_errand(&walk->inn);
	walk->errand.user = walk;
	walk->errand.progress = note;
	walk->errand.ready = say_hello;
	walk->errand.dns = &walk->options;
	walk->errand.proxy = walk->proxy ? proxy_server_config(walk->proxy) : NULL;
	if (route->stray)
		walk->errand.domain = route->stray;
	if (route->by_dns)
		walk->errand.host = NULL;
	else if (walk->proxy)
		walk->errand.host = "xmpp.capulet.lit"; /* nobody but the proxy knows it */
}

static void go(struct walk *walk)
{
	walk->errand.handlers = xso_handlers_new(NULL);
	ck_assert_int_eq(xmpp_message_on(walk->errand.handlers, hear, walk), XSO_OK);
	errand_run(&walk->errand);
}

static void end(struct walk *walk)
{
	proxy_server_stop(walk->proxy);
	dns_server_stop(walk->dns);
	inn_close(&walk->inn);
}

static void check_asked(const struct walk *walk)
{
	char expected[64];

	snprintf(expected, sizeof expected, "xmpp.capulet.lit:%u",
		(unsigned)xso_listener_port(walk->inn.listener));
	ck_assert_str_eq(proxy_server_asked(walk->proxy), expected);
}

START_TEST(it_is_walked_to_its_end)
{
	const struct route *route = &routes[_i];
	struct walk walk;

	prepare(&walk, route, SIZE_MAX);
	go(&walk);
	ck_assert_str_eq(walk.errand.reason, route->reason);
	ck_assert_str_eq(walk.phases, route->phases);
	ck_assert_int_eq(walk.is_heard, !route->stray);
	if (walk.proxy)
		check_asked(&walk);
	end(&walk);
}
END_TEST

START_TEST(a_connection_is_freed_anywhere_on_it)
{
	const struct route *route = &routes[_i];
	const size_t descriptors = errand_descriptors();
	struct walk walk;

	for (size_t at = 0; at < strlen(route->phases); at++) {
		prepare(&walk, route, at);
		go(&walk);
		ck_assert_uint_eq(strlen(walk.phases), at + 1);
		ck_assert(!walk.errand.has_ended);
		ck_assert_ptr_null(walk.errand.connection);
		end(&walk);
		ck_assert_uint_eq(errand_descriptors(), descriptors);
	}
}
END_TEST

START_TEST(memory_may_run_out_anywhere_on_it)
{
	struct walk walk;
	bool is_whole = false;

	for (size_t n = 1; !is_whole; n++) {
		prepare(&walk, &routes[_i], SIZE_MAX);
		walk.errand.fail_at = n;
		go(&walk);
		ck_assert_int_eq(walk.errand.has_ended, walk.errand.is_over);
		is_whole = walk.errand.memory.calls < n;
		end(&walk);
	}
	ck_assert_str_eq(walk.errand.reason, routes[_i].reason);
}
END_TEST

static bool drop(struct errand *errand)
{
	errand_drop(errand);
	return true;
}

static bool refuse(struct errand *errand)
{
	(void)errand;
	return false;
}

START_TEST(it_may_end_at_the_last_look_at_a_certificate)
{
	struct walk walk;

	for (int is_dropped = 0; is_dropped < 2; is_dropped++) {
		prepare(&walk, &routes[_i], SIZE_MAX);
		walk.errand.look = is_dropped ? drop : refuse;
		errand_run(&walk.errand);
		inn_settle(&walk.inn);
		ck_assert_int_eq(walk.errand.has_ended, !is_dropped);
		ck_assert(!walk.errand.was_ready);
		if (!is_dropped)
			ck_assert_str_eq(walk.errand.reason,
				"TLS failed: the certificate was refused by post_handshake");
		end(&walk);
	}
}
END_TEST

Suite *suite(void)
{
	const int n = sizeof routes / sizeof *routes;
	Suite *s = suite_create("routes");
	TCase *tc = tcase_create("routes");

	tcase_set_timeout(tc, 300);
	tcase_add_loop_test(tc, it_is_walked_to_its_end, 0, n);
	tcase_add_loop_test(tc, a_connection_is_freed_anywhere_on_it, 0, n);
	tcase_add_loop_test(tc, memory_may_run_out_anywhere_on_it, 0, n);
	tcase_add_loop_test(tc, it_may_end_at_the_last_look_at_a_certificate, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
