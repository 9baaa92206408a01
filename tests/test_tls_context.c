#define _POSIX_C_SOURCE 200809L /* mkdtemp, setenv */

/* What a context is made of, and what is said when it cannot be. */
#include "memory.h"
#include "tls_pair.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char folder[] = "tls-context-XXXXXX";
static char certificate_path[64], key_path[64], both_path[64], locked_path[64], ca_path[64];
static char hashed_path[64], missing_path[64], text_path[64];

static void write_file(char *path, const char *name, const char *text, const char *more)
{
	FILE *file;

	snprintf(path, 64, "%s/%s", folder, name);
	file = fopen(path, "w");
	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fputs(more, file);
	ck_assert_int_eq(fclose(file), 0);
}

/* A key in PEM that only "sesame" opens. */
static char *locked_key(EVP_PKEY *key)
{
	static char text[2000];
	char *bytes;
	BIO *bio = BIO_new(BIO_s_mem());
	long size;

	ck_assert(PEM_write_bio_PKCS8PrivateKey(
		bio, key, EVP_aes_256_cbc(), "sesame", 6, NULL, NULL));
	size = BIO_get_mem_data(bio, &bytes);
	ck_assert_int_lt(size, (long)sizeof text);
	memcpy(text, bytes, (size_t)size);
	text[size] = '\0';
	BIO_free(bio);
	return text;
}

static void begin(void)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	const struct certificate *authority = certificate_of(CERTIFICATE_AUTHORITY);
	char name[32];

	ck_assert_ptr_nonnull(mkdtemp(folder));
	write_file(certificate_path, "certificate.pem", good->text, "");
	write_file(key_path, "key.pem", good->key, "");
	write_file(both_path, "both.pem", good->key, good->text);
	write_file(locked_path, "locked.pem", locked_key(good->pkey), "");
	write_file(ca_path, "ca.pem", authority->text, "");
	write_file(text_path, "text.pem", "no certificate", "");
	snprintf(missing_path, sizeof missing_path, "%s/missing.pem", folder);
	snprintf(name, sizeof name, "%08lx.0",
		X509_NAME_hash_ex(X509_get_subject_name(authority->x509), NULL, NULL, NULL));
	write_file(hashed_path, name, authority->text, "");
}

static void end(void)
{
	remove(certificate_path);
	remove(key_path);
	remove(both_path);
	remove(locked_path);
	remove(ca_path);
	remove(text_path);
	remove(hashed_path);
	remove(folder);
}

/* The sentence begins with `wanted`: behind it are OpenSSL's own words. */
static void check_refused(const struct xso_tls_config *config, const char *wanted)
{
	char text[300] = "untouched", head[12];

	ck_assert_msg(!xso_tls_context_new(config, NULL, text, sizeof text), "made: %s", wanted);
	ck_assert_msg(!strncmp(text, wanted, strlen(wanted)), "%s, not: %s", text, wanted);
	ck_assert_uint_eq(ERR_peek_error(), 0);
	ck_assert_ptr_null(xso_tls_context_new(config, NULL, NULL, 0));
	ck_assert_ptr_null(xso_tls_context_new(config, NULL, head, sizeof head));
	ck_assert(!strncmp(head, wanted, sizeof head - 1) && !head[sizeof head - 1]);
}

START_TEST(a_config_that_contradicts_itself_is_refused)
{
	static const struct xso_tls_pin pin;
	const struct {
		struct xso_tls_config config;
		const char *text;
	} rows[] = {
		{ { .max_version = 0x0302 }, "max_version is neither TLS 1.2 nor TLS 1.3" },
		{ { .max_version = 0x0303, .only_tls_1_3 = true },
			"max_version leaves out TLS 1.3, which is to be the only one" },
		{ { .insecure = true, .pins = &pin, .n_pins = 1 },
			"pins, and insecure: who is to be trusted?" },
		{ { .role = XSO_ROLE_RECEIVER }, "a server needs a certificate" },
		{ { .identity = { .key = "x" } }, "there is a key without a certificate" },
		{ { .identity = { .key_file = "x" } }, "there is a key without a certificate" },
		{ { .groups = "nonsense" }, "groups 'nonsense': " },
		{ { .ciphers = "nonsense" }, "ciphers 'nonsense': " },
		{ { .ciphersuites = "nonsense" }, "ciphersuites 'nonsense': " },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		check_refused(&rows[i].config, rows[i].text);
}
END_TEST

START_TEST(a_text_that_cannot_be_used_is_named)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	const char *other = certificate_of(CERTIFICATE_MONTAGUE)->key;
	char half[200], one_and_a_half[4000];
	char *locked = locked_key(good->pkey);
	const struct {
		struct xso_tls_config config;
		const char *text;
	} rows[] = {
		{ { .ca = "none" }, "authorities: no PEM in it" },
		{ { .ca = half }, "authorities: bad end line" },
		{ { .ca = one_and_a_half }, "authorities: bad end line" },
		{ { .identity = { .certificate = "none", .key = good->key } },
			"certificate: no PEM in it" },
		{ { .identity = { .certificate = half, .key = good->key } },
			"certificate: bad end line" },
		{ { .identity = { .certificate = one_and_a_half, .key = good->key } },
			"certificate: bad end line" },
		{ { .identity = { .certificate = good->text } }, "key: no key in it" },
		{ { .identity = { .certificate = good->text, .key = "none" } },
			"key: no key in it" },
		{ { .identity = { .certificate = good->text, .key = other } },
			"key: key values mismatch" },
		{ { .identity = { .certificate = good->text, .key = locked } },
			"no password for the key" },
		{ { .identity = { .certificate = good->text, .key = locked, .password = "a" } },
			"password of the key: " },
		{ { .identity = { .certificate = good->text, .key = locked, .password = "" } },
			"password of the key: " },
	};

	snprintf(half, sizeof half, "%.150s", good->text);
	snprintf(one_and_a_half, sizeof one_and_a_half, "%s%s", good->text, half);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		check_refused(&rows[i].config, rows[i].text);
}
END_TEST

static void check_file(
	const struct xso_tls_config *config, const char *what, const char *path, const char *why)
{
	char wanted[300];

	snprintf(wanted, sizeof wanted, "%s '%s'%s", what, path, why);
	check_refused(config, wanted);
}

START_TEST(a_file_that_cannot_be_used_is_named)
{
	static const char missing[] = ": No such file or directory";
	struct xso_tls_config config = { .ca_file = missing_path };

	check_file(&config, "authorities", missing_path, missing);
	config = (struct xso_tls_config){ .ca_file = text_path };
	check_file(&config, "authorities", text_path, ": no certificate or crl found");
	config = (struct xso_tls_config){ .ca_dir = missing_path };
	check_file(&config, "authorities: no folder", missing_path, "");
	config = (struct xso_tls_config){ .ca_dir = ca_path };
	check_file(&config, "authorities: no folder", ca_path, "");
	config = (struct xso_tls_config){ .identity = { .certificate_file = missing_path } };
	check_file(&config, "certificate", missing_path, missing);
	config.identity.certificate_file = certificate_path;
	check_file(&config, "key", certificate_path, ": no key in it");
	config.identity.key_file = missing_path;
	check_file(&config, "key", missing_path, missing);
	config.identity.key_file = locked_path;
	check_file(&config, "no password for the key", locked_path, "");
	config.identity.password = "wrong";
	check_file(&config, "password of the key", locked_path, ": ");
}
END_TEST

static void check_talk(const struct xso_tls_config *client, const struct xso_tls_identity *identity)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct tls_pair pair;

	if (client)
		config.client = *client;
	if (identity)
		config.server.identity = *identity;
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert_msg(tls_pair_is_active(&pair), "%s", xso_tls_text(pair.tls[CLIENT]));
	tls_pair_free(&pair);
}

START_TEST(certificates_and_keys_come_from_files_and_texts)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	const char *authority = certificate_of(CERTIFICATE_AUTHORITY)->text;
	const char *other = certificate_of(CERTIFICATE_SELF_SIGNED)->text;
	char both[4000];
	const struct xso_tls_config clients[] = {
		{ .ca_file = ca_path },
		{ .ca_dir = folder },
		{ .ca = authority },
		{ .ca_file = ca_path, .ca = other },
		{ .ca_dir = folder, .ca = other },
	};
	const struct xso_tls_identity identities[] = {
		{ .certificate_file = certificate_path, .key_file = key_path },
		{ .certificate_file = certificate_path, .key_file = key_path, .password = "x" },
		{ .certificate_file = both_path },
		{ .certificate_file = certificate_path,
			.key_file = locked_path,
			.password = "sesame" },
		{ .certificate = good->text, .key_file = key_path },
		{ .certificate_file = certificate_path, .key = good->key },
		{ .certificate = good->text,
			.certificate_file = missing_path,
			.key = good->key,
			.key_file = missing_path },
		{ .certificate = both },
	};

	snprintf(both, sizeof both, "%s\n%s", good->text, good->key);
	for (size_t i = 0; i < sizeof clients / sizeof *clients; i++)
		check_talk(&clients[i], NULL);
	for (size_t i = 0; i < sizeof identities / sizeof *identities; i++)
		check_talk(NULL, &identities[i]);
}
END_TEST

/* Nobody here signed for the authorities of this system. */
START_TEST(without_authorities_those_of_the_system_are_trusted)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct tls_pair pair;

	config.client.ca = NULL;
	ck_assert_int_eq(setenv("SSL_CERT_FILE", text_path, 1), 0);
	ck_assert_int_eq(setenv("SSL_CERT_DIR", missing_path, 1), 0);
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]),
		"certificate '/CN=good' (depth 0): unable to get local issuer certificate");
	tls_pair_free(&pair);
	ck_assert_int_eq(setenv("SSL_CERT_FILE", ca_path, 1), 0);
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert(tls_pair_is_active(&pair));
	tls_pair_free(&pair);
}
END_TEST

enum { THREADS = 4, TURNS = 20000 };

static void *keep_and_release(void *context)
{
	for (size_t i = 0; i < TURNS; i++)
		xso_tls_context_release(xso_tls_context_keep(context));
	xso_tls_context_release(context);
	return NULL;
}

START_TEST(threads_own_a_context_together)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct memory memory;
	struct xso_tls_context *context =
		xso_tls_context_new(&config.client, memory_begin(&memory, 0), NULL, 0);
	pthread_t threads[THREADS];

	for (size_t i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, keep_and_release,
					 xso_tls_context_keep(context)),
			0);
	xso_tls_context_release(context);
	for (size_t i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	ck_assert_uint_eq(memory.blocks, 0);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_context");
	TCase *tc = tcase_create("tls_context");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, begin, end);
	tcase_add_test(tc, a_config_that_contradicts_itself_is_refused);
	tcase_add_test(tc, a_text_that_cannot_be_used_is_named);
	tcase_add_test(tc, a_file_that_cannot_be_used_is_named);
	tcase_add_test(tc, certificates_and_keys_come_from_files_and_texts);
	tcase_add_test(tc, without_authorities_those_of_the_system_are_trusted);
	tcase_add_test(tc, threads_own_a_context_together);
	suite_add_tcase(s, tc);
	return s;
}
