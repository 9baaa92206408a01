#include "login_scene.h"

#include <stdio.h>
#include <stdlib.h>
#include <xso/handlers.h>

static bool random_bytes(void *user, void *bytes, size_t size)
{
	(void)user;
	memset(bytes, 0xA5, size);
	return true;
}

void login_scene_call(struct scene *scene, enum call call)
{
	struct xso_login *login = scene->login;
	struct xso_stream *stream = scene->bench.stream;

	if (call == CLOSE_STREAM)
		xso_stream_close(stream);
	if (call == FREE_LOGIN || call == FREE_BOTH) {
		scene->login = NULL;
		xso_login_free(login);
	}
	if (call == FREE_STREAM || call == FREE_BOTH) {
		scene->bench.stream = NULL;
		xso_stream_free(stream);
	}
}

static void on_done(void *user, struct xso_login *login, const char *jid)
{
	struct scene *scene = user;

	scene->n_done++;
	ck_assert_str_eq(jid, xso_stream_jid(scene->bench.stream));
	ck_assert_int_eq(xso_login_phase(login), XSO_LOGIN_OVER);
	snprintf(scene->jid, sizeof scene->jid, "%s", jid);
	if (xso_login_save_keys(login, &scene->keys))
		scene->keys = (struct xso_sasl_keys){ 0 };
	login_scene_call(scene, scene->call);
}

static void on_failed(void *user, struct xso_login *login, const struct xso_login_failure *failure)
{
	struct scene *scene = user;

	scene->n_failed++;
	ck_assert_int_eq(xso_login_phase(login), XSO_LOGIN_OVER);
	ck_assert_ptr_null(strstr(failure->text, HOUSE_PASSWORD));
	scene->failure = *failure;
	snprintf(scene->text, sizeof scene->text, "%s", failure->text);
	snprintf(scene->condition, sizeof scene->condition, "%s",
		failure->condition ? failure->condition : "-");
	snprintf(scene->server_text, sizeof scene->server_text, "%s",
		failure->server_text ? failure->server_text : "-");
	if (failure->error)
		scene->refusal = failure->error->condition;
	login_scene_call(scene, scene->call);
}

/* Moves what the client says to the server. False: nothing. */
static bool move_up(struct scene *scene)
{
	const char *bytes;
	size_t size;

	bytes = scene->bench.stream ? xso_stream_pending(scene->bench.stream, &size) : NULL;
	if (!bytes)
		return false;
	xso_stream_feed(scene->peer, bytes, size);
	xso_stream_sent(scene->bench.stream, size);
	return true;
}

/* The other way, up to `stop`, in a block of just that size. */
static bool move_down(struct scene *scene)
{
	size_t size;
	const char *bytes = xso_stream_pending(scene->peer, &size);
	char *block;

	if (!bytes || !scene->bench.stream || scene->fed == scene->stop)
		return false;
	if (size > scene->stop - scene->fed)
		size = scene->stop - scene->fed;
	block = malloc(size);
	ck_assert_ptr_nonnull(block);
	memcpy(block, bytes, size);
	scene->fed += size;
	xso_stream_sent(scene->peer, size);
	xso_stream_feed(scene->bench.stream, block, size);
	free(block);
	return true;
}

void login_scene_run(struct scene *scene)
{
	while (move_up(scene) || move_down(scene))
		;
}

void login_scene_begin(struct scene *scene, enum twist twist)
{
	static const char *const scram[] = { "SCRAM-SHA-256" };
	const struct xso_sasl_client client = house_client(0x0304, false);

	*scene = (struct scene){ .twist = twist, .stop = SIZE_MAX };
	login_peer_begin(scene);
	login_peer_offers(scene, scram, 1);
	bench_begin(&scene->bench);
	scene->bench.memory.secret = HOUSE_PASSWORD;
	scene->bench.config.handlers = xso_handlers_new(scene->bench.config.allocator);
	scene->bench.config.tls_required = true;
	bench_new(&scene->bench);
	xso_stream_tls_active(scene->bench.stream);
	ck_assert_int_eq(xso_stream_connected(scene->bench.stream), XSO_OK);
	scene->config = (struct xso_login_config){ .stream = scene->bench.stream,
		.user = scene,
		.allocator = scene->bench.config.allocator,
		.channel = client.channel,
		.credentials = client.credentials,
		.policy = client.policy,
		.random = random_bytes,
		.done = on_done,
		.failed = on_failed };
}

void login_scene_log_in(struct scene *scene)
{
	scene->login = xso_login_new(&scene->config, NULL);
	if (scene->login)
		xso_login_begin(scene->login);
}

void login_scene_end(struct scene *scene)
{
	xso_login_free(scene->login);
	bench_end(&scene->bench);
	ck_assert_uint_eq(scene->bench.memory.leaks, 0);
	login_peer_end(scene);
}

void login_scene_play(struct scene *scene, enum twist twist)
{
	login_scene_begin(scene, twist);
	login_scene_run(scene);
	login_scene_log_in(scene);
	login_scene_run(scene);
}
