/* Randomness that nobody can guess. */
#ifndef XSO_NET_RANDOM_H
#define XSO_NET_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The bytes of an id: 128 bits and some, in whole characters of six bits. */
enum { RANDOM_ID = 18 };

/* False: the system gives none. */
bool xso_random_fill(void *bytes, size_t size);

/* The text of an id: 24 characters of base64url (RFC 4648 5) and a NUL. */
void xso_random_id(const uint8_t bytes[RANDOM_ID], char *id);

#endif
