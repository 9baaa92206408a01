/* Contexts of the user's own making: their rules hold, and ours on top. */
#include "tls_pair.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <string.h>

static const int versions[] = { TLS1_2_VERSION, TLS1_3_VERSION };

/* As somebody would make one who knows OpenSSL. */
static SSL_CTX *new_client(int version, int verify, int (*callback)(int, X509_STORE_CTX *))
{
	SSL_CTX *ssl = SSL_CTX_new(TLS_client_method());

	ck_assert_ptr_nonnull(ssl);
	ck_assert(SSL_CTX_set_max_proto_version(ssl, version));
	ck_assert(X509_STORE_add_cert(
		SSL_CTX_get_cert_store(ssl), certificate_of(CERTIFICATE_AUTHORITY)->x509));
	SSL_CTX_set_verify(ssl, verify, callback);
	SSL_CTX_set_options(ssl, SSL_OP_IGNORE_UNEXPECTED_EOF);
	return ssl;
}

static struct tls_pair new_pair(
	SSL_CTX *client, enum certificate_kind kind, const struct tls_pair_config *config)
{
	struct tls_pair_config server_config = tls_pair_config(kind);
	struct xso_tls_context *context = xso_tls_context_of(client, XSO_ROLE_INITIATOR, NULL);
	struct xso_tls_context *server = tls_context(&server_config.server);
	struct tls_pair pair;

	ck_assert_ptr_nonnull(context);
	pair = tls_pair_of(context, server, config ? config : &server_config);
	xso_tls_context_release(context);
	xso_tls_context_release(server);
	tls_pair_shake(&pair);
	return pair;
}

static int allow_all(int was_good, X509_STORE_CTX *store)
{
	(void)was_good;
	(void)store;
	return 1;
}

static const struct {
	enum certificate_kind kind;
	bool is_lenient; /* its callback says yes to everything */
	int verify;
	enum xso_tls_trust trust;
	enum xso_tls_name name;
	const char *text;
} rows[] = {
	{ CERTIFICATE_GOOD, false, SSL_VERIFY_PEER, XSO_TLS_TRUST_CHAIN, XSO_TLS_NAME_DNS, "" },
	{ CERTIFICATE_XMPP_ADDR, false, SSL_VERIFY_PEER, XSO_TLS_TRUST_CHAIN,
		XSO_TLS_NAME_XMPP_ADDR, "" },
	{ CERTIFICATE_EXPIRED, true, SSL_VERIFY_PEER, XSO_TLS_TRUST_CALLBACK, XSO_TLS_NAME_DNS,
		"" },
	{ CERTIFICATE_MONTAGUE, false, SSL_VERIFY_PEER, XSO_TLS_TRUST_NONE, XSO_TLS_NAME_NONE,
		"certificate '/CN=montague' (depth 0): hostname mismatch" },
	{ CERTIFICATE_MONTAGUE, true, SSL_VERIFY_PEER, XSO_TLS_TRUST_NONE, XSO_TLS_NAME_NONE,
		"certificate '/CN=montague' (depth 0): hostname mismatch" },
	{ CERTIFICATE_EXPIRED, false, SSL_VERIFY_PEER, XSO_TLS_TRUST_NONE, XSO_TLS_NAME_NONE,
		"certificate: certificate has expired" },
	{ CERTIFICATE_MONTAGUE, false, SSL_VERIFY_NONE, XSO_TLS_TRUST_NONE, XSO_TLS_NAME_NONE, "" },
	{ CERTIFICATE_SELF_SIGNED, false, SSL_VERIFY_NONE, XSO_TLS_TRUST_NONE, XSO_TLS_NAME_DNS,
		"" },
};

START_TEST(the_users_rules_hold_and_the_name_on_top)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		SSL_CTX *ssl = new_client(
			versions[_i], rows[i].verify, rows[i].is_lenient ? allow_all : NULL);
		struct tls_pair pair = new_pair(ssl, rows[i].kind, NULL);
		struct xso_tls_facts facts = xso_tls_facts_of(pair.tls[CLIENT]);
		SSL_CTX_free(ssl); /* the context keeps it */
		ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), rows[i].text);
		ck_assert_int_eq(facts.trust, rows[i].trust);
		ck_assert_int_eq(facts.name, rows[i].name);
		ck_assert(!SSL_get_app_data(xso_tls_ssl(pair.tls[CLIENT])));
		tls_pair_free(&pair);
	}
}
END_TEST

/* What `post_handshake` of a connection does: nothing was written before. */
START_TEST(a_user_can_look_before_anything_is_written)
{
	SSL_CTX *ssl = new_client(versions[_i], SSL_VERIFY_NONE, NULL);
	struct tls_pair pair = new_pair(ssl, CERTIFICATE_SELF_SIGNED, NULL);

	ck_assert(tls_pair_is_active(&pair));
	ck_assert_int_eq(SSL_get_verify_result(xso_tls_ssl(pair.tls[CLIENT])),
		X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
	ck_assert_str_eq(xso_tls_facts_of(pair.tls[CLIENT]).subject, "/CN=self");
	ck_assert_uint_eq(pair.got[SERVER].size, 0);
	tls_pair_free(&pair);
	SSL_CTX_free(ssl);
}
END_TEST

START_TEST(a_truncation_is_one_whatever_the_users_options)
{
	SSL_CTX *ssl = new_client(versions[_i], SSL_VERIFY_PEER, NULL);
	struct tls_pair pair = new_pair(ssl, CERTIFICATE_GOOD, NULL);

	xso_tls_received_eof(pair.tls[CLIENT]);
	tls_pair_give(&pair, CLIENT, NULL, 0);
	ck_assert_int_eq(xso_tls_state(pair.tls[CLIENT]), XSO_TLS_TRUNCATED);
	tls_pair_free(&pair);
	SSL_CTX_free(ssl);
}
END_TEST

/* A session that one has, and another may use or not. */
START_TEST(a_session_is_judged_by_the_users_rules_too)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_SELF_SIGNED);
	struct xso_tls_context *server = tls_context(&config.server);
	struct xso_buffer session = { 0 };

	for (size_t i = 0; i < 3; i++) {
		int verify = i < 2 ? SSL_VERIFY_NONE : SSL_VERIFY_PEER;
		SSL_CTX *ssl = new_client(versions[_i], verify, NULL);
		struct xso_tls_context *client = xso_tls_context_of(ssl, XSO_ROLE_INITIATOR, NULL);
		struct tls_pair pair = tls_pair_of(client, server, &config);
		tls_pair_shake(&pair);
		ck_assert_int_eq(tls_pair_is_active(&pair), i < 2);
		ck_assert_int_eq(xso_tls_facts_of(pair.tls[CLIENT]).resumed, i == 1);
		session.size = 0;
		if (i < 2)
			ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_OK);
		config.options[CLIENT].session =
			(struct xso_bytes){ (const uint8_t *)session.data, session.size };
		if (i == 1) /* what was resumed is as good for the next */
			ck_assert_uint_gt(session.size, 0);
		tls_pair_free(&pair);
		xso_tls_context_release(client);
		SSL_CTX_free(ssl);
	}
	xso_buffer_free(&session);
	xso_tls_context_release(server);
}
END_TEST

/* Two names on a server that the user has made, and what it is told. */
START_TEST(a_server_may_be_the_users)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	SSL_CTX *ssl = SSL_CTX_new(TLS_server_method());
	struct xso_tls_context *client, *server;
	struct tls_pair pair;

	config.client.max_version = versions[_i];
	config.client.identity = tls_identity(CERTIFICATE_CLIENT);
	client = tls_context(&config.client);
	ck_assert(SSL_CTX_use_certificate(ssl, certificate_of(CERTIFICATE_GOOD)->x509));
	ck_assert(SSL_CTX_use_PrivateKey(ssl, certificate_of(CERTIFICATE_GOOD)->pkey));
	SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER, allow_all);
	server = xso_tls_context_of(ssl, XSO_ROLE_RECEIVER, NULL);
	pair = tls_pair_of(client, server, &config);
	tls_pair_shake(&pair);
	ck_assert(tls_pair_is_active(&pair));
	ck_assert_str_eq(xso_tls_facts_of(pair.tls[SERVER]).sni, "capulet.lit");
	ck_assert_str_eq(xso_tls_facts_of(pair.tls[SERVER]).subject, "/CN=romeo");
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[SERVER]).trust, XSO_TLS_TRUST_CALLBACK);
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[SERVER]).name, XSO_TLS_NAME_NONE);
	tls_pair_free(&pair);
	xso_tls_context_release(client);
	xso_tls_context_release(server);
	SSL_CTX_free(ssl);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_users");
	TCase *tc = tcase_create("tls_users");

	tcase_add_loop_test(tc, the_users_rules_hold_and_the_name_on_top, 0, 2);
	tcase_add_loop_test(tc, a_user_can_look_before_anything_is_written, 0, 2);
	tcase_add_loop_test(tc, a_truncation_is_one_whatever_the_users_options, 0, 2);
	tcase_add_loop_test(tc, a_session_is_judged_by_the_users_rules_too, 0, 2);
	tcase_add_loop_test(tc, a_server_may_be_the_users, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
