#include "tools/certificate.h"
#include "tools/lines.h"

#include <openssl/x509v3.h>

#include <stdio.h>

enum { HASH = 32, HASH_BASE64 = 45 };

/* What is written to `text`, as a line of its own; the text is empty again. */
static void print_fact(const char *what, BIO *text)
{
	char *bytes;

	if (BIO_write(text, "", 1) == 1 && BIO_get_mem_data(text, &bytes) > 0) {
		printf("  %s: ", what);
		lines_text(stdout, bytes);
		printf("\n");
	}
	(void)BIO_reset(text);
}

static void print_party(const char *what, const X509_NAME *name, BIO *text)
{
	X509_NAME_print_ex(text, name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
	print_fact(what, text);
}

static void print_names(X509 *certificate, BIO *text)
{
	GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);

	for (int i = 0; i < sk_GENERAL_NAME_num(names); i++) {
		GENERAL_NAME_print(text, sk_GENERAL_NAME_value(names, i));
		print_fact("name", text);
	}
	GENERAL_NAMES_free(names);
}

static void print_validity(X509 *certificate, BIO *text)
{
	ASN1_TIME_print_ex(text, X509_get0_notBefore(certificate), ASN1_DTFLGS_ISO8601);
	print_fact("valid from", text);
	ASN1_TIME_print_ex(text, X509_get0_notAfter(certificate), ASN1_DTFLGS_ISO8601);
	print_fact("valid until", text);
}

static void print_hashes(X509 *certificate)
{
	unsigned char hash[HASH], base64[HASH_BASE64];
	unsigned char *key = NULL;
	int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &key);

	if (X509_digest(certificate, EVP_sha256(), hash, NULL)) {
		printf("  SHA-256: ");
		for (size_t i = 0; i < sizeof hash; i++)
			printf("%s%02X", i ? ":" : "", hash[i]);
		printf("\n");
	}
	if (size > 0 && EVP_Digest(key, (size_t)size, hash, NULL, EVP_sha256(), NULL)) {
		EVP_EncodeBlock(base64, hash, sizeof hash);
		printf("  pin: %s\n", (const char *)base64);
	}
	OPENSSL_free(key);
}

void certificate_print(struct xso_bytes der)
{
	const unsigned char *at = der.data;
	X509 *certificate = d2i_X509(NULL, &at, (long)der.size);
	BIO *text = BIO_new(BIO_s_mem());

	if (certificate && text) {
		printf("certificate\n");
		print_party("subject", X509_get_subject_name(certificate), text);
		print_party("issuer", X509_get_issuer_name(certificate), text);
		print_names(certificate, text);
		print_validity(certificate, text);
		print_hashes(certificate);
	}
	BIO_free(text);
	X509_free(certificate);
}
