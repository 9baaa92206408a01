/* Who we are: a certificate, the chain behind it, its key. */
#include "net/tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <string.h>

struct password {
	const char *text;
	bool was_wanted;
};

static int give_password(char *buffer, int size, int is_writing, void *user)
{
	struct password *password = user;
	size_t n = password->text ? strlen(password->text) : 0;

	(void)is_writing;
	password->was_wanted = true;
	if (!password->text || size < 0 || n > (size_t)size)
		return -1;
	memcpy(buffer, password->text, n);
	return (int)n;
}

/* The first certificate is ours, the others lead to somebody whom the peer may know. */
static bool use_certificates(SSL_CTX *ssl, STACK_OF(X509) * certificates)
{
	if (SSL_CTX_use_certificate(ssl, sk_X509_value(certificates, 0)) != 1)
		return false;
	for (int i = 1; i < sk_X509_num(certificates); i++)
		if (!SSL_CTX_add1_chain_cert(ssl, sk_X509_value(certificates, i)))
			return false;
	return true;
}

static bool load_certificates(
	SSL_CTX *ssl, const struct xso_tls_identity *identity, struct sentence *s)
{
	const char *text = identity->certificate, *file = text ? NULL : identity->certificate_file;
	STACK_OF(X509) *certificates = xso_tls_pem_certificates(text, file);
	bool is_used = certificates && use_certificates(ssl, certificates);

	sk_X509_pop_free(certificates, X509_free);
	return is_used || xso_tls_say_file(s, "certificate", file);
}

static bool use_key(SSL_CTX *ssl, BIO *pem, struct password *password)
{
	EVP_PKEY *key = PEM_read_bio_PrivateKey(pem, NULL, give_password, password);
	bool is_used = key && SSL_CTX_use_PrivateKey(ssl, key) == 1;

	EVP_PKEY_free(key);
	return is_used;
}

static bool load_key(SSL_CTX *ssl, const struct xso_tls_identity *identity, struct sentence *s)
{
	struct password password = { .text = identity->password };
	bool is_apart = identity->key || identity->key_file;
	const char *text = is_apart ? identity->key : identity->certificate;
	const char *file = is_apart ? identity->key_file : identity->certificate_file;
	BIO *pem = xso_tls_pem_open(text, file);
	bool is_used = pem && use_key(ssl, pem, &password);
	const char *what = "key";

	BIO_free(pem);
	if (password.was_wanted)
		what = password.text ? "password of the key" : "no password for the key";
	if (password.was_wanted && !password.text)
		ERR_clear_error(); /* it is about a question that nobody was asked */
	return is_used || xso_tls_say_file(s, what, text ? NULL : file);
}

bool xso_tls_load_identity(
	SSL_CTX *ssl, const struct xso_tls_identity *identity, struct sentence *s)
{
	if (identity->certificate || identity->certificate_file)
		return load_certificates(ssl, identity, s) && load_key(ssl, identity, s);
	if (!identity->key && !identity->key_file)
		return true;
	xso_sentence_say(s, "there is a key without a certificate");
	return false;
}
