/* The server of client_scene.h. */
#include "client_scene.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include <xmpp/all.h>
#include <xmpp/bind.h>
#include <xmpp/csi.h>
#include <xmpp/ping.h>
#include <xmpp/sasl.h>
#include <xmpp/sm.h>
#include <xmpp/stream-limits.h>
#include <xmpp/stream.h>
#include <xso/print.h>
#include <xso/read.h>

static struct guest *guest_of(struct xso_stream *stream)
{
	return xso_connection_user(xso_connection_of(stream));
}

static void say(struct xso_stream *stream, struct xso_any any)
{
	xso_stream_send(stream, any, NULL);
}

static void offer(struct xso_stream *stream, const struct guest *guest)
{
	static const char *const anonymous[] = { "ANONYMOUS" };
	const struct client_scene *scene = guest->scene;
	const struct xmpp_sasl_mechanisms mechanisms = { .mechanism = anonymous, .n_mechanism = 1 };
	const struct xmpp_bind bind = { 0 };
	const struct xmpp_csi_feature csi = { 0 };
	const struct xmpp_stream_limits limits = { .idle_seconds = scene->idle_seconds,
		.has_idle_seconds = true };
	const struct xmpp_sm_feature sm = { .ns = "urn:xmpp:sm:3" };
	struct xso_any any[4];
	struct xmpp_stream_features features = { .feature = any };

	any[features.n_feature++] =
		guest->is_in ? xmpp_bind_any(&bind) : xmpp_sasl_mechanisms_any(&mechanisms);
	if (guest->is_in && !scene->no_csi)
		any[features.n_feature++] = xmpp_csi_feature_any(&csi);
	if (guest->is_in && scene->has_sm)
		any[features.n_feature++] = xmpp_sm_feature_any(&sm);
	if (guest->is_in && scene->idle_seconds)
		any[features.n_feature++] = xmpp_stream_limits_any(&limits);
	say(stream, xmpp_stream_features_any(&features));
}

static void guest_ready(void *user, struct xso_connection *connection)
{
	offer(xso_connection_stream(connection), user);
}

/* Of the stream that begins after SASL. */
static void on_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	(void)user;
	if (event->kind == XSO_EVENT_HEADER)
		offer(stream, guest_of(stream));
}

static void on_auth(struct xso_stream *stream, const struct xmpp_sasl_auth *auth, void *user)
{
	struct guest *guest = guest_of(stream);
	const struct client_scene *scene = guest->scene;
	const struct xmpp_sasl_success success = { .unknown = NULL };
	const struct xmpp_sasl_failure failure = { .condition = scene->hospitality == REFUSES
			? XMPP_SASL_CONDITION_NOT_AUTHORIZED
			: XMPP_SASL_CONDITION_TEMPORARY_AUTH_FAILURE };

	(void)auth;
	(void)user;
	if (scene->hospitality == REFUSES || scene->hospitality == IS_BUSY) {
		say(stream, xmpp_sasl_failure_any(&failure));
		return;
	}
	say(stream, xmpp_sasl_success_any(&success));
	guest->is_in = true;
	xso_stream_authenticated(stream);
	xso_stream_reset(stream);
}

static void send_away(struct xso_stream *stream)
{
	char text[256];
	const struct guest *guest = guest_of(stream);

	snprintf(text, sizeof text,
		"<stream:error xmlns:stream='http://etherx.jabber.org/streams'><see-other-host "
		"xmlns='urn:ietf:params:xml:ns:xmpp-streams'>127.0.0.1:%u</see-other-host>"
		"</stream:error>",
		(unsigned)xso_listener_port(guest->scene->listener));
	ck_assert_int_eq(xso_stream_send_raw(stream, text, strlen(text), NULL), XSO_OK);
	xso_stream_close(stream);
}

/* The session, if there is one, stands. */
static void choke(struct xso_stream *stream)
{
	static const char error[] =
		"<stream:error xmlns:stream='http://etherx.jabber.org/streams'><not-well-formed "
		"xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>";
	struct guest *guest = guest_of(stream);

	ck_assert_int_eq(xso_stream_send_raw(stream, error, strlen(error), NULL), XSO_OK);
	xso_connection_pause(guest->connection);
	guest->is_choking = true;
}

static void treat(struct xso_stream *stream, const struct client_scene *scene)
{
	const struct xso_any none = { 0 };

	if (scene->hospitality == SENDS_AWAY)
		send_away(stream);
	else if (scene->hospitality == ERRS)
		xso_stream_send_stream_error_and_close(stream, scene->condition, NULL, none);
	else if (scene->hospitality == CUTS)
		xso_stream_abort(stream);
	else if (scene->hospitality == IS_SILENT)
		xso_connection_pause(xso_connection_of(stream));
}

static void on_bind(struct xso_request *request, const struct xmpp_bind *asked, void *user)
{
	struct xso_stream *stream = xso_request_stream(request);
	const struct client_scene *scene = guest_of(stream)->scene;
	const struct xmpp_bind bound = { .jid = "guest@example.com/1" };

	(void)asked;
	(void)user;
	if (scene->hospitality == TAKEN)
		xso_reply_condition(request, "conflict", NULL, NULL);
	else
		xso_reply_result(request, xmpp_bind_any(&bound), NULL);
	treat(stream, scene);
}

static void on_enable(struct xso_stream *stream, const struct xmpp_sm_enable *enable, void *user)
{
	const struct xso_sm_config config = { 0 };
	struct client_scene *scene = user;
	char text[256];

	if (scene->location) {
		snprintf(text, sizeof text,
			"<enabled xmlns='urn:xmpp:sm:3' id='x' resume='true' location='%s'/>",
			scene->location);
		ck_assert_int_eq(xso_stream_send_raw(stream, text, strlen(text), NULL), XSO_OK);
		return;
	}
	xso_sm_free(scene->sm);
	scene->sm = xso_sm_new(&config);
	ck_assert_ptr_nonnull(scene->sm);
	xso_sm_accept(scene->sm, stream, enable, "session");
}

static void on_resume(struct xso_stream *stream, const struct xmpp_sm_resume *resume, void *user)
{
	const struct client_scene *scene = user;
	const struct xmpp_sm_failed failed = { .ns = "urn:xmpp:sm:3" };
	const struct xmpp_sm_resumed choked = {
		.ns = "urn:xmpp:sm:3", .previd = "session", .h = 1
	};

	if (scene->hospitality == CHOKES) /* the message was never handled */
		say(stream, xmpp_sm_resumed_any(&choked));
	else if (!scene->sm || xso_sm_accept_resume(scene->sm, stream, resume))
		say(stream, xmpp_sm_failed_any(&failed));
	else
		treat(stream, scene);
}

/* Whatever a client says once it is in, as text. */
static void on_any(struct xso_stream *stream, struct xso_any any, void *user)
{
	struct client_scene *scene = user;
	struct xso_buffer out = { 0 };

	ck_assert_int_eq(xso_write(any, &out, NULL), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&out, '\0'), XSO_OK);
	client_scene_add_line(scene->heard, sizeof scene->heard, out.data);
	xso_buffer_free(&out);
	if (scene->hospitality == CHOKES && xmpp_message_from(any))
		choke(stream);
}

static void on_ping(struct xso_request *request, const struct xmpp_ping *ping, void *user)
{
	struct client_scene *scene = user;

	(void)ping;
	client_scene_add_line(scene->heard, sizeof scene->heard, "ping");
	xso_reply_result(request, (struct xso_any){ 0 }, NULL);
}

static void *accepted(void *user, struct xso_connection *connection)
{
	struct client_scene *scene = user;
	struct guest *guest = &scene->guests[scene->n_guests++];

	ck_assert_uint_le(scene->n_guests, sizeof scene->guests / sizeof *scene->guests);
	*guest = (struct guest){ .scene = scene, .connection = connection };
	return guest;
}

static void guest_ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct guest *guest = user;

	(void)connection;
	(void)reason;
	guest->connection = NULL;
	guest->is_in = false;
}

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	(void)user;
	strcpy(id, "1");
	return true;
}

void client_house_open(struct client_scene *scene)
{
	const struct xso_listener_config config = { .address = "127.0.0.1",
		.connection = &scene->house_way,
		.accepted = accepted,
		.user = scene };
	struct xso_registry *registry = xso_registry_new(NULL);

	ck_assert_int_eq(xso_registry_add_all(registry, xmpp_all_modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	scene->house = xso_handlers_new(NULL);
	scene->house_stream = (struct xso_stream_config){ .role = XSO_ROLE_RECEIVER,
		.handlers = scene->house,
		.registry = registry,
		.new_id = new_id };
	scene->house_way = (struct xso_connection_config){ .stream = &scene->house_stream,
		.tls = XSO_TLS_NEVER,
		.ready = guest_ready,
		.ended = guest_ended };
	ck_assert(!xso_handlers_on_event(scene->house, on_event, scene) &&
		!xmpp_sasl_auth_on(scene->house, on_auth, scene) &&
		!xmpp_iq_on_bind(scene->house, XMPP_IQ_TYPE_SET, on_bind, scene) &&
		!xmpp_sm_enable_on(scene->house, on_enable, scene) &&
		!xmpp_sm_resume_on(scene->house, on_resume, scene) &&
		!xmpp_iq_on_ping(scene->house, XMPP_IQ_TYPE_GET, on_ping, scene) &&
		!xso_handlers_on_default(scene->house, on_any, scene));
	scene->listener = xso_listener_new(&config, NULL);
	ck_assert_ptr_nonnull(scene->listener);
}

struct xso_stream *client_scene_peer(struct client_scene *scene)
{
	const struct guest *guest = scene->n_guests ? &scene->guests[scene->n_guests - 1] : NULL;

	return guest && guest->is_in ? xso_connection_stream(guest->connection) : NULL;
}

void client_scene_say(struct client_scene *scene, const char *xml)
{
	struct xso_stream *stream = client_scene_peer(scene);

	ck_assert_ptr_nonnull(stream);
	ck_assert_int_eq(xso_stream_send_raw(stream, xml, strlen(xml), NULL), XSO_OK);
	client_scene_settle(scene);
}
