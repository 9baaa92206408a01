/* RFC 5802 section 3: from a password to keys, from keys to what a server keeps. */
#include "base/allocate.h"
#include "object/saslprep.h"
#include "session/scram.h"

#include <string.h>

enum xso_status xso_scram_derive(struct xso_sasl_keys *keys, enum xso_sasl_mechanism mechanism,
	const char *password, struct xso_bytes salt, uint32_t iterations)
{
	const struct xso_sasl_row *row = xso_sasl_row(mechanism);
	enum xso_hash hash = (enum xso_hash)row->hash;
	uint8_t salted[XSO_HASH_MOST];
	size_t size = xso_hash_size(hash);
	enum xso_status status;

	if (row->family != XSO_SASL_FAMILY_SCRAM || !iterations || !salt.size ||
		salt.size > XSO_SASL_SALT)
		return XSO_ERROR_MISUSE;
	*keys = (struct xso_sasl_keys){ .mechanism = (enum xso_sasl_mechanism)row->unbound,
		.iterations = iterations,
		.salt_size = (uint16_t)salt.size };
	memcpy(keys->salt, salt.data, salt.size);
	status = xso_crypto_pbkdf2(
		hash, password, strlen(password), salt.data, salt.size, iterations, salted);
	if (!status)
		status = xso_crypto_hmac(hash, salted, size, "Client Key", 10, keys->client_key);
	if (!status)
		status = xso_crypto_hmac(hash, salted, size, "Server Key", 10, keys->server_key);
	xso_allocate_wipe(salted, sizeof salted);
	if (status)
		xso_sasl_keys_wipe(keys);
	return status;
}

enum xso_status xso_sasl_keys_make(struct xso_sasl_keys *keys, enum xso_sasl_mechanism mechanism,
	const char *password, struct xso_bytes salt, uint32_t iterations)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	const char *prepared;
	enum xso_status status;

	if (!arena)
		return XSO_ERROR_MEMORY;
	xso_arena_mark_secret(arena);
	status = xso_saslprep(password, &prepared, arena);
	if (!status)
		status = xso_scram_derive(keys, mechanism, prepared, salt, iterations);
	xso_arena_release(arena);
	return status;
}

enum xso_status xso_sasl_stored_make(
	struct xso_sasl_stored *stored, const struct xso_sasl_keys *keys)
{
	enum xso_hash hash = (enum xso_hash)xso_sasl_row(keys->mechanism)->hash;
	uint8_t stored_key[XSO_HASH_MOST] = { 0 };
	enum xso_status status =
		xso_crypto_hash(hash, keys->client_key, xso_hash_size(hash), stored_key);

	if (status)
		return status;
	*stored = (struct xso_sasl_stored){ .iterations = keys->iterations,
		.salt_size = keys->salt_size };
	memcpy(stored->salt, keys->salt, sizeof stored->salt);
	memcpy(stored->stored_key, stored_key, sizeof stored->stored_key);
	memcpy(stored->server_key, keys->server_key, sizeof stored->server_key);
	return XSO_OK;
}

void xso_sasl_keys_wipe(struct xso_sasl_keys *keys)
{
	xso_allocate_wipe(keys, sizeof *keys);
}

void xso_sasl_stored_wipe(struct xso_sasl_stored *stored)
{
	xso_allocate_wipe(stored, sizeof *stored);
}
