#include "certificates.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void need(bool it_worked)
{
	if (it_worked)
		return;
	fputs("OpenSSL makes no certificate\n", stderr);
	abort();
}

/* What a BIO in memory has been given, NUL-terminated; frees it. */
static char *take_text(BIO *bio)
{
	char *bytes, *text;
	long size = BIO_get_mem_data(bio, &bytes);

	text = malloc((size_t)size + 1);
	need(text);
	memcpy(text, bytes, (size_t)size);
	text[size] = '\0';
	BIO_free(bio);
	return text;
}

static EVP_PKEY *make_key(const char *kind)
{
	EVP_PKEY *key;

	if (!kind)
		key = EVP_EC_gen("P-256");
	else if (!strcmp(kind, "RSA"))
		key = EVP_RSA_gen(2048);
	else
		key = EVP_PKEY_Q_keygen(NULL, NULL, kind);
	need(key);
	return key;
}

static const struct {
	const char *prefix;
	int other; /* the type of an otherName; NID_undef: it is a DNS-ID */
	int string;
} name_kinds[] = {
	{ "dns:", NID_undef, V_ASN1_IA5STRING },
	{ "srv:", NID_SRVName, V_ASN1_IA5STRING },
	{ "xmpp:", NID_XmppAddr, V_ASN1_UTF8STRING },
};

/* A '%' in a name stands for NUL. */
static ASN1_STRING *make_string(int type, const char *text, size_t size)
{
	ASN1_STRING *string = ASN1_STRING_type_new(type);
	char bytes[256];

	need(string && size < sizeof bytes);
	for (size_t i = 0; i < size; i++)
		bytes[i] = text[i] == '%' ? '\0' : text[i];
	need(ASN1_STRING_set(string, bytes, (int)size));
	return string;
}

static GENERAL_NAME *make_name(const char *text, size_t size)
{
	GENERAL_NAME *name = GENERAL_NAME_new();

	need(name);
	for (size_t i = 0; i < sizeof name_kinds / sizeof *name_kinds; i++) {
		size_t n = strlen(name_kinds[i].prefix);
		ASN1_STRING *string;
		if (size < n || memcmp(text, name_kinds[i].prefix, n))
			continue;
		string = make_string(name_kinds[i].string, text + n, size - n);
		if (name_kinds[i].other) {
			ASN1_TYPE *value = ASN1_TYPE_new();
			need(value);
			ASN1_TYPE_set(value, name_kinds[i].string, string);
			need(GENERAL_NAME_set0_othername(
				name, OBJ_nid2obj(name_kinds[i].other), value));
		} else {
			GENERAL_NAME_set0_value(name, GEN_DNS, string);
		}
		return name;
	}
	char address[64] = "";
	need(size < sizeof address && !memcmp(text, "ip:", 3));
	memcpy(address, text + 3, size - 3);
	GENERAL_NAME_set0_value(name, GEN_IPADD, a2i_IPADDRESS(address));
	return name;
}

static void add_names(X509 *x509, const char *names)
{
	GENERAL_NAMES *all = sk_GENERAL_NAME_new_null();

	for (size_t size; *names; names += size + (names[size] == ' ')) {
		size = strcspn(names, " ");
		need(sk_GENERAL_NAME_push(all, make_name(names, size)));
	}
	need(X509_add1_ext_i2d(x509, NID_subject_alt_name, all, 0, X509V3_ADD_DEFAULT) == 1);
	GENERAL_NAMES_free(all);
}

static void add_extension(X509 *x509, X509 *issuer, int nid, const char *value)
{
	X509V3_CTX context;
	X509_EXTENSION *extension;

	X509V3_set_ctx(&context, issuer, x509, NULL, NULL, 0);
	extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
	need(extension && X509_add_ext(x509, extension, -1));
	X509_EXTENSION_free(extension);
}

static void add_extensions(X509 *x509, X509 *issuer, const struct certificate_wish *wish)
{
	add_extension(x509, issuer, NID_basic_constraints,
		wish->is_authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
	if (wish->is_authority)
		add_extension(x509, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
	else
		add_extension(x509, issuer, NID_ext_key_usage,
			wish->usage ? wish->usage : "serverAuth,clientAuth");
	add_extension(x509, issuer, NID_subject_key_identifier, "hash");
	if (issuer != x509)
		add_extension(x509, issuer, NID_authority_key_identifier, "keyid");
	if (wish->names)
		add_names(x509, wish->names);
}

static void set_times(X509 *x509, const struct certificate_wish *wish)
{
	enum { DAY = 24 * 60 * 60 };
	bool is_now = !wish->begins && !wish->ends;

	need(X509_gmtime_adj(X509_getm_notBefore(x509), (is_now ? -1L : wish->begins) * DAY));
	need(X509_gmtime_adj(X509_getm_notAfter(x509), (is_now ? 30L : wish->ends) * DAY));
}

static X509 *make_x509(
	const struct certificate_wish *wish, EVP_PKEY *key, const struct certificate *issuer)
{
	static long serial;
	X509 *x509 = X509_new();
	EVP_PKEY *signing = issuer ? issuer->pkey : key;
	const EVP_MD *hash = NULL;

	need(x509 && X509_set_version(x509, X509_VERSION_3));
	need(ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial));
	if (wish->subject)
		need(X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
			(const unsigned char *)wish->subject, -1, -1, 0));
	need(X509_set_issuer_name(x509, X509_get_subject_name(issuer ? issuer->x509 : x509)));
	set_times(x509, wish);
	need(X509_set_pubkey(x509, key));
	add_extensions(x509, issuer ? issuer->x509 : x509, wish);
	if (!EVP_PKEY_is_a(signing, "ED25519"))
		hash = EVP_get_digestbyname(wish->hash ? wish->hash : "SHA256");
	need(X509_sign(x509, signing, hash));
	return x509;
}

static struct xso_tls_pin make_pin(X509 *x509)
{
	unsigned char *der = NULL;
	int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509), &der);
	struct xso_tls_pin pin = { { 0 } };

	need(size > 0 && EVP_Digest(der, (size_t)size, pin.sha256, NULL, EVP_sha256(), NULL));
	OPENSSL_free(der);
	return pin;
}

static char *make_text(X509 *x509, const struct certificate *issuer)
{
	BIO *bio = BIO_new(BIO_s_mem());

	need(bio && PEM_write_bio_X509(bio, x509));
	/* whoever is self-signed is an authority, and known already */
	if (issuer &&
		X509_NAME_cmp(
			X509_get_subject_name(issuer->x509), X509_get_issuer_name(issuer->x509)))
		need(BIO_puts(bio, issuer->text) > 0);
	return take_text(bio);
}

struct certificate *certificate_new(
	const struct certificate_wish *wish, const struct certificate *issuer)
{
	struct certificate *made = calloc(1, sizeof *made);
	BIO *bio = BIO_new(BIO_s_mem());

	need(made && bio);
	made->pkey = make_key(wish->key);
	made->x509 = make_x509(wish, made->pkey, issuer);
	made->pin = make_pin(made->x509);
	made->text = make_text(made->x509, issuer);
	need(PEM_write_bio_PrivateKey(bio, made->pkey, NULL, NULL, 0, NULL, NULL));
	made->key = take_text(bio);
	return made;
}

void certificate_free(struct certificate *certificate)
{
	if (!certificate)
		return;
	X509_free(certificate->x509);
	EVP_PKEY_free(certificate->pkey);
	free(certificate->text);
	free(certificate->key);
	free(certificate);
}

static const struct {
	struct certificate_wish wish;
	enum certificate_kind issuer; /* the same kind: itself */
} kinds[] = {
	[CERTIFICATE_AUTHORITY] = { .wish = { .subject = "Authority", .is_authority = true } },
	[CERTIFICATE_STRANGER] = { .wish = { .subject = "Authority", .is_authority = true },
		.issuer = CERTIFICATE_STRANGER },
	[CERTIFICATE_INTERMEDIATE] = { .wish = { .subject = "Intermediate",
					       .is_authority = true } },
	[CERTIFICATE_GOOD] = { .wish = { .subject = "good", .names = "dns:capulet.lit" } },
	[CERTIFICATE_MONTAGUE] = { .wish = { .subject = "montague", .names = "dns:montague.lit" } },
	[CERTIFICATE_WILDCARD] = { .wish = { .subject = "wildcard",
					   .names = "dns:*.capulet.lit" } },
	[CERTIFICATE_PARTIAL_WILDCARD] = { .wish = { .subject = "partial",
						   .names = "dns:b*.capulet.lit "
							    "dns:*b.capulet.lit" } },
	[CERTIFICATE_DEEP_WILDCARD] = { .wish = { .subject = "deep",
						.names = "dns:a.*.lit dns:*.*.lit dns:*.lit" } },
	[CERTIFICATE_EXPIRED] = { .wish = { .subject = "expired",
					  .names = "dns:capulet.lit",
					  .begins = -20,
					  .ends = -10 } },
	[CERTIFICATE_NOT_YET_VALID] = { .wish = { .subject = "early",
						.names = "dns:capulet.lit",
						.begins = 10,
						.ends = 20 } },
	[CERTIFICATE_SELF_SIGNED] = { .wish = { .subject = "self", .names = "dns:capulet.lit" },
		.issuer = CERTIFICATE_SELF_SIGNED },
	[CERTIFICATE_UNTRUSTED] = { .wish = { .subject = "untrusted", .names = "dns:capulet.lit" },
		.issuer = CERTIFICATE_STRANGER },
	[CERTIFICATE_XMPP_ADDR] = { .wish = { .subject = "addr", .names = "xmpp:Capulet.lit" } },
	[CERTIFICATE_SRV] = { .wish = { .subject = "srv",
				      .names = "srv:_xmpp-client.Capulet.lit" } },
	[CERTIFICATE_SRV_DIRECT] = { .wish = { .subject = "srv",
					     .names = "srv:_XMPPS-client.capulet.lit" } },
	[CERTIFICATE_SRV_SERVER] = { .wish = { .subject = "srv",
					     .names = "srv:_xmpp-server.capulet.lit" } },
	[CERTIFICATE_ADDRESSES] = { .wish = { .subject = "addresses",
					    .names = "ip:127.0.0.1 ip:::1" } },
	[CERTIFICATE_COMMON_NAME] = { .wish = { .subject = "capulet.lit" } },
	[CERTIFICATE_NUL] = { .wish = { .subject = "nul",
				      .names = "dns:capulet.lit%.evil.lit "
					       "xmpp:capulet.lit%.evil.lit "
					       "srv:_xmpp-client.capulet.lit%.evil.lit" } },
	[CERTIFICATE_CHAIN] = { .wish = { .subject = "chain", .names = "dns:capulet.lit" },
		.issuer = CERTIFICATE_INTERMEDIATE },
	[CERTIFICATE_IDN] = { .wish = { .subject = "idn", .names = "dns:xn--bcher-kva.example" } },
	[CERTIFICATE_IDN_ADDR] = { .wish = { .subject = "idn",
					   .names = "xmpp:B\u00DCcher.example" } },
	[CERTIFICATE_CLIENT] = { .wish = { .subject = "romeo",
					 .names = "xmpp:romeo@montague.lit",
					 .usage = "clientAuth" } },
	[CERTIFICATE_ED25519] = { .wish = { .subject = "ed25519",
					  .names = "dns:capulet.lit",
					  .key = "ED25519" },
		.issuer = CERTIFICATE_ED25519 },
};

_Static_assert(sizeof kinds / sizeof *kinds == CERTIFICATE_KINDS, "one row for each kind");

const struct certificate *certificate_of(enum certificate_kind kind)
{
	static struct certificate *made[CERTIFICATE_KINDS];
	enum certificate_kind issuer = kinds[kind].issuer;

	if (!made[kind])
		made[kind] = certificate_new(
			&kinds[kind].wish, issuer == kind ? NULL : certificate_of(issuer));
	return made[kind];
}
