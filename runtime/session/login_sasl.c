/* A login authenticates: the exchange, and the elements of RFC 6120 6.4 around it. */
#include "session/login.h"

#include "base/ascii.h"
#include "base/sentence.h"

#include <xmpp/channel-binding.h>
#include <xmpp/sasl2.h>

enum { RANDOM = 16, NONCE = 2 * RANDOM + 1 };

static void got_answer(struct xso_login *login, struct xso_any any);

/* What may come next, whatever was sent. */
static bool expect_answer(struct xso_login *login)
{
	static const struct xso_class *const classes[] = { &xmpp_sasl_challenge_class,
		&xmpp_sasl_success_class, &xmpp_sasl_failure_class };

	return xso_login_expect(login, classes, sizeof classes / sizeof *classes, got_answer);
}

/* In hexadecimal digits. False: there is no randomness. */
static bool make_nonce(const struct xso_login *login, char nonce[NONCE])
{
	uint8_t bytes[RANDOM];

	if (!login->config.random(login->config.user, bytes, sizeof bytes))
		return false;
	ascii_put_hex(nonce, bytes, RANDOM);
	return true;
}

struct xso_sasl_client xso_login_client(const struct xso_login *login)
{
	const struct xmpp_stream_features *features = xso_stream_features(login->config.stream);
	const struct xmpp_sasl2_feature *sasl2 = xso_login_sasl2(login);
	const struct xmpp_sasl_mechanisms *mechanisms =
		features && !sasl2 ? xmpp_stream_features_sasl_mechanisms(features) : NULL;
	const struct xmpp_channel_binding_types *types =
		features ? xmpp_stream_features_channel_binding_types(features) : NULL;
	struct xso_sasl_client client = { .channel = login->config.channel,
		.credentials = login->config.credentials,
		.policy = login->config.policy,
		.failures = login->failures,
		.n_failures = login->n_failures };

	if (sasl2) {
		client.offer.sasl2 = true;
		client.offer.mechanisms = sasl2->mechanism;
		client.offer.n_mechanisms = sasl2->n_mechanism;
		xso_login_offer_tokens(sasl2, &client.offer);
	}
	if (mechanisms) {
		client.offer.mechanisms = mechanisms->mechanism;
		client.offer.n_mechanisms = mechanisms->n_mechanism;
	}
	if (types) {
		client.offer.bindings = types->type;
		client.offer.n_bindings = types->n_type;
		client.offer.has_bindings = true;
	}
	return client;
}

/* The next exchange. False: it failed, which is told already. */
static bool make_exchange(struct xso_login *login)
{
	const struct xso_sasl_client client = xso_login_client(login);
	struct xso_sasl_choice choice;
	char nonce[NONCE];

	xso_sasl_choose(&client, &choice);
	xso_sasl_free(login->sasl);
	login->sasl = NULL;
	login->mechanism = choice.mechanism;
	if (!client.offer.n_mechanisms && xso_login_refuses_demand(login))
		return false;
	if (!choice.mechanism) {
		xso_login_say(login, choice.text, NULL);
		xso_login_quote(login, login->server_text);
		xso_login_fail(login, (struct xso_login_failure){ 0 });
		return false;
	}
	if (!make_nonce(login, nonce)) {
		xso_login_say(login, "there are no random bytes", NULL);
		xso_login_fail(login, (struct xso_login_failure){ .status = XSO_ERROR_MISUSE });
		return false;
	}
	login->sasl = xso_sasl_new(&client, &choice, nonce, login->config.allocator);
	if (!login->sasl)
		login_fail_status(login, XSO_ERROR_MEMORY, "");
	return login->sasl;
}

/* What the exchange says about its error. */
static void say_error(struct xso_login *login, enum xso_status status)
{
	const char *text = xso_sasl_text(login->sasl);

	xso_login_say(login, *text ? text : xso_status_text(status), NULL);
}

static void send_auth(struct xso_login *login, struct xso_bytes data)
{
	const struct xmpp_sasl_auth auth = { .mechanism = xso_sasl_mechanism_name(login->mechanism),
		.data = data };

	if (expect_answer(login))
		login_send(login, xmpp_sasl_auth_any(&auth));
}

void xso_login_authenticate(struct xso_login *login)
{
	struct xso_bytes data;
	enum xso_status status;

	login->phase = XSO_LOGIN_SASL;
	if (!make_exchange(login))
		return;
	status = xso_sasl_begin(login->sasl, &data);
	if (status) {
		say_error(login, status);
		xso_login_fail(login, (struct xso_login_failure){ .status = status });
		return;
	}
	login->is_sasl2 = xso_login_sasl2(login);
	if (login->is_sasl2)
		xso_login_send_authenticate(login, data);
	else
		send_auth(login, data);
}

/* RFC 6120 6.4.4: the server answers with a failure, and until then there is nothing to say. */
void xso_login_abort(struct xso_login *login, enum xso_status status)
{
	static const struct xmpp_sasl_abort abort = { 0 };

	login->is_aborting = true;
	login->status = status;
	if (login->is_sasl2)
		xso_login_send_abort2(login);
	else if (expect_answer(login))
		login_send(login, xmpp_sasl_abort_any(&abort));
}

bool xso_login_challenged(
	struct xso_login *login, struct xso_bytes challenge, struct xso_bytes *response)
{
	const enum xso_status status = xso_sasl_challenge(login->sasl, challenge, response);

	if (status) {
		say_error(login, status);
		xso_login_abort(login, status);
		return false;
	}
	if (!response->size) /* "=" is for the initial response alone */
		response->data = NULL;
	return true;
}

bool xso_login_succeeded(struct xso_login *login, struct xso_bytes data)
{
	const enum xso_status status = xso_sasl_success(login->sasl, data);

	if (!status)
		return true;
	/* let in by somebody who is not to be trusted: too late to abort */
	say_error(login, status);
	xso_stream_close(login->config.stream);
	xso_login_fail(login, (struct xso_login_failure){ .status = status });
	return false;
}

/* The first is enough, as of a stream error. */
static void keep_server_text(
	struct xso_login *login, const struct xmpp_lang_text *text, size_t n_text)
{
	struct sentence s = { .text = login->server_text, .size = sizeof login->server_text };

	if (n_text)
		xso_sentence_say(&s, text->text);
	xso_sentence_end(&s);
}

/* The rules of xso/sasl.h say whether another mechanism is tried, and if not, why. */
void xso_login_refused(struct xso_login *login, enum xmpp_sasl_condition condition,
	const struct xmpp_lang_text *text, size_t n_text)
{
	keep_server_text(login, text, n_text);
	login->failures[login->n_failures++] =
		(struct xso_sasl_failure){ login->mechanism, xmpp_sasl_condition_text(condition) };
	if (xso_login_token_refused(login, condition))
		xso_login_authenticate(login);
}

void xso_login_aborted(struct xso_login *login, bool is_success)
{
	if (is_success)
		xso_stream_close(login->config.stream);
	xso_login_fail(login, (struct xso_login_failure){ 0 });
}

static void respond(struct xso_login *login, struct xso_bytes challenge)
{
	struct xmpp_sasl_response response = { 0 };

	if (!xso_login_challenged(login, challenge, &response.data))
		return;
	if (expect_answer(login))
		login_send(login, xmpp_sasl_response_any(&response));
}

static void got_answer(struct xso_login *login, struct xso_any any)
{
	const struct xmpp_sasl_challenge *challenge = xmpp_sasl_challenge_from(any);
	const struct xmpp_sasl_success *success = xmpp_sasl_success_from(any);
	const struct xmpp_sasl_failure *failure = xmpp_sasl_failure_from(any);

	if (login->is_aborting)
		xso_login_aborted(login, success);
	else if (challenge)
		respond(login, challenge->data);
	else if (failure)
		xso_login_refused(login, failure->condition, failure->text, failure->n_text);
	else if (xso_login_succeeded(login, success->data))
		xso_login_restart(login);
}
