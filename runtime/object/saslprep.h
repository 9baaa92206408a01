/* User names and passwords, as SASLprep has them (RFC 4013). */
#ifndef XSO_OBJECT_SASLPREP_H
#define XSO_OBJECT_SASLPREP_H

#include <xso/arena.h>
#include <xso/error.h>

enum { XSO_SASLPREP_MOST = 1024 }; /* characters of a text that is not all ASCII */

/*
 * The prepared form, a text in the arena. Code points that Unicode 3.2 did not know are allowed, as
 * RFC 5802 5.1 has it for what is sent. XSO_ERROR_INVALID: no UTF-8, a character that is not
 * allowed, or nothing left; XSO_ERROR_LIMIT: above XSO_SASLPREP_MOST, before or after;
 * XSO_ERROR_MEMORY. Nothing is left on the stack; of a text that is not all ASCII libidn leaves
 * copies in memory that it frees.
 */
enum xso_status xso_saslprep(const char *text, const char **prepared, struct xso_arena *arena);

#endif
