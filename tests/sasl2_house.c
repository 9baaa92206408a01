#include "sasl2_house.h"

#include "certificates.h"
#include "session/sm.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include <xmpp/bind.h>
#include <xmpp/bind2.h>
#include <xmpp/carbons.h>
#include <xmpp/channel-binding.h>
#include <xmpp/csi.h>
#include <xmpp/fast.h>
#include <xmpp/sasl2.h>
#include <xmpp/sm.h>
#include <xmpp/stream.h>

static const char *const mechanisms[] = { "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS" };
static const char *const token_mechanisms[] = { "HT-SHA-256-EXPR", "HT-SHA-256-NONE" };
static const char *const bindings[] = { "tls-exporter" };

static struct sasl2_house *house_of(const struct xso_stream *stream)
{
	const struct guest *guest = xso_connection_user(xso_connection_of(stream));

	return (struct sasl2_house *)guest->scene;
}

static void say(struct xso_stream *stream, struct xso_any any)
{
	ck_assert_int_eq(xso_stream_send(stream, any, NULL), XSO_OK);
}

static void offer(struct xso_stream *stream)
{
	static const char *const names[] = { "urn:xmpp:carbons:2", "urn:xmpp:csi:0",
		"urn:xmpp:sm:3" };
	const struct sasl2_house *house = house_of(stream);
	const struct xmpp_bind2 bind = {
		.has_inline = true, .feature = names, .n_feature = house->scene.has_sm ? 3 : 2
	};
	const struct xmpp_fast fast = { .mechanism = token_mechanisms, .n_mechanism = 2 };
	const struct xmpp_sm_feature sm = { .ns = "urn:xmpp:sm:3" };
	const struct xso_any inlined[] = { xmpp_fast_any(&fast), xmpp_bind2_any(&bind),
		xmpp_sm_feature_any(&sm) };
	const struct xmpp_sasl2_feature feature = { .mechanism = mechanisms,
		.n_mechanism = 2,
		.has_inline = true,
		.inline_ = inlined,
		.n_inline = house->no_bind2   ? 1
			: house->scene.has_sm ? 3
					      : 2 };
	const struct xmpp_channel_binding_types types = { .type = bindings, .n_type = 1 };
	const struct xso_any any[] = { xmpp_sasl2_feature_any(&feature),
		xmpp_channel_binding_types_any(&types) };

	say(stream,
		xmpp_stream_features_any(
			&(struct xmpp_stream_features){ .feature = any, .n_feature = 2 }));
}

static void offer_the_rest(struct xso_stream *stream)
{
	const struct xmpp_bind bind = { 0 };
	const struct xmpp_csi_feature csi = { 0 };
	const struct xso_any any[] = { xmpp_bind_any(&bind), xmpp_csi_feature_any(&csi) };

	say(stream,
		xmpp_stream_features_any(
			&(struct xmpp_stream_features){ .feature = any, .n_feature = 2 }));
}

static void guest_ready(void *user, struct xso_connection *connection)
{
	(void)user;
	offer(xso_connection_stream(connection));
}

/* What the house knows of its user. */

static bool stored(void *user, const char *name, enum xso_sasl_mechanism mechanism,
	struct xso_sasl_stored *found)
{
	const struct xso_bytes salt = { (const uint8_t *)"sixteen bytes ..", 16 };
	struct sasl2_house *house = user;
	struct xso_sasl_keys keys;

	if (strcmp(name, SASL2_USER) != 0)
		return false;
	if (house->stored_for != mechanism) {
		ck_assert(!xso_sasl_keys_make(&keys, mechanism, house->password, salt, 4096) &&
			!xso_sasl_stored_make(&house->stored, &keys));
		house->stored_for = mechanism;
	}
	*found = house->stored;
	return true;
}

static bool token(
	void *user, const char *name, enum xso_sasl_mechanism mechanism, size_t n, char *text)
{
	const struct sasl2_house *house = user;

	if (n || !*house->token || strcmp(name, SASL2_USER) != 0 ||
		strcmp(xso_sasl_mechanism_name(mechanism), house->token_mechanism) != 0)
		return false;
	memcpy(text, house->token, strlen(house->token) + 1);
	return true;
}

static struct xso_sasl_server *begin_exchange(struct xso_stream *stream, const char *mechanism)
{
	struct xso_tls *tls = xso_connection_tls(xso_connection_of(stream));
	struct xso_sasl_server_config config = {
		.offer = { mechanisms, 2, token_mechanisms, 2, bindings, 1, true, true },
		.channel = { .tls = 0x0304 },
		.directory = { .user = house_of(stream), .stored = stored, .token = token },
		.nonce = "3rfcNHYJY1ZVvWVs7jabcdef",
		.fake_key = { (const uint8_t *)"a secret forever", 16 },
	};
	uint8_t data[XSO_TLS_BINDING_SIZE];

	config.channel.bindings[XSO_SASL_TLS_EXPORTER] =
		(struct xso_bytes){ data, xso_tls_binding(tls, XSO_TLS_EXPORTER, data) };
	return xso_sasl_server_new(&config, mechanism, NULL);
}

static void let_in(struct xso_stream *stream, const struct xmpp_sasl2_success *success)
{
	struct guest *guest = xso_connection_user(xso_connection_of(stream));

	say(stream, xmpp_sasl2_success_any(success));
	guest->is_in = true;
	xso_stream_authenticated(stream);
}

/* Sessions. */

static struct xmpp_sm_enabled begin_session(struct xso_stream *stream)
{
	const struct xmpp_sm_enable enable = { .ns = "urn:xmpp:sm:3", .resume = true };
	struct client_scene *scene = &house_of(stream)->scene;
	struct xmpp_sm_enabled enabled;

	xso_sm_free(scene->sm);
	scene->sm = xso_sm_new(&(struct xso_sm_config){ 0 });
	ck_assert_int_eq(
		xso_sm_begin_accept(scene->sm, stream, &enable, "session", &enabled), XSO_OK);
	return enabled;
}

static void take_up(struct xso_stream *stream, struct xso_bytes data)
{
	struct sasl2_house *house = house_of(stream);
	const struct xmpp_sm_resume asked = { .previd = "session", .h = house->resume };
	struct xmpp_sm_resumed resumed;
	const struct xso_any payload[] = { xmpp_sm_resumed_any(&resumed) };
	const struct xmpp_sasl2_success success = { .additional_data = data,
		.authorization_identifier = "juliet@capulet.lit/1",
		.payload = payload,
		.n_payload = 1 };

	ck_assert(!xso_sm_begin_accept_resume(house->scene.sm, stream, &asked, &resumed));
	resumed.ns = "urn:xmpp:sm:3";
	let_in(stream, &success);
	ck_assert_int_eq(xso_sm_go_on(house->scene.sm, asked.h), XSO_OK);
}

/* The exchange. */

static void next_token(struct sasl2_house *house)
{
	if (house->tokens)
		snprintf(house->token, sizeof house->token, "%s", house->tokens[house->n_tokens++]);
	else
		snprintf(house->token, sizeof house->token, "token-%u", ++house->n_tokens);
}

static void succeed(struct xso_stream *stream, struct xso_bytes data)
{
	struct sasl2_house *house = house_of(stream);
	struct xmpp_sm_enabled enabled;
	const struct xso_any with_bound = xmpp_sm_enabled_any(&enabled);
	const struct xmpp_bind2_bound bound = { .payload = &with_bound,
		.n_payload = house->has_enable };
	const struct xmpp_fast_token given = { .token = house->token };
	struct xso_any payload[2];
	struct xmpp_sasl2_success success = { .additional_data = data,
		.authorization_identifier =
			house->has_bind ? "juliet@capulet.lit/1" : "juliet@capulet.lit",
		.payload = payload };

	if (house->has_bind)
		payload[success.n_payload++] = xmpp_bind2_bound_any(&bound);
	if (*house->wish || (house->rotates && *house->token)) {
		next_token(house);
		payload[success.n_payload++] = xmpp_fast_token_any(&given);
	}
	if (*house->wish)
		memcpy(house->token_mechanism, house->wish, sizeof house->wish);
	if (house->has_enable)
		enabled = begin_session(stream);
	let_in(stream, &success);
	offer_the_rest(stream);
}

static void respond(struct xso_stream *stream, struct xso_bytes data)
{
	const struct xmpp_sasl2_failure failure = { .condition =
							    XMPP_SASL_CONDITION_NOT_AUTHORIZED };
	struct xmpp_sasl2_challenge challenge = { 0 };

	switch (xso_sasl_server_respond(house_of(stream)->server, data, &challenge.data)) {
	case XSO_SASL_CHALLENGE:
		say(stream, xmpp_sasl2_challenge_any(&challenge));
		break;
	case XSO_SASL_SUCCESS:
		if (house_of(stream)->has_resume)
			take_up(stream, challenge.data);
		else
			succeed(stream, challenge.data);
		break;
	case XSO_SASL_FAILURE:
		say(stream, xmpp_sasl2_failure_any(&failure));
		break;
	}
}

static void note_bind(
	struct sasl2_house *house, const struct xmpp_bind2 *bind, char *line, size_t size)
{
	for (size_t i = 0; bind && i < bind->n_payload; i++) {
		const struct xso_class *cls = bind->payload[i].cls;
		const size_t n = strlen(line);
		if (cls == &xmpp_carbons_control_class)
			snprintf(line + n, size - n, " carbons");
		if (cls == &xmpp_csi_inactive_class)
			snprintf(line + n, size - n, " inactive");
		house->has_enable |= cls == &xmpp_sm_enable_class;
	}
	house->has_bind = bind;
}

static void note_session(struct sasl2_house *house, const struct xmpp_sasl2_authenticate *a)
{
	house->has_enable = house->has_resume = false;
	for (size_t i = 0; i < a->n_payload; i++) {
		const struct xmpp_sm_resume *resume = xmpp_sm_resume_from(a->payload[i]);
		if (!resume)
			continue;
		house->has_resume = true;
		house->resume = resume->h;
	}
}

static void note(struct sasl2_house *house, const struct xmpp_sasl2_authenticate *a)
{
	const struct xmpp_fast *fast = xmpp_sasl2_authenticate_fast(a);
	const struct xmpp_fast_request_token *wish = xmpp_sasl2_authenticate_fast_request_token(a);
	char line[256], count[32] = "";

	if (fast)
		snprintf(count, sizeof count, " %u", (unsigned)fast->count);
	snprintf(line, sizeof line, "%s%s%s%s", a->mechanism, count, wish ? " for " : "",
		wish ? wish->mechanism : "");
	note_session(house, a);
	note_bind(house, xmpp_sasl2_authenticate_bind2(a), line, sizeof line);
	client_scene_add_line(house->asked, sizeof house->asked, line);
	snprintf(house->wish, sizeof house->wish, "%s", wish ? wish->mechanism : "");
	snprintf(house->agent, sizeof house->agent, "%s", a->user_agent ? a->user_agent->id : "");
}

static void on_authenticate(
	struct xso_stream *stream, const struct xmpp_sasl2_authenticate *a, void *user)
{
	struct sasl2_house *house = user;

	note(house, a);
	if (house->forgets)
		*house->token = '\0';
	house->forgets = false;
	xso_sasl_server_free(house->server);
	house->server = begin_exchange(stream, a->mechanism);
	ck_assert_ptr_nonnull(house->server);
	respond(stream, a->initial_response);
}

static void on_response(struct xso_stream *stream, const struct xmpp_sasl2_response *r, void *user)
{
	(void)user;
	respond(stream, r->data);
}

static void on_carbons(
	struct xso_request *request, const struct xmpp_carbons_control *c, void *user)
{
	struct sasl2_house *house = user;

	client_scene_add_line(
		house->asked, sizeof house->asked, xmpp_carbons_control_element_text(c->element));
	xso_reply_result(request, (struct xso_any){ 0 }, NULL);
}

static void make_contexts(struct sasl2_house *house)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	const struct xso_tls_config theirs = { .ca = certificate_of(CERTIFICATE_AUTHORITY)->text };
	const struct xso_tls_config ours = { .role = XSO_ROLE_RECEIVER,
		.identity = { .certificate = good->text, .key = good->key } };

	house->theirs = xso_tls_context_new(&theirs, NULL, NULL, 0);
	house->ours = xso_tls_context_new(&ours, NULL, NULL, 0);
	ck_assert(house->theirs && house->ours);
}

void sasl2_house_begin(struct sasl2_house *house)
{
	struct client_scene *scene = &house->scene;

	*house = (struct sasl2_house){ .password = SASL2_PASSWORD };
	client_scene_begin(scene);
	make_contexts(house);
	scene->house_stream.from = "capulet.lit";
	scene->house_way.tls = XSO_TLS_DIRECT;
	scene->house_way.tls_context = house->ours;
	scene->house_way.ready = guest_ready;
	scene->way.tls = XSO_TLS_DIRECT;
	scene->way.tls_context = house->theirs;
	scene->config.anonymous = false;
	scene->config.jid = SASL2_USER "@capulet.lit";
	scene->config.password = SASL2_PASSWORD;
	ck_assert(!xmpp_sasl2_authenticate_on(scene->house, on_authenticate, house) &&
		!xmpp_sasl2_response_on(scene->house, on_response, house) &&
		!xmpp_iq_on_carbons_control(scene->house, XMPP_IQ_TYPE_SET, on_carbons, house));
}

void sasl2_house_end(struct sasl2_house *house)
{
	client_scene_end(&house->scene);
	xso_sasl_server_free(house->server);
	xso_tls_context_release(house->theirs);
	xso_tls_context_release(house->ours);
}
