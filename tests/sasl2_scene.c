#include "sasl2_scene.h"

#include <stdio.h>
#include <xmpp/bind.h>
#include <xmpp/bind2.h>
#include <xmpp/carbons.h>
#include <xmpp/channel-binding.h>
#include <xmpp/csi.h>
#include <xmpp/fast.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/sm.h>
#include <xmpp/stream.h>
#include <xso/handlers.h>

static void say(struct sasl2_scene *s, struct xso_any any)
{
	ck_assert_int_eq(xso_stream_send(s->scene.peer, any, NULL), XSO_OK);
}

static struct xso_any offered_inline(struct sasl2_scene *s)
{
	static const char *const names[] = { "urn:xmpp:carbons:2", "urn:xmpp:csi:0",
		"urn:xmpp:sm:3" };
	static struct xmpp_bind2 bind;

	bind = (struct xmpp_bind2){
		.has_inline = true, .feature = names, .n_feature = s->offers_nothing_more ? 0 : 3
	};
	return xmpp_bind2_any(&bind);
}

/* Both kinds of SASL, of which the older has nothing that may be used. */
static void offer(struct sasl2_scene *s)
{
	static const char *const old[] = { "ANONYMOUS" };
	const struct xso_sasl_offer *o = &s->scene.sasl.offer;
	const struct xmpp_sm_feature sm = { .ns = "urn:xmpp:sm:3" };
	const struct xmpp_fast fast = { .mechanism = o->token_mechanisms,
		.n_mechanism = o->n_token_mechanisms };
	const struct xso_any inlined[] = { offered_inline(s), xmpp_sm_feature_any(&sm),
		xmpp_fast_any(&fast) };
	const bool binds = s->trick != NO_BIND2 && s->trick != NO_BIND_AT_ALL;
	const struct xmpp_sasl2_feature feature = { .mechanism = o->mechanisms,
		.n_mechanism = o->n_mechanisms,
		.has_inline = true,
		.inline_ = binds ? inlined : inlined + 1,
		.n_inline = (binds ? 2u : 1u) + s->offers_tokens };
	const struct xmpp_sasl_mechanisms mechanisms = { .mechanism = old, .n_mechanism = 1 };
	const struct xmpp_channel_binding_types types = { .type = o->bindings,
		.n_type = o->n_bindings };
	const struct xso_any any[] = { xmpp_sasl_mechanisms_any(&mechanisms),
		xmpp_sasl2_feature_any(&feature), xmpp_channel_binding_types_any(&types) };
	const struct xmpp_stream_features features = { .feature = any,
		.n_feature = o->has_bindings && s->trick != HIDES_TYPES ? 3 : 2 };

	say(s, xmpp_stream_features_any(&features));
}

static void offer_the_rest(struct sasl2_scene *s)
{
	const struct xmpp_bind bind = { 0 };
	const struct xmpp_sm_feature sm = { .ns = "urn:xmpp:sm:3" };
	const struct xso_any any[] = { xmpp_sm_feature_any(&sm), xmpp_bind_any(&bind) };
	const struct xmpp_stream_features features = { .feature = any,
		.n_feature = s->trick == NO_BIND_AT_ALL ? 1 : 2 };

	say(s, xmpp_stream_features_any(&features));
}

static void on_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	struct sasl2_scene *s = user;

	(void)stream;
	if (event->kind != XSO_EVENT_HEADER)
		return;
	s->headers++;
	offer(s);
}

static struct xso_any answer_to_resume(struct sasl2_scene *s)
{
	static const struct xmpp_sm_resumed resumed = { .ns = "urn:xmpp:sm:3",
		.previd = "a session" };
	static const struct xmpp_sm_resumed another = { .ns = "urn:xmpp:sm:3",
		.previd = "another" };
	static const struct xmpp_sm_failed failed = { .ns = "urn:xmpp:sm:3",
		.condition = XMPP_STANZA_CONDITION_ITEM_NOT_FOUND };

	if (s->trick == RESUMES)
		return xmpp_sm_resumed_any(&resumed);
	return s->trick == RESUMES_ANOTHER ? xmpp_sm_resumed_any(&another)
					   : xmpp_sm_failed_any(&failed);
}

static struct xso_any answer_to_enable(struct sasl2_scene *s)
{
	static const struct xmpp_sm_enabled enabled = {
		.ns = "urn:xmpp:sm:3", .id = "a session", .resume = true
	};
	static const struct xmpp_sm_failed failed = { .ns = "urn:xmpp:sm:3" };

	return s->trick == ENABLES_NOTHING ? xmpp_sm_failed_any(&failed)
					   : xmpp_sm_enabled_any(&enabled);
}

static struct xmpp_fast_token token_for_next(void)
{
	return (struct xmpp_fast_token){ .token = NEW_TOKEN,
		.expiry = { { 2020, 3, 12 }, { .hour = 14, .minute = 36, .second = 15 } },
		.has_expiry = true };
}

static void succeed(struct sasl2_scene *s, struct xso_bytes data)
{
	const struct xso_any enabled = answer_to_enable(s);
	const struct xmpp_bind2_bound bound = { .payload = &enabled, .n_payload = s->has_enable };
	const bool resumes = s->has_resume && (s->trick == RESUMES || s->trick == RESUMES_ANOTHER);
	const bool binds = *s->tag && !resumes;
	const struct xmpp_fast_token token = token_for_next();
	struct xso_any payload[3];
	struct xmpp_sasl2_success success = { .additional_data = data,
		.authorization_identifier = binds ? BOUND : "juliet@example.com",
		.payload = payload };

	if (s->trick == WITHOUT_PROOF)
		success.additional_data = (struct xso_bytes){ 0 };
	if (s->trick == NO_IDENTIFIER)
		success.authorization_identifier = NULL;
	if (s->trick == BOUND_WITHOUT)
		success.authorization_identifier = "juliet@example.com";
	if (s->has_resume && s->trick != IGNORES_RESUME)
		payload[success.n_payload++] = answer_to_resume(s);
	if (binds)
		payload[success.n_payload++] = xmpp_bind2_bound_any(&bound);
	if (*s->wish || s->trick == GIVES_TOKENS)
		payload[success.n_payload++] = xmpp_fast_token_any(&token);
	say(s, xmpp_sasl2_success_any(&success));
	xso_stream_authenticated(s->scene.peer);
	if (!resumes)
		offer_the_rest(s);
}

static void say_failure(struct sasl2_scene *s, enum xmpp_sasl_condition condition)
{
	const struct xmpp_sasl2_failure failure = { .condition = condition };

	say(s, xmpp_sasl2_failure_any(&failure));
}

static void respond(struct sasl2_scene *s, struct xso_bytes data)
{
	static const char *const tasks[] = { "TOTP-EXAMPLE" };
	const struct xmpp_sasl2_continue more = { .task = tasks, .n_task = 1 };
	struct xmpp_sasl2_challenge challenge = { 0 };
	const enum xso_sasl_outcome outcome =
		xso_sasl_server_respond(s->scene.server, data, &challenge.data);
	const bool is_done = outcome == XSO_SASL_SUCCESS;

	if (outcome == XSO_SASL_FAILURE)
		say_failure(s, XMPP_SASL_CONDITION_NOT_AUTHORIZED);
	else if (is_done && (s->trick == CONTINUES || s->trick == CONTINUES_FOR_EVER))
		say(s, xmpp_sasl2_continue_any(&more));
	else if (is_done)
		succeed(s, challenge.data);
	if (outcome != XSO_SASL_CHALLENGE)
		return;
	if (s->trick == BAD_SERVER_NONCE)
		challenge.data = house_bytes("r=somebody else's");
	say(s, xmpp_sasl2_challenge_any(&challenge));
}

static void note_bind(struct sasl2_scene *s, const struct xmpp_bind2 *bind)
{
	if (!bind)
		return;
	snprintf(s->tag, sizeof s->tag, "%s", bind->tag ? bind->tag : "-");
	for (size_t i = 0; i < bind->n_payload; i++) {
		const struct xso_class *cls = bind->payload[i].cls;
		s->has_carbons = s->has_carbons || cls == &xmpp_carbons_control_class;
		s->has_inactive = s->has_inactive || cls == &xmpp_csi_inactive_class;
		s->has_enable = s->has_enable || cls == &xmpp_sm_enable_class;
	}
}

static void note_tokens(struct sasl2_scene *s, const struct xmpp_sasl2_authenticate *a)
{
	const struct xmpp_fast *fast = xmpp_sasl2_authenticate_fast(a);
	const struct xmpp_fast_request_token *wish = xmpp_sasl2_authenticate_fast_request_token(a);

	s->has_fast = fast;
	s->invalidates = fast && fast->invalidate;
	s->count = fast ? fast->count : 0;
	snprintf(s->wish, sizeof s->wish, "%s", wish ? wish->mechanism : "");
}

static void note(struct sasl2_scene *s, const struct xmpp_sasl2_authenticate *a)
{
	const struct xmpp_sasl2_authenticate_user_agent *agent = a->user_agent;

	s->authenticates++;
	s->has_resume = s->has_carbons = s->has_inactive = s->has_enable = false;
	if (agent) {
		snprintf(s->id, sizeof s->id, "%s", agent->id);
		snprintf(s->software, sizeof s->software, "%s", agent->software);
		snprintf(s->device, sizeof s->device, "%s", agent->device);
	}
	for (size_t i = 0; i < a->n_payload; i++)
		s->has_resume = s->has_resume || a->payload[i].cls == &xmpp_sm_resume_class;
	note_bind(s, xmpp_sasl2_authenticate_bind2(a));
	note_tokens(s, a);
}

static void on_authenticate(
	struct xso_stream *stream, const struct xmpp_sasl2_authenticate *a, void *user)
{
	struct sasl2_scene *s = user;

	(void)stream;
	note(s, a);
	if (s->trick == REFUSES) {
		say_failure(s, XMPP_SASL_CONDITION_NOT_AUTHORIZED);
	} else if (s->trick == REFUSES_TOKENS && s->has_fast) {
		say_failure(s, s->condition);
	} else if (s->trick == INVALID_AT_FIRST && s->authenticates == 1) {
		say_failure(s, XMPP_SASL_CONDITION_INVALID_MECHANISM);
	} else {
		xso_sasl_server_free(s->scene.server);
		s->scene.server = xso_sasl_server_new(&s->scene.sasl, a->mechanism, NULL);
		respond(s, a->initial_response);
	}
}

static void on_response(struct xso_stream *stream, const struct xmpp_sasl2_response *r, void *user)
{
	(void)stream;
	respond(user, r->data);
}

static void on_abort(struct xso_stream *stream, const struct xmpp_sasl2_abort *abort, void *user)
{
	struct sasl2_scene *s = user;

	(void)stream;
	(void)abort;
	s->aborts++;
	if (s->trick == CONTINUES_FOR_EVER)
		succeed(s, (struct xso_bytes){ 0 });
	else
		say_failure(s, XMPP_SASL_CONDITION_ABORTED);
}

static void on_token(void *user, struct xso_login *login, const struct xso_login_token *token)
{
	struct sasl2_scene *s = user;

	ck_assert_ptr_eq(login, s->scene.login);
	s->n_tokens += token != NULL;
	s->n_refused += !token;
	s->told = token ? *token : (struct xso_login_token){ 0 };
	snprintf(s->token, sizeof s->token, "%s", token ? token->token : "");
	login_scene_call(&s->scene, s->call_when_told);
}

void sasl2_scene_begin(struct sasl2_scene *s, enum trick trick)
{
	static const struct xso_login_agent agent = { "d4565fa7-4d72-4749-b3d3-740edbf87770",
		"AwesomeXMPP", "Kiva's Phone" };
	struct xso_handlers *h;

	*s = (struct sasl2_scene){ .trick = trick };
	login_scene_begin(&s->scene, NONE);
	s->trick = trick;
	s->scene.sasl.offer.sasl2 = true;
	s->scene.config.agent = agent;
	s->scene.config.fast.token = on_token;
	h = s->scene.peer_config.handlers;
	xso_handlers_on_event(h, NULL, NULL);
	ck_assert_int_eq(xso_handlers_on_event(h, on_event, s), XSO_OK);
	xmpp_sasl2_authenticate_on(h, on_authenticate, s);
	xmpp_sasl2_response_on(h, on_response, s);
	xmpp_sasl2_abort_on(h, on_abort, s);
}

void sasl2_scene_play(struct sasl2_scene *s, enum trick trick)
{
	sasl2_scene_begin(s, trick);
	login_scene_run(&s->scene);
	login_scene_log_in(&s->scene);
	login_scene_run(&s->scene);
}
