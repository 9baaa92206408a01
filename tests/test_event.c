/* Events: how many can wait, and how long what they point to lives. */
#include "bench.h"

#include <string.h>
#include <xmpp/core.h>
#include <xmpp/stream.h>
#include <xso/handlers.h>
#include <xso/wait.h>

static struct bench bench;

static void setup(void)
{
	bench_begin(&bench);
}

static void teardown(void)
{
	bench_end(&bench);
}

static void receive_and_tick(uint64_t now)
{
	bench_receive(&bench, " ");
	xso_stream_tick(bench.stream, now);
}

START_TEST(a_limit_that_trips_again_is_told_once)
{
	bench.config.deadtime_soft_limit = 10;
	bench_open(&bench);
	for (uint64_t now = 100; now < 1000; now += 100)
		receive_and_tick(now);
	bench_receive(&bench, "<presence/>");
	xso_stream_close(bench.stream);
	bench_takes(&bench, XSO_EVENT_SOFT_LIMIT);
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	bench_takes(&bench, XSO_EVENT_CLOSING);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

/* One of each kind that can wait: there is room for no more, and no more are needed. */
START_TEST(one_of_each_kind_can_wait)
{
	bench.config.deadtime_soft_limit = 10;
	bench.config.high_water = sizeof BENCH_OUR_HEADER;
	bench_open(&bench);
	xso_stream_tick(bench.stream, 100);
	for (size_t i = 0; i <= bench.config.high_water; i++)
		xso_stream_send_space(bench.stream);
	bench_receive(&bench, "<presence/>");
	xso_stream_abort(bench.stream);
	bench_takes(&bench, XSO_EVENT_SOFT_LIMIT);
	bench_takes(&bench, XSO_EVENT_CONGESTED);
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	bench_takes(&bench, XSO_EVENT_CLOSING);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

static const char *body_of(struct xso_any any)
{
	const struct xmpp_message *message = xmpp_message_from(any);

	return message && message->n_body ? message->body->text : "";
}

START_TEST(what_an_event_points_to_lives_until_the_next)
{
	const struct xmpp_message *message;

	bench_open(&bench);
	for (size_t i = 0; i < 3; i++) {
		bench_receive(
			&bench, "<message id='a' from='a@example.com'><body>x</body></message>");
		bench_takes(&bench, XSO_EVENT_ELEMENT);
		message = bench.event.any.object;
		/* sending, and telling the time, end nothing */
		ck_assert_int_eq(xso_stream_send(bench.stream, bench.event.any, NULL), XSO_OK);
		xso_stream_tick(bench.stream, i * 1000);
		bench_output(&bench);
		ck_assert_str_eq(body_of(bench.event.any), "x");
		ck_assert_str_eq(message->from, "a@example.com");
		ck_assert_str_eq(bench.event.raw->items->name->local, "message");
	}
}
END_TEST

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>

START_TEST(what_an_event_points_to_is_poisoned_behind_it)
{
	const struct xmpp_message *message;
	const char *body;

	bench_open(&bench);
	bench_receive(&bench, "<message><body>x</body></message>");
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	message = bench.event.any.object;
	body = message->body->text;
	ck_assert(!__asan_address_is_poisoned(message) && !__asan_address_is_poisoned(body));
	bench_receive(&bench, "<");
	ck_assert(__asan_address_is_poisoned(message) && __asan_address_is_poisoned(body));
}
END_TEST
#endif

START_TEST(what_is_kept_lives_on)
{
	struct xso_arena *kept;
	struct xso_any any;

	bench_open(&bench);
	bench_receive(&bench, "<message><body>kept</body></message>");
	ck_assert_ptr_null(xso_stream_keep(bench.stream));
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	any = bench.event.any;
	kept = xso_stream_keep(bench.stream);
	ck_assert_ptr_nonnull(kept);
	bench_receive(&bench, "<message><body>next</body></message>");
	ck_assert_ptr_null(xso_stream_keep(bench.stream));
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	ck_assert_str_eq(body_of(bench.event.any), "next");
	ck_assert_int_eq(xso_stream_reset(bench.stream), XSO_OK);
	xso_stream_free(bench.stream);
	bench.stream = NULL;
	ck_assert_str_eq(body_of(any), "kept");
	xso_arena_release(kept);
}
END_TEST

/* Whoever handles an element has it until it returns, whatever it calls meanwhile. */
struct nested {
	struct xso_arena *kept[2];
	size_t depth;
};

static void handle_nested(struct xso_stream *stream, struct xso_any any, void *user)
{
	static const char *const bodies[] = { "outer", "inner" };
	struct nested *nested = user;
	const size_t depth = nested->depth++;

	ck_assert_str_eq(body_of(any), bodies[depth]);
	if (!depth) {
		bench_feed(&bench, "<message><body>inner</body></message>");
		bench_receive(&bench, " ");
	}
	nested->kept[depth] = xso_stream_keep(stream);
	ck_assert_ptr_nonnull(nested->kept[depth]);
	ck_assert_int_eq(xso_stream_send(stream, any, NULL), XSO_OK);
	ck_assert_str_eq(body_of(any), bodies[depth]);
}

START_TEST(a_handler_has_its_element_until_it_returns)
{
	struct nested nested = { .depth = 0 };

	bench.config.handlers = xso_handlers_new(bench.config.allocator);
	bench_open(&bench);
	xso_handlers_on_default(bench.config.handlers, handle_nested, &nested);
	bench_feed(&bench, "<message><body>outer</body></message>");
	ck_assert_uint_eq(nested.depth, 2);
	ck_assert_ptr_ne(nested.kept[0], nested.kept[1]);
	ck_assert_ptr_null(xso_stream_keep(bench.stream));
	xso_arena_release(nested.kept[0]);
	xso_arena_release(nested.kept[1]);
	ck_assert_str_eq(bench_output(&bench),
		"<message id=\"id-1\"><body>inner</body></message>"
		"<message id=\"id-2\"><body>outer</body></message>");
}
END_TEST

static void look_after_reset(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	const struct xmpp_stream_features *features = xmpp_stream_features_from(any);

	ck_assert_int_eq(waited, XSO_WAITED_ELEMENT);
	ck_assert_int_eq(xso_stream_reset(stream), XSO_OK);
	ck_assert_ptr_null(xso_stream_features(stream));
	bench_receive(&bench, BENCH_HEADER);
	*(size_t *)user = features->n_feature;
	ck_assert_ptr_nonnull(features->feature[0].cls);
}

START_TEST(features_that_are_there_may_be_forgotten_by_who_gets_them)
{
	size_t n_features = 0;

	bench_open(&bench);
	bench_receive(&bench,
		"<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
		"</stream:features>");
	bench_takes(&bench, XSO_EVENT_FEATURES);
	bench_takes(&bench, XSO_EVENT_NONE);
	ck_assert_int_eq(
		xso_stream_expect_features(bench.stream, 0, look_after_reset, &n_features), XSO_OK);
	ck_assert_uint_eq(n_features, 1);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("event");
	TCase *t = tcase_create("event");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, a_limit_that_trips_again_is_told_once);
	tcase_add_test(t, one_of_each_kind_can_wait);
	tcase_add_test(t, what_an_event_points_to_lives_until_the_next);
#ifdef __SANITIZE_ADDRESS__
	tcase_add_test(t, what_an_event_points_to_is_poisoned_behind_it);
#endif
	tcase_add_test(t, what_is_kept_lives_on);
	tcase_add_test(t, a_handler_has_its_element_until_it_returns);
	tcase_add_test(t, features_that_are_there_may_be_forgotten_by_who_gets_them);
	suite_add_tcase(s, t);
	return s;
}
