/* The tokens of FAST (XEP-0484) by which a receiver's clients log in, and which they get. */
#include "session/receiver.h"
#include "session/sasl_mechanism.h"

#include <xmpp/fast.h>
#include <xmpp/sasl2.h>

bool xso_receiver_choose_tokens(
	struct xso_receiver *receiver, const struct xso_sasl_channel *channel)
{
	const struct xso_receiver_fast *fast = &receiver->config.fast;
	struct xso_sasl_offer *o = &receiver->offer;
	const char **names;

	if (!receiver->offers_sasl2 || !fast->n_mechanisms)
		return true;
	names = xso_arena_array(receiver->arena, fast->n_mechanisms, sizeof *names);
	if (!names)
		return false;
	o->token_mechanisms = names;
	for (size_t i = 0; i < fast->n_mechanisms; i++) {
		const struct xso_sasl_row *row =
			xso_sasl_row(xso_sasl_mechanism_of(fast->mechanisms[i]));
		if (row->family == XSO_SASL_FAMILY_TOKEN &&
			(!row->binding ||
				xso_sasl_can_bind(channel, (enum xso_sasl_binding)row->binding)))
			names[o->n_token_mechanisms++] = fast->mechanisms[i];
	}
	return true;
}

/* NULL: the client does not say which one it is. */
static const char *agent_of(const struct xmpp_sasl2_authenticate *authenticate)
{
	return authenticate->user_agent ? authenticate->user_agent->id : NULL;
}

static bool find(
	void *user, const char *name, enum xso_sasl_mechanism mechanism, size_t n, char *token)
{
	struct xso_receiver *receiver = user;
	const struct xso_receiver_config *c = &receiver->config;

	receiver->holder = (struct xso_receiver_holder){
		.name = name, .agent = agent_of(receiver->authenticate), .mechanism = mechanism
	};
	receiver->token = token;
	receiver->known = (struct xso_receiver_token){ 0 };
	return c->fast.find(c->user, &receiver->holder, n, token, &receiver->known);
}

/* A client that means a token says so, and which one it is. */
void xso_receiver_take_tokens(struct xso_receiver *receiver, struct xso_sasl_server_config *config)
{
	const struct xmpp_sasl2_authenticate *said = receiver->authenticate;

	receiver->holder = (struct xso_receiver_holder){ 0 };
	if (!said || !xmpp_sasl2_authenticate_fast(said) || !agent_of(said))
		config->offer.n_token_mechanisms = 0;
	else if (xso_sasl_row(xso_sasl_mechanism_of(said->mechanism))->family ==
		XSO_SASL_FAMILY_TOKEN)
		config->directory = (struct xso_sasl_directory){ .user = receiver, .token = find };
}

const char *xso_receiver_use_token(struct xso_receiver *receiver, const char **why)
{
	const struct xso_receiver_config *c = &receiver->config;
	const struct xmpp_fast *said;

	if (!receiver->holder.name)
		return NULL;
	said = xmpp_sasl2_authenticate_fast(receiver->authenticate);
	if (receiver->known.is_expired) {
		*why = "the token has expired";
		return "credentials-expired";
	}
	if (said->has_count && said->count <= receiver->known.count) {
		*why = "the count of logins by the token is not above the last";
		return "not-authorized";
	}
	if (!c->fast.use(
		    c->user, &receiver->holder, receiver->token, said->count, said->invalidate)) {
		*why = "the use of the token cannot be kept";
		return "temporary-auth-failure";
	}
	return NULL;
}

/* That is asked for, or follows the one that was used; XSO_SASL_NONE: the client gets no token. */
static enum xso_sasl_mechanism mechanism_for_next(const struct xso_receiver *receiver)
{
	const struct xso_sasl_offer *o = &receiver->offer;
	const struct xmpp_sasl2_authenticate *said = receiver->authenticate;
	const struct xmpp_fast_request_token *wish =
		xmpp_sasl2_authenticate_fast_request_token(said);

	if (wish && xso_sasl_has_name(o->token_mechanisms, o->n_token_mechanisms, wish->mechanism))
		return xso_sasl_mechanism_of(wish->mechanism);
	if (receiver->holder.name && receiver->known.renew &&
		!xmpp_sasl2_authenticate_fast(said)->invalidate)
		return receiver->holder.mechanism;
	return XSO_SASL_NONE;
}

/* Whoever is nobody in particular, or acts as another, cannot come back by his name. */
bool xso_receiver_give_token(struct xso_receiver *receiver, struct xmpp_fast_token *token)
{
	const struct xso_receiver_config *c = &receiver->config;
	const struct xso_receiver_holder holder = { .name = xso_sasl_server_user(receiver->sasl),
		.agent = agent_of(receiver->authenticate),
		.mechanism = mechanism_for_next(receiver) };
	char *text;

	if (!holder.mechanism || !holder.agent || !*holder.name ||
		xso_sasl_server_authzid(receiver->sasl))
		return false;
	text = xso_arena_alloc(receiver->arena, RECEIVER_NONCE);
	if (!text || !xso_receiver_draw(receiver, text))
		return false;
	*token = (struct xmpp_fast_token){ .token = text, .has_expiry = true };
	return c->fast.give(c->user, &holder, text, &token->expiry);
}
