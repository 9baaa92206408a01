/* What SCRAM's attribute "h" says of the server's lists (XEP-0474, version 0.5). */
#ifndef XSO_SESSION_SASL_LISTS_H
#define XSO_SESSION_SASL_LISTS_H

#include "base/crypto.h"

#include <xso/sasl.h>

enum { XSO_SASL_LISTS_MOST = 256 }; /* names in a list */

/*
 * The hash of the lists in base64, in *text, in the arena; NULL: one of them has more than
 * XSO_SASL_LISTS_MOST names. XSO_ERROR_MEMORY.
 */
enum xso_status xso_sasl_lists(const struct xso_sasl_offer *offer, enum xso_hash hash,
	struct xso_arena *arena, const char **text);

#endif
