#include "client_scene.h"

#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>

void client_scene_add_line(char *text, size_t size, const char *line)
{
	const size_t n = strlen(text);

	snprintf(text + n, size - n, "%s\n", line);
}

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
	client_scene_add_line(scene->told, sizeof scene->told, line);
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
	client_scene_add_line(scene->told, sizeof scene->told, m->n_body ? m->body[0].text : "-");
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
	client_house_open(scene);
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
