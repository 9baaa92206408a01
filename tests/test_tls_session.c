/* Sessions: resumed when the peer would be trusted anyway, and else not offered. */
#include "tls_pair.h"

#include <openssl/ssl.h>

#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

/* A server and what its clients remember of it. */
static struct xso_tls_context *server;
static struct tls_pair_config config;
static struct xso_buffer session;

static void serve(const struct xso_tls_config *server_config)
{
	xso_tls_context_release(server);
	server = tls_context(server_config);
}

static void begin(void)
{
	config = tls_pair_config(CERTIFICATE_CHAIN);
	session = (struct xso_buffer){ 0 };
	serve(&config.server);
}

static void end(void)
{
	xso_buffer_free(&session);
	xso_tls_context_release(server);
	server = NULL;
}

/* A client of this config, with what is remembered. */
static struct tls_pair visit(void)
{
	struct xso_tls_context *client = tls_context(&config.client);
	struct tls_pair pair;

	config.options[CLIENT].session =
		(struct xso_bytes){ (const uint8_t *)session.data, session.size };
	pair = tls_pair_of(client, server, &config);
	xso_tls_context_release(client);
	tls_pair_shake(&pair);
	return pair;
}

/* A first visit, with which the session begins. */
static void remember(int version)
{
	struct tls_pair pair;

	config.client.max_version = version;
	session.size = 0;
	pair = visit();
	ck_assert_msg(tls_pair_is_active(&pair), "%s", xso_tls_text(pair.tls[CLIENT]));
	ck_assert(!xso_tls_facts_of(pair.tls[CLIENT]).resumed);
	ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_OK);
	ck_assert_int_eq(xso_tls_session(pair.tls[SERVER], &session), XSO_ERROR_NOT_CONNECTED);
	tls_pair_free(&pair);
}

START_TEST(a_session_is_resumed)
{
	struct xso_tls_facts first, again;
	struct tls_pair pair;

	remember(versions[_i]);
	for (size_t i = 0; i < 3; i++) {
		pair = visit();
		ck_assert(tls_pair_is_active(&pair));
		first = xso_tls_facts_of(pair.tls[CLIENT]);
		ck_assert(first.resumed && xso_tls_facts_of(pair.tls[SERVER]).resumed);
		ck_assert_int_eq(first.trust, XSO_TLS_TRUST_CHAIN);
		ck_assert_int_eq(first.name, XSO_TLS_NAME_DNS);
		ck_assert_str_eq(first.subject, "/CN=chain");
		ck_assert_str_eq(first.issuer, "/CN=Intermediate");
		ck_assert_uint_gt(xso_tls_peer_certificate(pair.tls[CLIENT]).size, 100);
		tls_pair_say(&pair, CLIENT, "x", 1);
		tls_pair_check_got(&pair, SERVER, "x", 1);
		/* the session of a resumed one has all that the next one needs */
		session.size = 0;
		ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_OK);
		again = xso_tls_facts_of(pair.tls[CLIENT]);
		ck_assert_ptr_eq(again.subject, first.subject);
		tls_pair_free(&pair);
	}
}
END_TEST

START_TEST(a_session_is_there_when_the_handshake_is_done)
{
	struct xso_tls_context *client;
	struct tls_pair pair;
	struct xso_buffer small = { .limit = 100 };

	config.client.max_version = versions[_i];
	client = tls_context(&config.client);
	pair = tls_pair_of(client, server, &config);
	ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_ERROR_NOT_CONNECTED);
	tls_pair_shake(&pair);
	ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &small), XSO_ERROR_LIMIT);
	ck_assert_uint_eq(small.size, 0);
	xso_tls_close(pair.tls[SERVER]);
	tls_pair_move(&pair);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_CLOSED);
	ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_OK);
	xso_buffer_free(&small);
	tls_pair_free(&pair);
	xso_tls_context_release(client);
	pair = visit();
	ck_assert(xso_tls_facts_of(pair.tls[CLIENT]).resumed);
	tls_pair_free(&pair);
}
END_TEST

/* A second visit that ends with a sentence, although the session is good. */
static void check_refused(const char *text)
{
	struct tls_pair pair = visit();

	ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), text);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_FAILED);
	ck_assert(!xso_tls_facts_of(pair.tls[SERVER]).resumed);
	tls_pair_free(&pair);
}

START_TEST(a_session_is_not_offered_to_whom_is_not_trusted_now)
{
	const struct xso_tls_pin pin = certificate_of(CERTIFICATE_GOOD)->pin;
	const char *ca = config.client.ca;

	remember(versions[_i]);
	config.client.ca = certificate_of(CERTIFICATE_STRANGER)->text;
	check_refused(
		"certificate '/CN=Intermediate' (depth 1): unable to get local issuer certificate");
	config.client.ca = ca;
	config.client.pins = &pin;
	config.client.n_pins = 1;
	check_refused("certificate '/CN=chain' (depth 0): none of the keys in its chain is pinned");
	config.client.n_pins = 0;
	config.options[CLIENT].domain = "montague.lit";
	check_refused("certificate '/CN=chain' (depth 0): hostname mismatch");
	config.client.insecure = true;
	config.client.ca = NULL;
	config.options[CLIENT].domain = "capulet.lit";
	config.server.identity = tls_identity(CERTIFICATE_SELF_SIGNED);
	serve(&config.server);
	remember(versions[_i]);
	config.client.insecure = false;
	config.client.ca = ca;
	check_refused("certificate '/CN=self' (depth 0): self-signed certificate");
}
END_TEST

struct user {
	bool answer;
	size_t calls;
	char text[200];
};

static bool verify(void *data, const struct xso_tls_verdict *verdict)
{
	struct user *user = data;

	user->calls++;
	snprintf(user->text, sizeof user->text, "%s", verdict->text ? verdict->text : "");
	ck_assert_uint_gt(verdict->n_chain, 0);
	return user->answer;
}

START_TEST(the_user_is_asked_about_a_resumed_session_too)
{
	static const char expired[] =
		"certificate '/CN=expired' (depth 0): certificate has expired";
	struct user user = { .answer = true };
	struct tls_pair pair;

	config.server.identity = tls_identity(CERTIFICATE_EXPIRED);
	serve(&config.server);
	config.client.verify = verify;
	config.client.user = &user;
	remember(versions[_i]);
	ck_assert_uint_eq(user.calls, 1);
	pair = visit();
	ck_assert(tls_pair_is_active(&pair));
	ck_assert(xso_tls_facts_of(pair.tls[CLIENT]).resumed);
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[CLIENT]).trust, XSO_TLS_TRUST_CALLBACK);
	ck_assert_uint_eq(user.calls, 2);
	ck_assert_str_eq(user.text, expired);
	tls_pair_free(&pair);
	user.answer = false;
	pair = visit();
	ck_assert_uint_eq(user.calls, 3);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_FAILED);
	ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), expired);
	ck_assert_int_eq(xso_tls_state(pair.tls[SERVER]), XSO_TLS_CLOSED);
	tls_pair_free(&pair);
}
END_TEST

/* Bytes of a session that somebody has spoiled: as if there was none, or nearly. */
START_TEST(what_is_no_session_is_not_offered)
{
	char spoiled[8192];
	size_t size;

	remember(versions[_i]);
	size = session.size;
	ck_assert_uint_lt(size, sizeof spoiled);
	memcpy(spoiled, session.data, size);
	for (size_t at = 0; at < size; at += 13) {
		struct tls_pair pair;
		memcpy(session.data, spoiled, size);
		session.data[at] ^= 0x20;
		session.size = at % 2 ? size : at;
		pair = visit();
		/* a spoiled ticket or secret is found out by the server, or fails */
		if (session.size == at)
			ck_assert(tls_pair_is_active(&pair));
		tls_pair_free(&pair);
	}
}
END_TEST

START_TEST(a_server_that_asks_resumes_nothing)
{
	struct tls_pair pair;

	config.server.ask_client = XSO_TLS_ASK;
	config.server.ca = config.client.ca;
	serve(&config.server);
	config.client.max_version = versions[_i];
	config.client.identity = tls_identity(CERTIFICATE_CLIENT);
	pair = visit();
	ck_assert(tls_pair_is_active(&pair));
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[SERVER]).trust, XSO_TLS_TRUST_CHAIN);
	ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_ERROR_NOT_CONNECTED);
	tls_pair_free(&pair);
}
END_TEST

static struct xso_tls_context *for_name(void *user, const char *name)
{
	return strcmp(name, "montague.lit") ? NULL : user;
}

/* Else whoever was let in without a certificate would be let in where one is needed. */
START_TEST(a_session_of_one_name_is_nothing_for_another)
{
	struct xso_tls_config other = config.server;
	struct xso_tls_context *montague;

	other.ca = config.client.ca;
	other.ask_client = XSO_TLS_ASK_AND_REQUIRE;
	montague = tls_context(&other);
	config.server.for_name = for_name;
	config.server.user = montague;
	serve(&config.server);
	config.client.insecure = true;
	remember(versions[_i]);
	for (size_t i = 0; i < 2; i++) {
		struct tls_pair pair;
		config.options[CLIENT].domain = i ? "montague.lit" : "capulet.lit";
		pair = visit();
		ck_assert_int_eq(xso_tls_facts_of(pair.tls[SERVER]).resumed, !i);
		ck_assert_str_eq(xso_tls_text(pair.tls[SERVER]),
			i ? "TLS handshake: peer did not return a certificate" : "");
		tls_pair_free(&pair);
	}
	xso_tls_context_release(montague);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_session");
	TCase *tc = tcase_create("tls_session");

	tcase_set_timeout(tc, 300);
	tcase_add_checked_fixture(tc, begin, end);
	tcase_add_loop_test(tc, a_session_is_resumed, 0, 2);
	tcase_add_loop_test(tc, a_session_is_there_when_the_handshake_is_done, 0, 2);
	tcase_add_loop_test(tc, a_session_is_not_offered_to_whom_is_not_trusted_now, 0, 2);
	tcase_add_loop_test(tc, the_user_is_asked_about_a_resumed_session_too, 0, 2);
	tcase_add_loop_test(tc, what_is_no_session_is_not_offered, 0, 2);
	tcase_add_loop_test(tc, a_server_that_asks_resumes_nothing, 0, 2);
	tcase_add_loop_test(tc, a_session_of_one_name_is_nothing_for_another, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
