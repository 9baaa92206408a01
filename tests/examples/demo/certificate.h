/* A certificate that nobody will miss: self-signed, with a key of its own, for a day. */
#ifndef DEMO_CERTIFICATE_H
#define DEMO_CERTIFICATE_H

#include <stdbool.h>

/* PEM, to be freed with free. */
struct certificate {
	char *text, *key;
};

/* For a domain. False: OpenSSL made none, and there is nothing to free. */
bool certificate_make(const char *domain, struct certificate *certificate);

#endif
