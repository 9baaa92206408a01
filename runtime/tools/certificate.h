/* Certificates for people, and the hashes of keys as people write them. */
#ifndef XSO_TOOLS_CERTIFICATE_H
#define XSO_TOOLS_CERTIFICATE_H

#include <xso/tls.h>

/*
 * On standard output, one line a fact: subject, issuer, names, validity, the SHA-256 of the whole,
 * and the pin of its key.
 */
void certificate_print(struct xso_bytes der);

#endif
