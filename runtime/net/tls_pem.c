#include "net/tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>

BIO *xso_tls_pem_open(const char *text, const char *file)
{
	return text ? BIO_new_mem_buf(text, -1) : BIO_new_file(file, "r");
}

/* Without this OpenSSL would ask for a password at the terminal. */
static int give_nothing(char *buffer, int size, int is_writing, void *user)
{
	(void)buffer;
	(void)size;
	(void)is_writing;
	(void)user;
	return -1;
}

/* True when reading ended for no other reason than that no more is there. */
static bool is_at_end(void)
{
	unsigned long error = ERR_peek_last_error();

	return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}

static bool read_all(BIO *pem, STACK_OF(X509) * certificates)
{
	X509 *next;

	while ((next = PEM_read_bio_X509(pem, NULL, give_nothing, NULL)))
		if (!sk_X509_push(certificates, next)) {
			X509_free(next);
			return false;
		}
	return sk_X509_num(certificates) && is_at_end();
}

STACK_OF(X509) * xso_tls_pem_certificates(const char *text, const char *file)
{
	STACK_OF(X509) *certificates = sk_X509_new_null();
	BIO *pem = certificates ? xso_tls_pem_open(text, file) : NULL;

	if (pem && read_all(pem, certificates)) {
		ERR_clear_error();
	} else {
		sk_X509_pop_free(certificates, X509_free);
		certificates = NULL;
	}
	BIO_free(pem);
	return certificates;
}
