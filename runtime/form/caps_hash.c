/* The hash of entity capabilities. */
#include "base/crypto.h"
#include "object/scalar.h"

#include <xso/arena.h>
#include <xso/caps.h>

#include <string.h>

/* False: there is no such algorithm here. */
static bool find_hash(const char *algorithm, enum xso_hash *hash)
{
	static const char *const names[] = {
		[XSO_HASH_SHA_1] = "sha-1",
		[XSO_HASH_SHA_256] = "sha-256",
		[XSO_HASH_SHA_512] = "sha-512",
		[XSO_HASH_SHA3_256] = "sha3-256",
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(names[i], algorithm)) {
			*hash = (enum xso_hash)i;
			return true;
		}
	return false;
}

static enum xso_status hash_info(enum xso_caps version, const struct xmpp_disco_info *info,
	enum xso_hash algorithm, uint8_t hash[XSO_HASH_MOST])
{
	struct xso_buffer input = { 0 };
	enum xso_status status = xso_caps_input(version, info, &input);

	if (!status)
		status = xso_crypto_hash(algorithm, input.data, input.size, hash);
	xso_buffer_free(&input);
	return status;
}

enum xso_status xso_caps_hash(enum xso_caps version, const struct xmpp_disco_info *info,
	const char *algorithm, struct xso_arena *arena, struct xso_bytes *hash)
{
	uint8_t bytes[XSO_HASH_MOST], *copy;
	enum xso_hash found;
	enum xso_status status;

	*hash = (struct xso_bytes){ 0 };
	if (!find_hash(algorithm, &found))
		return XSO_ERROR_MISUSE;
	status = hash_info(version, info, found, bytes);
	if (status)
		return status;
	copy = xso_arena_alloc(arena, xso_hash_size(found));
	if (!copy)
		return XSO_ERROR_MEMORY;
	memcpy(copy, bytes, xso_hash_size(found));
	*hash = (struct xso_bytes){ .data = copy, .size = xso_hash_size(found) };
	return XSO_OK;
}

enum xso_status xso_caps_ver(enum xso_caps version, const struct xmpp_disco_info *info,
	const char *algorithm, struct xso_arena *arena, const char **ver)
{
	struct xso_buffer text = { 0 };
	struct xso_bytes hash;
	enum xso_status status = xso_caps_hash(version, info, algorithm, arena, &hash);

	*ver = NULL;
	if (!status)
		status = xso_scalar_base64.format(&hash, &text);
	if (!status) {
		*ver = xso_arena_text(arena, text.data, text.size);
		status = *ver ? XSO_OK : XSO_ERROR_MEMORY;
	}
	xso_buffer_free(&text);
	return status;
}
