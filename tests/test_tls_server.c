/* A server: whom it asks, what it is asked as, what it hears of its clients. */
#include "tls_pair.h"

#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

/* What a server that asks makes of a client's certificate. */
static const struct {
	enum xso_tls_ask ask;
	enum certificate_kind kind;
	const char *domain; /* that it must be for */
	enum xso_tls_trust trust;
	enum xso_tls_name name;
	const char *text, *alert; /* NULL: it is let in */
} clients[] = {
	{ .ask = XSO_TLS_ASK_NOBODY, .kind = CERTIFICATE_NONE },
	{ .ask = XSO_TLS_ASK_NOBODY, .kind = CERTIFICATE_CLIENT },
	{ .ask = XSO_TLS_ASK, .kind = CERTIFICATE_NONE },
	{ .ask = XSO_TLS_ASK, .kind = CERTIFICATE_CLIENT, .trust = XSO_TLS_TRUST_CHAIN },
	{ .ask = XSO_TLS_ASK_AND_REQUIRE,
		.kind = CERTIFICATE_CLIENT,
		.trust = XSO_TLS_TRUST_CHAIN },
	{ .ask = XSO_TLS_ASK_AND_REQUIRE, .kind = CERTIFICATE_CHAIN, .trust = XSO_TLS_TRUST_CHAIN },
	{ .ask = XSO_TLS_ASK_AND_REQUIRE,
		.kind = CERTIFICATE_MONTAGUE,
		.domain = "montague.lit",
		.trust = XSO_TLS_TRUST_CHAIN,
		.name = XSO_TLS_NAME_DNS },
	{ .ask = XSO_TLS_ASK_AND_REQUIRE,
		.kind = CERTIFICATE_MONTAGUE,
		.domain = "verona.lit",
		.text = "certificate '/CN=montague' (depth 0): hostname mismatch",
		.alert = "alert from the peer: bad certificate" },
	{ .ask = XSO_TLS_ASK_AND_REQUIRE,
		.kind = CERTIFICATE_NONE,
		.text = "TLS handshake: peer did not return a certificate" },
	{ .ask = XSO_TLS_ASK,
		.kind = CERTIFICATE_EXPIRED,
		.text = "certificate '/CN=expired' (depth 0): certificate has expired",
		.alert = "alert from the peer: certificate expired" },
	{ .ask = XSO_TLS_ASK,
		.kind = CERTIFICATE_UNTRUSTED,
		.text = "certificate '/CN=untrusted' (depth 0): unable to get local issuer "
			"certificate",
		.alert = "alert from the peer: unknown CA" },
};

enum { REQUIRED_BUT_ABSENT = 8 };

static struct tls_pair new_pair(size_t row, int version)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);

	config.client.max_version = version;
	if (clients[row].kind != CERTIFICATE_NONE)
		config.client.identity = tls_identity(clients[row].kind);
	config.server.ca = config.client.ca;
	config.server.ask_client = clients[row].ask;
	config.options[SERVER].domain = clients[row].domain;
	return tls_pair_new(&config);
}

START_TEST(clients_are_asked_for_certificates)
{
	for (size_t i = 0; i < sizeof clients / sizeof *clients; i++) {
		struct tls_pair pair = new_pair(i, versions[_i]);
		struct xso_tls_facts facts;
		tls_pair_shake(&pair);
		facts = xso_tls_facts_of(pair.tls[SERVER]);
		ck_assert_str_eq(
			xso_tls_text(pair.tls[SERVER]), clients[i].text ? clients[i].text : "");
		ck_assert_int_eq(facts.trust, clients[i].trust);
		ck_assert_int_eq(facts.name, clients[i].name);
		ck_assert_int_eq(tls_pair_is_active(&pair), !clients[i].text);
		if (clients[i].alert)
			ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), clients[i].alert);
		tls_pair_free(&pair);
	}
}
END_TEST

/* With TLS 1.3 a client is done before it is judged: it hears of it when it reads. */
START_TEST(a_client_without_a_certificate_hears_what_was_missing)
{
	static const char *const heard[] = { "alert from the peer: handshake failure",
		"alert from the peer: certificate required" };
	struct tls_pair pair = new_pair(REQUIRED_BUT_ABSENT, versions[_i]);

	tls_pair_shake(&pair);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_FAILED);
	ck_assert_msg(!strncmp(xso_tls_text(pair.tls[CLIENT]), heard[_i], strlen(heard[_i])), "%s",
		xso_tls_text(pair.tls[CLIENT]));
	tls_pair_free(&pair);
}
END_TEST

static bool say_yes(void *user, const struct xso_tls_verdict *verdict)
{
	*(size_t *)user += verdict->n_chain;
	return true;
}

START_TEST(a_server_may_let_anybody_in)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct tls_pair pair;
	size_t seen = 0;

	config.client.max_version = versions[_i];
	config.client.identity = tls_identity(CERTIFICATE_UNTRUSTED);
	config.server.ask_client = XSO_TLS_ASK_AND_REQUIRE;
	config.server.verify = say_yes;
	config.server.user = &seen;
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert(tls_pair_is_active(&pair));
	ck_assert_uint_eq(seen, 1);
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[SERVER]).trust, XSO_TLS_TRUST_CALLBACK);
	ck_assert_str_eq(xso_tls_facts_of(pair.tls[SERVER]).subject, "/CN=untrusted");
	tls_pair_free(&pair);
}
END_TEST

/* What each offers or accepts, and what comes of it; nothing is required. */
static const struct {
	const char *client, *server, *result;
} protocols[] = {
	{ NULL, NULL, NULL },
	{ "xmpp-client", NULL, NULL },
	{ NULL, "xmpp-client", NULL },
	{ "xmpp-client", "xmpp-client", "xmpp-client" },
	{ "xmpp-server", "xmpp-client", NULL },
	{ "xmpp-client", "xmpp-clien", NULL },
	{ "xmpp-clien", "xmpp-client", NULL },
};

START_TEST(protocols_are_offered_and_never_required)
{
	for (size_t i = 0; i < sizeof protocols / sizeof *protocols; i++) {
		struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
		struct tls_pair pair;
		config.client.max_version = versions[_i];
		config.options[CLIENT].alpn = protocols[i].client;
		config.options[SERVER].alpn = protocols[i].server;
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		ck_assert(tls_pair_is_active(&pair));
		for (int end = CLIENT; end <= SERVER; end++)
			ck_assert_pstr_eq(
				xso_tls_facts_of(pair.tls[end]).alpn, protocols[i].result);
		tls_pair_free(&pair);
	}
}
END_TEST

/* What is asked for in a hello, and what is said of it. */
static const struct {
	const char *domain, *sni;
	enum certificate_kind kind;
} asked[] = {
	{ "Capulet.lit", "capulet.lit", CERTIFICATE_GOOD },
	{ "b\u00FCcher.example", "xn--bcher-kva.example", CERTIFICATE_IDN },
	{ "127.0.0.1", NULL, CERTIFICATE_ADDRESSES },
	{ "[::1]", NULL, CERTIFICATE_ADDRESSES },
};

START_TEST(the_domain_is_asked_for)
{
	for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
		struct tls_pair_config config = tls_pair_config(asked[i].kind);
		struct tls_pair pair;
		config.client.max_version = versions[_i];
		config.options[CLIENT].domain = asked[i].domain;
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		ck_assert(tls_pair_is_active(&pair));
		for (int end = CLIENT; end <= SERVER; end++)
			ck_assert_pstr_eq(xso_tls_facts_of(pair.tls[end]).sni, asked[i].sni);
		tls_pair_free(&pair);
	}
}
END_TEST

/* A server of two names, of which the second one asks for certificates. */
struct names {
	struct xso_tls_context *montague;
	size_t asked;
};

static struct xso_tls_context *for_name(void *user, const char *name)
{
	struct names *names = user;

	names->asked++;
	return strcmp(name, "montague.lit") ? NULL : names->montague;
}

static struct tls_pair named_pair(
	struct names *names, const char *domain, int version, enum certificate_kind kind)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct xso_tls_config other = config.server;
	struct tls_pair pair;

	other.identity = tls_identity(CERTIFICATE_MONTAGUE);
	other.ca = config.client.ca;
	other.ask_client = XSO_TLS_ASK_AND_REQUIRE;
	names->montague = tls_context(&other);
	config.server.for_name = for_name;
	config.server.user = names;
	config.client.max_version = version;
	if (kind != CERTIFICATE_NONE)
		config.client.identity = tls_identity(kind);
	config.options[CLIENT].domain = domain;
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	xso_tls_context_release(names->montague); /* the engine keeps it */
	return pair;
}

START_TEST(another_name_has_another_context)
{
	struct names names = { 0 };
	struct tls_pair pair = named_pair(&names, "montague.lit", versions[_i], CERTIFICATE_CLIENT);

	ck_assert_msg(tls_pair_is_active(&pair), "%s", xso_tls_text(pair.tls[SERVER]));
	ck_assert_str_eq(xso_tls_facts_of(pair.tls[CLIENT]).subject, "/CN=montague");
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[SERVER]).trust, XSO_TLS_TRUST_CHAIN);
	ck_assert_uint_eq(names.asked, 1);
	tls_pair_free(&pair);
	pair = named_pair(&names, "montague.lit", versions[_i], CERTIFICATE_NONE);
	ck_assert_str_eq(
		xso_tls_text(pair.tls[SERVER]), "TLS handshake: peer did not return a certificate");
	tls_pair_free(&pair);
	pair = named_pair(&names, "capulet.lit", versions[_i], CERTIFICATE_NONE);
	ck_assert(tls_pair_is_active(&pair));
	ck_assert_str_eq(xso_tls_facts_of(pair.tls[CLIENT]).subject, "/CN=good");
	tls_pair_free(&pair);
	pair = named_pair(&names, "verona.lit", versions[_i], CERTIFICATE_NONE);
	ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]),
		"certificate '/CN=good' (depth 0): hostname mismatch");
	ck_assert_uint_eq(names.asked, 4);
	tls_pair_free(&pair);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_server");
	TCase *tc = tcase_create("tls_server");

	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, clients_are_asked_for_certificates, 0, 2);
	tcase_add_loop_test(tc, a_client_without_a_certificate_hears_what_was_missing, 0, 2);
	tcase_add_loop_test(tc, a_server_may_let_anybody_in, 0, 2);
	tcase_add_loop_test(tc, protocols_are_offered_and_never_required, 0, 2);
	tcase_add_loop_test(tc, the_domain_is_asked_for, 0, 2);
	tcase_add_loop_test(tc, another_name_has_another_context, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
