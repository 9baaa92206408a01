/*
 * TLS without a socket, on OpenSSL: cipher text goes in and comes out, plain text goes in and comes
 * out. A context holds what many streams share: certificates, keys, whom to trust. It is read by
 * any number of threads once it is made. An engine is one handshake and what is said after it.
 *
 *	xso_tls_receive() → xso_tls_read()	cipher text from the peer, and what it means
 *	xso_tls_write()				plain text for the peer
 *	xso_tls_pending() → xso_tls_sent()	cipher text for the peer, after each of the others
 *
 * TLS 1.2 and 1.3 only; no compression, no renegotiation, no early data. Certificates are judged at
 * the time that OpenSSL has from the system. Allocators that are given here serve what is ours;
 * OpenSSL has its own memory.
 */
#ifndef XSO_TLS_H
#define XSO_TLS_H

#include <xso/api.h>
#include <xso/buffer.h>
#include <xso/error.h>
#include <xso/scalar.h>
#include <xso/stream.h>

XSO_BEGIN

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
	XSO_TLS_NAME_SRV,	/* SRV-ID (RFC 4985) of the service, in full: no wildcard */
	XSO_TLS_NAME_XMPP_ADDR, /* XmppAddr (RFC 6120 13.7.1.4) */
	XSO_TLS_NAME_IP,	/* iPAddress, of a domain that is an address */
};

/* Why the peer is believed to be who it says. */
enum xso_tls_trust {
	XSO_TLS_TRUST_NONE,  /* nothing was checked: a client without a certificate, `insecure` */
	XSO_TLS_TRUST_CHAIN, /* a chain to an authority that we trust, and the name */
	XSO_TLS_TRUST_PIN,   /* its own key is pinned, whatever else was found */
	XSO_TLS_TRUST_CALLBACK, /* `verify` said so, against what was found */
};

/* What was found about the peer's certificates. Pointers live until `verify` returns. */
struct xso_tls_verdict {
	enum xso_tls_trust trust; /* NONE: refused, for `text`, but with `insecure` */
	/* "certificate '/CN=a.test' (depth 0): certificate has expired"; NULL: nothing is wrong */
	const char *text;
	int error; /* X509_V_ERR_…; 0: nothing is wrong */
	int depth; /* of the certificate that `text` is about; 0 is the peer's own */
	enum xso_tls_name name;
	const struct xso_bytes *chain; /* DER, as the peer sent them, its own first */
	size_t n_chain;
};

/* A certificate with its key, from files or from memory, in PEM; the chain behind it. */
struct xso_tls_identity {
	const char *certificate_file, *key_file;
	const char *certificate, *key; /* PEM texts, in place of the files */
	const char *password;	       /* of the key; NULL: it is not encrypted */
	/* Without `key` and `key_file` the key is where the certificate is. */
};

/*
 * What a server is asked as (SNI), in lower case: another context for the name, which is kept, or
 * NULL for the one it has. Called before anything else of the handshake. The other context gives
 * certificate and key, whom to ask and to trust, and the versions.
 */
typedef struct xso_tls_context *xso_tls_for_name(void *user, const char *name);

/*
 * Whether a server wants its clients' certificates. ASK lets those in who have none; one that is
 * not trusted is refused, `verify` may differ. Sessions of a server that asks are not resumed.
 */
enum xso_tls_ask { XSO_TLS_ASK_NOBODY, XSO_TLS_ASK, XSO_TLS_ASK_AND_REQUIRE };

/* Zero means the default for every member. Strings are copied, files read at once. */
struct xso_tls_config {
	enum xso_role role; /* INITIATOR: a TLS client */

	/*
	 * Whom to trust. All NULL: the authorities of the system. Several add up. A certificate
	 * that is given here is trusted itself, whoever issued it.
	 */
	const char *ca_file, *ca_dir;
	const char *ca; /* PEM text */
	/*
	 * With pins, a peer whose own key is one of them is trusted, whatever the chain, the names
	 * and the dates say; so is a peer that is trusted anyway and has one of them in its chain;
	 * and no other.
	 */
	const struct xso_tls_pin *pins;
	size_t n_pins;
	/*
	 * Any peer is trusted. Everybody between here and there can read and write everything. Not
	 * together with pins.
	 */
	bool insecure;
	/*
	 * Has the last word on the peer's certificate: true when it is to be trusted. Called once
	 * in a handshake in which the peer has one, also for one that was found good, and for that
	 * of a session that is resumed. It calls nothing of the engine; nor does `for_name`.
	 */
	bool (*verify)(void *user, const struct xso_tls_verdict *verdict);
	void *user; /* of `verify` and `for_name` */

	/* Who we are. A server needs one; a client, for SASL EXTERNAL. */
	struct xso_tls_identity identity;
	xso_tls_for_name *for_name;  /* server: another context for a name (SNI) */
	enum xso_tls_ask ask_client; /* server: for a client's certificate */

	/* Lists as OpenSSL has them; NULL: its own. */
	const char *groups;	  /* "X25519:P-256", see SSL_CTX_set1_groups_list */
	const char *ciphers;	  /* of TLS 1.2 */
	const char *ciphersuites; /* of TLS 1.3 */
	int max_version;	  /* 0x0303: not above TLS 1.2; 0: 1.3 */
	bool only_tls_1_3;
};

/*
 * One owner, the caller. NULL: *text (may be NULL), `size` bytes, says why: which file, and what
 * OpenSSL says of it. `allocator` (NULL: malloc and free) outlives the context, and is called by
 * the thread that releases it last.
 */
struct xso_tls_context *xso_tls_context_new(const struct xso_tls_config *config,
	const struct xso_allocator *allocator, char *text, size_t size);

/*
 * A context of the user's own making, which gets another owner: what it says about versions,
 * certificates, trust, names and ALPN of a server holds. On top of it a client checks the name,
 * after the handshake, unless the verify mode is SSL_VERIFY_NONE: then whoever gave it looks at
 * the peer's certificate before anything is written. NULL: no memory.
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
	 * A server's: what its client's certificate must be for, when the client is a server; NULL:
	 * names are not looked at.
	 */
	const char *domain;
	/* "xmpp-client", "xmpp-server"; NULL: none. Offered, or accepted; never required. */
	const char *alpn;
	/*
	 * Of an SRV-ID: "xmpp-client", for which "xmpps-client" counts too (XEP-0368),
	 * "xmpp-server"; NULL: no SRV-ID counts.
	 */
	const char *service;
	/*
	 * Of an earlier one, from xso_tls_session; NULL: none. It is offered when its certificates
	 * would be trusted today, for this domain and by this context; what is no session is not.
	 */
	struct xso_bytes session;
};

/*
 * `context` is kept. `options` may be NULL for a server. NULL: no memory, or the domain is none, or
 * `alpn` has no 1 to 255 bytes.
 */
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
 * Gives cipher text. A client's handshake begins with the first call, with size 0 too. The bytes
 * are borrowed, and must stay where they are, until xso_tls_read says 0. What comes behind the end
 * is ignored. XSO_ERROR_MISUSE: what was received before is not read to its end, and nothing was
 * taken; XSO_ERROR_TLS and XSO_ERROR_MEMORY: it is over, see state and text.
 */
enum xso_status xso_tls_receive(struct xso_tls *tls, const void *bytes, size_t size);
/* The transport has ended; after what was received, xso_tls_read finds out what that means. */
void xso_tls_received_eof(struct xso_tls *tls);

/*
 * Plain text, into `bytes`, of which there is at least one: what was read; 0: nothing more now, see
 * the state.
 */
size_t xso_tls_read(struct xso_tls *tls, void *bytes, size_t size);

/*
 * Encrypts plain text: how much was taken, in *taken, whatever is returned; less than `size` when
 * the cipher text that is pending passes `XSO_TLS_PENDING`. XSO_ERROR_NOT_CONNECTED before the
 * handshake is done; XSO_ERROR_CLOSED after xso_tls_close; XSO_ERROR_TLS: it is over;
 * XSO_ERROR_MEMORY: it can be tried again, unless the state is FAILED.
 */
enum { XSO_TLS_PENDING = 65536 };
enum xso_status xso_tls_write(struct xso_tls *tls, const void *bytes, size_t size, size_t *taken);

/* Cipher text for the transport; NULL and 0: none. */
const char *xso_tls_pending(const struct xso_tls *tls, size_t *size);
void xso_tls_sent(struct xso_tls *tls, size_t size);

/*
 * Our close_notify: nothing is written after it, and the peer may still be read. Before the
 * handshake is done there is none to send.
 */
void xso_tls_close(struct xso_tls *tls);

/* What is known after the handshake. Pointers live as long as `tls`; NULL: there is nothing. */
struct xso_tls_facts {
	const char *version, *cipher, *group, *alpn;
	const char *sni;	      /* the name that the client asked for, in lower case */
	const char *subject, *issuer; /* of the peer's certificate, in one line */
	int64_t not_after;	      /* seconds since 1970; 0: no certificate */
	enum xso_tls_trust trust;
	enum xso_tls_name name;
	bool resumed;
};

struct xso_tls_facts xso_tls_facts_of(const struct xso_tls *tls);

/* The peer's certificate in DER; NULL: none, or no memory. Lives as long as `tls`. */
struct xso_bytes xso_tls_peer_certificate(struct xso_tls *tls);

/* OpenSSL's own object, for what is not here: to look at, and gone with `tls`. NULL never. */
struct ssl_st *xso_tls_ssl(struct xso_tls *tls);

enum xso_tls_binding {
	XSO_TLS_UNIQUE,		  /* RFC 5929 3; TLS 1.2 with extended master secret only */
	XSO_TLS_SERVER_END_POINT, /* RFC 5929 4; none for a certificate signed with EdDSA */
	XSO_TLS_EXPORTER,	  /* RFC 9266; on TLS 1.2 only with extended master secret */
};

enum { XSO_TLS_BINDING_SIZE = 64 };

/* Channel-binding data; its size. 0: there is none of this type on this connection, or no memory.
 */
size_t xso_tls_binding(
	struct xso_tls *tls, enum xso_tls_binding type, uint8_t data[XSO_TLS_BINDING_SIZE]);

/*
 * A client's: appends a session that a later handshake with the same domain can resume, which is a
 * secret, with the certificates of the peer. With TLS 1.3 it comes some time after the handshake,
 * and should be used once only (RFC 8446 C.4). XSO_ERROR_NOT_CONNECTED: none, or none yet;
 * XSO_ERROR_MEMORY, XSO_ERROR_LIMIT: nothing was appended.
 */
enum xso_status xso_tls_session(struct xso_tls *tls, struct xso_buffer *session);

XSO_END

#endif
