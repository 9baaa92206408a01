#include "sm_scene.h"

#include "session/sm.h"

#include <stdio.h>
#include <string.h>
#include <xso/handlers.h>

static void make_call(struct sm_scene *scene)
{
	struct xso_sm *sm = scene->sm;
	struct xso_stream *stream = scene->bench.stream;
	const enum sm_call call = scene->call;

	scene->call = SM_NOTHING;
	if (call == SM_FREE) {
		scene->sm = NULL;
		xso_sm_free(sm);
	} else if (call == SM_FREE_STREAM) {
		scene->bench.stream = NULL;
		xso_stream_free(stream);
	} else if (call == SM_CLOSE) {
		xso_sm_close(sm);
	} else if (call == SM_SEND) {
		sm_scene_send(scene, 99);
	} else if (call == SM_HIBERNATE) {
		xso_sm_hibernate(sm);
	}
}

static const char *cause_word(enum xso_sm_cause cause)
{
	static const char *const words[] = { "none", "refused", "lost", "gone", "closed", "broken",
		"large" };

	return words[cause];
}

/* Its bytes are the stanza's: they have its token as id. */
static void check_bytes(const struct xso_sm_outcome *outcome)
{
	char id[32];
	const size_t size = (size_t)snprintf(id, sizeof id, "id=\"%u\"", (unsigned)outcome->token);

	for (size_t i = 0; i + size <= outcome->size; i++)
		if (!memcmp(outcome->bytes + i, id, size))
			return;
	ck_abort_msg("%.*s has no %s", (int)outcome->size, outcome->bytes, id);
}

static void tell(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct sm_scene *scene = user;
	const size_t n = strlen(scene->told);
	char *to = scene->told + n;
	const size_t room = sizeof scene->told - n;
	const unsigned token = (unsigned)outcome->token;

	ck_assert_ptr_eq(sm, scene->sm);
	if (token) {
		check_bytes(outcome);
		if (outcome->fate == XSO_SM_FAILED)
			snprintf(to, room, "%c%u:%s ", outcome->was_written ? 'f' : 'F', token,
				cause_word(outcome->cause));
		else
			snprintf(to, room, "%c%u ", outcome->fate == XSO_SM_WRITTEN ? 'w' : 'a',
				token);
	}
	if (outcome->fate != XSO_SM_WRITTEN)
		make_call(scene);
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct sm_scene *scene = user;

	(void)stream;
	(void)message;
	scene->messages++;
}

/* Where a login would wait for them. */
static void on_resumed(struct xso_stream *stream, const struct xmpp_sm_resumed *resumed, void *user)
{
	struct sm_scene *scene = user;

	(void)stream;
	if (scene->sm && xso_sm_state(scene->sm) == XSO_SM_RESUMING)
		xso_sm_resumed(scene->sm, resumed);
}

static void on_failed(struct xso_stream *stream, const struct xmpp_sm_failed *failed, void *user)
{
	struct sm_scene *scene = user;

	(void)stream;
	if (scene->sm && xso_sm_state(scene->sm) == XSO_SM_RESUMING)
		xso_sm_not_resumed(scene->sm, failed);
}

static void open_stream(struct sm_scene *scene)
{
	bench_open(&scene->bench);
	xso_stream_authenticated(scene->bench.stream);
	ck_assert_int_eq(
		xso_stream_set_jid(scene->bench.stream, "juliet@example.com/balcony"), XSO_OK);
}

void sm_scene_begin(struct sm_scene *scene)
{
	struct xso_handlers *handlers;

	*scene = (struct sm_scene){ 0 };
	bench_begin(&scene->bench);
	handlers = xso_handlers_new(scene->bench.config.allocator);
	ck_assert_ptr_nonnull(handlers);
	scene->bench.config.handlers = handlers;
	xmpp_message_on(handlers, on_message, scene);
	xmpp_sm_resumed_on(handlers, on_resumed, scene);
	xmpp_sm_failed_on(handlers, on_failed, scene);
	open_stream(scene);
	scene->config = (struct xso_sm_config){
		.allocator = scene->bench.config.allocator, .user = scene, .outcome = tell
	};
}

void sm_scene_new(struct sm_scene *scene)
{
	scene->sm = xso_sm_new(&scene->config);
	ck_assert_ptr_nonnull(scene->sm);
}

void sm_scene_enable(struct sm_scene *scene)
{
	sm_scene_begin(scene);
	sm_scene_new(scene);
	ck_assert_int_eq(xso_sm_enable(scene->sm, scene->bench.stream), XSO_OK);
	bench_feed(&scene->bench, SM_ENABLED);
	ck_assert_int_eq(xso_sm_state(scene->sm), XSO_SM_ON);
	bench_output(&scene->bench);
}

void sm_scene_end(struct sm_scene *scene)
{
	xso_sm_free(scene->sm);
	bench_end(&scene->bench);
}

enum xso_status sm_scene_send(struct sm_scene *scene, uint64_t token)
{
	char id[24];
	const struct xmpp_message message = { .id = id };

	snprintf(id, sizeof id, "%u", (unsigned)token);
	return xso_sm_send(scene->sm, xmpp_message_any(&message), token, NULL);
}

void sm_scene_send_many(struct sm_scene *scene, uint64_t from, uint64_t to)
{
	for (uint64_t i = from; i <= to; i++)
		ck_assert_int_eq(sm_scene_send(scene, i), XSO_OK);
}

const char *sm_scene_told(struct sm_scene *scene)
{
	static char told[sizeof scene->told];

	memcpy(told, scene->told, sizeof told);
	scene->told[0] = '\0';
	return told;
}

void sm_scene_lose(struct sm_scene *scene)
{
	xso_stream_disconnected(scene->bench.stream, NULL);
	xso_stream_free(scene->bench.stream);
	scene->bench.stream = NULL;
}

void sm_scene_reopen(struct sm_scene *scene)
{
	open_stream(scene);
}

enum xso_status sm_scene_resume(struct sm_scene *scene)
{
	return xso_sm_resume(scene->sm, scene->bench.stream);
}
