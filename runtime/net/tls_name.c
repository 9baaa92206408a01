/*
 * The names in a certificate, and which of them is the domain: RFC 9525, RFC 6120 13.7.1.2. Common
 * names never are.
 */
#include "net/tls.h"

#include "base/ascii.h"
#include "object/jid.h"

#include <arpa/inet.h>

#include <string.h>

/* The address that a domain is, in brackets if it is IPv6; 0: it is a name. */
static size_t address_in(const char *domain, uint8_t address[TLS_ADDRESS])
{
	char bare[INET6_ADDRSTRLEN];
	size_t size = strlen(domain);

	if (inet_pton(AF_INET, domain, address) == 1)
		return 4;
	if (*domain != '[' || size - 2 >= sizeof bare)
		return 0;
	memcpy(bare, domain + 1, size - 2);
	bare[size - 2] = '\0';
	return inet_pton(AF_INET6, bare, address) == 1 ? TLS_ADDRESS : 0;
}

/* A domain prepared and with A-labels, NUL-terminated. */
static bool to_ascii(const char *text, size_t size, char ascii[JID_ASCII])
{
	char room[JID_ROOM], domain[JID_ROOM + 1];

	if (xso_jid_prepare_part(JID_DOMAIN, &text, &size, room))
		return false;
	memcpy(domain, text, size);
	domain[size] = '\0';
	return !xso_jid_domain_to_ascii(domain, ascii);
}

bool xso_tls_name_prepare(struct xso_tls *tls, const char *domain)
{
	char ascii[JID_ASCII];

	if (!to_ascii(domain, strlen(domain), ascii))
		return false;
	tls->domain = xso_arena_text(tls->arena, ascii, strlen(ascii));
	if (tls->domain)
		tls->address_size = address_in(tls->domain, tls->address);
	return tls->domain;
}

/* Moves on behind `words`, if that is what the text begins with, in whatever case. */
static bool skip(const char **text, size_t *size, const char *words)
{
	size_t n = strlen(words);

	if (*size < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (ascii_lower((*text)[i]) != ascii_lower(words[i]))
			return false;
	*text += n;
	*size -= n;
	return true;
}

/* "_xmpp-client.capulet.lit", or with "_xmpps-client" (XEP-0368). */
static bool is_srv(const struct xso_tls *tls, const char *text, size_t size)
{
	const char *service = tls->service;

	if (!service || !skip(&text, &size, "_"))
		return false;
	if (!strncmp(service, "xmpp-", 5) && skip(&text, &size, "xmpps-"))
		service += 5;
	return skip(&text, &size, service) && skip(&text, &size, ".") &&
		skip(&text, &size, tls->domain) && !size;
}

static bool is_xmpp_addr(const struct xso_tls *tls, const char *text, size_t size)
{
	char ascii[JID_ASCII];

	return to_ascii(text, size, ascii) && !strcmp(ascii, tls->domain);
}

/* What an otherName is, of the two kinds that mean something here. */
static enum xso_tls_name other_name(const struct xso_tls *tls, const GENERAL_NAME *name)
{
	ASN1_OBJECT *type;
	ASN1_TYPE *value;
	const char *text;
	size_t size;

	if (!GENERAL_NAME_get0_otherName(name, &type, &value) ||
		(value->type != V_ASN1_IA5STRING && value->type != V_ASN1_UTF8STRING))
		return XSO_TLS_NAME_NONE;
	text = (const char *)ASN1_STRING_get0_data(value->value.asn1_string);
	size = (size_t)ASN1_STRING_length(value->value.asn1_string);
	if (OBJ_obj2nid(type) == NID_SRVName && value->type == V_ASN1_IA5STRING &&
		is_srv(tls, text, size))
		return XSO_TLS_NAME_SRV;
	if (OBJ_obj2nid(type) == NID_XmppAddr && value->type == V_ASN1_UTF8STRING &&
		is_xmpp_addr(tls, text, size))
		return XSO_TLS_NAME_XMPP_ADDR;
	return XSO_TLS_NAME_NONE;
}

static enum xso_tls_name find_other_name(const struct xso_tls *tls, X509 *certificate)
{
	GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
	enum xso_tls_name found = XSO_TLS_NAME_NONE;

	for (int i = 0; i < sk_GENERAL_NAME_num(names) && !found; i++)
		found = other_name(tls, sk_GENERAL_NAME_value(names, i));
	GENERAL_NAMES_free(names);
	return found;
}

enum xso_tls_name xso_tls_name_in(const struct xso_tls *tls, X509 *certificate)
{
	const unsigned flags =
		X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;

	if (!tls->domain)
		return XSO_TLS_NAME_NONE;
	if (tls->address_size)
		return X509_check_ip(certificate, tls->address, tls->address_size, 0) == 1
			? XSO_TLS_NAME_IP
			: XSO_TLS_NAME_NONE;
	if (X509_check_host(certificate, tls->domain, 0, flags, NULL) == 1)
		return XSO_TLS_NAME_DNS;
	return find_other_name(tls, certificate);
}
