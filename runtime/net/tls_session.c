/*
 * Sessions as bytes: OpenSSL's in DER, and behind it the certificates that the peer sent besides
 * its own, which is in the session. With them it can be judged again whether the peer is to be
 * trusted: that it was once, by another context perhaps, does not count.
 */
#include "net/tls.h"

#include <openssl/err.h>

/* How many bytes the certificates behind the first one have. */
static size_t chain_size(STACK_OF(X509) * chain)
{
	size_t size = 0;

	for (int i = 1; i < sk_X509_num(chain); i++) {
		int n = i2d_X509(sk_X509_value(chain, i), NULL);
		size += n > 0 ? (size_t)n : 0;
	}
	return size;
}

enum xso_status xso_tls_session(struct xso_tls *tls, struct xso_buffer *session)
{
	SSL_SESSION *kept = SSL_get0_session(tls->ssl);
	bool is_there = tls->context->role == XSO_ROLE_INITIATOR && tls->chain && kept &&
		(tls->state == XSO_TLS_ACTIVE || tls->state == XSO_TLS_CLOSED);
	unsigned char *at;
	size_t size;
	int n;
	enum xso_status status;

	ERR_clear_error();
	if (!is_there || !SSL_SESSION_is_resumable(kept))
		return XSO_ERROR_NOT_CONNECTED;
	n = i2d_SSL_SESSION(kept, NULL);
	if (n <= 0)
		return XSO_ERROR_MEMORY;
	size = (size_t)n + chain_size(tls->chain);
	status = xso_buffer_reserve(session, size);
	if (status)
		return status;
	at = (unsigned char *)session->data + session->size;
	if (i2d_SSL_SESSION(kept, &at) != n)
		return XSO_ERROR_MEMORY;
	for (int i = 1; i < sk_X509_num(tls->chain); i++)
		i2d_X509(sk_X509_value(tls->chain, i), &at);
	session->size += size;
	return XSO_OK;
}

static bool push(STACK_OF(X509) * chain, X509 *certificate)
{
	if (certificate && sk_X509_push(chain, certificate))
		return true;
	X509_free(certificate);
	return false;
}

/* The peer's chain, of a session and what is behind it. NULL: it is none, or no memory. */
static STACK_OF(X509) * read_chain(SSL_SESSION *kept, const unsigned char *at, size_t size)
{
	const unsigned char *end = at + size;
	STACK_OF(X509) *chain = sk_X509_new_null();
	X509 *own = SSL_SESSION_get0_peer(kept);
	bool is_good = chain && own && X509_up_ref(own) && push(chain, own);

	while (is_good && at < end)
		is_good = push(chain, d2i_X509(NULL, &at, end - at));
	if (is_good)
		return chain;
	sk_X509_pop_free(chain, X509_free);
	return NULL;
}

bool xso_tls_session_offer(struct xso_tls *tls, struct xso_bytes session)
{
	const unsigned char *at = session.data;
	SSL_SESSION *kept = NULL;
	STACK_OF(X509) *chain = NULL;
	bool is_offered;

	if (session.size && session.size <= LONG_MAX)
		kept = d2i_SSL_SESSION(NULL, &at, (long)session.size);
	if (kept)
		chain = read_chain(kept, at, session.size - (size_t)(at - session.data));
	is_offered = chain && xso_tls_trust_again(tls, chain) && SSL_set_session(tls->ssl, kept);
	sk_X509_pop_free(chain, X509_free);
	SSL_SESSION_free(kept);
	ERR_clear_error();
	if (!is_offered)
		tls->verdict = (struct xso_tls_verdict){ 0 };
	return !tls->memory_ran_out;
}
