/*
 * What a receiver says with <success/> of SASL2 (XEP-0388): a token for the next time (XEP-0484), a
 * session that is taken up (XEP-0198), or a resource (XEP-0386), and a session that begins with it.
 */
#include "session/receiver.h"
#include "session/sm.h"

#include <string.h>
#include <xmpp/bind2.h>
#include <xmpp/carbons.h>
#include <xmpp/csi.h>
#include <xmpp/fast.h>
#include <xmpp/sasl2.h>
#include <xso/jid.h>

enum { MOST_ANSWERS = 4 };

/* Lives until it is sent. */
struct answer {
	struct xmpp_sasl2_success success;
	struct xmpp_bind2_bound bound;
	struct xmpp_fast_token token;
	struct xmpp_sm_resumed resumed;
	struct xmpp_sm_enabled enabled;
	struct xmpp_sm_failed not_resumed, not_enabled;
	struct xso_any payload[MOST_ANSWERS], with_bound;
	struct xso_sm *begun; /* NULL: no session has */
};

static const void *find(const struct xso_any *payload, size_t n, const struct xso_class *cls)
{
	for (size_t i = 0; i < n; i++)
		if (payload[i].cls == cls)
			return payload[i].object;
	return NULL;
}

static void add(struct answer *answer, struct xso_any any)
{
	answer->payload[answer->success.n_payload++] = any;
}

/* The exchange, of which the data is, is over with that. */
static enum xso_status send(struct xso_receiver *receiver, struct answer *answer)
{
	struct xmpp_sasl2_success *success = &answer->success;
	enum xso_status status;

	success->authorization_identifier = receiver->jid ? receiver->jid : receiver->account;
	success->payload = answer->payload;
	status = xso_stream_send(receiver->config.stream, xmpp_sasl2_success_any(success), NULL);
	xso_sasl_server_free(receiver->sasl);
	receiver->sasl = NULL;
	return status;
}

/* XEP-0198: there are no features then; what comes next is what is left of the session. */
static void take_up(struct xso_receiver *receiver, struct answer *answer, struct xso_sm *sm,
	const struct xmpp_sm_resume *resume)
{
	enum xso_status status = xso_receiver_begin_resume(receiver, sm, resume, &answer->resumed);

	if (!status && xso_sm_can_acknowledge(sm, resume->h)) {
		add(answer, xmpp_sm_resumed_any(&answer->resumed));
		status = send(receiver, answer);
	}
	xso_receiver_go_on(receiver, sm, resume->h, status);
}

/* It begins as the client wants, if that can be, and nobody else has it. NULL: none is bound. */
static const char *make_jid(const struct xso_receiver *receiver, const char *tag)
{
	const struct xso_receiver_config *c = &receiver->config;
	char nonce[RECEIVER_NONCE], resource[XSO_RECEIVER_RESOURCE];
	const char *jid = NULL;

	if (!xso_receiver_draw(receiver, nonce))
		return NULL;
	strcpy(resource, nonce);
	if (tag && strlen(tag) < sizeof resource - sizeof nonce) {
		strcpy(resource, tag);
		strcat(resource, ".");
		strcat(resource, nonce);
		if (xso_jid_with_resource(receiver->account, resource, &jid, receiver->arena))
			strcpy(resource, nonce);
		else
			strcpy(resource, xso_jid_split(jid).resource);
	}
	if (c->bind && c->bind(c->user, receiver->account, resource))
		return NULL;
	return xso_jid_with_resource(receiver->account, resource, &jid, receiver->arena) ? NULL
											 : jid;
}

/* May end the receiver, which is held: what was there before in the session is told of. */
static void enable(
	struct xso_receiver *receiver, struct answer *answer, const struct xmpp_sm_enable *enable)
{
	char id[RECEIVER_NONCE];
	struct xso_sm *sm = xso_receiver_begin_session(receiver, id);

	answer->bound.n_payload = 1;
	answer->bound.payload = &answer->with_bound;
	if (sm && !xso_sm_begin_accept(sm, receiver->config.stream, enable, id, &answer->enabled)) {
		answer->begun = sm;
		answer->with_bound = xmpp_sm_enabled_any(&answer->enabled);
		return;
	}
	answer->not_enabled = (struct xmpp_sm_failed){ .ns = SM_NS,
		.condition = XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT };
	answer->with_bound = xmpp_sm_failed_any(&answer->not_enabled);
}

/* Where there is no resource the client is told the bare address, and to bind. */
static void bind(
	struct xso_receiver *receiver, struct answer *answer, const struct xmpp_bind2 *wanted)
{
	const struct xmpp_sm_enable *session =
		find(wanted->payload, wanted->n_payload, &xmpp_sm_enable_class);
	const char *jid = make_jid(receiver, wanted->tag);

	if (!jid || xso_stream_set_jid(receiver->config.stream, jid))
		return;
	receiver->jid = jid;
	if (session && receiver->config.sessions.begin && !strcmp(session->ns, SM_NS))
		enable(receiver, answer, session);
	receiver->has_session = answer->begun;
	add(answer, xmpp_bind2_bound_any(&answer->bound));
}

/* The client is there, and wants this from the first stanza on. */
static void tell_wishes(const struct xso_receiver *receiver, const struct xmpp_bind2 *wanted)
{
	const struct xso_receiver_config *c = &receiver->config;
	const struct xmpp_carbons_control *carbons =
		find(wanted->payload, wanted->n_payload, &xmpp_carbons_control_class);

	if (c->carbons && carbons && carbons->element == XMPP_CARBONS_CONTROL_ELEMENT_ENABLE)
		c->carbons(c->user, receiver->jid);
	if (c->inactive && find(wanted->payload, wanted->n_payload, &xmpp_csi_inactive_class))
		c->inactive(c->user, receiver->jid);
}

/* With what to wait for, so that nothing the client says then is missed. */
static void admit(struct xso_receiver *receiver, struct answer *answer)
{
	const struct xmpp_bind2 *wanted = xmpp_sasl2_authenticate_bind2(receiver->authenticate);
	enum xso_status status = XSO_OK;

	if (wanted)
		bind(receiver, answer, wanted);
	if (receiver->phase == XSO_RECEIVER_OVER)
		return;
	if (receiver->jid)
		status = xso_receiver_expect_enable(receiver);
	else if (!xso_receiver_expect(receiver))
		return;
	if (!status)
		status = send(receiver, answer);
	if (!status)
		status = xso_receiver_send_features(receiver);
	if (status && answer->begun)
		xso_sm_drop(answer->begun, XSO_SM_NOT_ENABLED);
	if (status) {
		xso_receiver_fail_status(receiver, status, "the client cannot be told: ");
	} else if (receiver->jid) {
		tell_wishes(receiver, wanted);
		xso_receiver_finish(receiver);
	}
}

void xso_receiver_succeed(struct xso_receiver *receiver, struct xso_bytes data)
{
	const struct xmpp_sasl2_authenticate *wanted = receiver->authenticate;
	const struct xmpp_sm_resume *resume =
		find(wanted->payload, wanted->n_payload, &xmpp_sm_resume_class);
	struct answer answer = { .success.additional_data = data };
	struct xso_sm *sm = NULL;

	receiver->phase = XSO_RECEIVER_BIND;
	receiver->n_failures = 0;
	xso_stream_authenticated(receiver->config.stream);
	xso_receiver_hold(receiver);
	if (xso_receiver_give_token(receiver, &answer.token))
		add(&answer, xmpp_fast_token_any(&answer.token));
	if (resume && receiver->config.sessions.begin)
		sm = xso_receiver_find_session(receiver, resume);
	if (resume && !sm && receiver->config.sessions.begin) {
		answer.not_resumed = (struct xmpp_sm_failed){ .ns = SM_NS,
			.condition = XMPP_STANZA_CONDITION_ITEM_NOT_FOUND };
		add(&answer, xmpp_sm_failed_any(&answer.not_resumed));
	}
	if (sm)
		take_up(receiver, &answer, sm, resume);
	else
		admit(receiver, &answer);
	xso_receiver_release(receiver);
}
