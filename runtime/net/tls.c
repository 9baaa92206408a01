#include "net/tls.h"

#include "base/allocate.h"

#include <openssl/err.h>

#include <string.h>

enum {
	OUT_LIMIT = 4 * XSO_TLS_PENDING, /* what was sent, what is to be sent, and answers */
	OUT_KEPT = 4096,		 /* of its memory, while nothing is to be sent */
	OVERHEAD = 512,			 /* of a record, and of a message of TLS in front of it */
};

static bool set_strings(struct xso_tls *tls, const struct xso_tls_options *options)
{
	const char *alpn = options->alpn, *service = options->service;
	size_t n = alpn ? strlen(alpn) : 1;

	if (!n || n > UINT8_MAX)
		return false;
	if (alpn)
		tls->alpn = xso_arena_text(tls->arena, alpn, n);
	if (service)
		tls->service = xso_arena_text(tls->arena, service, strlen(service));
	return (!alpn || tls->alpn) && (!service || tls->service);
}

static bool set_ssl(struct xso_tls *tls)
{
	tls->ssl = SSL_new(tls->context->ssl);
	if (!tls->ssl || !xso_tls_transport_attach(tls))
		return false;
	SSL_set_mode(tls->ssl,
		SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
			SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	SSL_set_options(tls->ssl, SSL_OP_NO_RENEGOTIATION | SSL_OP_CLEANSE_PLAINTEXT);
	SSL_clear_options(tls->ssl, SSL_OP_IGNORE_UNEXPECTED_EOF);
	if (tls->context->role == XSO_ROLE_INITIATOR)
		SSL_set_connect_state(tls->ssl);
	else
		SSL_set_accept_state(tls->ssl);
	return true;
}

static bool set_up(struct xso_tls *tls, const struct xso_tls_options *options)
{
	bool is_client = tls->context->role == XSO_ROLE_INITIATOR;

	tls->arena = xso_arena_new(tls->allocator);
	if (!tls->arena || (is_client && !options->domain) ||
		(options->domain && !xso_tls_name_prepare(tls, options->domain)) ||
		!set_strings(tls, options) || !set_ssl(tls))
		return false;
	return !is_client ||
		(xso_tls_hello_prepare(tls) && xso_tls_session_offer(tls, options->session));
}

struct xso_tls *xso_tls_new(struct xso_tls_context *context, const struct xso_tls_options *options,
	const struct xso_allocator *allocator)
{
	static const struct xso_tls_options none;
	struct xso_tls *tls = xso_allocate_zeroed(allocator, sizeof *tls);

	if (!tls)
		return NULL;
	tls->allocator = allocator;
	tls->context = tls->chosen = xso_tls_context_keep(context);
	tls->out.allocator = allocator;
	tls->out.limit = OUT_LIMIT;
	ERR_clear_error();
	if (!set_up(tls, options ? options : &none)) {
		ERR_clear_error();
		xso_tls_free(tls);
		return NULL;
	}
	return tls;
}

void xso_tls_free(struct xso_tls *tls)
{
	const struct xso_allocator *allocator;

	if (!tls)
		return;
	SSL_free(tls->ssl);
	sk_X509_pop_free(tls->chain, X509_free);
	xso_buffer_free(&tls->out);
	xso_arena_release(tls->arena);
	if (tls->chosen != tls->context)
		xso_tls_context_release(tls->chosen);
	xso_tls_context_release(tls->context);
	allocator = tls->allocator;
	xso_allocate_wipe(tls, sizeof *tls);
	xso_allocate_free(allocator, tls, sizeof *tls);
}

enum xso_tls_state xso_tls_state(const struct xso_tls *tls)
{
	return tls->state;
}

const char *xso_tls_text(const struct xso_tls *tls)
{
	return tls->text;
}

struct ssl_st *xso_tls_ssl(struct xso_tls *tls)
{
	return tls->ssl;
}

/* What becomes of a call of OpenSSL that did not succeed. Directly behind it. */
static enum xso_status settle(struct xso_tls *tls, int result)
{
	switch (SSL_get_error(tls->ssl, result)) {
	case SSL_ERROR_WANT_READ:
		return XSO_OK;
	case SSL_ERROR_ZERO_RETURN:
		if (tls->state != XSO_TLS_ACTIVE)
			break;
		tls->state = XSO_TLS_CLOSED;
		tls->in_size = 0;
		return XSO_OK;
	default:
		break;
	}
	return xso_tls_fail(tls);
}

/*
 * While nothing is said OpenSSL keeps no buffers, which are most of its memory. What was read from
 * them is wiped already, a record at a time: to wipe all of them again would take longer than to
 * decrypt a stanza.
 */
static void give_back_buffers(struct xso_tls *tls)
{
	if (tls->state != XSO_TLS_ACTIVE || SSL_has_pending(tls->ssl))
		return;
	SSL_clear_options(tls->ssl, SSL_OP_CLEANSE_PLAINTEXT);
	SSL_free_buffers(tls->ssl);
	SSL_set_options(tls->ssl, SSL_OP_CLEANSE_PLAINTEXT);
}

/* The handshake is done, and with it nothing is said yet about whom it was done with. */
static enum xso_status finish(struct xso_tls *tls)
{
	if (!xso_tls_trust_finish(tls) || !xso_tls_facts_learn(tls)) {
		SSL_shutdown(tls->ssl);
		return xso_tls_fail(tls);
	}
	tls->state = XSO_TLS_ACTIVE;
	SSL_clear_mode(tls->ssl, SSL_MODE_RELEASE_BUFFERS); /* from now on we do it */
	return XSO_OK;
}

static enum xso_status shake_hands(struct xso_tls *tls)
{
	int result;

	ERR_clear_error();
	result = SSL_do_handshake(tls->ssl);
	return result == 1 ? finish(tls) : settle(tls, result);
}

enum xso_status xso_tls_receive(struct xso_tls *tls, const void *bytes, size_t size)
{
	if (tls->in_size)
		return XSO_ERROR_MISUSE;
	if (tls->state == XSO_TLS_FAILED || tls->state == XSO_TLS_TRUNCATED)
		return XSO_ERROR_TLS;
	if (tls->state == XSO_TLS_CLOSED)
		return XSO_OK;
	tls->in = bytes;
	tls->in_size = size;
	return tls->state == XSO_TLS_HANDSHAKE ? shake_hands(tls) : XSO_OK;
}

void xso_tls_received_eof(struct xso_tls *tls)
{
	tls->in_ended = true;
	if (tls->state == XSO_TLS_HANDSHAKE)
		shake_hands(tls);
}

size_t xso_tls_read(struct xso_tls *tls, void *bytes, size_t size)
{
	size_t n = 0;

	if (tls->state != XSO_TLS_ACTIVE)
		return 0;
	ERR_clear_error();
	if (!SSL_read_ex(tls->ssl, bytes, size, &n)) {
		settle(tls, 0);
		give_back_buffers(tls);
	}
	return n;
}

/* The memory is there before OpenSSL is asked: afterwards the record would be out of its hands. */
static enum xso_status write_record(
	struct xso_tls *tls, const char *bytes, size_t size, size_t *taken)
{
	if (size > TLS_RECORD)
		size = TLS_RECORD;
	if (xso_buffer_reserve(&tls->out, size + OVERHEAD))
		return XSO_ERROR_MEMORY;
	ERR_clear_error();
	return SSL_write_ex(tls->ssl, bytes, size, taken) ? XSO_OK : settle(tls, 0);
}

enum xso_status xso_tls_write(struct xso_tls *tls, const void *bytes, size_t size, size_t *taken)
{
	const char *at = bytes;
	enum xso_status status = XSO_OK;

	*taken = 0;
	if (tls->state == XSO_TLS_FAILED || tls->state == XSO_TLS_TRUNCATED)
		return XSO_ERROR_TLS;
	if (tls->is_closing)
		return XSO_ERROR_CLOSED;
	if (tls->state == XSO_TLS_HANDSHAKE)
		return XSO_ERROR_NOT_CONNECTED;
	while (!status && *taken < size && xso_tls_pending_size(tls) < XSO_TLS_PENDING) {
		size_t n = 0;
		status = write_record(tls, at + *taken, size - *taken, &n);
		*taken += n;
	}
	give_back_buffers(tls);
	return status;
}

const char *xso_tls_pending(const struct xso_tls *tls, size_t *size)
{
	*size = xso_tls_pending_size(tls);
	return *size ? tls->out.data + tls->out_begin : NULL;
}

void xso_tls_sent(struct xso_tls *tls, size_t size)
{
	struct xso_buffer *out = &tls->out;
	size_t left = xso_tls_pending_size(tls) - size;

	tls->out_begin += size;
	if (left && tls->out_begin < left)
		return;
	if (left)
		memmove(out->data, out->data + tls->out_begin, left);
	out->size = left;
	tls->out_begin = 0;
	if (!left && out->capacity > OUT_KEPT)
		xso_buffer_free(out);
}

void xso_tls_close(struct xso_tls *tls)
{
	if (tls->is_closing || tls->state == XSO_TLS_FAILED || tls->state == XSO_TLS_TRUNCATED)
		return;
	tls->is_closing = true;
	ERR_clear_error();
	if (tls->state != XSO_TLS_HANDSHAKE)
		SSL_shutdown(tls->ssl);
	ERR_clear_error();
}
