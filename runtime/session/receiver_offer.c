/* What a receiver offers in each phase, and how TLS begins. */
#include "session/receiver.h"
#include "session/sasl_mechanism.h"
#include "session/sasl_server.h"
#include "session/sm.h"

#include <xmpp/bind.h>
#include <xmpp/bind2.h>
#include <xmpp/channel-binding.h>
#include <xmpp/fast.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/session.h>
#include <xmpp/sm.h>
#include <xmpp/starttls.h>
#include <xmpp/stream.h>

enum { MOST_FEATURES = 3 };

static bool offer(struct xso_receiver *receiver, enum xso_receiver_phase phase,
	const struct xso_any *any, size_t n)
{
	const struct xmpp_stream_features features = { .feature = any, .n_feature = n };

	receiver->phase = phase;
	return xso_receiver_expect(receiver) &&
		xso_receiver_send(receiver, xmpp_stream_features_any(&features));
}

static void offer_tls(struct xso_receiver *receiver)
{
	static const struct xmpp_starttls starttls = { .required = true };
	const struct xso_any any = xmpp_starttls_any(&starttls);

	offer(receiver, XSO_RECEIVER_TLS, &any, 1);
}

static bool can_offer(const struct xso_receiver *receiver, const char *name,
	const struct xso_sasl_channel *channel)
{
	const struct xso_sasl_row *row = xso_sasl_row(xso_sasl_mechanism_of(name));

	return row->family && row->family != XSO_SASL_FAMILY_TOKEN &&
		(!row->plus || receiver->offer.has_bindings) &&
		(channel->tls || !xso_sasl_server_needs_tls(row));
}

/* What this connection can do, of what the config likes. */
static bool choose(struct xso_receiver *receiver)
{
	const struct xso_receiver_config *c = &receiver->config;
	struct xso_sasl_channel channel = { 0 };
	struct xso_sasl_offer *o = &receiver->offer;
	const char **names = xso_arena_array(receiver->arena, c->n_mechanisms, sizeof *names);

	if (!names)
		return false;
	if (c->channel)
		c->channel(c->user, &channel);
	receiver->offers_sasl2 = c->sasl2 && channel.tls;
	*o = (struct xso_sasl_offer){ .mechanisms = names, .bindings = receiver->bindings };
	for (int i = XSO_SASL_N_BINDINGS - 1; i > XSO_SASL_BINDING_NONE; i--)
		if (xso_sasl_can_bind(&channel, (enum xso_sasl_binding)i))
			receiver->bindings[o->n_bindings++] =
				xso_sasl_binding_name((enum xso_sasl_binding)i);
	o->has_bindings = o->n_bindings;
	for (size_t i = 0; i < c->n_mechanisms; i++)
		if (can_offer(receiver, c->mechanisms[i], &channel))
			names[o->n_mechanisms++] = c->mechanisms[i];
	return xso_receiver_choose_tokens(receiver, &channel);
}

/* What SASL2 offers to do on the way; lives until that is sent. */
struct inline_offer {
	struct xmpp_sasl2_feature sasl2;
	struct xmpp_bind2 bind;
	struct xmpp_fast fast;
	const char *with_bind[MOST_FEATURES];
	struct xso_any any[MOST_FEATURES];
};

static struct xso_any offer_sasl2(const struct xso_receiver *receiver, struct inline_offer *o)
{
	static const struct xmpp_sm_feature sm = { 0 };
	const struct xso_receiver_config *c = &receiver->config;
	struct xmpp_bind2 *bind = &o->bind;
	struct xmpp_sasl2_feature *sasl2 = &o->sasl2;

	*bind = (struct xmpp_bind2){ .has_inline = true, .feature = o->with_bind };
	*sasl2 = (struct xmpp_sasl2_feature){ .mechanism = receiver->offer.mechanisms,
		.n_mechanism = receiver->offer.n_mechanisms,
		.has_inline = true,
		.inline_ = o->any };
	o->fast = (struct xmpp_fast){ .mechanism = receiver->offer.token_mechanisms,
		.n_mechanism = receiver->offer.n_token_mechanisms };
	o->any[sasl2->n_inline++] = xmpp_bind2_any(bind);
	if (o->fast.n_mechanism)
		o->any[sasl2->n_inline++] = xmpp_fast_any(&o->fast);
	if (c->carbons)
		o->with_bind[bind->n_feature++] = "urn:xmpp:carbons:2";
	if (c->inactive)
		o->with_bind[bind->n_feature++] = "urn:xmpp:csi:0";
	if (c->sessions.begin) {
		o->with_bind[bind->n_feature++] = SM_NS;
		o->any[sasl2->n_inline++] = xmpp_sm_feature_any(&sm);
	}
	return xmpp_sasl2_feature_any(sasl2);
}

static void offer_sasl(struct xso_receiver *receiver)
{
	const struct xso_sasl_offer *o = &receiver->offer;
	struct xmpp_sasl_mechanisms mechanisms;
	struct xmpp_channel_binding_types types;
	struct inline_offer sasl2;
	struct xso_any any[MOST_FEATURES];
	size_t n = 0;

	if (!choose(receiver)) {
		xso_receiver_fail_status(receiver, XSO_ERROR_MEMORY, "nothing can be offered: ");
		return;
	}
	mechanisms = (struct xmpp_sasl_mechanisms){ .mechanism = o->mechanisms,
		.n_mechanism = o->n_mechanisms };
	types = (struct xmpp_channel_binding_types){ .type = o->bindings, .n_type = o->n_bindings };
	any[n++] = xmpp_sasl_mechanisms_any(&mechanisms);
	if (receiver->offers_sasl2)
		any[n++] = offer_sasl2(receiver, &sasl2);
	if (o->has_bindings)
		any[n++] = xmpp_channel_binding_types_any(&types);
	offer(receiver, XSO_RECEIVER_SASL, any, n);
}

enum xso_status xso_receiver_send_features(const struct xso_receiver *receiver)
{
	static const struct xmpp_bind bind = { 0 };
	static const struct xmpp_session session = { .optional = true };
	static const struct xmpp_sm_feature sm = { 0 };
	struct xso_any any[MOST_FEATURES];
	struct xmpp_stream_features features = { .feature = any };
	size_t n = 0;

	if (!receiver->jid)
		any[n++] = xmpp_bind_any(&bind);
	if (!receiver->jid && receiver->config.session)
		any[n++] = xmpp_session_any(&session);
	if (receiver->config.sessions.begin)
		any[n++] = xmpp_sm_feature_any(&sm);
	features.n_feature = n;
	return xso_stream_send(receiver->config.stream, xmpp_stream_features_any(&features), NULL);
}

static void offer_binding(struct xso_receiver *receiver)
{
	enum xso_status status;

	receiver->phase = XSO_RECEIVER_BIND;
	if (!xso_receiver_expect(receiver))
		return;
	status = xso_receiver_send_features(receiver);
	if (status)
		xso_receiver_fail_status(receiver, status, "the client cannot be told: ");
}

void xso_receiver_offer(struct xso_receiver *receiver)
{
	if (receiver->account)
		offer_binding(receiver);
	else if (receiver->config.start_tls && !xso_stream_is_tls_active(receiver->config.stream))
		offer_tls(receiver);
	else
		offer_sasl(receiver);
}

/* What a client says behind its request in the clear was injected (RFC 6120 5.4.3.3). */
static void proceed(struct xso_receiver *receiver)
{
	static const struct xmpp_starttls_proceed proceed = { 0 };

	if (!xso_receiver_expect_header(receiver) ||
		!xso_receiver_send(receiver, xmpp_starttls_proceed_any(&proceed)))
		return;
	xso_stream_hold(receiver->config.stream);
	if (!receiver->config.start_tls(receiver->config.user))
		xso_receiver_fail(receiver,
			(struct xso_receiver_failure){ .status = XSO_ERROR_TLS },
			"TLS could not be begun", "");
}

void xso_receiver_tls(struct xso_receiver *receiver, struct xso_any any)
{
	if (xmpp_starttls_from(any))
		proceed(receiver);
	else if (xmpp_sasl_auth_from(any))
		xso_receiver_say_failure(
			receiver, "encryption-required", "the client wants no TLS: ");
	else
		xso_receiver_refuse(
			receiver, "policy-violation", "an answer came that nobody asked for");
}
