/* Channel bindings: the same on both sides, and none where none is defined. */
#include "tls_pair.h"

#include <openssl/ssl.h>

#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

static const enum xso_tls_binding types[] = { XSO_TLS_UNIQUE, XSO_TLS_SERVER_END_POINT,
	XSO_TLS_EXPORTER };

enum { TYPES = sizeof types / sizeof *types };

struct bindings {
	size_t size[TYPES];
	uint8_t data[TYPES][XSO_TLS_BINDING_SIZE];
};

/* Of both sides, which are equal. */
static struct bindings bindings_of(const struct tls_pair *pair)
{
	struct bindings all = { 0 };

	for (size_t i = 0; i < TYPES; i++) {
		uint8_t other[XSO_TLS_BINDING_SIZE];
		all.size[i] = xso_tls_binding(pair->tls[CLIENT], types[i], all.data[i]);
		ck_assert_uint_eq(xso_tls_binding(pair->tls[SERVER], types[i], other), all.size[i]);
		ck_assert(!memcmp(other, all.data[i], all.size[i]));
	}
	return all;
}

static bool is_same(const struct bindings *a, const struct bindings *b, enum xso_tls_binding type)
{
	return a->size[type] == b->size[type] &&
		!memcmp(a->data[type], b->data[type], a->size[type]);
}

/* What OpenSSL says when it is asked for the same. */
static void check_values(const struct tls_pair *pair, const struct bindings *all)
{
	SSL *ssl = xso_tls_ssl(pair->tls[SERVER]);
	struct xso_bytes der = xso_tls_peer_certificate(pair->tls[CLIENT]);
	uint8_t expected[64];

	ck_assert(EVP_Digest(der.data, der.size, expected, NULL, EVP_sha256(), NULL));
	ck_assert_uint_eq(all->size[XSO_TLS_SERVER_END_POINT], 32);
	ck_assert(!memcmp(all->data[XSO_TLS_SERVER_END_POINT], expected, 32));
	ck_assert_int_eq(SSL_export_keying_material(ssl, expected, 32, "EXPORTER-Channel-Binding",
				 24, (const unsigned char *)"", 0, 1),
		1);
	ck_assert_uint_eq(all->size[XSO_TLS_EXPORTER], 32);
	ck_assert(!memcmp(all->data[XSO_TLS_EXPORTER], expected, 32));
	if (SSL_version(ssl) == TLS1_3_VERSION) {
		ck_assert_uint_eq(all->size[XSO_TLS_UNIQUE], 0);
		return;
	}
	ck_assert_uint_eq(all->size[XSO_TLS_UNIQUE], 12);
	ck_assert_uint_eq(SSL_session_reused(ssl) ? SSL_get_finished(ssl, expected, 64)
						  : SSL_get_peer_finished(ssl, expected, 64),
		12);
	ck_assert(!memcmp(all->data[XSO_TLS_UNIQUE], expected, 12));
}

START_TEST(both_sides_have_the_same_also_when_resumed)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct xso_tls_context *client, *server = tls_context(&config.server);
	struct xso_buffer session = { 0 };
	struct bindings first, second;
	struct tls_pair pair;

	config.client.max_version = versions[_i];
	client = tls_context(&config.client);
	pair = tls_pair_of(client, server, &config);
	ck_assert_uint_eq(bindings_of(&pair).size[XSO_TLS_SERVER_END_POINT], 0);
	tls_pair_shake(&pair);
	first = bindings_of(&pair);
	check_values(&pair, &first);
	ck_assert_int_eq(xso_tls_session(pair.tls[CLIENT], &session), XSO_OK);
	tls_pair_free(&pair);
	config.options[CLIENT].session =
		(struct xso_bytes){ (const uint8_t *)session.data, session.size };
	pair = tls_pair_of(client, server, &config);
	tls_pair_shake(&pair);
	ck_assert(xso_tls_facts_of(pair.tls[CLIENT]).resumed);
	second = bindings_of(&pair);
	check_values(&pair, &second);
	ck_assert(is_same(&first, &second, XSO_TLS_SERVER_END_POINT));
	ck_assert(!is_same(&first, &second, XSO_TLS_EXPORTER));
	ck_assert(_i || !is_same(&first, &second, XSO_TLS_UNIQUE));
	tls_pair_free(&pair);
	xso_buffer_free(&session);
	xso_tls_context_release(client);
	xso_tls_context_release(server);
}
END_TEST

START_TEST(a_master_secret_that_is_not_bound_binds_nothing)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct tls_pair pair;
	struct bindings all;

	config.client.max_version = 0x0303;
	pair = tls_pair_new(&config);
	SSL_set_options(xso_tls_ssl(pair.tls[CLIENT]), SSL_OP_NO_EXTENDED_MASTER_SECRET);
	tls_pair_shake(&pair);
	ck_assert(tls_pair_is_active(&pair));
	all = bindings_of(&pair);
	ck_assert_uint_eq(all.size[XSO_TLS_UNIQUE], 0);
	ck_assert_uint_eq(all.size[XSO_TLS_EXPORTER], 0);
	ck_assert_uint_eq(all.size[XSO_TLS_SERVER_END_POINT], 32);
	tls_pair_free(&pair);
}
END_TEST

/* RFC 5929 4.1: the hash of the signature, but never less than SHA-256. */
START_TEST(an_end_point_has_the_hash_of_the_signature)
{
	static const struct {
		const char *signed_with, *hash;
	} rows[] = { { "SHA256", "SHA256" }, { "SHA384", "SHA384" }, { "SHA512", "SHA512" },
		{ "SHA1", "SHA256" } };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct certificate_wish wish = { .subject = "self",
			.hash = rows[i].signed_with };
		struct certificate *certificate = certificate_new(&wish, NULL);
		struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
		struct tls_pair pair;
		struct bindings all;
		struct xso_bytes der;
		uint8_t expected[EVP_MAX_MD_SIZE];
		unsigned size;
		config.server.identity.certificate = certificate->text;
		config.server.identity.key = certificate->key;
		config.server.ciphers = config.client.ciphers = "DEFAULT:@SECLEVEL=0";
		config.client.ca = NULL;
		config.client.insecure = true;
		config.client.max_version = versions[_i];
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		all = bindings_of(&pair);
		der = xso_tls_peer_certificate(pair.tls[CLIENT]);
		ck_assert(EVP_Digest(der.data, der.size, expected, &size,
			EVP_get_digestbyname(rows[i].hash), NULL));
		ck_assert_uint_eq(all.size[XSO_TLS_SERVER_END_POINT], size);
		ck_assert(!memcmp(all.data[XSO_TLS_SERVER_END_POINT], expected, size));
		tls_pair_free(&pair);
		certificate_free(certificate);
	}
}
END_TEST

START_TEST(a_signature_without_a_hash_has_no_end_point)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_ED25519);
	struct tls_pair pair;

	config.client.max_version = versions[_i];
	config.client.ca = certificate_of(CERTIFICATE_ED25519)->text;
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert_msg(tls_pair_is_active(&pair), "%s", xso_tls_text(pair.tls[CLIENT]));
	ck_assert_uint_eq(bindings_of(&pair).size[XSO_TLS_SERVER_END_POINT], 0);
	ck_assert_uint_eq(bindings_of(&pair).size[XSO_TLS_EXPORTER], 32);
	tls_pair_free(&pair);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_binding");
	TCase *tc = tcase_create("tls_binding");

	tcase_add_loop_test(tc, both_sides_have_the_same_also_when_resumed, 0, 2);
	tcase_add_test(tc, a_master_secret_that_is_not_bound_binds_nothing);
	tcase_add_loop_test(tc, an_end_point_has_the_hash_of_the_signature, 0, 2);
	tcase_add_loop_test(tc, a_signature_without_a_hash_has_no_end_point, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
