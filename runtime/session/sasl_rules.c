/*
 * The rules for clients of XEP-0440, as a table: the first row that fits holds. Servers without a
 * list of types (SASL1 only) are where it says nothing: with TLS 1.2 tls-unique is what all of them
 * mean; with TLS 1.3 some mean types that are not defined there, so the channel is not bound, and
 * the flag is not "y", since a server that offers PLUS has to refuse that.
 */
#include "session/sasl_rules.h"

#include "session/sasl_mechanism.h"

enum { NO, YES, ANY };

struct rule {
	uint8_t ours;	  /* there is data of our own */
	uint8_t list;	  /* the server lists its types */
	uint8_t plus;	  /* it offers a mechanism with PLUS */
	uint8_t tokens;	  /* or one for tokens that binds */
	uint8_t sasl2;	  /* XEP-0388 */
	uint8_t common;	  /* a type that both have; without a list, tls-unique is one */
	uint8_t fallback; /* the server lists tls-server-end-point, as it must */
	struct xso_sasl_ruling ruling;
};

#define UNBOUND_BY_US ", which needs channel-binding data, and there is none"
#define UNBOUND_BY_THEM ", for which the server does not say how to bind the channel"
#define UNBOUND_BY_BOTH ", which binds the channel in ways that are not known here"
#define NO_TYPES                                                                                 \
	"the server offers channel binding, but names no type of it: somebody may have changed " \
	"its offer"
#define NO_MECHANISM                                                                            \
	"the server names types of channel binding, but offers no mechanism with it: somebody " \
	"may have changed its offer"

/* clang-format off */
static const struct rule rules[] = {
	/* ours list plus tokens sasl2 common fallback */
	{ NO,  ANY, ANY, ANY, ANY, ANY, ANY, { .flag = XSO_SASL_FLAG_N, .unbound = UNBOUND_BY_US } },
	{ YES, NO,  NO,  ANY, ANY, ANY, ANY, { .flag = XSO_SASL_FLAG_Y } },
	{ YES, NO,  YES, ANY, YES, ANY, ANY, { .abort = NO_TYPES } },
	{ YES, NO,  YES, ANY, NO,  YES, ANY, { .flag = XSO_SASL_FLAG_P } },
	{ YES, NO,  YES, ANY, NO,  NO,  ANY, { .flag = XSO_SASL_FLAG_N, .unbound = UNBOUND_BY_THEM } },
	{ YES, YES, NO,  NO,  ANY, ANY, ANY, { .abort = NO_MECHANISM } },
	{ YES, YES, NO,  YES, ANY, ANY, ANY, { .flag = XSO_SASL_FLAG_Y } },
	{ YES, YES, YES, ANY, ANY, YES, ANY, { .flag = XSO_SASL_FLAG_P } },
	{ YES, YES, YES, ANY, ANY, NO,  YES, { .flag = XSO_SASL_FLAG_N, .unbound = UNBOUND_BY_BOTH } },
	{ YES, YES, YES, ANY, ANY, NO,  NO,  { .flag = XSO_SASL_FLAG_N, .proof = true, .unbound = UNBOUND_BY_BOTH } },
};
/* clang-format on */

static bool fits(uint8_t wanted, uint8_t is)
{
	return wanted == ANY || wanted == is;
}

static bool offers_bound_tokens(const struct xso_sasl_offer *offer)
{
	for (size_t i = 0; i < offer->n_token_mechanisms; i++) {
		const char *name = offer->token_mechanisms[i];
		if (xso_sasl_row(xso_sasl_mechanism_of(name))->binding)
			return true;
	}
	return false;
}

/* The strongest type that both have. */
static enum xso_sasl_binding best_type(
	const struct xso_sasl_offer *offer, const struct xso_sasl_channel *channel)
{
	for (unsigned i = XSO_SASL_N_BINDINGS - 1; i; i--) {
		enum xso_sasl_binding type = (enum xso_sasl_binding)i;
		bool theirs = offer->has_bindings
			? xso_sasl_has_name(
				  offer->bindings, offer->n_bindings, xso_sasl_binding_name(type))
			: type == XSO_SASL_TLS_UNIQUE;
		if (theirs && xso_sasl_can_bind(channel, type))
			return type;
	}
	return XSO_SASL_BINDING_NONE;
}

struct xso_sasl_ruling xso_sasl_rule(
	const struct xso_sasl_offer *offer, const struct xso_sasl_channel *channel)
{
	enum xso_sasl_binding best = best_type(offer, channel);
	uint8_t plus = xso_sasl_offers_plus(offer), tokens = offers_bound_tokens(offer), ours = NO;
	uint8_t fallback = xso_sasl_has_name(offer->bindings, offer->n_bindings,
		xso_sasl_binding_name(XSO_SASL_TLS_SERVER_END_POINT));
	struct xso_sasl_ruling ruling;
	const struct rule *r = rules;

	for (unsigned i = 1; i < XSO_SASL_N_BINDINGS; i++)
		ours |= xso_sasl_can_bind(channel, (enum xso_sasl_binding)i);
	while (!fits(r->ours, ours) || !fits(r->list, offer->has_bindings) ||
		!fits(r->plus, plus) || !fits(r->tokens, tokens) || !fits(r->sasl2, offer->sasl2) ||
		!fits(r->common, best != XSO_SASL_BINDING_NONE) || !fits(r->fallback, fallback))
		r++; /* every combination is in the table */
	ruling = r->ruling;
	if (ruling.flag == XSO_SASL_FLAG_P)
		ruling.binding = best;
	return ruling;
}
