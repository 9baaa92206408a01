/* A receiver authenticates its client: the exchange of RFC 6120 6.4. */
#include "session/receiver.h"

#include "base/allocate.h"
#include "base/ascii.h"

#include <string.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/starttls.h>
#include <xso/jid.h>
#include <xso/object.h>

bool xso_receiver_draw(const struct xso_receiver *receiver, char nonce[RECEIVER_NONCE])
{
	uint8_t bytes[RECEIVER_RANDOM];

	if (!receiver->config.random(receiver->config.user, bytes, sizeof bytes))
		return false;
	ascii_put_hex(nonce, bytes, RECEIVER_RANDOM);
	xso_allocate_wipe(bytes, sizeof bytes);
	return true;
}

bool xso_receiver_make_nonce(struct xso_receiver *receiver, char nonce[RECEIVER_NONCE])
{
	if (xso_receiver_draw(receiver, nonce))
		return true;
	xso_receiver_fail(receiver, (struct xso_receiver_failure){ .status = XSO_ERROR_MISUSE },
		"there are no random bytes", "");
	return false;
}

static enum xmpp_sasl_condition condition_of(const char *text)
{
	const char *name;

	for (int i = 1; (name = xmpp_sasl_condition_text((enum xmpp_sasl_condition)i)); i++)
		if (!strcmp(name, text))
			return (enum xmpp_sasl_condition)i;
	return XMPP_SASL_CONDITION_NOT_AUTHORIZED;
}

/* The condition as the schema has it, which lives for ever. */
void xso_receiver_say_failure(struct xso_receiver *receiver, const char *condition, const char *why)
{
	const struct xmpp_sasl_failure failure = { .condition = condition_of(condition) };
	const struct xmpp_sasl2_failure failure2 = { .condition = failure.condition };
	const struct xso_any any = receiver->authenticate ? xmpp_sasl2_failure_any(&failure2)
							  : xmpp_sasl_failure_any(&failure);

	receiver->condition = xmpp_sasl_condition_text(failure.condition);
	receiver->n_failures++;
	if (receiver->n_failures < receiver->config.most_failures) {
		if (xso_receiver_expect(receiver))
			xso_receiver_send(receiver, any);
		return;
	}
	if (!xso_receiver_send(receiver, any))
		return;
	xso_stream_send_stream_error_and_close(receiver->config.stream, "policy-violation",
		"too many failures", (struct xso_any){ 0 });
	xso_receiver_fail(receiver,
		(struct xso_receiver_failure){
			.reason = xso_stream_reason(receiver->config.stream) },
		why, receiver->condition);
}

/* The sentence of an exchange lives as long as the exchange: it is said before that is freed. */
static void fail(struct xso_receiver *receiver, const char *condition, const char *why)
{
	char words[RECEIVER_TEXT];
	size_t size = strlen(why);

	if (size > sizeof words - sizeof ": ")
		size = sizeof words - sizeof ": ";
	memcpy(words, why, size);
	memcpy(words + size, ": ", sizeof ": ");
	xso_receiver_say_failure(receiver, condition, words);
}

/* An address of whom the exchange admits. Nobody in particular gets a name of his own. */
static enum xso_status name_account(struct xso_receiver *receiver, const char **account)
{
	const char *domain = receiver->config.domain;
	const char *user = xso_sasl_server_user(receiver->sasl);
	const char *authzid = xso_sasl_server_authzid(receiver->sasl);
	char made[RECEIVER_NONCE];
	const char *address;
	enum xso_status status;

	if (!*user && !authzid) {
		if (!xso_receiver_make_nonce(receiver, made))
			return XSO_ERROR_CLOSED;
		user = made;
	}
	if (!authzid)
		return xso_jid_build(user, domain, NULL, account, receiver->arena);
	status = xso_jid_prepare(authzid, strlen(authzid), &address, receiver->arena);
	if (!status) /* the exchange's own text is not to be kept */
		address = xso_arena_text(receiver->arena, address, strlen(address));
	if (!status && !address)
		return XSO_ERROR_MEMORY;
	return status ? status : xso_jid_bare(address, account, receiver->arena);
}

static void forget_exchange(struct xso_receiver *receiver)
{
	xso_sasl_server_free(receiver->sasl);
	receiver->sasl = NULL;
}

static void succeed(struct xso_receiver *receiver, struct xso_bytes data)
{
	const struct xmpp_sasl_success success = { .data = data };
	struct xso_stream *stream = receiver->config.stream;
	enum xso_status status;

	if (!xso_receiver_expect_header(receiver) ||
		!xso_receiver_send(receiver, xmpp_sasl_success_any(&success)))
		return;
	forget_exchange(receiver);
	receiver->n_failures = 0;
	xso_stream_authenticated(stream);
	status = xso_stream_reset(stream);
	if (status)
		xso_receiver_fail_status(receiver, status, "the stream cannot begin anew: ");
}

static void admit(struct xso_receiver *receiver, struct xso_bytes data)
{
	const enum xso_status status = name_account(receiver, &receiver->account);

	if (!status && receiver->authenticate) {
		xso_receiver_succeed(receiver, data);
	} else if (!status) {
		succeed(receiver, data);
	} else if (status != XSO_ERROR_CLOSED) {
		forget_exchange(receiver);
		fail(receiver,
			status == XSO_ERROR_MEMORY ? "temporary-auth-failure" : "not-authorized",
			"who was authenticated makes no address");
	}
}

static void challenge(struct xso_receiver *receiver, struct xso_bytes data)
{
	struct xmpp_sasl_challenge challenge = { 0 };
	struct xmpp_sasl2_challenge challenge2 = { 0 };

	if (data.size) /* "=" is for the initial response alone */
		challenge.data = challenge2.data = data;
	if (xso_receiver_expect(receiver))
		xso_receiver_send(receiver,
			receiver->authenticate ? xmpp_sasl2_challenge_any(&challenge2)
					       : xmpp_sasl_challenge_any(&challenge));
}

static void respond(struct xso_receiver *receiver, struct xso_bytes data)
{
	struct xso_bytes message;
	struct xso_sasl_server *sasl = receiver->sasl;
	const enum xso_sasl_outcome outcome = xso_sasl_server_respond(sasl, data, &message);
	const char *condition = NULL, *why;

	if (outcome == XSO_SASL_SUCCESS)
		condition = xso_receiver_use_token(receiver, &why);
	if (condition) {
		forget_exchange(receiver);
		fail(receiver, condition, why);
	} else if (outcome == XSO_SASL_SUCCESS) {
		admit(receiver, message);
	} else if (outcome == XSO_SASL_CHALLENGE) {
		challenge(receiver, message);
	} else {
		receiver->sasl = NULL;
		fail(receiver, xso_sasl_server_condition(sasl), xso_sasl_server_text(sasl));
		xso_sasl_server_free(sasl);
	}
}

static void begin(struct xso_receiver *receiver, const char *mechanism, struct xso_bytes data)
{
	const struct xso_receiver_config *c = &receiver->config;
	struct xso_sasl_server_config config = { .offer = receiver->offer,
		.directory = c->directory,
		.fake_key = c->fake_key,
		.fake_iterations = c->fake_iterations,
		.prove_offer = true };
	char nonce[RECEIVER_NONCE];

	if (!xso_receiver_make_nonce(receiver, nonce))
		return;
	config.nonce = nonce;
	if (c->channel)
		c->channel(c->user, &config.channel);
	xso_receiver_take_tokens(receiver, &config);
	receiver->mechanism = xso_sasl_mechanism_of(mechanism);
	receiver->sasl = xso_sasl_server_new(&config, mechanism, c->allocator);
	if (receiver->sasl)
		respond(receiver, data);
	else
		fail(receiver, "temporary-auth-failure", "out of memory");
}

/* What is asked for besides is answered with success, and kept until then. */
static void authenticate(
	struct xso_receiver *receiver, const struct xmpp_sasl2_authenticate *authenticate)
{
	struct xso_any copy;

	if (xso_copy_any(xmpp_sasl2_authenticate_any(authenticate), &copy, receiver->arena)) {
		xso_receiver_fail_status(
			receiver, XSO_ERROR_MEMORY, "what the client wants cannot be kept: ");
		return;
	}
	receiver->authenticate = xmpp_sasl2_authenticate_from(copy);
	begin(receiver, authenticate->mechanism, authenticate->initial_response);
}

/* False: it is no response in the elements that the exchange is in. */
static bool is_response(
	const struct xso_receiver *receiver, struct xso_any any, struct xso_bytes *data)
{
	const struct xmpp_sasl_response *response = xmpp_sasl_response_from(any);
	const struct xmpp_sasl2_response *response2 = xmpp_sasl2_response_from(any);

	if (receiver->sasl && receiver->authenticate && response2)
		*data = response2->data;
	else if (receiver->sasl && !receiver->authenticate && response)
		*data = response->data;
	else
		return false;
	return true;
}

static bool is_abort(const struct xso_receiver *receiver, struct xso_any any)
{
	return receiver->sasl &&
		(receiver->authenticate ? any.cls == &xmpp_sasl2_abort_class
					: any.cls == &xmpp_sasl_abort_class);
}

void xso_receiver_sasl(struct xso_receiver *receiver, struct xso_any any)
{
	const struct xmpp_sasl_auth *auth = xmpp_sasl_auth_from(any);
	const struct xmpp_sasl2_authenticate *auth2 = xmpp_sasl2_authenticate_from(any);
	struct xso_bytes data;

	if (receiver->sasl && xso_stream_has_space(receiver->config.stream)) {
		xso_receiver_refuse(receiver, "policy-violation",
			"white space came in the middle of authenticating");
	} else if (auth && !receiver->sasl) {
		receiver->authenticate = NULL;
		begin(receiver, auth->mechanism, auth->data);
	} else if (auth2 && !receiver->sasl && receiver->offers_sasl2) {
		authenticate(receiver, auth2);
	} else if (is_response(receiver, any, &data)) {
		respond(receiver, data);
	} else if (is_abort(receiver, any)) {
		forget_exchange(receiver);
		fail(receiver, "aborted", "the client gave up");
	} else {
		xso_receiver_refuse(receiver, "policy-violation",
			"the client is out of step while authenticating");
	}
}
