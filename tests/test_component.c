/* The handshake of a component: both sides, what each says of the other, and what goes wrong. */
#include "bench.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/component.h>
#include <xmpp/core.h>
#include <xso/component.h>
#include <xso/handlers.h>

#define DOMAIN "chat.example.com"
#define SECRET "\u00F6pen sesame"
#define DIGEST_OF_SCENE "dcdb15b3fe891c2b0fccf643c9221aad1b57327f"

enum { COMPONENT, SERVER, TIMEOUT = 30000 };

/* What an end was told. */
struct side {
	struct xso_stream_config stream_config;
	struct xso_component_config config;
	struct xso_stream *stream;
	struct xso_component *component;
	unsigned n_done, n_failed, ids;
	struct xso_component_failure failure; /* its pointers are not to be used */
	char text[256], domain[64], trace[1024];
	bool frees_all; /* when it is told */
};

struct scene {
	struct memory memory;
	struct side sides[2];
	const char *refusal; /* of those who have proved themselves */
	bool is_unknown;     /* the component */
};

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	struct side *side = user;

	snprintf(id, XSO_ID_SIZE, "<%u>", ++side->ids);
	return true;
}

static void trace(void *user, const char *name, enum xso_direction direction, const char *bytes,
	size_t size, bool sensitive)
{
	struct side *side = user;
	const size_t n = strlen(side->trace);

	(void)name;
	(void)direction;
	(void)sensitive;
	if (bytes)
		snprintf(side->trace + n, sizeof side->trace - n, "%.*s", (int)size, bytes);
}

static void free_all(struct side *side)
{
	if (!side->frees_all)
		return;
	xso_component_free(side->component);
	side->component = NULL;
	xso_stream_free(side->stream);
	side->stream = NULL;
}

static void on_done(void *user, struct xso_component *component, const char *domain)
{
	struct side *side = user;

	(void)component;
	side->n_done++;
	snprintf(side->domain, sizeof side->domain, "%s", domain);
	free_all(side);
}

static void on_failed(
	void *user, struct xso_component *component, const struct xso_component_failure *failure)
{
	struct side *side = user;

	(void)component;
	side->n_failed++;
	side->failure = *failure;
	snprintf(side->text, sizeof side->text, "%s", failure->text);
	ck_assert_ptr_null(strstr(failure->text, SECRET));
	free_all(side);
}

/* The functions of the server; a side's scene is found through the server's. */
static struct scene *scene_of(struct side *server)
{
	return (struct scene *)((char *)(server - SERVER) - offsetof(struct scene, sides));
}

static bool secret_of(void *user, const char *domain, char secret[XSO_COMPONENT_SECRET])
{
	if (scene_of(user)->is_unknown || strcmp(domain, DOMAIN) != 0)
		return false;
	memcpy(secret, SECRET, sizeof SECRET);
	return true;
}

static const char *admit(void *user, const char *domain)
{
	ck_assert_str_eq(domain, DOMAIN);
	return scene_of(user)->refusal;
}

static void begin_side(struct scene *scene, int i)
{
	struct side *side = &scene->sides[i];
	const struct xso_allocator *allocator = &scene->memory.allocator;

	side->stream_config = (struct xso_stream_config){ .allocator = allocator,
		.registry = bench_registry(),
		.handlers = xso_handlers_new(allocator),
		.user = side,
		.role = i == SERVER ? XSO_ROLE_RECEIVER : XSO_ROLE_INITIATOR,
		.mode = XSO_MODE_COMPONENT,
		.to = i == SERVER ? NULL : DOMAIN,
		.trace = trace,
		.new_id = new_id };
	side->stream = xso_stream_new(&side->stream_config, NULL);
	ck_assert_ptr_nonnull(side->stream);
	ck_assert_int_eq(xso_stream_connected(side->stream), XSO_OK);
	side->config = (struct xso_component_config){ .stream = side->stream,
		.user = side,
		.allocator = allocator,
		.secret = i == SERVER ? NULL : SECRET,
		.secret_of = i == SERVER ? secret_of : NULL,
		.admit = i == SERVER ? admit : NULL,
		.done = on_done,
		.failed = on_failed };
}

/* Moves what one says to the other, `piece` bytes at most. False: nothing. */
static bool move(struct side *from, struct side *to, size_t piece)
{
	size_t size;
	const char *bytes = from->stream ? xso_stream_pending(from->stream, &size) : NULL;
	char block[1024];

	if (!bytes)
		return false;
	if (size > piece)
		size = piece;
	ck_assert_uint_le(size, sizeof block);
	memcpy(block, bytes, size);
	xso_stream_sent(from->stream, size);
	if (to->stream)
		xso_stream_feed(to->stream, block, size);
	return true;
}

static void run_in_pieces(struct scene *scene, size_t piece)
{
	while (move(&scene->sides[0], &scene->sides[1], piece) ||
		move(&scene->sides[1], &scene->sides[0], piece))
		;
}

static void run(struct scene *scene)
{
	run_in_pieces(scene, 1024);
}

/* Both streams are open. */
static void begin(struct scene *scene)
{
	*scene = (struct scene){ 0 };
	memory_begin(&scene->memory, 0);
	scene->memory.secret = SECRET;
	begin_side(scene, COMPONENT);
	begin_side(scene, SERVER);
	run(scene);
	ck_assert_int_eq(xso_stream_state(scene->sides[COMPONENT].stream), XSO_STATE_OPEN);
}

static void start(struct side *side)
{
	side->component = xso_component_new(&side->config, NULL);
	if (side->component)
		xso_component_begin(side->component);
}

static void end(struct scene *scene)
{
	for (int i = 0; i < 2; i++) {
		xso_component_free(scene->sides[i].component);
		xso_stream_free(scene->sides[i].stream);
		xso_handlers_free(scene->sides[i].stream_config.handlers);
	}
	ck_assert_uint_eq(scene->memory.blocks, 0);
	ck_assert_uint_eq(scene->memory.leaks, 0);
}

static void play(struct scene *scene)
{
	start(&scene->sides[SERVER]);
	start(&scene->sides[COMPONENT]);
	run(scene);
}

START_TEST(whoever_knows_the_secret_comes_in)
{
	struct scene scene;

	begin(&scene);
	play(&scene);
	for (int i = 0; i < 2; i++) {
		ck_assert_uint_eq(scene.sides[i].n_done, 1);
		ck_assert_uint_eq(scene.sides[i].n_failed, 0);
		ck_assert_str_eq(scene.sides[i].domain, DOMAIN);
		xso_component_begin(scene.sides[i].component); /* once is enough */
	}
	run(&scene);
	ck_assert_str_eq(xso_stream_jid(scene.sides[COMPONENT].stream), DOMAIN);
	ck_assert_str_eq(xso_stream_id(scene.sides[COMPONENT].stream), "<1>");
	ck_assert_str_eq(xso_stream_id(scene.sides[SERVER].stream), "<1>");
	ck_assert_uint_eq(scene.sides[SERVER].n_done, 1);
	end(&scene);
}
END_TEST

/* XEP-0114, with a digest that another program made: printf '<1>öpen sesame' | sha1sum. */
START_TEST(the_digest_is_sha_1_of_id_and_secret_in_lower_case)
{
	static const char expected[] = "<handshake>" DIGEST_OF_SCENE "</handshake>";
	struct scene scene;
	size_t size;
	const char *bytes;

	begin(&scene);
	start(&scene.sides[COMPONENT]);
	bytes = xso_stream_pending(scene.sides[COMPONENT].stream, &size);
	ck_assert_uint_eq(size, sizeof expected - 1);
	ck_assert_mem_eq(bytes, expected, size);
	end(&scene);
}
END_TEST

START_TEST(no_trace_shows_what_was_proved)
{
	struct scene scene;

	begin(&scene);
	play(&scene);
	for (int i = 0; i < 2; i++) {
		ck_assert_ptr_nonnull(strstr(scene.sides[i].trace, "stream:stream"));
		ck_assert_ptr_null(strstr(scene.sides[i].trace, DIGEST_OF_SCENE));
	}
	end(&scene);
}
END_TEST

/* Those who are refused: what the server says, and what each end is told. */
static const struct {
	const char *secret, *refusal;
	bool is_unknown;
	const char *component, *server; /* their sentences have */
} refusals[] = {
	{ "open sesame", NULL, false,
		"the server does not accept the secret: stream error not-authorized",
		"it does not know the secret: not-authorized" },
	{ "", NULL, false, "the server does not accept the secret", "does not know the secret" },
	{ SECRET, "conflict", false,
		"the server has a connection of this component already: stream error conflict",
		"the component may not come in: conflict" },
	{ SECRET, "policy-violation", false, "the stream has ended: stream error policy-violation",
		"policy-violation" },
	{ SECRET, NULL, true, "the server knows no such component: stream error host-unknown",
		"there is no such component: host-unknown" },
};

START_TEST(whoever_is_refused_is_told_why)
{
	struct scene scene;

	begin(&scene);
	scene.refusal = refusals[_i].refusal;
	scene.is_unknown = refusals[_i].is_unknown;
	scene.sides[COMPONENT].config.secret = refusals[_i].secret;
	play(&scene);
	for (int i = 0; i < 2; i++) {
		ck_assert_uint_eq(scene.sides[i].n_done, 0);
		ck_assert_uint_eq(scene.sides[i].n_failed, 1);
		ck_assert(scene.sides[i].failure.reason);
	}
	ck_assert_msg(strstr(scene.sides[COMPONENT].text, refusals[_i].component), "%s",
		scene.sides[COMPONENT].text);
	ck_assert_msg(strstr(scene.sides[SERVER].text, refusals[_i].server), "%s",
		scene.sides[SERVER].text);
	ck_assert_int_ge(xso_stream_state(scene.sides[SERVER].stream), XSO_STATE_CLOSING);
	end(&scene);
}
END_TEST

/* What a component may not say, and its digest in other clothes. */
static const char *const wrong[] = { "<message/>", "<presence/>",
	"<iq type='get' id='1'><query xmlns='jabber:iq:roster'/></iq>", "<handshake/>",
	"<handshake>" DIGEST_OF_SCENE " </handshake>",
	"<handshake>" DIGEST_OF_SCENE "0</handshake>", "<handshake>0</handshake>" };

START_TEST(nothing_else_opens_the_door)
{
	struct scene scene;
	struct side *server = &scene.sides[SERVER];

	begin(&scene);
	start(server);
	xso_stream_feed(server->stream, wrong[_i], strlen(wrong[_i]));
	ck_assert_uint_eq(server->n_failed, 1);
	run(&scene);
	ck_assert_str_eq(
		xso_stream_reason(scene.sides[COMPONENT].stream)->condition, "not-authorized");
	end(&scene);
}
END_TEST

START_TEST(silence_ends_at_the_deadline)
{
	struct scene scene;

	begin(&scene);
	start(&scene.sides[SERVER]);
	scene.sides[COMPONENT].config.timeout = 5;
	start(&scene.sides[COMPONENT]);
	for (int i = 0; i < 2; i++) {
		struct side *side = &scene.sides[i];
		xso_stream_tick(side->stream, i == SERVER ? TIMEOUT - 1 : 4);
		ck_assert_uint_eq(side->n_failed, 0);
		xso_stream_tick(side->stream, i == SERVER ? TIMEOUT : 5);
		ck_assert_uint_eq(side->n_failed, 1);
		ck_assert(side->failure.timeout);
	}
	end(&scene);
}
END_TEST

START_TEST(a_stream_that_is_lost_or_freed_is_told)
{
	struct scene scene;

	for (int i = 0; i < 4; i++) {
		struct side *side = &scene.sides[i % 2];
		begin(&scene);
		start(side);
		if (i < 2) {
			xso_stream_disconnected(side->stream, NULL);
		} else {
			xso_stream_free(side->stream);
			side->stream = NULL;
		}
		ck_assert_uint_eq(side->n_failed, 1);
		ck_assert_ptr_nonnull(strstr(side->text, "the stream has ended"));
		end(&scene);
	}
}
END_TEST

START_TEST(one_that_is_freed_tells_nothing)
{
	struct scene scene;

	begin(&scene);
	play(&scene);
	end(&scene);
	for (int i = 0; i < 2; i++) {
		begin(&scene);
		start(&scene.sides[SERVER]);
		start(&scene.sides[COMPONENT]);
		xso_component_free(scene.sides[i].component);
		scene.sides[i].component = NULL;
		run(&scene);
		xso_stream_tick(scene.sides[i].stream, TIMEOUT);
		ck_assert_uint_eq(scene.sides[i].n_done + scene.sides[i].n_failed, 0);
		end(&scene);
	}
}
END_TEST

START_TEST(everything_may_be_freed_when_it_is_told)
{
	struct scene scene;

	for (size_t i = 0; i <= sizeof refusals / sizeof *refusals; i++) {
		begin(&scene);
		if (i) {
			scene.refusal = refusals[i - 1].refusal;
			scene.is_unknown = refusals[i - 1].is_unknown;
			scene.sides[COMPONENT].config.secret = refusals[i - 1].secret;
		}
		scene.sides[COMPONENT].frees_all = scene.sides[SERVER].frees_all = true;
		play(&scene);
		ck_assert_uint_eq(scene.sides[SERVER].n_done + scene.sides[SERVER].n_failed, 1);
		end(&scene);
	}
}
END_TEST

START_TEST(every_byte_may_come_alone)
{
	struct scene scene;

	begin(&scene);
	start(&scene.sides[SERVER]);
	start(&scene.sides[COMPONENT]);
	run_in_pieces(&scene, 1);
	ck_assert_uint_eq(scene.sides[COMPONENT].n_done, 1);
	ck_assert_uint_eq(scene.sides[SERVER].n_done, 1);
	end(&scene);
}
END_TEST

#define STREAM_FROM                                                                    \
	"<stream:stream xmlns='jabber:component:accept' from='" DOMAIN "' to='" DOMAIN \
	"' xmlns:stream='http://etherx.jabber.org/streams'>"

/* A stream that is not open, whose peer gave no id, or that is closed already. */
START_TEST(what_cannot_begin_fails_at_once)
{
	static const enum xso_status expected[] = { XSO_ERROR_NOT_CONNECTED,
		XSO_ERROR_NOT_CONNECTED, XSO_OK };
	struct scene scene = { 0 };
	struct side *side = &scene.sides[COMPONENT];

	for (int i = 0; i < 3; i++) {
		scene = (struct scene){ 0 };
		memory_begin(&scene.memory, 0);
		begin_side(&scene, COMPONENT);
		if (i == 1)
			xso_stream_feed(side->stream, STREAM_FROM, strlen(STREAM_FROM));
		if (i == 2)
			xso_stream_abort(side->stream);
		start(side);
		ck_assert_uint_eq(side->n_failed, 1);
		ck_assert_int_eq(side->failure.status, expected[i]);
		end(&scene);
	}
}
END_TEST

static bool no_id(void *user, char id[XSO_ID_SIZE])
{
	(void)user;
	(void)id;
	return false;
}

START_TEST(a_server_without_ids_lets_nobody_in)
{
	static const char handshake[] = STREAM_FROM "<handshake>" DIGEST_OF_SCENE "</handshake>";
	struct scene scene;
	struct side *server = &scene.sides[SERVER];

	begin(&scene);
	xso_stream_free(server->stream);
	server->stream_config.new_id = no_id;
	server->stream = xso_stream_new(&server->stream_config, NULL);
	server->config.stream = server->stream;
	ck_assert_int_eq(xso_stream_connected(server->stream), XSO_OK);
	start(server);
	xso_stream_feed(server->stream, handshake, sizeof handshake - 1);
	ck_assert_ptr_null(xso_stream_id(server->stream));
	ck_assert_uint_eq(server->n_failed, 1);
	ck_assert_int_eq(server->failure.status, XSO_ERROR_MISSING);
	end(&scene);
}
END_TEST

START_TEST(what_is_required_is_asked_for)
{
	struct scene scene;
	struct xso_error error;

	begin(&scene);
	for (int i = 0; i < 5; i++) {
		struct xso_component_config config = scene.sides[COMPONENT].config;
		config.stream = i == 0 ? NULL : config.stream;
		config.done = i == 1 ? NULL : config.done;
		config.failed = i == 2 ? NULL : config.failed;
		config.secret = i == 3 ? NULL : config.secret;
		config.secret_of = i == 4 ? secret_of : NULL;
		ck_assert_ptr_null(xso_component_new(&config, &error));
		ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
	}
	end(&scene);
}
END_TEST

/* One allocation of either side fails, or all from it on. True: it was reached. */
static bool fail_at(size_t n, bool once)
{
	struct scene scene;
	bool is_reached;

	begin(&scene);
	scene.memory.fail_at = scene.memory.calls + n;
	scene.memory.once = once;
	play(&scene);
	is_reached = scene.memory.calls >= scene.memory.fail_at;
	scene.memory.fail_at = 0;
	for (int i = 0; i < 2; i++) {
		struct side *side = &scene.sides[i];
		xso_stream_tick(side->stream, TIMEOUT);
		ck_assert_uint_eq(side->n_done + side->n_failed, side->component ? 1 : 0);
		ck_assert(is_reached || side->n_done);
	}
	end(&scene);
	return is_reached;
}

START_TEST(every_failing_allocation_is_told)
{
	size_t n = 1;

	while (fail_at(n, _i))
		n++;
	ck_assert_uint_gt(n, 8);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("component");
	TCase *tc = tcase_create("component");

	tcase_add_test(tc, whoever_knows_the_secret_comes_in);
	tcase_add_test(tc, the_digest_is_sha_1_of_id_and_secret_in_lower_case);
	tcase_add_test(tc, no_trace_shows_what_was_proved);
	tcase_add_loop_test(
		tc, whoever_is_refused_is_told_why, 0, (int)(sizeof refusals / sizeof *refusals));
	tcase_add_loop_test(
		tc, nothing_else_opens_the_door, 0, (int)(sizeof wrong / sizeof *wrong));
	tcase_add_test(tc, silence_ends_at_the_deadline);
	tcase_add_test(tc, a_stream_that_is_lost_or_freed_is_told);
	tcase_add_test(tc, one_that_is_freed_tells_nothing);
	tcase_add_test(tc, everything_may_be_freed_when_it_is_told);
	tcase_add_test(tc, every_byte_may_come_alone);
	tcase_add_test(tc, what_cannot_begin_fails_at_once);
	tcase_add_test(tc, a_server_without_ids_lets_nobody_in);
	tcase_add_test(tc, what_is_required_is_asked_for);
	tcase_add_loop_test(tc, every_failing_allocation_is_told, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
