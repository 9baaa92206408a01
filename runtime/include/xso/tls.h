/*
 * TLS without a socket, on OpenSSL: cipher text goes in and comes out, plain text goes in and comes
 * out. A context holds what many streams share: certificates, keys, whom to trust. It is read by
 * any number of threads once it is made.
 *
 * TLS 1.2 and 1.3 only; no compression, no renegotiation, no early data.
 */
#ifndef XSO_TLS_H
#define XSO_TLS_H

#include <xso/buffer.h>
#include <xso/error.h>
#include <xso/scalar.h>
#include <xso/stream.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ssl_ctx_st; /* OpenSSL's SSL_CTX, SSL, X509 */
struct ssl_st;
struct x509_st;
struct xso_tls;
struct xso_tls_context;

/* The SHA-256 of a SubjectPublicKeyInfo in DER, as RFC 7469 2.4 pins keys. */
struct xso_tls_pin {
	uint8_t sha256[32];
};

/* Which name of a certificate was the peer's (RFC 6120 13.7.2, RFC 9525). */
enum xso_tls_name {
	XSO_TLS_NAME_NONE,
	XSO_TLS_NAME_DNS,	/* DNS-ID, a wildcard only as the whole first label */
	XSO_TLS_NAME_SRV,	/* SRV-ID, _xmpp-client or _xmpps-client, or _xmpp-server */
	XSO_TLS_NAME_XMPP_ADDR, /* XmppAddr */
	XSO_TLS_NAME_IP,	/* iPAddress, of a domain that is an address */
};

/* Why the peer is believed to be who it says. */
enum xso_tls_trust {
	XSO_TLS_TRUST_NONE,  /* nothing was checked: a client without a certificate, `insecure` */
	XSO_TLS_TRUST_CHAIN, /* a chain to an authority that we trust, and the name */
	XSO_TLS_TRUST_PIN,   /* one of the pins, whatever else was found */
	XSO_TLS_TRUST_CALLBACK, /* `verify` said so, against what was found */
};

/* What was found about the peer's certificates. Pointers live until `verify` returns. */
struct xso_tls_verdict {
	enum xso_tls_trust trust; /* NONE: refused, for `text` */
	const char *text; /* "certificate '/CN=a.test' (depth 0): certificate has expired"; NULL */
	int error;	  /* X509_V_ERR_…; 0: none */
	int depth;	  /* of the certificate that `text` is about; 0 is the peer's own */
	enum xso_tls_name name;
	const struct xso_bytes *chain; /* DER, the peer's own first */
	size_t n_chain;
};

/* A certificate with its key, from files or from memory, in PEM; the chain behind it. */
struct xso_tls_identity {
	const char *certificate_file, *key_file; /* key_file NULL: in certificate_file */
	const char *certificate, *key;		 /* PEM texts instead */
	const char *password;			 /* of the key; NULL: it is not encrypted */
};

/* What a server is asked as: `context` for the name, or NULL for the one it has. */
typedef struct xso_tls_context *xso_tls_for_name(void *user, const char *name);

enum xso_tls_ask { XSO_TLS_ASK_NOBODY, XSO_TLS_ASK, XSO_TLS_ASK_AND_REQUIRE };

/* Zero means the default for every member. Strings are copied, files read at once. */
struct xso_tls_config {
	enum xso_role role; /* INITIATOR: a TLS client */

	/* Whom to trust. All NULL: the authorities of the system. Several add up. */
	const char *ca_file, *ca_dir;
	const char *ca; /* PEM text */
	/*
	 * A peer with one of these keys in its chain is trusted, and no other: whatever the chain,
	 * the names and the dates say.
	 */
	const struct xso_tls_pin *pins;
	size_t n_pins;
	/* Any peer is trusted. Everybody between here and there can read and write everything. */
	bool insecure;
	/*
	 * Has the last word on the peer's certificate: true when it is to be trusted. Called once
	 * in a handshake, also for a certificate that was found good.
	 */
	bool (*verify)(void *user, const struct xso_tls_verdict *verdict);
	void *user;

	/* Who we are. A server needs one; a client, for SASL EXTERNAL. */
	struct xso_tls_identity identity;
	xso_tls_for_name *for_name;  /* server: another context for a name (SNI) */
	enum xso_tls_ask ask_client; /* server: for a client's certificate */

	const char *groups;	  /* NULL: OpenSSL's. "X25519MLKEM768:DEFAULT", see
				     SSL_CTX_set1_groups_list */
	const char *ciphers;	  /* of TLS 1.2; NULL: OpenSSL's */
	const char *ciphersuites; /* of TLS 1.3; NULL: OpenSSL's */
	int max_version;	  /* 0x0303: not above TLS 1.2; 0: 1.3 */
	bool only_tls_1_3;
};

/*
 * NULL: *text (may be NULL), `size` bytes, says why: which file, and what OpenSSL says of it. One
 * owner, the caller.
 */
struct xso_tls_context *xso_tls_context_new(const struct xso_tls_config *config,
	const struct xso_allocator *allocator, char *text, size_t size);

/*
 * A context of the user's own making: what it says about versions, certificates and trust holds,
 * and on top of it the name is checked, unless its verify mode is SSL_VERIFY_NONE. NULL: no memory.
 */
struct xso_tls_context *xso_tls_context_of(
	struct ssl_ctx_st *ctx, enum xso_role role, const struct xso_allocator *allocator);

/* Owners, from any thread. NULL is allowed for release. */
struct xso_tls_context *xso_tls_context_keep(struct xso_tls_context *context);
void xso_tls_context_release(struct xso_tls_context *context);

/* What one handshake needs besides. Strings are copied. */
struct xso_tls_options {
	/*
	 * A client's: the domain of the address we are, and only that: the name that is asked for
	 * (SNI) and that the certificate must have, whatever DNS said (RFC 6120 13.7.2). Required.
	 */
	const char *domain;
	const char *alpn; /* "xmpp-client", "xmpp-server"; NULL: none. A server accepts it. */
	const char
		*service; /* of an SRV-ID: "xmpp-client", "xmpp-server"; NULL: no SRV-ID counts */
	struct xso_bytes session; /* of an earlier one, from xso_tls_session; NULL: none */
};

/* NULL: no memory, or the domain is none. `context` is kept. */
struct xso_tls *xso_tls_new(struct xso_tls_context *context, const struct xso_tls_options *options,
	const struct xso_allocator *allocator);
/* NULL is allowed. Secrets are wiped. */
void xso_tls_free(struct xso_tls *tls);

enum xso_tls_state {
	XSO_TLS_HANDSHAKE,
	XSO_TLS_ACTIVE,
	XSO_TLS_CLOSED,	   /* the peer's close_notify: what came before it is complete */
	XSO_TLS_TRUNCATED, /* the transport ended without one */
	XSO_TLS_FAILED,	   /* xso_tls_text says why; an alert may be pending */
};

enum xso_tls_state xso_tls_state(const struct xso_tls *tls);
/* One sentence about a failure, for instance "certificate '/CN=wrong.test' (depth 0): hostname
 * mismatch", "alert from the peer: handshake failure". "": none. Lives as long as `tls`. */
const char *xso_tls_text(const struct xso_tls *tls);

/*
 * Gives cipher text, all of it at once, and takes it. A client's handshake begins with the first
 * call, with size 0 too. XSO_ERROR_MEMORY; XSO_ERROR_TLS: FAILED.
 */
enum xso_status xso_tls_receive(struct xso_tls *tls, const void *bytes, size_t size);
void xso_tls_received_eof(struct xso_tls *tls);

/*
 * Plain text, into `bytes`: what was read; 0: nothing more now, see the state. Until it says 0 what
 * was received last is borrowed, and must stay where it is.
 */
size_t xso_tls_read(struct xso_tls *tls, void *bytes, size_t size);

/*
 * Encrypts plain text: how much was taken, in *taken; less than `size` when the cipher text that is
 * pending passes `XSO_TLS_PENDING`. XSO_ERROR_NOT_CONNECTED before the handshake is done;
 * XSO_ERROR_TLS; XSO_ERROR_MEMORY.
 */
enum { XSO_TLS_PENDING = 65536 };
enum xso_status xso_tls_write(struct xso_tls *tls, const void *bytes, size_t size, size_t *taken);

/* Cipher text for the transport; NULL and 0: none. */
const char *xso_tls_pending(const struct xso_tls *tls, size_t *size);
void xso_tls_sent(struct xso_tls *tls, size_t size);

/* Our close_notify: nothing is written after it. */
void xso_tls_close(struct xso_tls *tls);

/* What is known after the handshake. Pointers live as long as `tls`; NULL where there is nothing.
 */
struct xso_tls_facts {
	const char *version, *cipher, *group, *alpn;
	const char *subject, *issuer; /* of the peer's certificate, in one line */
	int64_t not_after;	      /* seconds since 1970 */
	enum xso_tls_trust trust;
	enum xso_tls_name name;
	bool resumed;
};

struct xso_tls_facts xso_tls_facts(const struct xso_tls *tls);

/* The peer's certificate in DER; *size 0 and NULL: none. Lives as long as `tls`. */
struct xso_bytes xso_tls_peer_certificate(const struct xso_tls *tls);

/* OpenSSL's own object, for what is not here. NULL never. */
struct ssl_st *xso_tls_ssl(struct xso_tls *tls);

enum xso_tls_binding {
	XSO_TLS_UNIQUE,		  /* RFC 5929 3; TLS 1.2 with extended master secret only */
	XSO_TLS_SERVER_END_POINT, /* RFC 5929 4 */
	XSO_TLS_EXPORTER,	  /* RFC 9266; on TLS 1.2 only with extended master secret */
};

enum { XSO_TLS_BINDING_SIZE = 64 };

/* Channel-binding data; its size. 0: there is none of this type on this connection. */
size_t xso_tls_binding(
	struct xso_tls *tls, enum xso_tls_binding type, uint8_t data[XSO_TLS_BINDING_SIZE]);

/*
 * A session that a later handshake with the same domain can resume, as bytes in *session, which is
 * a secret. With TLS 1.3 it comes some time after the handshake. XSO_ERROR_NOT_CONNECTED: none yet.
 */
enum xso_status xso_tls_session(struct xso_tls *tls, struct xso_buffer *session);

#ifdef __cplusplus
}
#endif

#endif
