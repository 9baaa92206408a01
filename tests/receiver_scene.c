#include "receiver_scene.h"

#include <stdio.h>
#include <stdlib.h>
#include <xmpp/starttls.h>
#include <xmpp/stream.h>
#include <xso/handlers.h>
#include <xso/wait.h>

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	static unsigned n;

	(void)user;
	snprintf(id, XSO_ID_SIZE, "id-%u", ++n);
	return true;
}

static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	memset(bytes, 0xA5, size);
	return true;
}

/* The server. */

static bool start_tls(void *user)
{
	struct receiver_scene *scene = user;

	scene->wants_tls = !scene->has_no_tls;
	return scene->wants_tls;
}

static void channel(void *user, struct xso_sasl_channel *known)
{
	*known = ((struct receiver_scene *)user)->channel;
}

static const char *bind_resource(
	void *user, const char *account, char resource[XSO_RECEIVER_RESOURCE])
{
	struct receiver_scene *scene = user;

	ck_assert_ptr_null(strchr(account, '/'));
	if (scene->conflict && *scene->conflict)
		return scene->conflict;
	if (scene->conflict)
		strcpy(resource, "another");
	return NULL;
}

static void free_all(struct receiver_scene *scene)
{
	if (!scene->frees_all)
		return;
	xso_receiver_free(scene->receiver);
	scene->receiver = NULL;
	xso_stream_free(scene->server);
	scene->server = NULL;
}

static void on_done(void *user, struct xso_receiver *receiver, const char *jid)
{
	struct receiver_scene *scene = user;

	scene->n_done++;
	snprintf(scene->jid, sizeof scene->jid, "%s", jid);
	scene->mechanism = xso_receiver_mechanism(receiver);
	ck_assert_int_eq(xso_receiver_phase(receiver), XSO_RECEIVER_OVER);
	free_all(scene);
}

static void on_failed(
	void *user, struct xso_receiver *receiver, const struct xso_receiver_failure *failure)
{
	struct receiver_scene *scene = user;

	scene->n_failed++;
	scene->failure = *failure;
	snprintf(scene->text, sizeof scene->text, "%s", failure->text);
	snprintf(scene->condition, sizeof scene->condition, "%s",
		failure->condition ? failure->condition : "-");
	ck_assert_ptr_null(strstr(failure->text, HOUSE_PASSWORD));
	ck_assert_int_eq(xso_receiver_phase(receiver), XSO_RECEIVER_OVER);
	free_all(scene);
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	(void)stream;
	(void)message;
	((struct receiver_scene *)user)->n_messages++;
}

static void configure(struct receiver_scene *scene, const struct xso_sasl_server_config *house)
{
	scene->config = (struct xso_receiver_config){ .stream = scene->server,
		.user = scene,
		.allocator = scene->stream_config.allocator,
		.domain = "example.com",
		.start_tls = start_tls,
		.mechanisms = house->offer.mechanisms,
		.n_mechanisms = house->offer.n_mechanisms,
		.channel = channel,
		.directory = house->directory,
		.fake_key = house->fake_key,
		.bind = bind_resource,
		.random = random_bytes,
		.done = on_done,
		.failed = on_failed };
}

void receiver_scene_begin(struct receiver_scene *scene)
{
	struct xso_sasl_server_config house = house_config(0x0304);

	*scene = (struct receiver_scene){
		.channel = house.channel, .piece = SIZE_MAX, .left = SIZE_MAX
	};
	house.directory.stored = login_peer_stored;
	scene->stream_config = (struct xso_stream_config){
		.allocator = memory_begin(&scene->memory, 0),
		.registry = bench_registry(),
		.handlers = xso_handlers_new(NULL),
		.user = scene,
		.role = XSO_ROLE_RECEIVER,
		.from = "example.com",
		.new_id = new_id,
	};
	xmpp_message_on(scene->stream_config.handlers, on_message, scene);
	scene->server = xso_stream_new(&scene->stream_config, NULL);
	ck_assert_ptr_nonnull(scene->server);
	ck_assert_int_eq(xso_stream_connected(scene->server), XSO_OK);
	configure(scene, &house);
}

static struct xso_sm *begin_session(void *user, const char *jid, const char *id)
{
	struct receiver_scene *scene = user;

	if (scene->n_done)
		ck_assert_str_eq(jid, scene->jid);
	ck_assert_uint_ge(strlen(id), 32);
	return scene->session;
}

static struct xso_sm *find_session(void *user, const char *id)
{
	(void)id;
	return ((struct receiver_scene *)user)->session;
}

void receiver_scene_manage(struct receiver_scene *scene, struct xso_sm *session)
{
	scene->session = session;
	scene->config.sessions =
		(struct xso_receiver_sessions){ .begin = begin_session, .find = find_session };
}

void receiver_scene_receive(struct receiver_scene *scene)
{
	scene->receiver = xso_receiver_new(&scene->config, NULL);
	if (scene->receiver)
		xso_receiver_begin(scene->receiver);
}

/* The client. */

static void on_login(void *user, struct xso_login *login, const char *jid)
{
	struct receiver_scene *scene = user;

	(void)login;
	ck_assert_str_eq(jid, xso_stream_jid(scene->client));
	scene->n_logins++;
}

static void on_login_failed(
	void *user, struct xso_login *login, const struct xso_login_failure *failure)
{
	struct receiver_scene *scene = user;

	(void)login;
	scene->n_failed_logins++;
	snprintf(scene->login_text, sizeof scene->login_text, "%s", failure->text);
}

static void begin_login(struct receiver_scene *scene)
{
	scene->login = xso_login_new(&scene->login_config, NULL);
	ck_assert_ptr_nonnull(scene->login);
	xso_login_begin(scene->login);
}

static void on_client_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	static const struct xmpp_starttls starttls = { 0 };
	struct receiver_scene *scene = user;

	if (event->kind != XSO_EVENT_FEATURES || scene->login)
		return;
	if (xmpp_stream_features_starttls(event->any.object))
		xso_stream_send(stream, xmpp_starttls_any(&starttls), NULL);
	else
		begin_login(scene);
}

static void on_proceed(
	struct xso_stream *stream, const struct xmpp_starttls_proceed *proceed, void *user)
{
	(void)proceed;
	(void)user;
	xso_stream_hold(stream);
}

void receiver_scene_add_client(struct receiver_scene *scene)
{
	const struct xso_sasl_client client = house_client(0x0304, false);
	struct xso_handlers *h = xso_handlers_new(NULL);

	xso_handlers_on_event(h, on_client_event, scene);
	xmpp_starttls_proceed_on(h, on_proceed, scene);
	scene->client_config = (struct xso_stream_config){
		.registry = bench_registry(), .handlers = h, .to = "example.com", .new_id = new_id
	};
	scene->client = xso_stream_new(&scene->client_config, NULL);
	ck_assert_ptr_nonnull(scene->client);
	ck_assert_int_eq(xso_stream_connected(scene->client), XSO_OK);
	scene->login_config = (struct xso_login_config){ .stream = scene->client,
		.user = scene,
		.channel = client.channel,
		.credentials = client.credentials,
		.policy = client.policy,
		.random = random_bytes,
		.done = on_login,
		.failed = on_login_failed };
}

/* The transport. */

static void give(struct xso_stream *stream, const char *bytes, size_t size)
{
	char *block = malloc(size ? size : 1);

	ck_assert_ptr_nonnull(block);
	memcpy(block, bytes, size);
	xso_stream_feed(stream, block, size);
	free(block);
}

/* False: nothing is to be sent, or there is nobody to take it. */
static bool move(struct receiver_scene *scene, struct xso_stream *from, struct xso_stream *to)
{
	size_t size;
	const char *bytes = from ? xso_stream_pending(from, &size) : NULL;
	char *copy;

	if (!bytes || !to)
		return false;
	if (size > scene->piece)
		size = scene->piece;
	if (size > scene->left)
		size = scene->left;
	if (!size)
		return false;
	scene->left -= size;
	copy = malloc(size);
	ck_assert_ptr_nonnull(copy);
	memcpy(copy, bytes, size);
	xso_stream_sent(from, size);
	give(to, copy, size);
	free(copy);
	return true;
}

void receiver_scene_secure(struct receiver_scene *scene)
{
	scene->wants_tls = false;
	xso_stream_tls_active(scene->server);
	xso_stream_reset(scene->server);
	if (!scene->client)
		return;
	xso_stream_tls_active(scene->client);
	ck_assert_int_eq(xso_stream_reset(scene->client), XSO_OK);
}

void receiver_scene_run(struct receiver_scene *scene)
{
	do {
		if (scene->wants_tls)
			receiver_scene_secure(scene);
		while (move(scene, scene->server, scene->client) ||
			move(scene, scene->client, scene->server))
			;
	} while (scene->wants_tls);
}

void receiver_scene_say(struct receiver_scene *scene, const char *bytes)
{
	give(scene->server, bytes, strlen(bytes));
}

void receiver_scene_advance(struct receiver_scene *scene, enum xso_receiver_phase phase)
{
	receiver_scene_receive(scene);
	ck_assert_int_eq(xso_receiver_phase(scene->receiver), XSO_RECEIVER_HEADER);
	receiver_scene_say(scene, HEADER);
	if (phase > XSO_RECEIVER_TLS) {
		receiver_scene_say(scene, STARTTLS);
		receiver_scene_secure(scene);
		receiver_scene_say(scene, HEADER);
	}
	if (phase > XSO_RECEIVER_SASL)
		receiver_scene_say(scene, ANONYMOUS);
	if (phase > XSO_RECEIVER_SASL)
		receiver_scene_say(scene, HEADER);
	if (phase > XSO_RECEIVER_BIND)
		receiver_scene_say(scene, BIND);
	ck_assert_int_eq(xso_receiver_phase(scene->receiver), phase);
}

const char *receiver_scene_hear(struct receiver_scene *scene)
{
	const char *bytes;
	size_t size;

	scene->said.size = 0;
	while (scene->server && (bytes = xso_stream_pending(scene->server, &size))) {
		ck_assert_int_eq(xso_buffer_append(&scene->said, bytes, size), XSO_OK);
		xso_stream_sent(scene->server, size);
	}
	ck_assert_int_eq(xso_buffer_append_byte(&scene->said, '\0'), XSO_OK);
	return scene->said.data;
}

void receiver_scene_end(struct receiver_scene *scene)
{
	xso_login_free(scene->login);
	xso_stream_free(scene->client);
	xso_handlers_free(scene->client_config.handlers);
	xso_receiver_free(scene->receiver);
	xso_stream_free(scene->server);
	xso_handlers_free(scene->stream_config.handlers);
	xso_buffer_free(&scene->said);
	ck_assert_uint_eq(scene->memory.blocks, 0);
	ck_assert_uint_eq(scene->memory.bytes, 0);
	ck_assert_uint_eq(scene->memory.leaks, 0);
}
