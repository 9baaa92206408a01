#include "base/crypto.h"

#include "base/allocate.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <limits.h>

static const EVP_MD *evp_of(enum xso_hash hash)
{
	switch (hash) {
	case XSO_HASH_SHA_256:
		return EVP_sha256();
	case XSO_HASH_SHA_512:
		return EVP_sha512();
	case XSO_HASH_SHA3_256:
		return EVP_sha3_256();
	default:
		return EVP_sha1();
	}
}

size_t xso_hash_size(enum xso_hash hash)
{
	static const uint8_t sizes[] = { [XSO_HASH_SHA_1] = 20,
		[XSO_HASH_SHA_256] = 32,
		[XSO_HASH_SHA_512] = 64,
		[XSO_HASH_SHA3_256] = 32 };

	return sizes[hash];
}

/* OpenSSL keeps its errors per thread: what is told here must not be found by others later. */
static enum xso_status status_of(bool done, uint8_t out[XSO_HASH_MOST])
{
	if (done)
		return XSO_OK;
	ERR_clear_error();
	xso_allocate_wipe(out, XSO_HASH_MOST);
	return XSO_ERROR_MEMORY;
}

enum xso_status xso_crypto_hash(
	enum xso_hash hash, const void *bytes, size_t size, uint8_t out[XSO_HASH_MOST])
{
	return status_of(EVP_Digest(bytes, size, out, NULL, evp_of(hash), NULL) == 1, out);
}

enum xso_status xso_crypto_hmac(enum xso_hash hash, const void *key, size_t key_size,
	const void *bytes, size_t size, uint8_t out[XSO_HASH_MOST])
{
	if (key_size > INT_MAX)
		return XSO_ERROR_LIMIT;
	return status_of(
		HMAC(evp_of(hash), key, (int)key_size, bytes, size, out, NULL) != NULL, out);
}

enum xso_status xso_crypto_pbkdf2(enum xso_hash hash, const void *password, size_t password_size,
	const void *salt, size_t salt_size, uint32_t iterations, uint8_t out[XSO_HASH_MOST])
{
	if (password_size > INT_MAX || salt_size > INT_MAX || iterations > INT_MAX)
		return XSO_ERROR_LIMIT;
	return status_of(PKCS5_PBKDF2_HMAC(password, (int)password_size, salt, (int)salt_size,
				 (int)iterations, evp_of(hash), (int)xso_hash_size(hash), out) == 1,
		out);
}

bool xso_crypto_equal(const void *a, const void *b, size_t size)
{
	return CRYPTO_memcmp(a, b, size) == 0;
}
