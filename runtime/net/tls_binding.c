/* Channel bindings: what both sides of one TLS connection know, and nobody between them. */
#include "net/tls.h"

#include <openssl/err.h>

/* The master secret is bound to the handshake (RFC 7627); of TLS 1.3 all secrets are. */
static bool is_bound(SSL *ssl)
{
	return SSL_version(ssl) >= TLS1_3_VERSION || SSL_get_extms_support(ssl) == 1;
}

/* RFC 9266 2: with an empty context, which on TLS 1.2 is not the same as none. */
static size_t exporter(SSL *ssl, uint8_t data[XSO_TLS_BINDING_SIZE])
{
	enum { SIZE = 32 };
	static const char label[] = "EXPORTER-Channel-Binding";
	static const unsigned char nothing[1];

	return is_bound(ssl) &&
			SSL_export_keying_material(
				ssl, data, SIZE, label, sizeof label - 1, nothing, 0, 1) == 1
		? SIZE
		: 0;
}

/*
 * RFC 5929 4.1: the hash of the signature's algorithm; MD5 and SHA-1 become SHA-256, an algorithm
 * without exactly one is not defined.
 */
static size_t server_end_point(SSL *ssl, uint8_t data[XSO_TLS_BINDING_SIZE])
{
	X509 *certificate =
		SSL_is_server(ssl) ? SSL_get_certificate(ssl) : SSL_get0_peer_certificate(ssl);
	int nid = NID_undef;
	const EVP_MD *hash;
	unsigned size = 0;

	if (!certificate || !X509_get_signature_info(certificate, &nid, NULL, NULL, NULL) ||
		nid == NID_undef)
		return 0;
	hash = nid == NID_md5 || nid == NID_sha1 ? EVP_sha256() : EVP_get_digestbynid(nid);
	if (!hash || EVP_MD_get_size(hash) > XSO_TLS_BINDING_SIZE ||
		!X509_digest(certificate, hash, data, &size))
		return 0;
	return size;
}

/*
 * RFC 5929 3.1: the first Finished of the handshake: a client's, or the server's when a session was
 * resumed.
 */
static size_t unique(SSL *ssl, uint8_t data[XSO_TLS_BINDING_SIZE])
{
	bool is_ours = !SSL_is_server(ssl) == !SSL_session_reused(ssl);
	size_t size;

	if (SSL_version(ssl) >= TLS1_3_VERSION || !is_bound(ssl))
		return 0;
	size = is_ours ? SSL_get_finished(ssl, data, XSO_TLS_BINDING_SIZE)
		       : SSL_get_peer_finished(ssl, data, XSO_TLS_BINDING_SIZE);
	return size <= XSO_TLS_BINDING_SIZE ? size : 0;
}

size_t xso_tls_binding(
	struct xso_tls *tls, enum xso_tls_binding type, uint8_t data[XSO_TLS_BINDING_SIZE])
{
	size_t size = 0;

	if (tls->state != XSO_TLS_ACTIVE && tls->state != XSO_TLS_CLOSED)
		return 0;
	switch (type) {
	case XSO_TLS_UNIQUE:
		size = unique(tls->ssl, data);
		break;
	case XSO_TLS_SERVER_END_POINT:
		size = server_end_point(tls->ssl, data);
		break;
	case XSO_TLS_EXPORTER:
		size = exporter(tls->ssl, data);
		break;
	}
	ERR_clear_error();
	return size;
}
