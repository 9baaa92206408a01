/* A login takes up a session (XEP-0198 5) in the place of a new resource, or begins one. */
#include "session/login.h"
#include "session/sm.h"

#include <string.h>

static bool offers(const struct xmpp_stream_features *features)
{
	for (size_t i = 0; i < features->n_feature; i++) {
		const struct xmpp_sm_feature *sm = xmpp_sm_feature_from(features->feature[i]);
		if (sm && !strcmp(sm->ns, SM_NS))
			return true;
	}
	return false;
}

struct xso_sm *xso_login_session(const struct xso_login *login)
{
	struct xso_sm *sm = login->config.sm;

	return sm && !sm->is_freed ? sm : NULL;
}

/* The server would go on with what nobody counts. */
static void leave(struct xso_login *login, enum xso_status status, const char *words)
{
	xso_stream_abort(login->config.stream);
	login_fail_status(login, status, words);
}

/* Whoever was told of stanzas may have ended all of it. */
static void finish(struct xso_login *login)
{
	struct xso_stream *stream = login->config.stream;

	if (login->phase == XSO_LOGIN_OVER)
		return;
	if (xso_stream_state(stream) >= XSO_STATE_CLOSING)
		xso_negotiation_closed(&login->negotiation, xso_stream_reason(stream));
	else
		xso_login_finish(login);
}

void xso_login_resumed(struct xso_login *login, const struct xmpp_sm_resumed *answer)
{
	struct xso_sm *sm = xso_login_session(login);
	enum xso_status status;

	if (!sm) {
		leave(login, XSO_ERROR_MISUSE, "the session was freed: ");
		return;
	}
	status = xso_stream_set_jid(login->config.stream, xso_sm_jid(sm));
	if (status) {
		leave(login, status, "");
		return;
	}
	login->has_resumed = xso_sm_resumed(sm, answer);
	if (login->has_resumed)
		finish(login);
	else if (login->phase != XSO_LOGIN_OVER)
		login_fail_status(login, XSO_ERROR_INVALID, "the server resumes no session: ");
}

static void got_answer(struct xso_login *login, struct xso_any any)
{
	const struct xmpp_sm_resumed *answer = xmpp_sm_resumed_from(any);

	if (answer) {
		xso_login_resumed(login, answer);
		return;
	}
	if (xso_login_session(login))
		xso_sm_not_resumed(login->config.sm, xmpp_sm_failed_from(any));
	if (login->phase != XSO_LOGIN_OVER)
		xso_login_bind(login, xso_stream_features(login->config.stream));
}

bool xso_login_resume(struct xso_login *login, const struct xmpp_stream_features *features)
{
	static const struct xso_class *const answers[] = { &xmpp_sm_resumed_class,
		&xmpp_sm_failed_class };
	struct xso_sm *sm = xso_login_session(login);
	enum xso_status status;

	if (!sm || !xso_sm_is_resumable(sm) || !xso_sm_jid(sm) || !offers(features))
		return false;
	login->phase = XSO_LOGIN_RESUME;
	if (!xso_login_expect(login, answers, 2, got_answer))
		return true;
	status = xso_sm_resume(sm, login->config.stream);
	if (status)
		login_fail_status(login, status, "the server cannot be told: ");
	return true;
}

void xso_login_enable(struct xso_login *login)
{
	const struct xmpp_stream_features *features = xso_stream_features(login->config.stream);
	struct xso_sm *sm = xso_login_session(login);
	enum xso_status status = XSO_OK;

	if (sm && login->is_bound && login->has_asked) {
		if (xso_sm_stream(sm) != login->config.stream)
			xso_sm_drop(sm, XSO_SM_NOT_ENABLED); /* once is enough */
	} else if (sm && features && offers(features)) {
		status = xso_sm_enable(sm, login->config.stream);
	} else if (sm) {
		xso_sm_drop(sm, XSO_SM_GONE);
	}
	if (login->phase == XSO_LOGIN_OVER)
		return;
	if (status && xso_login_session(login))
		login_fail_status(login, status, "stream management cannot be enabled: ");
	else
		finish(login);
}
