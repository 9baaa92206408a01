/*
 * OpenSSL without memory: whatever allocation of its own fails, what is hashed is right, or it is
 * told, and nothing half done is left. This program alone may replace OpenSSL's allocator.
 */
#include "sasl_house.h"
#include "suite.h"

#include "base/crypto.h"

#include <openssl/crypto.h>
#include <stdlib.h>

static size_t calls, fail_at;

static bool fails(void)
{
	calls++;
	return fail_at && calls >= fail_at;
}

static void *failing_malloc(size_t size, const char *file, int line)
{
	(void)file;
	(void)line;
	return fails() ? NULL : malloc(size);
}

static void *failing_realloc(void *block, size_t size, const char *file, int line)
{
	(void)file;
	(void)line;
	return fails() ? NULL : realloc(block, size);
}

static void give_back(void *block, const char *file, int line)
{
	(void)file;
	(void)line;
	free(block);
}

static enum xso_status run(int what, uint8_t out[XSO_HASH_MOST])
{
	enum xso_hash hash = (enum xso_hash)(what / 3);

	switch (what % 3) {
	case 0:
		return xso_crypto_hash(hash, "abc", 3, out);
	case 1:
		return xso_crypto_hmac(hash, "key", 3, "abc", 3, out);
	default:
		return xso_crypto_pbkdf2(hash, "password", 8, "salt", 4, 2, out);
	}
}

START_TEST(no_memory_is_told_and_nothing_half_done_is_left)
{
	static const uint8_t wiped[XSO_HASH_MOST];

	for (int what = 0; what < 9; what++) {
		uint8_t right[XSO_HASH_MOST] = { 0 }, out[XSO_HASH_MOST];
		enum xso_status status = XSO_ERROR_MEMORY;
		size_t told = 0;
		fail_at = 0;
		ck_assert_int_eq(run(what, right), XSO_OK);
		for (size_t n = 1; status; n++) {
			memset(out, 0xAA, sizeof out);
			calls = 0;
			fail_at = n;
			status = run(what, out);
			fail_at = 0;
			told += status != XSO_OK;
			ck_assert(status == XSO_OK || status == XSO_ERROR_MEMORY);
			ck_assert_mem_eq(out, status ? wiped : right,
				status ? sizeof out : xso_hash_size((enum xso_hash)(what / 3)));
		}
		ck_assert_uint_gt(told, 0);
	}
}
END_TEST

/* A whole exchange: memory that OpenSSL does not get never lets anybody in. */
START_TEST(an_exchange_without_memory_is_none)
{
	struct xso_sasl_server_config config = house_config(0x0304);
	struct xso_sasl_client who = house_client(0x0304, false);
	struct xso_sasl_choice choice = { .mechanism = XSO_SASL_SCRAM_SHA_256 };
	enum xso_status status = XSO_ERROR_MEMORY;
	uint8_t first[XSO_HASH_MOST];
	size_t told = 0;

	/* what OpenSSL 3.0 sets up on first use is broken for good when that fails */
	for (int what = 0; what < 9; what++)
		ck_assert_int_eq(run(what, first), XSO_OK);
	for (size_t n = 1; status; n += n / 8 + 1) { /* PBKDF2 allocates in each iteration */
		struct xso_sasl_server *server;
		struct xso_sasl *client;
		calls = 0;
		fail_at = n;
		server = xso_sasl_server_new(&config, "SCRAM-SHA-256", NULL);
		client = xso_sasl_new(&who, &choice, HOUSE_CLIENT_NONCE, NULL);
		if (server && client)
			status = house_talk(client, server, false, false);
		fail_at = 0;
		told += status != XSO_OK;
		ck_assert(!status || !server || status != XSO_ERROR_REFUSED);
		xso_sasl_free(client);
		xso_sasl_server_free(server);
	}
	ck_assert_uint_gt(told, 10);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("crypto_memory");
	TCase *tc = tcase_create("crypto_memory");

	if (!CRYPTO_set_mem_functions(failing_malloc, failing_realloc, give_back))
		abort();
	tcase_set_timeout(tc, 60);
	tcase_add_test(tc, no_memory_is_told_and_nothing_half_done_is_left);
	tcase_add_test(tc, an_exchange_without_memory_is_none);
	suite_add_tcase(s, tc);
	return s;
}
