#include "session/sasl_mechanism.h"

#include <string.h>

#define SCRAM(number, text, strong, is_plus, without)                                              \
	{                                                                                          \
		.name = "SCRAM-" text, .family = XSO_SASL_FAMILY_SCRAM, .hash = XSO_HASH_##number, \
		.strength = strong, .plus = is_plus, .unbound = XSO_SASL_SCRAM_##without           \
	}
#define TOKEN(number, text, strong, bound_by)                                                   \
	{                                                                                       \
		.name = "HT-" text, .family = XSO_SASL_FAMILY_TOKEN, .hash = XSO_HASH_##number, \
		.strength = strong, .binding = bound_by                                         \
	}

static const struct xso_sasl_row rows[XSO_SASL_N_MECHANISMS] = {
	[XSO_SASL_ANONYMOUS] = { "ANONYMOUS", XSO_SASL_FAMILY_ANONYMOUS, .strength = 1 },
	[XSO_SASL_PLAIN] = { "PLAIN", XSO_SASL_FAMILY_PLAIN, .strength = 2 },
	[XSO_SASL_OAUTHBEARER] = { "OAUTHBEARER", XSO_SASL_FAMILY_BEARER, .strength = 2 },
	[XSO_SASL_SCRAM_SHA_1] = SCRAM(SHA_1, "SHA-1", 3, false, SHA_1),
	[XSO_SASL_SCRAM_SHA_256] = SCRAM(SHA_256, "SHA-256", 4, false, SHA_256),
	[XSO_SASL_SCRAM_SHA_512] = SCRAM(SHA_512, "SHA-512", 4, false, SHA_512),
	[XSO_SASL_SCRAM_SHA_1_PLUS] = SCRAM(SHA_1, "SHA-1-PLUS", 5, true, SHA_1),
	[XSO_SASL_SCRAM_SHA_256_PLUS] = SCRAM(SHA_256, "SHA-256-PLUS", 6, true, SHA_256),
	[XSO_SASL_SCRAM_SHA_512_PLUS] = SCRAM(SHA_512, "SHA-512-PLUS", 6, true, SHA_512),
	[XSO_SASL_EXTERNAL] = { "EXTERNAL", XSO_SASL_FAMILY_EXTERNAL, .strength = 6 },
	[XSO_SASL_HT_SHA_256_NONE] = TOKEN(SHA_256, "SHA-256-NONE", 4, XSO_SASL_BINDING_NONE),
	[XSO_SASL_HT_SHA_256_UNIQ] = TOKEN(SHA_256, "SHA-256-UNIQ", 6, XSO_SASL_TLS_UNIQUE),
	[XSO_SASL_HT_SHA_256_ENDP] =
		TOKEN(SHA_256, "SHA-256-ENDP", 6, XSO_SASL_TLS_SERVER_END_POINT),
	[XSO_SASL_HT_SHA_256_EXPR] = TOKEN(SHA_256, "SHA-256-EXPR", 6, XSO_SASL_TLS_EXPORTER),
	[XSO_SASL_HT_SHA_512_NONE] = TOKEN(SHA_512, "SHA-512-NONE", 4, XSO_SASL_BINDING_NONE),
	[XSO_SASL_HT_SHA_512_UNIQ] = TOKEN(SHA_512, "SHA-512-UNIQ", 6, XSO_SASL_TLS_UNIQUE),
	[XSO_SASL_HT_SHA_512_ENDP] =
		TOKEN(SHA_512, "SHA-512-ENDP", 6, XSO_SASL_TLS_SERVER_END_POINT),
	[XSO_SASL_HT_SHA_512_EXPR] = TOKEN(SHA_512, "SHA-512-EXPR", 6, XSO_SASL_TLS_EXPORTER),
};

static const char *const bindings[XSO_SASL_N_BINDINGS] = {
	[XSO_SASL_TLS_SERVER_END_POINT] = "tls-server-end-point",
	[XSO_SASL_TLS_UNIQUE] = "tls-unique",
	[XSO_SASL_TLS_EXPORTER] = "tls-exporter",
};

const struct xso_sasl_row *xso_sasl_row(enum xso_sasl_mechanism mechanism)
{
	return &rows[(unsigned)mechanism < XSO_SASL_N_MECHANISMS ? mechanism : XSO_SASL_NONE];
}

const char *xso_sasl_mechanism_name(enum xso_sasl_mechanism mechanism)
{
	return xso_sasl_row(mechanism)->name;
}

enum xso_sasl_mechanism xso_sasl_mechanism_of(const char *name)
{
	unsigned i = XSO_SASL_N_MECHANISMS - 1;

	while (i && strcmp(rows[i].name, name) != 0)
		i--;
	return (enum xso_sasl_mechanism)i;
}

const char *xso_sasl_binding_name(enum xso_sasl_binding binding)
{
	return (unsigned)binding < XSO_SASL_N_BINDINGS ? bindings[binding] : NULL;
}

enum xso_sasl_binding xso_sasl_binding_of(const char *name)
{
	unsigned i = XSO_SASL_N_BINDINGS - 1;

	while (i && strcmp(bindings[i], name) != 0)
		i--;
	return (enum xso_sasl_binding)i;
}

bool xso_sasl_can_bind(const struct xso_sasl_channel *channel, enum xso_sasl_binding binding)
{
	if (!channel->tls || !channel->bindings[binding].size)
		return false;
	return binding != XSO_SASL_TLS_UNIQUE || channel->tls < 0x0304;
}

bool xso_sasl_has_name(const char *const *names, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(names[i], name))
			return true;
	return false;
}

bool xso_sasl_offers_plus(const struct xso_sasl_offer *offer)
{
	for (size_t i = 0; i < offer->n_mechanisms; i++) {
		size_t size = strlen(offer->mechanisms[i]);
		if (size > 5 && !strcmp(offer->mechanisms[i] + size - 5, "-PLUS"))
			return true;
	}
	return false;
}
