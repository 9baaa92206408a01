/* What is said in the first messages besides cryptography: the name and the protocol. */
#include "net/tls.h"

#include "base/ascii.h"

#include <string.h>

enum { NAME = 255 }; /* the longest that is looked at */

/*
 * The name in the extension of a hello, NUL-terminated and in lower case: RFC 6066 3 has a list, in
 * which there never is but one. False: it is odd, and left to OpenSSL.
 */
static bool read_name(const unsigned char *list, size_t size, char name[NAME + 1])
{
	enum { LENGTH_OF_LIST = 2, TYPE = 1, LENGTH = 2, HEAD = LENGTH_OF_LIST + TYPE + LENGTH };
	size_t n = size - HEAD;

	if (size <= HEAD || n > NAME || list[LENGTH_OF_LIST] != TLSEXT_NAMETYPE_host_name ||
		(size_t)(list[0] << 8 | list[1]) != size - LENGTH_OF_LIST ||
		(size_t)(list[3] << 8 | list[4]) != n)
		return false;
	for (size_t i = 0; i < n; i++) {
		char c = (char)list[HEAD + i];
		if (c <= ' ' || c > '~')
			return false;
		name[i] = ascii_lower(c);
	}
	name[n] = '\0';
	return true;
}

/*
 * The rules of another context, as far as OpenSSL leaves them with the engine. Which sessions count
 * changes with it.
 */
static bool choose(struct xso_tls *tls, struct xso_tls_context *context)
{
	SSL_CTX *other = context->ssl;
	SSL *ssl = tls->ssl;

	tls->chosen = xso_tls_context_keep(context);
	SSL_set_verify(ssl, SSL_CTX_get_verify_mode(other), SSL_CTX_get_verify_callback(other));
	SSL_set_options(ssl, SSL_CTX_get_options(other) & SSL_OP_NO_TICKET);
	return SSL_set_SSL_CTX(ssl, other) == other &&
		SSL_set_num_tickets(ssl, SSL_CTX_get_num_tickets(other)) &&
		SSL_set_min_proto_version(ssl, SSL_CTX_get_min_proto_version(other)) &&
		SSL_set_max_proto_version(ssl, SSL_CTX_get_max_proto_version(other));
}

/* Before OpenSSL looks at versions, sessions or anything else. */
static int take_name(SSL *ssl, int *alert, void *unused)
{
	struct xso_tls *tls = xso_tls_of(ssl);
	struct xso_tls_context *context = tls->context, *other = NULL;
	const unsigned char *list;
	char name[NAME + 1];
	size_t size;

	(void)unused;
	*alert = SSL_AD_INTERNAL_ERROR;
	if (tls->facts.sni ||
		!SSL_client_hello_get0_ext(ssl, TLSEXT_TYPE_server_name, &list, &size) ||
		!read_name(list, size, name))
		return SSL_CLIENT_HELLO_SUCCESS;
	tls->facts.sni = xso_arena_text(tls->arena, name, strlen(name));
	if (!tls->facts.sni) {
		tls->memory_ran_out = true;
		return SSL_CLIENT_HELLO_ERROR;
	}
	if (context->for_name)
		other = context->for_name(context->user, tls->facts.sni);
	return !other || choose(tls, other) ? SSL_CLIENT_HELLO_SUCCESS : SSL_CLIENT_HELLO_ERROR;
}

/* Of the protocols that a client offers, ours; without it the handshake goes on all the same. */
static int take_protocol(SSL *ssl, const unsigned char **chosen, unsigned char *size,
	const unsigned char *offered, unsigned offered_size, void *unused)
{
	const char *alpn = xso_tls_of(ssl)->alpn;
	size_t wanted = alpn ? strlen(alpn) : 0, n;

	(void)unused;
	for (const unsigned char *at = offered, *end = at + offered_size; at < end; at += n) {
		n = *at++;
		if (wanted && n == wanted && !memcmp(at, alpn, n)) {
			*chosen = at;
			*size = (unsigned char)n;
			return SSL_TLSEXT_ERR_OK;
		}
	}
	return SSL_TLSEXT_ERR_NOACK;
}

void xso_tls_hello_watch(SSL_CTX *ssl)
{
	SSL_CTX_set_client_hello_cb(ssl, take_name, NULL);
	SSL_CTX_set_alpn_select_cb(ssl, take_protocol, NULL);
}

/* An address is no name to ask for (RFC 6066 3). */
bool xso_tls_hello_prepare(struct xso_tls *tls)
{
	unsigned char offer[1 + UINT8_MAX];
	size_t n = tls->alpn ? strlen(tls->alpn) : 0;

	if (!tls->address_size && !SSL_set_tlsext_host_name(tls->ssl, tls->domain))
		return false;
	if (!n)
		return true;
	offer[0] = (unsigned char)n;
	memcpy(offer + 1, tls->alpn, n);
	return !SSL_set_alpn_protos(tls->ssl, offer, (unsigned)n + 1); /* 0: it is set */
}
