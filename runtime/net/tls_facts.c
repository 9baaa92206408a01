/* What is known after a handshake. */
#include "net/tls.h"

#include <xso/scalar.h>

#include <string.h>
#include <time.h>

static const char *copy(struct xso_tls *tls, const void *text, size_t size)
{
	const char *copied = xso_arena_text(tls->arena, text, size);

	tls->memory_ran_out |= !copied;
	return copied;
}

static const char *copy_name(struct xso_tls *tls, const X509_NAME *name)
{
	char *line = X509_NAME_oneline(name, NULL, 0);
	const char *copied = line ? copy(tls, line, strlen(line)) : NULL;

	tls->memory_ran_out |= !line;
	OPENSSL_free(line);
	return copied;
}

static int64_t unix_time(const ASN1_TIME *given)
{
	struct xso_datetime at = { 0 };
	struct tm tm;

	if (!ASN1_TIME_to_tm(given, &tm))
		return 0;
	at.date.year = (int16_t)(tm.tm_year + 1900);
	at.date.month = (uint8_t)(tm.tm_mon + 1);
	at.date.day = (uint8_t)tm.tm_mday;
	at.time.hour = (uint8_t)tm.tm_hour;
	at.time.minute = (uint8_t)tm.tm_min;
	at.time.second = (uint8_t)tm.tm_sec;
	return xso_datetime_to_unix(&at);
}

static void learn_certificate(struct xso_tls *tls, struct xso_tls_facts *facts)
{
	X509 *certificate = SSL_get0_peer_certificate(tls->ssl);

	if (!certificate)
		return;
	facts->subject = copy_name(tls, X509_get_subject_name(certificate));
	facts->issuer = copy_name(tls, X509_get_issuer_name(certificate));
	facts->not_after = unix_time(X509_get0_notAfter(certificate));
}

/* A server of ours has taken it from the hello already. */
static void learn_sni(struct xso_tls *tls, struct xso_tls_facts *facts)
{
	const char *sni = tls->facts.sni;

	if (tls->context->role == XSO_ROLE_INITIATOR)
		sni = tls->address_size ? NULL : tls->domain;
	else if (!sni)
		sni = SSL_get_servername(tls->ssl, TLSEXT_NAMETYPE_host_name);
	facts->sni = sni;
}

bool xso_tls_facts_learn(struct xso_tls *tls)
{
	SSL *ssl = tls->ssl;
	const int group = (int)SSL_get_negotiated_group(ssl);
	struct xso_tls_facts facts = {
		.version = SSL_get_version(ssl),
		.cipher = SSL_get_cipher_name(ssl),
		.group = group ? SSL_group_to_name(ssl, group) : NULL,
		.trust = tls->verdict.trust,
		.name = tls->verdict.name,
		.resumed = SSL_session_reused(ssl),
	};
	const unsigned char *alpn;
	unsigned size;

	SSL_get0_alpn_selected(ssl, &alpn, &size);
	if (size)
		facts.alpn = copy(tls, alpn, size);
	learn_sni(tls, &facts);
	learn_certificate(tls, &facts);
	tls->facts = facts;
	return !tls->memory_ran_out;
}

struct xso_tls_facts xso_tls_facts_of(const struct xso_tls *tls)
{
	/* the name may be known before */
	return tls->facts.version ? tls->facts : (struct xso_tls_facts){ 0 };
}

struct xso_bytes xso_tls_peer_certificate(struct xso_tls *tls)
{
	X509 *certificate = SSL_get0_peer_certificate(tls->ssl);
	int size = certificate ? i2d_X509(certificate, NULL) : 0;
	unsigned char *at;

	if (tls->certificate.data || size <= 0)
		return tls->certificate;
	at = xso_arena_alloc(tls->arena, (size_t)size);
	if (at) {
		tls->certificate = (struct xso_bytes){ .data = at, .size = (size_t)size };
		i2d_X509(certificate, &at);
	}
	return tls->certificate;
}
