/* A login and the tokens of FAST (XEP-0484): the one that it uses, and the one for the next. */
#include "session/login.h"
#include "session/sasl_mechanism.h"

#include <xmpp/sasl2.h>

#include <string.h>

static bool is_by_token(const struct xso_login *login)
{
	return xso_sasl_row(login->mechanism)->family == XSO_SASL_FAMILY_TOKEN;
}

enum xso_sasl_mechanism xso_login_seen(const struct xso_login *login)
{
	return is_by_token(login) ? login->config.policy.seen : login->mechanism;
}

void xso_login_offer_tokens(const struct xmpp_sasl2_feature *feature, struct xso_sasl_offer *offer)
{
	const struct xmpp_fast *fast = xso_login_inline(feature, &xmpp_fast_class);

	if (!fast)
		return;
	offer->token_mechanisms = fast->mechanism;
	offer->n_token_mechanisms = fast->n_mechanism;
}

/* A token that is weaker than what serves this login would never be used. */
static enum xso_sasl_mechanism mechanism_for_next(const struct xso_login *login)
{
	struct xso_sasl_client client = xso_login_client(login);

	client.policy.seen = xso_login_seen(login);
	return xso_sasl_choose_token(&client);
}

size_t xso_login_ask_for_token(
	struct xso_login *login, struct login_fast *request, struct xso_any *payload)
{
	const struct xso_login_fast *fast = &login->config.fast;
	const bool uses = is_by_token(login);
	size_t n = 0;

	login->asked_token = XSO_SASL_NONE;
	if (uses) {
		request->use = (struct xmpp_fast){ .count = fast->count,
			.has_count = fast->count,
			.invalidate = fast->invalidate };
		payload[n++] = xmpp_fast_any(&request->use);
	}
	if (fast->wanted && (!uses || fast->invalidate))
		login->asked_token = mechanism_for_next(login);
	if (login->asked_token) {
		request->wish.mechanism = xso_sasl_mechanism_name(login->asked_token);
		payload[n++] = xmpp_fast_request_token_any(&request->wish);
	}
	return n;
}

/* False: the login is over. */
static bool tell(struct xso_login *login, const struct xso_login_token *token)
{
	if (login->config.fast.token)
		login->config.fast.token(login->config.user, login, token);
	return login->phase != XSO_LOGIN_OVER;
}

bool xso_login_take_token(struct xso_login *login, const struct xmpp_sasl2_success *success)
{
	const struct xmpp_fast_token *given = xmpp_sasl2_success_fast_token(success);
	struct xso_login_token token = { .mechanism = login->asked_token };

	if (!token.mechanism && is_by_token(login)) /* it is the server that wants another one */
		token.mechanism = login->mechanism;
	if (given && *given->token && token.mechanism) {
		token.token = given->token;
		token.expiry = given->expiry;
		token.has_expiry = given->has_expiry;
		return tell(login, &token);
	}
	return !is_by_token(login) || !login->config.fast.invalidate || tell(login, NULL);
}

bool xso_login_token_refused(struct xso_login *login, enum xmpp_sasl_condition condition)
{
	return !is_by_token(login) || condition == XMPP_SASL_CONDITION_TEMPORARY_AUTH_FAILURE ||
		tell(login, NULL);
}
