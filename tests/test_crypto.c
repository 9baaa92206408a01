#include "suite.h"

#include "base/crypto.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static const char *hex(const uint8_t *bytes, size_t size)
{
	static char text[2 * XSO_HASH_MOST + 1];

	for (size_t i = 0; i < size; i++)
		snprintf(text + 2 * i, 3, "%02x", bytes[i]);
	return text;
}

/* FIPS 180-2 appendix, RFC 6234. */
START_TEST(hashes_are_known)
{
	static const char *const of_abc[] = { "a9993e364706816aba3e25717850c26c9cd0d89d",
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
		 "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f") };
	uint8_t out[XSO_HASH_MOST];

	for (int i = 0; i < 3; i++) {
		enum xso_hash hash = (enum xso_hash)i;
		ck_assert_uint_eq(xso_hash_size(hash), strlen(of_abc[i]) / 2);
		ck_assert_int_eq(xso_crypto_hash(hash, "abc", 3, out), XSO_OK);
		ck_assert_str_eq(hex(out, xso_hash_size(hash)), of_abc[i]);
	}
	ck_assert_int_eq(xso_crypto_hash(XSO_HASH_SHA_1, NULL, 0, out), XSO_OK);
	ck_assert_str_eq(hex(out, 20), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}
END_TEST

/* RFC 2202 3, RFC 4231 4.3. */
START_TEST(hmacs_are_known)
{
	static const char what[] = "what do ya want for nothing?";
	static const char *const of_jefe[] = { "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
		("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
		 "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737") };
	uint8_t out[XSO_HASH_MOST];

	for (int i = 0; i < 3; i++) {
		enum xso_hash hash = (enum xso_hash)i;
		ck_assert_int_eq(
			xso_crypto_hmac(hash, "Jefe", 4, what, sizeof what - 1, out), XSO_OK);
		ck_assert_str_eq(hex(out, xso_hash_size(hash)), of_jefe[i]);
	}
	ck_assert_int_eq(xso_crypto_hmac(XSO_HASH_SHA_256, "", 0, "", 0, out), XSO_OK);
	ck_assert_str_eq(
		hex(out, 32), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}
END_TEST

/* RFC 6070 2; the others from Python's hashlib. */
START_TEST(keys_from_passwords_are_known)
{
	static const struct {
		enum xso_hash hash;
		uint32_t iterations;
		const char *key;
	} keys[] = {
		{ XSO_HASH_SHA_1, 1, "0c60c80f961f0e71f3a9b524af6012062fe037a6" },
		{ XSO_HASH_SHA_1, 4096, "4b007901b765489abead49d926f721d065a429c1" },
		{ XSO_HASH_SHA_256, 1,
			"120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b" },
		{ XSO_HASH_SHA_512, 1,
			"867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
			"c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce" },
	};
	uint8_t out[XSO_HASH_MOST];

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		ck_assert_int_eq(xso_crypto_pbkdf2(keys[i].hash, "password", 8, "salt", 4,
					 keys[i].iterations, out),
			XSO_OK);
		ck_assert_str_eq(hex(out, xso_hash_size(keys[i].hash)), keys[i].key);
	}
}
END_TEST

START_TEST(what_openssl_cannot_count_is_refused)
{
	uint8_t out[XSO_HASH_MOST];
	size_t many = (size_t)INT_MAX + 1;

	ck_assert_int_eq(xso_crypto_hmac(XSO_HASH_SHA_1, "", many, "", 0, out), XSO_ERROR_LIMIT);
	ck_assert_int_eq(
		xso_crypto_pbkdf2(XSO_HASH_SHA_1, "", many, "", 0, 1, out), XSO_ERROR_LIMIT);
	ck_assert_int_eq(
		xso_crypto_pbkdf2(XSO_HASH_SHA_1, "", 0, "", many, 1, out), XSO_ERROR_LIMIT);
	ck_assert_int_eq(xso_crypto_pbkdf2(XSO_HASH_SHA_1, "", 0, "", 0, (uint32_t)many, out),
		XSO_ERROR_LIMIT);
}
END_TEST

START_TEST(equal_sees_every_byte)
{
	uint8_t a[64], b[64];

	for (size_t i = 0; i < sizeof a; i++)
		a[i] = b[i] = (uint8_t)i;
	ck_assert(xso_crypto_equal(a, b, sizeof a));
	ck_assert(xso_crypto_equal(a, b, 0));
	for (size_t i = 0; i < sizeof a; i++) {
		b[i] ^= 0x80;
		ck_assert(!xso_crypto_equal(a, b, sizeof a));
		ck_assert(xso_crypto_equal(a, b, i));
		b[i] ^= 0x80;
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("crypto");
	TCase *tc = tcase_create("crypto");

	tcase_add_test(tc, hashes_are_known);
	tcase_add_test(tc, hmacs_are_known);
	tcase_add_test(tc, keys_from_passwords_are_known);
	tcase_add_test(tc, what_openssl_cannot_count_is_refused);
	tcase_add_test(tc, equal_sees_every_byte);
	suite_add_tcase(s, tc);
	return s;
}
