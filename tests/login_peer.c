/* The server of login_scene.h. */
#include "login_scene.h"

#include <stdio.h>
#include <xmpp/bind.h>
#include <xmpp/channel-binding.h>
#include <xmpp/sasl.h>
#include <xmpp/session.h>
#include <xmpp/sm.h>
#include <xmpp/stream.h>
#include <xso/handlers.h>
#include <xso/request.h>

/* Keys are derived once. */
static bool stored(void *user, const char *name, enum xso_sasl_mechanism mechanism,
	struct xso_sasl_stored *found)
{
	static struct xso_sasl_stored known[XSO_SASL_N_MECHANISMS];
	static bool is_known[XSO_SASL_N_MECHANISMS];

	if (strcmp(name, HOUSE_USER) != 0)
		return false;
	if (!is_known[mechanism])
		is_known[mechanism] = house_config(0x0304).directory.stored(
			user, name, mechanism, &known[mechanism]);
	*found = known[mechanism];
	return is_known[mechanism];
}

static void say(struct scene *scene, struct xso_any any)
{
	ck_assert_int_eq(xso_stream_send(scene->peer, any, NULL), XSO_OK);
}

static void offer(struct scene *scene)
{
	const struct xso_sasl_offer *o = &scene->sasl.offer;
	const struct xmpp_sasl_mechanisms mechanisms = { .mechanism = o->mechanisms,
		.n_mechanism = o->n_mechanisms };
	const struct xmpp_channel_binding_types types = { .type = o->bindings,
		.n_type = o->n_bindings };
	const struct xmpp_bind bind = { 0 };
	const struct xmpp_session session = { .optional = scene->twist == SESSION_OPTIONAL };
	const struct xmpp_sm_feature sm = { 0 };
	struct xso_any any[3];
	struct xmpp_stream_features features = { .feature = any };
	const bool has_session = scene->twist == SESSION || scene->twist == SESSION_OPTIONAL ||
		scene->twist == SESSION_REFUSED;

	if (!scene->is_authenticated && scene->twist != NO_MECHANISMS)
		any[features.n_feature++] = xmpp_sasl_mechanisms_any(&mechanisms);
	if (!scene->is_authenticated && o->has_bindings)
		any[features.n_feature++] = xmpp_channel_binding_types_any(&types);
	if (scene->is_authenticated && scene->twist != NO_BIND)
		any[features.n_feature++] = xmpp_bind_any(&bind);
	if (scene->is_authenticated && has_session)
		any[features.n_feature++] = xmpp_session_any(&session);
	if (scene->is_authenticated && scene->peer_sm)
		any[features.n_feature++] = xmpp_sm_feature_any(&sm);
	say(scene, xmpp_stream_features_any(&features));
}

static void on_peer_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	struct scene *scene = user;

	if (event->kind != XSO_EVENT_HEADER)
		return;
	if (scene->is_authenticated && scene->twist == CLOSE_AFTER_SUCCESS)
		xso_stream_close(stream);
	else
		offer(scene);
}

static void say_failure(struct scene *scene, enum xmpp_sasl_condition condition)
{
	const struct xmpp_sasl_failure failure = { .condition = condition };

	say(scene, xmpp_sasl_failure_any(&failure));
}

static enum xmpp_sasl_condition condition_of(const char *text)
{
	int i = 1;

	while (strcmp(xmpp_sasl_condition_text((enum xmpp_sasl_condition)i), text) != 0)
		i++;
	return (enum xmpp_sasl_condition)i;
}

static void succeed(struct scene *scene, struct xso_bytes data)
{
	const struct xmpp_message message = { 0 };
	struct xmpp_sasl_success success = { .data = data };

	if (scene->twist == NO_PROOF)
		success.data = (struct xso_bytes){ 0 };
	say(scene, xmpp_sasl_success_any(&success));
	if (scene->twist == INJECTED)
		say(scene, xmpp_message_any(&message));
	scene->is_authenticated = true;
	xso_stream_authenticated(scene->peer);
	ck_assert_int_eq(xso_stream_reset(scene->peer), XSO_OK);
}

static bool has_bad_challenge(const struct scene *scene)
{
	return scene->twist == BAD_CHALLENGE || scene->twist == SILENT_TO_ABORT ||
		scene->twist == SUCCESS_TO_ABORT;
}

static void challenge(struct scene *scene, struct xso_bytes data)
{
	const struct xmpp_sasl_challenge challenge = { .data = data };

	say(scene, xmpp_sasl_challenge_any(&challenge));
}

static void respond(struct scene *scene, struct xso_bytes data)
{
	struct xso_bytes message;
	const enum xso_sasl_outcome outcome =
		xso_sasl_server_respond(scene->server, data, &message);

	if (outcome == XSO_SASL_FAILURE)
		say_failure(scene, condition_of(xso_sasl_server_condition(scene->server)));
	else if (outcome == XSO_SASL_CHALLENGE)
		challenge(scene,
			has_bad_challenge(scene) ? house_bytes("r=somebody else's") : message);
	else if (scene->twist == PROOF_FIRST)
		challenge(scene, message);
	else
		succeed(scene, message);
	scene->has_proved = outcome == XSO_SASL_SUCCESS;
}

static bool is_invalid_first(const struct scene *scene)
{
	return scene->twist == INVALID_FIRST || scene->twist == INVALID_FIRST_THEN_CONFLICT;
}

static void on_auth(struct xso_stream *stream, const struct xmpp_sasl_auth *auth, void *user)
{
	struct scene *scene = user;

	scene->auths++;
	if (scene->twist == ERROR_AT_AUTH) {
		xso_stream_send_stream_error_and_close(
			stream, "policy-violation", NULL, (struct xso_any){ 0 });
	} else if (scene->twist == CLOSE_AT_AUTH) {
		xso_stream_close(stream);
	} else if (scene->twist == FAIL_PLAINLY) {
		say_failure(scene, XMPP_SASL_CONDITION_ABSENT);
	} else if (is_invalid_first(scene) && scene->auths == 1) {
		say_failure(scene, XMPP_SASL_CONDITION_INVALID_MECHANISM);
	} else {
		xso_sasl_server_free(scene->server);
		scene->server = xso_sasl_server_new(&scene->sasl, auth->mechanism, NULL);
		respond(scene, auth->data);
	}
}

static void on_response(
	struct xso_stream *stream, const struct xmpp_sasl_response *response, void *user)
{
	const struct xso_bytes nothing = { 0 };
	struct scene *scene = user;

	(void)stream;
	if (!scene->has_proved) {
		respond(scene, response->data);
		return;
	}
	ck_assert_ptr_null(response->data.data); /* "=" is for initial responses */
	succeed(scene, nothing);
}

static void on_abort(struct xso_stream *stream, const struct xmpp_sasl_abort *abort, void *user)
{
	struct scene *scene = user;

	(void)stream;
	(void)abort;
	scene->aborts++;
	if (scene->twist == SUCCESS_TO_ABORT)
		succeed(scene, (struct xso_bytes){ 0 });
	else if (scene->twist != SILENT_TO_ABORT)
		say_failure(scene, XMPP_SASL_CONDITION_ABORTED);
}

/* An answer with the server's own name; the refusal behind it, of a request not answered, is late.
 */
static void answer_as_server(struct xso_request *request, const struct xmpp_bind *bound)
{
	const struct xmpp_iq iq = { .from = "example.com",
		.id = xso_request_iq(request)->id,
		.type = XMPP_IQ_TYPE_RESULT,
		.payload = xmpp_bind_any(bound) };

	ck_assert_int_eq(xmpp_iq_send(xso_request_stream(request), &iq), XSO_OK);
}

static void on_bind(struct xso_request *request, const struct xmpp_bind *bind, void *user)
{
	struct scene *scene = user;
	struct xso_stream *stream = xso_request_stream(request);
	struct xmpp_bind bound = { .jid = BOUND };

	snprintf(scene->wanted, sizeof scene->wanted, "%s", bind->resource ? bind->resource : "-");
	scene->binds++;
	if (scene->twist == ERROR_AT_BIND)
		xso_stream_send_stream_error_and_close(
			stream, "conflict", NULL, (struct xso_any){ 0 });
	else if (scene->twist == CLOSE_AT_BIND)
		xso_stream_close(stream);
	else if (scene->twist == CONFLICT || scene->twist == INVALID_FIRST_THEN_CONFLICT)
		xso_reply_condition(request, "conflict", NULL, NULL);
	else if (scene->twist == SERVER_ANSWERS)
		answer_as_server(request, &bound);
	if (scene->twist == SERVER_ANSWERS)
		return;
	if (scene->twist == NO_ADDRESS)
		bound.jid = NULL;
	if (scene->twist == BARE_ADDRESS)
		bound.jid = "juliet@example.com";
	xso_reply_result(request, xmpp_bind_any(&bound), NULL);
}

static void on_session(struct xso_request *request, const struct xmpp_session *session, void *user)
{
	struct scene *scene = user;

	(void)session;
	scene->sessions++;
	if (scene->twist == SESSION_REFUSED)
		xso_reply_condition(request, "forbidden", NULL, NULL);
	else
		xso_reply_result(request, (struct xso_any){ 0 }, NULL);
}

static void on_enable(struct xso_stream *stream, const struct xmpp_sm_enable *enable, void *user)
{
	struct scene *scene = user;

	ck_assert_int_eq(xso_sm_accept(scene->peer_sm, stream, enable, "a session"), XSO_OK);
}

static void on_resume(struct xso_stream *stream, const struct xmpp_sm_resume *resume, void *user)
{
	const struct xmpp_sm_resumed another = { .previd = "another" };
	const struct xmpp_sm_failed failed = { .condition = XMPP_STANZA_CONDITION_ITEM_NOT_FOUND };
	struct scene *scene = user;

	scene->resumes++;
	if (scene->twist == SILENT_TO_RESUME)
		return;
	if (scene->twist == ANOTHER_RESUMED)
		say(scene, xmpp_sm_resumed_any(&another));
	else if (xso_sm_accept_resume(scene->peer_sm, stream, resume) == XSO_ERROR_INVALID)
		say(scene, xmpp_sm_failed_any(&failed));
}

static bool peer_id(void *user, char id[XSO_ID_SIZE])
{
	(void)user;
	memcpy(id, "peer", sizeof "peer");
	return true;
}

void login_peer_begin(struct scene *scene)
{
	struct xso_handlers *h = xso_handlers_new(NULL);

	scene->peer_config = (struct xso_stream_config){ .registry = bench_registry(),
		.handlers = h,
		.role = XSO_ROLE_RECEIVER,
		.from = "example.com",
		.new_id = peer_id };
	xso_handlers_on_event(h, on_peer_event, scene);
	xmpp_sasl_auth_on(h, on_auth, scene);
	xmpp_sasl_response_on(h, on_response, scene);
	xmpp_sasl_abort_on(h, on_abort, scene);
	xmpp_iq_on_bind(h, XMPP_IQ_TYPE_SET, on_bind, scene);
	xmpp_iq_on_session(h, XMPP_IQ_TYPE_SET, on_session, scene);
	xmpp_sm_enable_on(h, on_enable, scene);
	xmpp_sm_resume_on(h, on_resume, scene);
	scene->peer = xso_stream_new(&scene->peer_config, NULL);
	ck_assert_ptr_nonnull(scene->peer);
	xso_stream_tls_active(scene->peer);
	ck_assert_int_eq(xso_stream_connected(scene->peer), XSO_OK);
	scene->sasl = house_config(0x0304);
	scene->sasl.directory.stored = stored;
	scene->sasl.offer = (struct xso_sasl_offer){ 0 };
}

void login_peer_offers(struct scene *scene, const char *const *mechanisms, size_t n)
{
	struct xso_sasl_offer *o = &scene->sasl.offer;
	const struct xso_sasl_offer all = house_config(0x0304).offer;

	*o = (struct xso_sasl_offer){ .mechanisms = mechanisms, .n_mechanisms = n };
	for (size_t i = 0; i < n; i++)
		o->has_bindings = o->has_bindings || strstr(mechanisms[i], "-PLUS");
	if (!o->has_bindings)
		return;
	o->bindings = all.bindings;
	o->n_bindings = all.n_bindings;
}

void login_peer_end(struct scene *scene)
{
	xso_sasl_server_free(scene->server);
	xso_stream_free(scene->peer);
	xso_handlers_free(scene->peer_config.handlers);
}
