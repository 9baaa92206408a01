/*
 * Certificates for tests of TLS, made in memory: an authority, and others, each with one thing that
 * is special. They are of capulet.lit and P-256 unless their names say something else.
 */
#ifndef TESTS_CERTIFICATES_H
#define TESTS_CERTIFICATES_H

#include <xso/tls.h>

#include <stdbool.h>

struct evp_pkey_st;

struct certificate {
	char *text; /* PEM: the certificate, and those between it and the authority */
	char *key;  /* PEM */
	struct xso_tls_pin pin;
	struct x509_st *x509;
	struct evp_pkey_st *pkey;
};

/* What one is made of. All zero: P-256, no names, valid, for servers and clients. */
struct certificate_wish {
	const char *subject; /* the common name; NULL: none */
	/* "dns:a.test ip:127.0.0.1 srv:_xmpp-client.a.test xmpp:juliet@a.test" */
	const char *names;
	const char *key;   /* "RSA", "ED25519"; NULL: P-256 */
	const char *hash;  /* of the signature; NULL: SHA-256 */
	const char *usage; /* "serverAuth", "clientAuth"; NULL: both */
	int begins, ends;  /* days from now; both 0: yesterday, and in a month */
	bool is_authority;
};

/* `issuer` NULL: self-signed. Any failure ends the program. */
struct certificate *certificate_new(
	const struct certificate_wish *wish, const struct certificate *issuer);
void certificate_free(struct certificate *certificate);

enum certificate_kind {
	CERTIFICATE_AUTHORITY,
	CERTIFICATE_STRANGER, /* another authority, of the same name */
	CERTIFICATE_INTERMEDIATE,
	CERTIFICATE_GOOD,
	CERTIFICATE_MONTAGUE, /* of montague.lit */
	CERTIFICATE_WILDCARD, /* *.capulet.lit */
	CERTIFICATE_PARTIAL_WILDCARD,
	CERTIFICATE_DEEP_WILDCARD, /* a wildcard for the second label, and for two */
	CERTIFICATE_EXPIRED,
	CERTIFICATE_NOT_YET_VALID,
	CERTIFICATE_SELF_SIGNED,
	CERTIFICATE_UNTRUSTED, /* by the stranger */
	CERTIFICATE_XMPP_ADDR,
	CERTIFICATE_SRV,
	CERTIFICATE_SRV_DIRECT, /* _xmpps-client */
	CERTIFICATE_SRV_SERVER, /* _xmpp-server */
	CERTIFICATE_ADDRESSES,	/* 127.0.0.1 and ::1 */
	CERTIFICATE_COMMON_NAME,
	CERTIFICATE_NUL,   /* a name that goes on behind a NUL */
	CERTIFICATE_CHAIN, /* by the intermediate */
	CERTIFICATE_IDN,   /* bücher.example, as a DNS-ID */
	CERTIFICATE_IDN_ADDR,
	CERTIFICATE_CLIENT, /* of romeo@montague.lit, for clients only */
	CERTIFICATE_ED25519,
	CERTIFICATE_KINDS,
	CERTIFICATE_NONE = CERTIFICATE_KINDS, /* for whom none may be meant */
};

/* Made once, when it is asked for first. */
const struct certificate *certificate_of(enum certificate_kind kind);

#endif
