/*
 * What is hashed, signed and compared in secret; the one place below runtime/net that knows
 * libcrypto. Everything that returns a status returns XSO_ERROR_MEMORY when OpenSSL did not do it,
 * and leaves `out` wiped.
 */
#ifndef XSO_BASE_CRYPTO_H
#define XSO_BASE_CRYPTO_H

#include <xso/error.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum xso_hash { XSO_HASH_SHA_1, XSO_HASH_SHA_256, XSO_HASH_SHA_512, XSO_HASH_SHA3_256 };

enum { XSO_HASH_MOST = 64 }; /* bytes of the longest */

/* Bytes that a hash has. */
size_t xso_hash_size(enum xso_hash hash);

/* The hash of `size` bytes. */
enum xso_status xso_crypto_hash(
	enum xso_hash hash, const void *bytes, size_t size, uint8_t out[XSO_HASH_MOST]);

/* HMAC (RFC 2104). XSO_ERROR_LIMIT: a key of more than 2 GiB. */
enum xso_status xso_crypto_hmac(enum xso_hash hash, const void *key, size_t key_size,
	const void *bytes, size_t size, uint8_t out[XSO_HASH_MOST]);

/*
 * PBKDF2 with HMAC (RFC 8018 5.2), as many bytes as the hash has; takes time in proportion to
 * `iterations`. XSO_ERROR_LIMIT: one of the sizes, or the number, is above INT_MAX.
 */
enum xso_status xso_crypto_pbkdf2(enum xso_hash hash, const void *password, size_t password_size,
	const void *salt, size_t salt_size, uint32_t iterations, uint8_t out[XSO_HASH_MOST]);

/* Compares in a time that does not say where the first difference is. */
bool xso_crypto_equal(const void *a, const void *b, size_t size);

#endif
