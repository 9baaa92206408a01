#include "client_scene.h"

#include <check.h>
#include <poll.h>
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

static void add_line(char *text, size_t size, const char *line)
{
	const size_t n = strlen(text);

	snprintf(text + n, size - n, "%s\n", line);
}

/* The server. */

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
	add_line(scene->heard, sizeof scene->heard, out.data);
	xso_buffer_free(&out);
	if (scene->hospitality == CHOKES && xmpp_message_from(any))
		choke(stream);
}

static void on_ping(struct xso_request *request, const struct xmpp_ping *ping, void *user)
{
	struct client_scene *scene = user;

	(void)ping;
	add_line(scene->heard, sizeof scene->heard, "ping");
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

static void open_house(struct client_scene *scene)
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

/* The client. */

static void act_in(struct client_scene *scene, int place)
{
	struct xso_client *client = scene->client;

	if (client && scene->close_in == place)
		xso_client_close(client);
	if (client && scene->free_in == place) {
		scene->client = NULL;
		xso_client_free(client);
	}
}

static void changed(void *user, struct xso_client *client, const struct xso_client_change *change)
{
	struct client_scene *scene = user;
	char line[1024];

	ck_assert_int_eq(xso_client_state(client), change->state);
	ck_assert_str_eq(xso_client_text(client), change->text);
	snprintf(line, sizeof line, "%s: %s", xso_client_state_text(change->state), change->text);
	add_line(scene->told, sizeof scene->told, line);
	scene->n_resumed += change->has_resumed;
	scene->last = *change;
	scene->n_online += change->state == XSO_CLIENT_ONLINE;
	if (change->state == XSO_CLIENT_WAITING)
		scene->waits[scene->n_waits++ % 64] = change->wait;
	if (change->state == XSO_CLIENT_ONLINE && scene->online)
		scene->online(scene);
	if (scene->patience && scene->n_waits >= scene->patience)
		xso_client_close(client);
	act_in(scene, (int)change->state);
}

static void on_client_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	(void)stream;
	(void)event;
	act_in(user, IN_EVENT);
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *m, void *user)
{
	struct client_scene *scene = user;

	ck_assert(!scene->client || xso_client_of(stream) == scene->client);
	scene->n_messages++;
	add_line(scene->told, sizeof scene->told, m->n_body ? m->body[0].text : "-");
	act_in(scene, IN_MESSAGE);
}

static uint64_t now(void *user)
{
	return ((struct client_scene *)user)->now;
}

/* The least that can be: waits are half their ceiling. */
static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	memset(bytes, 0, size);
	return true;
}

void client_scene_begin(struct client_scene *scene)
{
	*scene = (struct client_scene){ .now = 1000, .free_in = NOWHERE, .close_in = NOWHERE };
	open_house(scene);
	scene->way = (struct xso_connection_config){ .host = "127.0.0.1",
		.port = xso_listener_port(scene->listener),
		.tls = XSO_TLS_NEVER,
		.user = scene,
		.now = now,
		.random = random_bytes };
	scene->config = (struct xso_client_config){ .jid = "example.com",
		.anonymous = true,
		.connection = &scene->way,
		.allocator = memory_begin(&scene->memory, 0),
		.user = scene,
		.changed = changed,
		.event = on_client_event };
}

void client_scene_make(struct client_scene *scene)
{
	scene->client = xso_client_new(&scene->config, NULL);
	if (!scene->client)
		return;
	if (xmpp_message_on(xso_client_handlers(scene->client), on_message, scene)) {
		xso_client_free(scene->client);
		scene->client = NULL;
	}
}

void client_scene_end(struct client_scene *scene)
{
	xso_client_free(scene->client);
	xso_sm_free(scene->sm);
	xso_listener_free(scene->listener);
	xso_handlers_free(scene->house);
	xso_registry_free((struct xso_registry *)scene->house_stream.registry);
	ck_assert_uint_eq(scene->memory.blocks, 0);
}

/* True when it was stepped. */
static bool step(struct xso_source *source, int wait, bool *has_ended)
{
	struct pollfd fd = { .fd = xso_source_fd(source), .events = POLLIN };

	if (!poll(&fd, 1, wait) && xso_source_timeout(source))
		return false;
	*has_ended = !xso_source_step(source);
	return true;
}

/* True: there was one. */
static bool cut_choking(struct client_scene *scene)
{
	struct guest *guest = scene->n_guests ? &scene->guests[scene->n_guests - 1] : NULL;

	if (!guest || !guest->is_choking || !guest->connection)
		return false;
	guest->is_choking = false;
	xso_stream_abort(xso_connection_stream(guest->connection));
	return true;
}

bool client_scene_settle(struct client_scene *scene)
{
	struct xso_source *house = xso_listener_source(scene->listener);
	bool has_ended = !scene->client, is_quiet = false, ignored;

	for (int i = 0; i < 100000 && !is_quiet; i++) {
		is_quiet = !step(house, 0, &ignored);
		if (!has_ended && step(xso_client_source(scene->client), is_quiet, &has_ended))
			is_quiet = false;
		has_ended = has_ended || !scene->client;
		if (is_quiet && cut_choking(scene))
			is_quiet = false;
	}
	ck_assert_msg(is_quiet, "it steps for ever");
	return !has_ended;
}

bool client_scene_pass(struct client_scene *scene, uint64_t milliseconds)
{
	const uint64_t end = scene->now + milliseconds;

	while (client_scene_settle(scene) && scene->now < end) {
		const int wait = xso_source_timeout(xso_client_source(scene->client));
		const uint64_t left = end - scene->now;
		scene->now += wait >= 0 && (uint64_t)wait < left ? (uint64_t)wait : left;
	}
	return scene->client && xso_client_state(scene->client) != XSO_CLIENT_ENDED;
}

void client_scene_come_online(struct client_scene *scene)
{
	client_scene_begin(scene);
	client_scene_make(scene);
	ck_assert_ptr_nonnull(scene->client);
	client_scene_pass(scene, 1000);
	ck_assert_int_eq(xso_client_state(scene->client), XSO_CLIENT_ONLINE);
}
