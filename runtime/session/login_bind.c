/* A login becomes an address: resource binding (RFC 6120 7), and the session of RFC 3921 3. */
#include "session/login.h"

#include <xmpp/bind.h>
#include <xmpp/session.h>
#include <xso/jid.h>
#include <xso/request.h>

/* Goes on with a result, which is empty or of another class. */
typedef void result_step(struct xso_login *login, struct xso_any result);

static void refused(struct xso_login *login, const struct xmpp_stanza_error *error)
{
	const char *condition = xmpp_stanza_condition_text(error->condition);

	xso_login_say(login,
		login->phase == XSO_LOGIN_BIND ? "the server binds no resource: "
					       : "the server begins no session: ",
		condition ? condition : "no condition");
	if (error->n_text)
		xso_login_quote(login, error->text->text);
	xso_login_fail(login, (struct xso_login_failure){ .error = error });
}

static void unreadable(struct xso_login *login, const struct xso_error *error)
{
	char why[LOGIN_TEXT];

	xso_error_format(error, why, sizeof why);
	xso_login_say(login, "the server's answer cannot be read: ", why);
	xso_login_fail(login, (struct xso_login_failure){ .status = error->status });
}

static void got_answer(struct xso_login *login, const struct xso_answer *answer,
	struct xso_any result, result_step *step)
{
	switch (answer->outcome) {
	case XSO_OUTCOME_RESULT:
		step(login, result);
		break;
	case XSO_OUTCOME_ERROR:
		refused(login, answer->error);
		break;
	case XSO_OUTCOME_REFUSED:
		unreadable(login, answer->refused);
		break;
	case XSO_OUTCOME_TIMEOUT:
		xso_negotiation_time_out(&login->negotiation);
		break;
	case XSO_OUTCOME_CLOSED:
		xso_negotiation_closed(&login->negotiation, answer->reason);
		break;
	}
}

/* The answer to a request of this login; it may be over meanwhile. */
static void answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct xso_login *login = user;

	(void)stream;
	if (login->phase != XSO_LOGIN_OVER)
		got_answer(login, answer, result, (result_step *)fn);
	xso_login_release(login);
}

/* The request holds the login until its answer is there. */
static void ask(struct xso_login *login, struct xso_any payload, result_step *step)
{
	enum xso_status status;

	xso_login_hold(login);
	status = xso_stream_request(login->config.stream, XMPP_IQ_TYPE_SET, NULL, payload,
		xso_negotiation_left(&login->negotiation), answered, (xso_function *)step, login,
		NULL);
	if (!status)
		return;
	login_fail_status(login, status, "the server cannot be asked: ");
	xso_login_release(login);
}

static void got_session(struct xso_login *login, struct xso_any result)
{
	(void)result;
	xso_login_enable(login);
}

/* A server of RFC 3921 that has no session for us delivers nothing. */
static bool wants_session(const struct xso_login *login)
{
	const struct xmpp_stream_features *features = xso_stream_features(login->config.stream);
	const struct xmpp_session *session =
		features ? xmpp_stream_features_session(features) : NULL;

	return session && !session->optional;
}

static void got_bound(struct xso_login *login, struct xso_any result)
{
	static const struct xmpp_session session = { 0 };
	const struct xmpp_bind *bind = xmpp_bind_from(result);
	enum xso_status status;

	if (!bind || !bind->jid || !xso_jid_split(bind->jid).resource) {
		xso_login_say(
			login, "the server binds no resource: it gives no full address", NULL);
		xso_login_fail(login, (struct xso_login_failure){ .status = XSO_ERROR_INVALID });
		return;
	}
	status = xso_stream_set_jid(login->config.stream, bind->jid);
	if (status) {
		login_fail_status(login, status, "");
		return;
	}
	if (!wants_session(login)) {
		xso_login_enable(login);
		return;
	}
	login->phase = XSO_LOGIN_SESSION;
	ask(login, xmpp_session_any(&session), got_session);
}

void xso_login_bind(struct xso_login *login, const struct xmpp_stream_features *features)
{
	const struct xmpp_bind bind = { .resource = login->config.resource };

	if (!xmpp_stream_features_bind(features) && xso_login_refuses_demand(login))
		return;
	if (!xmpp_stream_features_bind(features)) {
		xso_login_say(login, "the server does not offer to bind a resource", NULL);
		xso_login_fail(login, (struct xso_login_failure){ 0 });
		return;
	}
	login->phase = XSO_LOGIN_BIND;
	ask(login, xmpp_bind_any(&bind), got_bound);
}
