/* The messages and the arithmetic of SCRAM (RFC 5802), for both sides. */
#ifndef XSO_SESSION_SCRAM_H
#define XSO_SESSION_SCRAM_H

#include "session/sasl_mechanism.h"

#include <xso/arena.h>

enum { XSO_SCRAM_MESSAGE = 8192 }; /* bytes of the longest message that is looked at */

/* Attributes of a message, one after the other. */
struct xso_scram_reader {
	const char *at, *end;
	bool bad; /* what stands at `at` is no attribute */
};

struct xso_scram_attribute {
	char name;
	const char *value; /* of at least one byte, not NUL-terminated */
	size_t size;
};

/* The reader of a message; a bad one of a message that is no text, or too long. */
struct xso_scram_reader xso_scram_read(struct xso_bytes message);

/* True when there is another one. Behind a "," there must be. */
bool xso_scram_next(struct xso_scram_reader *reader, struct xso_scram_attribute *attribute);

/* The next attribute is there and has this name. */
bool xso_scram_expect(
	struct xso_scram_reader *reader, char name, struct xso_scram_attribute *attribute);

/*
 * base64 without anything else in it, padded. XSO_ERROR_INVALID, XSO_ERROR_MEMORY. Empty is
 * refused.
 */
enum xso_status xso_scram_base64(const struct xso_scram_attribute *attribute,
	struct xso_arena *arena, struct xso_bytes *bytes);

/* 16 to 1024 printable characters of ASCII, and no ",". */
bool xso_scram_is_nonce(const char *text, size_t size);

/* A number without sign and leading zeros. False: it is none, or above UINT32_MAX. */
bool xso_scram_number(const struct xso_scram_attribute *attribute, uint32_t *number);

/*
 * A saslname without its escapes, in the arena. XSO_ERROR_INVALID: another "=" in it;
 * XSO_ERROR_MEMORY.
 */
enum xso_status xso_scram_name(
	const struct xso_scram_attribute *attribute, struct xso_arena *arena, const char **name);

/* The version of TLS as XEP-0515 has it: "0304". */
void xso_scram_tls(int tls, char text[5]);

/* What one signs: the three messages, with commas between (AuthMessage). */
struct xso_scram_session {
	struct xso_bytes client_first; /* without gs2-header */
	struct xso_bytes server_first;
	struct xso_bytes client_final; /* without the proof */
};

/* HMAC by `key` over the session. XSO_ERROR_MEMORY. */
enum xso_status xso_scram_sign(enum xso_hash hash, const uint8_t key[XSO_SASL_KEY],
	const struct xso_scram_session *session, struct xso_arena *arena,
	uint8_t signature[XSO_HASH_MOST]);

/* The same as xso_sasl_keys_make with a password that is prepared. */
enum xso_status xso_scram_derive(struct xso_sasl_keys *keys, enum xso_sasl_mechanism mechanism,
	const char *password, struct xso_bytes salt, uint32_t iterations);

#endif
