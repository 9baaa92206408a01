#include "certificate.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DAY = 24 * 60 * 60 };

/* What was written, NUL-terminated; NULL: no memory. */
static char *text_of(BIO *bio)
{
	char *bytes, *text;
	const long size = BIO_get_mem_data(bio, &bytes);

	text = size > 0 ? calloc(1, (size_t)size + 1) : NULL;
	return text ? memcpy(text, bytes, (size_t)size) : NULL;
}

/* The name that clients look for (RFC 6120 13.7.1.2). */
static bool add_domain(X509 *x509, const char *domain)
{
	char value[300];
	X509_EXTENSION *extension;
	bool is_added;

	snprintf(value, sizeof value, "DNS:%s", domain);
	extension = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name, value);
	is_added = extension && X509_add_ext(x509, extension, -1);
	X509_EXTENSION_free(extension);
	return is_added;
}

static bool fill(X509 *x509, EVP_PKEY *key, const char *domain)
{
	X509_NAME *name = X509_get_subject_name(x509);

	return X509_set_version(x509, X509_VERSION_3) &&
		ASN1_INTEGER_set(X509_get_serialNumber(x509), 1) &&
		X509_gmtime_adj(X509_getm_notBefore(x509), -DAY) &&
		X509_gmtime_adj(X509_getm_notAfter(x509), DAY) &&
		X509_NAME_add_entry_by_txt(
			name, "CN", MBSTRING_ASC, (const unsigned char *)"demo", -1, -1, 0) &&
		X509_set_issuer_name(x509, name) && X509_set_pubkey(x509, key) &&
		add_domain(x509, domain) && X509_sign(x509, key, EVP_sha256());
}

static bool write_both(X509 *x509, EVP_PKEY *key, struct certificate *certificate)
{
	BIO *text = BIO_new(BIO_s_mem()), *secret = BIO_new(BIO_s_mem());
	const bool is_written = text && secret && PEM_write_bio_X509(text, x509) &&
		PEM_write_bio_PrivateKey(secret, key, NULL, NULL, 0, NULL, NULL);

	*certificate = (struct certificate){ 0 };
	if (is_written)
		*certificate =
			(struct certificate){ .text = text_of(text), .key = text_of(secret) };
	BIO_free(text);
	BIO_free(secret);
	return certificate->text && certificate->key;
}

bool certificate_make(const char *domain, struct certificate *certificate)
{
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *x509 = X509_new();
	bool is_made;

	*certificate = (struct certificate){ 0 };
	is_made = key && x509 && fill(x509, key, domain) && write_both(x509, key, certificate);
	if (!is_made) {
		free(certificate->text);
		free(certificate->key);
	}
	X509_free(x509);
	EVP_PKEY_free(key);
	return is_made;
}
