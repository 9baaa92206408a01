/* A receiver gives its client a resource (RFC 6120 7). */
#include "session/receiver.h"

#include <string.h>
#include <xmpp/bind.h>
#include <xmpp/core.h>
#include <xso/jid.h>
#include <xso/request.h>

/* Binding failed, and may be tried again (RFC 6120 7.6.2), as often as authentication. */
static void reject(
	struct xso_receiver *receiver, struct xso_request *request, const char *condition)
{
	const enum xso_status status = xso_reply_condition(request, condition, NULL, NULL);

	if (status)
		xso_receiver_fail_status(receiver, status, "the client cannot be told: ");
	else
		xso_receiver_count_failure(receiver, "no resource could be bound");
}

/* The result, and with it the end; the address lives in the arena. */
static void accept(struct xso_receiver *receiver, struct xso_request *request, const char *jid)
{
	const struct xmpp_bind bind = { .jid = jid };
	enum xso_status status = xso_stream_set_jid(receiver->config.stream, jid);

	if (!status)
		status = xso_receiver_expect_enable(receiver);
	if (!status)
		status = xso_reply_result(request, xmpp_bind_any(&bind), NULL);
	receiver->jid = jid;
	if (status)
		xso_receiver_fail_status(receiver, status, "the client cannot be told: ");
	else
		xso_receiver_finish(receiver);
}

/* What is wanted, prepared, or a random one. False: there is none, which is told already. */
static bool propose(struct xso_receiver *receiver, struct xso_request *request, const char *wanted,
	char resource[XSO_RECEIVER_RESOURCE])
{
	const char *jid;
	enum xso_status status;

	if (!wanted || !*wanted)
		return xso_receiver_make_nonce(receiver, resource);
	status = xso_jid_with_resource(receiver->account, wanted, &jid, receiver->arena);
	if (status) {
		reject(receiver, request,
			status == XSO_ERROR_MEMORY ? "resource-constraint" : "bad-request");
		return false;
	}
	strcpy(resource, xso_jid_split(jid).resource);
	return true;
}

static void bind(
	struct xso_receiver *receiver, struct xso_request *request, const struct xmpp_bind *wanted)
{
	const struct xso_receiver_config *c = &receiver->config;
	char resource[XSO_RECEIVER_RESOURCE];
	const char *condition = NULL, *jid;
	enum xso_status status;

	if (!propose(receiver, request, wanted->resource, resource))
		return;
	if (c->bind)
		condition = c->bind(c->user, receiver->account, resource);
	if (condition) {
		reject(receiver, request, condition);
		return;
	}
	status = xso_jid_with_resource(receiver->account, resource, &jid, receiver->arena);
	if (status)
		reject(receiver, request, "internal-server-error");
	else
		accept(receiver, request, jid);
}

void xso_receiver_bind(struct xso_receiver *receiver, struct xso_any any)
{
	const struct xmpp_iq *iq = xmpp_iq_from(any);
	const struct xmpp_bind *wanted =
		iq && iq->type == XMPP_IQ_TYPE_SET ? xmpp_bind_from(iq->payload) : NULL;
	struct xso_request *request;

	if (xso_receiver_resume(receiver, any))
		return;
	if (!wanted) {
		xso_receiver_refuse(receiver, iq ? "not-authorized" : "policy-violation",
			"something came in place of binding");
		return;
	}
	request = xso_stream_take_request(receiver->config.stream);
	if (!request) {
		xso_receiver_fail_status(
			receiver, XSO_ERROR_MEMORY, "the client cannot be answered: ");
		return;
	}
	bind(receiver, request, wanted);
	xso_request_release(request);
}
