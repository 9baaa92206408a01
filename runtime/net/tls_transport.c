/*
 * OpenSSL's way to the bytes: those that are lent for reading, and those that wait to be sent.
 *
 * A byte is copied twice on its way through TLS, in either direction: here, and by OpenSSL between
 * its own buffer, in which it encrypts and decrypts in place, and the plain text's. Before and
 * behind that a stream's output is read, and its input given, where they are.
 */
#include "net/tls.h"

#include <string.h>

static int read_bytes(BIO *bio, char *bytes, int size)
{
	struct xso_tls *tls = BIO_get_data(bio);
	size_t n = size > 0 ? (size_t)size : 0;

	BIO_clear_retry_flags(bio);
	if (!tls->in_size) {
		if (tls->in_ended)
			return 0;
		BIO_set_retry_read(bio);
		return -1;
	}
	if (n > tls->in_size)
		n = tls->in_size;
	memcpy(bytes, tls->in, n);
	for (size_t i = 0; i < n && tls->n_beginning < TLS_BEGINNING; i++)
		tls->beginning[tls->n_beginning++] = bytes[i];
	tls->in += n;
	tls->in_size -= n;
	return (int)n;
}

/* There is no trying again: a peer that does not read and asks for answers has to stop. */
static int write_bytes(BIO *bio, const char *bytes, int size)
{
	struct xso_tls *tls = BIO_get_data(bio);
	enum xso_status status;

	BIO_clear_retry_flags(bio);
	if (size <= 0)
		return 0;
	status = xso_buffer_append(&tls->out, bytes, (size_t)size);
	tls->memory_ran_out |= status == XSO_ERROR_MEMORY;
	tls->passed_its_limit |= status == XSO_ERROR_LIMIT;
	return status ? -1 : size;
}

static long control(BIO *bio, int command, long number, void *pointer)
{
	const struct xso_tls *tls = BIO_get_data(bio);

	(void)number;
	(void)pointer;
	switch (command) {
	case BIO_CTRL_EOF:
		return !tls->in_size && tls->in_ended;
	case BIO_CTRL_FLUSH:
	case BIO_CTRL_DUP:
		return 1;
	default:
		return 0;
	}
}

BIO_METHOD *xso_tls_transport_new(void)
{
	/* a number of its own would be one of 127 that a process has */
	BIO_METHOD *method = BIO_meth_new(BIO_TYPE_SOURCE_SINK, "xso");

	if (method && BIO_meth_set_read(method, read_bytes) &&
		BIO_meth_set_write(method, write_bytes) && BIO_meth_set_ctrl(method, control))
		return method;
	BIO_meth_free(method);
	return NULL;
}

bool xso_tls_transport_attach(struct xso_tls *tls)
{
	BIO *bio = BIO_new(tls->context->transport);

	if (!bio)
		return false;
	BIO_set_data(bio, tls);
	BIO_set_init(bio, 1);
	SSL_set_bio(tls->ssl, bio, bio); /* takes it, once for both */
	return true;
}

struct xso_tls *xso_tls_of(const SSL *ssl)
{
	return BIO_get_data(SSL_get_rbio(ssl));
}

size_t xso_tls_pending_size(const struct xso_tls *tls)
{
	return tls->out.size - tls->out_begin;
}
