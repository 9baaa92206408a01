/* Whom a context trusts: the authorities it was given, or those of the system. */
#include "net/tls.h"

#include <sys/stat.h>

/* OpenSSL looks into a folder when it needs something, and says nothing when it is not there. */
static bool is_folder(const char *path)
{
	struct stat about;

	return !stat(path, &about) && S_ISDIR(about.st_mode);
}

static bool add_text(SSL_CTX *ssl, const char *text)
{
	STACK_OF(X509) *certificates = xso_tls_pem_certificates(text, NULL);
	bool is_added = certificates;

	for (int i = 0; is_added && i < sk_X509_num(certificates); i++)
		is_added = X509_STORE_add_cert(
			SSL_CTX_get_cert_store(ssl), sk_X509_value(certificates, i));
	sk_X509_pop_free(certificates, X509_free);
	return is_added;
}

bool xso_tls_load_authorities(SSL_CTX *ssl, const struct xso_tls_config *config, struct sentence *s)
{
	X509_VERIFY_PARAM *rules = SSL_CTX_get0_param(ssl);

	if (config->ca_file && !SSL_CTX_load_verify_file(ssl, config->ca_file))
		return xso_tls_say_file(s, "authorities", config->ca_file);
	if (config->ca_dir && !is_folder(config->ca_dir))
		return xso_tls_say_file(s, "authorities: no folder", config->ca_dir);
	if (config->ca_dir && !SSL_CTX_load_verify_dir(ssl, config->ca_dir))
		return xso_tls_say_file(s, "authorities", config->ca_dir);
	if (config->ca && !add_text(ssl, config->ca))
		return xso_tls_say_file(s, "authorities", NULL);
	if (config->ca_file || config->ca_dir || config->ca)
		return X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN) ||
			xso_tls_say_file(s, "authorities", NULL);
	return config->insecure || SSL_CTX_set_default_verify_paths(ssl) ||
		xso_tls_say_file(s, "authorities of the system", NULL);
}
