/*
 * A login authenticates by SASL2 (XEP-0388), and asks for a session or a resource (XEP-0386) in the
 * same breath.
 */
#include "session/login.h"
#include "session/sm.h"

#include <xmpp/bind2.h>
#include <xmpp/carbons.h>
#include <xmpp/csi.h>
#include <xmpp/sasl2.h>
#include <xso/jid.h>

#include <string.h>

enum { MOST_ASKED = 3, MOST_PAYLOADS = 4 };

const struct xmpp_sasl2_feature *xso_login_sasl2(const struct xso_login *login)
{
	const struct xso_stream *stream = login->config.stream;
	const struct xmpp_stream_features *features = xso_stream_features(stream);

	if (!features || login->config.no_sasl2 || !login->config.channel.tls ||
		!xso_stream_is_tls_active(stream))
		return NULL;
	return xmpp_stream_features_sasl2_feature(features);
}

const void *xso_login_inline(const struct xmpp_sasl2_feature *feature, const struct xso_class *cls)
{
	for (size_t i = 0; i < feature->n_inline; i++)
		if (feature->inline_[i].cls == cls)
			return feature->inline_[i].object;
	return NULL;
}

static bool has_feature(const struct xmpp_bind2 *offer, const char *name)
{
	for (size_t i = 0; i < offer->n_feature; i++)
		if (offer->feature[i] && !strcmp(offer->feature[i], name))
			return true;
	return false;
}

/* What is sent in <authenticate/>; lives until that is. */
struct request {
	struct xmpp_sm_resume resume;
	struct xmpp_sm_enable enable;
	struct xmpp_bind2 bind;
	struct login_fast fast;
	struct xso_any asked[MOST_ASKED], payload[MOST_PAYLOADS];
	size_t n_payload;
};

/* False: it failed, which is told already. */
static bool ask_to_resume(
	struct xso_login *login, const struct xmpp_sasl2_feature *feature, struct request *request)
{
	const struct xmpp_sm_feature *offer = xso_login_inline(feature, &xmpp_sm_feature_class);
	struct xso_sm *sm = xso_login_session(login);
	enum xso_status status;

	if (!sm || !offer || strcmp(offer->ns, SM_NS) != 0 || !xso_sm_is_resumable(sm) ||
		!xso_sm_jid(sm))
		return true;
	status = xso_sm_begin_resume(sm, login->config.stream, &request->resume);
	if (status) {
		login_fail_status(login, status, "the session cannot be taken up: ");
		return false;
	}
	login->has_asked_to_resume = true;
	request->payload[request->n_payload++] = xmpp_sm_resume_any(&request->resume);
	return true;
}

/* A resource that is wanted cannot be asked for here: it is bound as RFC 6120 7 has it. */
static void ask_to_bind(
	struct xso_login *login, const struct xmpp_sasl2_feature *feature, struct request *request)
{
	static const struct xmpp_carbons_control carbons = {
		.element = XMPP_CARBONS_CONTROL_ELEMENT_ENABLE
	};
	static const struct xmpp_csi_inactive inactive = { 0 };
	const struct xmpp_bind2 *offer = xso_login_inline(feature, &xmpp_bind2_class);
	struct xmpp_bind2 *bind = &request->bind;

	login->has_asked = login->has_carbons = false;
	if (!offer || login->config.resource)
		return;
	bind->tag = login->config.agent.software;
	bind->payload = request->asked;
	login->has_carbons = login->config.carbons && has_feature(offer, "urn:xmpp:carbons:2");
	if (login->has_carbons)
		request->asked[bind->n_payload++] = xmpp_carbons_control_any(&carbons);
	if (login->config.inactive && has_feature(offer, "urn:xmpp:csi:0"))
		request->asked[bind->n_payload++] = xmpp_csi_inactive_any(&inactive);
	if (xso_login_session(login) && has_feature(offer, SM_NS)) {
		login->has_asked = true;
		request->enable = xso_sm_enable_of(login->config.sm);
		request->asked[bind->n_payload++] = xmpp_sm_enable_any(&request->enable);
	}
	request->payload[request->n_payload++] = xmpp_bind2_any(bind);
}

static void got_answer(struct xso_login *login, struct xso_any any);

static bool expect_answer(struct xso_login *login)
{
	static const struct xso_class *const classes[] = { &xmpp_sasl2_challenge_class,
		&xmpp_sasl2_success_class, &xmpp_sasl2_failure_class, &xmpp_sasl2_continue_class };

	return xso_login_expect(login, classes, sizeof classes / sizeof *classes, got_answer);
}

void xso_login_send_authenticate(struct xso_login *login, struct xso_bytes data)
{
	const struct xso_login_agent *agent = &login->config.agent;
	const struct xmpp_sasl2_feature *feature = xso_login_sasl2(login);
	const struct xmpp_sasl2_authenticate_user_agent user_agent = {
		.id = agent->id, .software = agent->software, .device = agent->device
	};
	struct request request = { .n_payload = 0 };
	struct xmpp_sasl2_authenticate authenticate = {
		.mechanism = xso_sasl_mechanism_name(login->mechanism),
		.initial_response = data,
		.payload = request.payload,
	};

	if (agent->id || agent->software || agent->device)
		authenticate.user_agent = &user_agent;
	if (!ask_to_resume(login, feature, &request))
		return;
	ask_to_bind(login, feature, &request);
	request.n_payload +=
		xso_login_ask_for_token(login, &request.fast, request.payload + request.n_payload);
	authenticate.n_payload = request.n_payload;
	if (expect_answer(login))
		login_send(login, xmpp_sasl2_authenticate_any(&authenticate));
}

static void respond(struct xso_login *login, struct xso_bytes challenge)
{
	struct xmpp_sasl2_response response = { 0 };

	if (!xso_login_challenged(login, challenge, &response.data))
		return;
	if (expect_answer(login))
		login_send(login, xmpp_sasl2_response_any(&response));
}

void xso_login_send_abort2(struct xso_login *login)
{
	static const struct xmpp_sasl2_abort abort = { 0 };

	if (expect_answer(login))
		login_send(login, xmpp_sasl2_abort_any(&abort));
}

/* The features of what the stream has become. */
static void got_features(struct xso_login *login, struct xso_any any)
{
	const struct xmpp_stream_features *features = xmpp_stream_features_from(any);

	if (login->is_bound)
		xso_login_enable(login);
	else if (!xso_login_resume(login, features))
		xso_login_bind(login, features);
}

static void say_invalid(struct xso_login *login, const char *words)
{
	xso_login_say(login, words, NULL);
	xso_login_fail(login, (struct xso_login_failure){ .status = XSO_ERROR_INVALID });
}

/* The address that was given on the way. False: it failed, which is told already. */
static bool take_address(struct xso_login *login, const struct xmpp_sasl2_success *success)
{
	const char *jid = success->authorization_identifier;
	enum xso_status status;

	if (!jid) {
		say_invalid(login, "the server does not say whom it let in");
		return false;
	}
	login->is_bound = xso_jid_split(jid).resource;
	if (!login->is_bound && xmpp_sasl2_success_bind2_bound(success)) {
		say_invalid(login, "the server binds no resource: it gives no full address");
		return false;
	}
	if (!login->is_bound)
		return true;
	status = xso_stream_set_jid(login->config.stream, jid);
	if (status)
		login_fail_status(login, status, "");
	return !status;
}

static const void *find_answer(const struct xso_any *payload, size_t n, const struct xso_class *cls)
{
	for (size_t i = 0; i < n; i++)
		if (payload[i].cls == cls)
			return payload[i].object;
	return NULL;
}

/* What it says to <resume/>, if that was sent. False: the login is over. */
static bool take_session(struct xso_login *login, const struct xmpp_sasl2_success *success)
{
	const struct xmpp_sm_resumed *resumed =
		find_answer(success->payload, success->n_payload, &xmpp_sm_resumed_class);
	const struct xmpp_sm_failed *failed =
		find_answer(success->payload, success->n_payload, &xmpp_sm_failed_class);
	static const struct xmpp_sm_failed silent = { 0 };
	struct xso_sm *sm = xso_login_session(login);

	if (resumed && login->has_asked_to_resume) {
		xso_login_resumed(login, resumed);
		return false;
	}
	if (!sm || xso_sm_state(sm) != XSO_SM_RESUMING || xso_sm_stream(sm) != login->config.stream)
		return true;
	xso_sm_not_resumed(sm, failed ? failed : &silent);
	return login->phase != XSO_LOGIN_OVER;
}

/* A new session that began with the resource. False as above. */
static bool take_enabled(struct xso_login *login, const struct xmpp_sasl2_success *success)
{
	const struct xmpp_bind2_bound *bound = xmpp_sasl2_success_bind2_bound(success);
	const struct xmpp_sm_enabled *enabled = NULL;
	enum xso_status status = XSO_OK;

	if (bound)
		enabled = find_answer(bound->payload, bound->n_payload, &xmpp_sm_enabled_class);
	if (!enabled || !xso_login_session(login))
		return true;
	status = xso_sm_begin_enabled(login->config.sm, login->config.stream, enabled);
	if (login->phase == XSO_LOGIN_OVER)
		return false;
	if (!status || !xso_login_session(login))
		return true;
	login_fail_status(login, status, "stream management cannot be enabled: ");
	return false;
}

/*
 * What came of what was asked for, and cannot be read: what it began or took up is not known, so
 * nobody can go on. NULL: nothing.
 */
static const struct xso_raw *find_unreadable(
	const struct xso_login *login, const struct xso_any *payload, size_t n)
{
	static const struct xso_class *const answers[] = { &xmpp_bind2_bound_class,
		&xmpp_sm_resumed_class, &xmpp_sm_failed_class, &xmpp_sm_enabled_class };
	const struct xso_registry *registry = xso_stream_registry(login->config.stream);

	for (size_t i = 0; i < n; i++) {
		const struct xso_raw *raw = xso_raw_from(payload[i]);
		if (!raw || !raw->error)
			continue;
		for (size_t j = 0; j < sizeof answers / sizeof *answers; j++)
			if (xso_registry_class(registry, raw->items->name) == answers[j])
				return raw;
	}
	return NULL;
}

/* False: the login is over. */
static bool can_read(struct xso_login *login, const struct xmpp_sasl2_success *success)
{
	const struct xmpp_bind2_bound *bound = xmpp_sasl2_success_bind2_bound(success);
	const struct xso_raw *raw = find_unreadable(login, success->payload, success->n_payload);

	if (!raw && bound)
		raw = find_unreadable(login, bound->payload, bound->n_payload);
	if (raw)
		xso_negotiation_unreadable(&login->negotiation, raw);
	return !raw;
}

static void got_success(struct xso_login *login, const struct xmpp_sasl2_success *success)
{
	const struct xso_class *const features = &xmpp_stream_features_class;

	if (!xso_login_succeeded(login, success->additional_data))
		return;
	xso_stream_authenticated(login->config.stream);
	if (!can_read(login, success))
		return;
	if (!xso_login_take_token(login, success) || !take_session(login, success) ||
		!take_address(login, success) || !take_enabled(login, success))
		return;
	login->phase = XSO_LOGIN_RESTART;
	xso_login_expect(login, &features, 1, got_features);
}

static void got_continue(struct xso_login *login)
{
	xso_login_say(
		login, "the server wants more than a password: no such task is known here", NULL);
	xso_login_abort(login, XSO_ERROR_REFUSED);
}

static void got_answer(struct xso_login *login, struct xso_any any)
{
	const struct xmpp_sasl2_challenge *challenge = xmpp_sasl2_challenge_from(any);
	const struct xmpp_sasl2_success *success = xmpp_sasl2_success_from(any);
	const struct xmpp_sasl2_failure *failure = xmpp_sasl2_failure_from(any);

	if (login->is_aborting)
		xso_login_aborted(login, success);
	else if (challenge)
		respond(login, challenge->data);
	else if (success)
		got_success(login, success);
	else if (failure)
		xso_login_refused(login, failure->condition, failure->text, failure->n_text);
	else
		got_continue(login);
}
