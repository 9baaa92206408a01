/* TLS: what its files share. */
#ifndef XSO_NET_TLS_H
#define XSO_NET_TLS_H

#include "base/sentence.h"

#include <xso/tls.h>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <stdatomic.h>

struct xso_tls_context {
	const struct xso_allocator *allocator;
	atomic_size_t owners;
	enum xso_role role;
	SSL_CTX *ssl;
	BIO_METHOD *transport; /* of every engine made with this */
	bool is_users; /* xso_tls_context_of: what it says about trust is OpenSSL's business */
	struct xso_tls_pin *pins;
	size_t n_pins;
	bool insecure;
	bool (*verify)(void *user, const struct xso_tls_verdict *verdict);
	xso_tls_for_name *for_name;
	void *user;
};

enum {
	TLS_TEXT = 384,	    /* the longest sentence, with its NUL */
	TLS_BEGINNING = 5,  /* the header of a record */
	TLS_ADDRESS = 16,   /* IPv6 */
	TLS_RECORD = 16384, /* the most plain text in a record */
};

struct xso_tls {
	const struct xso_allocator *allocator;
	struct xso_tls_context *context; /* whose transport this is on */
	struct xso_tls_context *chosen;	 /* whose rules hold: `context`, or another by for_name */
	SSL *ssl;
	enum xso_tls_state state;
	bool is_closing;       /* our close_notify is out, or never will be */
	bool is_refused;       /* the peer's certificate, for what the verdict says */
	bool memory_ran_out;   /* ours, inside of a call of OpenSSL */
	bool passed_its_limit; /* `out`, there */

	const char *in; /* borrowed: what OpenSSL has not taken yet */
	size_t in_size;
	bool in_ended;
	char beginning[TLS_BEGINNING]; /* of all that was received */
	size_t n_beginning;

	struct xso_buffer out;
	size_t out_begin; /* what is before it was sent */

	struct xso_arena *arena;
	const char *domain; /* with A-labels; NULL: names are not looked at */
	uint8_t address[TLS_ADDRESS];
	size_t address_size; /* 0: the domain is a name */
	const char *alpn, *service;
	STACK_OF(X509) * chain;		/* the peer's, its own first; NULL: none yet */
	struct xso_tls_verdict verdict; /* without `chain` */
	struct xso_tls_facts facts;	/* all zero until the handshake is done */
	struct xso_bytes certificate;	/* DER, once it was asked for */
	char text[TLS_TEXT];		/* of what failed */
};

/* tls_transport.c */

/* What OpenSSL reads from and writes to: the bytes of an engine. NULL: no memory. */
BIO_METHOD *xso_tls_transport_new(void);
/* False: no memory. */
bool xso_tls_transport_attach(struct xso_tls *tls);
struct xso_tls *xso_tls_of(const SSL *ssl);
size_t xso_tls_pending_size(const struct xso_tls *tls);

/* tls_text.c */

/*
 * Says what failed, with the name of its file or its value (may be NULL), and behind a colon
 * OpenSSL's oldest error, if there is one. False.
 */
bool xso_tls_say_file(struct sentence *s, const char *what, const char *file);
/* Text and error of the verdict about a certificate. */
void xso_tls_say_verdict(struct xso_tls *tls, X509 *certificate, int depth, int error);
/* The engine is over, for its verdict or for what OpenSSL's errors say. They are gone. */
enum xso_status xso_tls_fail(struct xso_tls *tls);

/* tls_pem.c */

/* A text, or a file. NULL: OpenSSL knows why. */
BIO *xso_tls_pem_open(const char *text, const char *file);
/* All certificates of a text or a file, at least one. NULL: OpenSSL knows why. */
STACK_OF(X509) * xso_tls_pem_certificates(const char *text, const char *file);

/* tls_authorities.c, tls_identity.c: false: the sentence says why. */
bool xso_tls_load_authorities(
	SSL_CTX *ssl, const struct xso_tls_config *config, struct sentence *s);
bool xso_tls_load_identity(
	SSL_CTX *ssl, const struct xso_tls_identity *identity, struct sentence *s);

/* tls_hello.c */

/* What a server looks at of a hello: the name, the protocols. */
void xso_tls_hello_watch(SSL_CTX *ssl);
/* What a client says there. False: no memory. */
bool xso_tls_hello_prepare(struct xso_tls *tls);

/* tls_name.c */

/* Sets domain and address. False: it is none, or no memory. */
bool xso_tls_name_prepare(struct xso_tls *tls, const char *domain);
/* Which name in the certificate is the domain; NONE: there is no domain either. */
enum xso_tls_name xso_tls_name_in(const struct xso_tls *tls, X509 *certificate);

/* tls_trust.c */

/* The callback of SSL_CTX_set_cert_verify_callback. */
int xso_tls_trust_verify(X509_STORE_CTX *store, void *unused);
/* Judges the chain of an earlier session, which is kept; false: it is not to be offered. */
bool xso_tls_trust_again(struct xso_tls *tls, STACK_OF(X509) * chain);
/* After the handshake: what was not judged in it. False: refused, or no memory. */
bool xso_tls_trust_finish(struct xso_tls *tls);

/* tls_facts.c */

/* False: no memory. */
bool xso_tls_facts_learn(struct xso_tls *tls);

/* tls_session.c */

/* Offers a session if it may. False: no memory. */
bool xso_tls_session_offer(struct xso_tls *tls, struct xso_bytes session);

#endif
