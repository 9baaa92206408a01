/* Which mechanism is used, and if none, why. */
#include "base/ascii.h"
#include "base/sentence.h"
#include "session/sasl_mechanism.h"
#include "session/sasl_rules.h"

#include <string.h>

/* From the one that is liked best. */
static const uint8_t preferred[] = {
	XSO_SASL_EXTERNAL,
	XSO_SASL_SCRAM_SHA_512_PLUS,
	XSO_SASL_SCRAM_SHA_256_PLUS,
	XSO_SASL_SCRAM_SHA_1_PLUS,
	XSO_SASL_SCRAM_SHA_512,
	XSO_SASL_SCRAM_SHA_256,
	XSO_SASL_SCRAM_SHA_1,
	XSO_SASL_OAUTHBEARER,
	XSO_SASL_PLAIN,
	XSO_SASL_ANONYMOUS,
};

static const uint8_t preferred_for_tokens[] = {
	XSO_SASL_HT_SHA_512_EXPR,
	XSO_SASL_HT_SHA_256_EXPR,
	XSO_SASL_HT_SHA_512_UNIQ,
	XSO_SASL_HT_SHA_256_UNIQ,
	XSO_SASL_HT_SHA_512_ENDP,
	XSO_SASL_HT_SHA_256_ENDP,
	XSO_SASL_HT_SHA_512_NONE,
	XSO_SASL_HT_SHA_256_NONE,
};

enum { N_PREFERRED = sizeof preferred, N_FOR_TOKENS = sizeof preferred_for_tokens };

static bool is_token(enum xso_sasl_mechanism mechanism)
{
	return xso_sasl_row(mechanism)->family == XSO_SASL_FAMILY_TOKEN;
}

static bool failed(const struct xso_sasl_client *client, enum xso_sasl_mechanism mechanism)
{
	for (size_t i = 0; i < client->n_failures; i++)
		if (client->failures[i].mechanism == mechanism)
			return true;
	return false;
}

/* The first that was tried, tokens aside; NULL: none was. */
static const struct xso_sasl_row *first_tried(const struct xso_sasl_client *client)
{
	for (size_t i = 0; i < client->n_failures; i++)
		if (!is_token(client->failures[i].mechanism))
			return xso_sasl_row(client->failures[i].mechanism);
	return NULL;
}

/* A failure after which nothing else is tried: it was about us, not about the mechanism. */
static const struct xso_sasl_failure *final_failure(const struct xso_sasl_client *client)
{
	for (size_t i = 0; i < client->n_failures; i++) {
		const struct xso_sasl_failure *f = &client->failures[i];
		if (!is_token(f->mechanism) &&
			(!f->condition ||
				(strcmp(f->condition, "invalid-mechanism") != 0 &&
					strcmp(f->condition, "mechanism-too-weak") != 0)))
			return f;
	}
	return NULL;
}

/* What is missing for this mechanism; NULL: nothing. */
static const char *want(const struct xso_sasl_client *client, const struct xso_sasl_row *row)
{
	const struct xso_sasl_credentials *c = &client->credentials;
	bool fits = c->keys && c->keys->mechanism == (enum xso_sasl_mechanism)row->unbound;

	switch (row->family) {
	case XSO_SASL_FAMILY_ANONYMOUS:
		return c->anonymous ? NULL : ", which is for those who need no account";
	case XSO_SASL_FAMILY_BEARER:
		return c->bearer ? NULL : ", which needs a bearer token";
	case XSO_SASL_FAMILY_EXTERNAL:
		return c->certificate ? NULL : ", which needs a certificate";
	case XSO_SASL_FAMILY_TOKEN:
		return c->user && c->token ? NULL : ", which needs a token";
	case XSO_SASL_FAMILY_SCRAM:
		if (c->user && fits)
			return NULL; /* keys in place of the password */
		break;
	default:
		break;
	}
	return c->user && c->password ? NULL : ", which needs a user and a password";
}

/* What forbids it on this channel; NULL: nothing. */
static const char *forbids(const struct xso_sasl_client *client, const struct xso_sasl_row *row,
	const struct xso_sasl_ruling *ruling)
{
	bool tells = row->family == XSO_SASL_FAMILY_PLAIN || row->family == XSO_SASL_FAMILY_BEARER;
	bool binds = row->plus || row->binding || row->family == XSO_SASL_FAMILY_EXTERNAL;

	if (row->family == XSO_SASL_FAMILY_PLAIN && !client->policy.plain)
		return ", which is not allowed";
	if (client->policy.bound && !binds)
		return ", which does not bind the channel";
	if (!client->channel.tls &&
		(tells || row->family == XSO_SASL_FAMILY_TOKEN ||
			row->family == XSO_SASL_FAMILY_EXTERNAL))
		return ", which needs TLS";
	if (row->plus && ruling->flag != XSO_SASL_FLAG_P)
		return ruling->unbound;
	if (row->binding &&
		!xso_sasl_can_bind(&client->channel, (enum xso_sasl_binding)row->binding))
		return ", which needs channel-binding data that is not there";
	if (tells && ruling->proof)
		return ", with which the server cannot show that nobody changed its offer";
	return NULL;
}

/* ", which …": why a mechanism that is offered is not used; NULL: it can be. */
static const char *objection(const struct xso_sasl_client *client,
	enum xso_sasl_mechanism mechanism, const struct xso_sasl_ruling *ruling)
{
	const struct xso_sasl_row *row = xso_sasl_row(mechanism), *first = first_tried(client);
	const char *why;

	if (!row->family)
		return ", which is not known here";
	why = forbids(client, row, ruling);
	if (why)
		return why;
	if (failed(client, mechanism))
		return ", which failed before";
	if (row->family != XSO_SASL_FAMILY_TOKEN && first && row->strength < first->strength)
		return ", which is weaker than what was tried first";
	if (row->strength < xso_sasl_row(client->policy.seen)->strength)
		return ", which is weaker than what was used here before";
	return want(client, row);
}

/* What may stand in a sentence: RFC 4422 3.1. */
static bool is_name(const char *name)
{
	size_t n = 0;

	while (is_digit(name[n]) || (name[n] >= 'A' && name[n] <= 'Z') || name[n] == '-' ||
		name[n] == '_')
		n++;
	return n && n <= 20 && !name[n];
}

static void say_objections(const struct xso_sasl_client *client,
	const struct xso_sasl_ruling *ruling, struct sentence *s)
{
	const struct xso_sasl_offer *offer = &client->offer;
	size_t said = 0;

	for (size_t i = 0; i < offer->n_mechanisms; i++) {
		const char *name = offer->mechanisms[i], *why;
		if (!is_name(name))
			continue;
		why = objection(client, xso_sasl_mechanism_of(name), ruling);
		xso_sentence_say(s, said++ ? ", and " : "the server offers only ");
		xso_sentence_say(s, name);
		xso_sentence_say(
			s, is_token(xso_sasl_mechanism_of(name)) ? ", which is for tokens" : why);
	}
	if (!said)
		xso_sentence_say(s, "the server offers no mechanism");
}

static void say_why_none(const struct xso_sasl_client *client, const struct xso_sasl_ruling *ruling,
	struct xso_sasl_choice *choice)
{
	const struct xso_sasl_failure *f = final_failure(client);
	struct sentence s = { .text = choice->text, .size = sizeof choice->text };

	if (f) {
		const char *name = xso_sasl_mechanism_name(f->mechanism);
		xso_sentence_say(&s, name ? name : "a mechanism");
		xso_sentence_say(&s, " failed with ");
		xso_sentence_say(&s, f->condition ? f->condition : "no condition");
		xso_sentence_say(&s, ": nothing else is tried");
	} else if (ruling->abort) {
		xso_sentence_say(&s, ruling->abort);
	} else {
		say_objections(client, ruling, &s);
	}
	xso_sentence_end(&s);
}

/* The token's own mechanism: a token serves no other. */
static enum xso_sasl_mechanism choose_for_token(
	const struct xso_sasl_client *client, const struct xso_sasl_ruling *ruling)
{
	enum xso_sasl_mechanism mechanism = client->credentials.token_mechanism;
	const struct xso_sasl_offer *offer = &client->offer;

	if (!client->credentials.token || !is_token(mechanism) ||
		!xso_sasl_has_name(offer->token_mechanisms, offer->n_token_mechanisms,
			xso_sasl_mechanism_name(mechanism)) ||
		objection(client, mechanism, ruling))
		return XSO_SASL_NONE;
	return mechanism;
}

static enum xso_sasl_mechanism choose_mechanism(
	const struct xso_sasl_client *client, const struct xso_sasl_ruling *ruling)
{
	const struct xso_sasl_offer *offer = &client->offer;
	enum xso_sasl_mechanism mechanism;

	if (ruling->abort || final_failure(client))
		return XSO_SASL_NONE;
	mechanism = choose_for_token(client, ruling);
	for (size_t i = 0; i < N_PREFERRED && !mechanism; i++) {
		enum xso_sasl_mechanism next = (enum xso_sasl_mechanism)preferred[i];
		if (xso_sasl_has_name(offer->mechanisms, offer->n_mechanisms,
			    xso_sasl_mechanism_name(next)) &&
			!objection(client, next, ruling))
			mechanism = next;
	}
	return mechanism;
}

void xso_sasl_choose(const struct xso_sasl_client *client, struct xso_sasl_choice *choice)
{
	struct xso_sasl_ruling ruling = xso_sasl_rule(&client->offer, &client->channel);
	const struct xso_sasl_row *row;

	*choice = (struct xso_sasl_choice){ .mechanism = choose_mechanism(client, &ruling) };
	if (!choice->mechanism) {
		say_why_none(client, &ruling, choice);
		return;
	}
	row = xso_sasl_row(choice->mechanism);
	choice->binding = row->plus ? ruling.binding : (enum xso_sasl_binding)row->binding;
	if (row->family != XSO_SASL_FAMILY_SCRAM)
		return;
	choice->proof = ruling.proof;
	choice->flag = ruling.flag;
	if (!row->plus && ruling.flag == XSO_SASL_FLAG_P)
		choice->flag = XSO_SASL_FLAG_N; /* it offers PLUS, so "y" would be an accusation */
}

enum xso_sasl_mechanism xso_sasl_choose_token(const struct xso_sasl_client *client)
{
	for (size_t i = 0; i < N_FOR_TOKENS; i++) {
		enum xso_sasl_mechanism next = (enum xso_sasl_mechanism)preferred_for_tokens[i];
		const struct xso_sasl_row *row = xso_sasl_row(next);
		bool can = row->binding
			? xso_sasl_can_bind(&client->channel, (enum xso_sasl_binding)row->binding)
			: client->channel.tls && !client->policy.bound;
		if (can && row->strength >= xso_sasl_row(client->policy.seen)->strength &&
			xso_sasl_has_name(client->offer.token_mechanisms,
				client->offer.n_token_mechanisms, row->name))
			return next;
	}
	return XSO_SASL_NONE;
}
