/*
 * Entity capabilities: the hash of what somebody says in service discovery, by XEP-0115 5.1
 * (version 1) and XEP-0390 4 (version 2). A presence carries it; who knows what was hashed need not
 * ask.
 *
 * The same function makes the hash of what we say and checks that of others: an answer that does
 * not give the hash it was asked for is believed of nobody else.
 */
#ifndef XSO_CAPS_H
#define XSO_CAPS_H

#include <xso/api.h>
#include <xso/buffer.h>
#include <xso/scalar.h>

XSO_BEGIN

struct xmpp_disco_info;

enum xso_caps { XSO_CAPS_1, XSO_CAPS_2 };

/*
 * Appends what is hashed. XSO_ERROR_INVALID: this may not be hashed. In version 1 (5.4): an
 * identity or a feature is there twice, or two forms have one FORM_TYPE, or one has two different
 * ones; forms without a hidden FORM_TYPE do not count. In version 2: something is there that is no
 * identity, feature or form, or a form has more than fields. XSO_ERROR_MEMORY, XSO_ERROR_LIMIT as
 * buffers. On an error *out is as before.
 *
 * What version 1 hashes does not tell where a name ends: a feature can be hidden in the name of an
 * identity. Version 2 was made for that.
 */
enum xso_status xso_caps_input(
	enum xso_caps version, const struct xmpp_disco_info *info, struct xso_buffer *out);

/*
 * The hash itself, in the arena, by an algorithm with its name of XEP-0300: "sha-1",
 * "sha-256", "sha-512" or "sha3-256"; XSO_ERROR_MISUSE for another. Else as xso_caps_input.
 */
enum xso_status xso_caps_hash(enum xso_caps version, const struct xmpp_disco_info *info,
	const char *algorithm, struct xso_arena *arena, struct xso_bytes *hash);

/* The same in base64: the `ver` of version 1, and what stands behind the algorithm in the node of
 * version 2. */
enum xso_status xso_caps_ver(enum xso_caps version, const struct xmpp_disco_info *info,
	const char *algorithm, struct xso_arena *arena, const char **ver);

XSO_END

#endif
