/*
 * Random calls from inside handlers and the functions of waits, requests and answers, freeing the
 * stream among them. What must hold whatever happens: one end, one footer, states that go up,
 * everybody who waits told once, nothing called after the stream was freed, nothing leaked.
 */
#include "bench.h"
#include "reentry.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>

enum { CALLS = 60, DEEPEST = 4 };

void life_note(struct life *l, const char *what)
{
	const size_t n = strlen(l->log);

	snprintf(l->log + n, sizeof l->log - n, "%s ", what);
}

void life_must(struct life *l, bool holds, const char *what)
{
	if (!holds)
		ck_abort_msg("%s: %s", l->log, what);
}

/* What a call may change. */
struct before {
	enum xso_stream_state state;
	enum xso_ending ending;
	const struct xso_close_reason *reason;
	unsigned n_begun;
};

static struct before look(const struct life *l)
{
	return (struct before){ xso_stream_state(l->stream), xso_stream_ending(l->stream),
		xso_stream_reason(l->stream), l->n_begun };
}

static void compare(struct life *l, const struct before *before)
{
	const struct before after = look(l);

	life_must(l, after.state >= before->state || after.n_begun > before->n_begun,
		"the state went down");
	life_must(l, after.ending >= before->ending, "the ending went down");
	life_must(l, !before->reason || after.reason == before->reason, "another reason");
	life_must(l, l->is_being_freed || (after.state >= XSO_STATE_CLOSING) == !!after.reason,
		"an end without a reason");
}

static void call(struct life *l)
{
	const struct before before = look(l);

	l->depth++;
	life_call(l);
	l->depth--;
	if (l->stream)
		compare(l, &before);
}

/* Some calls inside a function, unless enough are under way. */
static void act(struct life *l)
{
	while (l->stream && l->depth < DEEPEST && random_once_in(l->random, 2))
		call(l);
}

/* The functions, and how often each was called inside another one. */
enum function { ON_ANY, ON_EVENT, ON_REQUEST, WAITED, ANSWERED, FUNCTIONS };

static const char *const functions[] = { "(element", "(event", "(request", "(waited", "(answered" };
static size_t n_inside[FUNCTIONS], n_frees;

static void called(struct life *l, enum function f)
{
	n_inside[f] += l->depth > 1;
	life_note(l, functions[f]);
	life_must(l, !l->is_freed, "called after the stream was freed");
}

/* What was given to a handler is whole, whatever was called meanwhile. */
static void check_any(struct life *l, struct xso_any any)
{
	const struct xmpp_message *message = xmpp_message_from(any);
	const struct xmpp_iq *iq = xmpp_iq_from(any);

	if (message)
		life_must(l, message->n_body == 1 && !strcmp(message->body->text, "one"), "a body");
	if (iq)
		life_must(l, iq->type != XMPP_IQ_TYPE_ABSENT, "a type");
}

static void handle(struct life *l, struct xso_any any)
{
	const struct xso_any outer = l->any;

	l->any = any;
	act(l);
	check_any(l, any);
	l->any = outer;
}

void life_on_any(struct xso_stream *stream, struct xso_any any, void *user)
{
	called(user, ON_ANY);
	ck_assert_ptr_eq(xso_stream_user(stream), user);
	handle(user, any);
	life_note(user, ")");
}

void life_saw_event(struct life *l, const struct xso_event *event)
{
	if (event->kind == XSO_EVENT_CLOSING) {
		life_must(l, !l->n_closing++, "told twice of the end");
		life_must(l, event->reason->kind != XSO_REASON_NONE, "an end without a reason");
	}
	if (event->kind == XSO_EVENT_HEADER)
		life_must(l, event->header->major == 1, "a version");
}

void life_on_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	called(user, ON_EVENT);
	ck_assert_ptr_eq(xso_stream_user(stream), user);
	life_saw_event(user, event);
	handle(user, event->partial);
	life_note(user, ")");
}

void life_waited(struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	struct awaited *a = user;

	(void)stream;
	called(a->life, WAITED);
	life_must(a->life, a->is_pending, "told twice");
	life_must(a->life,
		(waited == XSO_WAITED_ELEMENT || waited == XSO_WAITED_REFUSED) == (any.cls != NULL),
		"told of nothing");
	*a = (struct awaited){ .life = a->life };
	handle(a->life, any);
	life_note(a->life, ")");
}

void life_answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct awaited *a = user;

	(void)fn;
	(void)stream;
	(void)result;
	called(a->life, ANSWERED);
	life_must(a->life, a->is_pending, "answered twice");
	*a = (struct awaited){ .life = a->life };
	handle(a->life, answer->iq ? xmpp_iq_any(answer->iq) : (struct xso_any){ 0 });
	life_note(a->life, ")");
}

void life_on_request(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	struct life *l = user;
	struct xso_request **kept = &l->requests[random_below(l->random, REENTRY_KEPT)];

	(void)fn;
	called(l, ON_REQUEST);
	life_must(l, xmpp_ping_from(payload), "another payload");
	if (!*kept)
		*kept = xso_request_keep(request);
	handle(l, xmpp_iq_any(xso_request_iq(request)));
	life_must(l, xso_request_stream(request) == l->stream, "the stream of a request");
	if (random_once_in(l->random, 2))
		xso_reply_result(request, (struct xso_any){ 0 }, NULL);
	life_note(l, ")");
}

/* A life from its beginning to its end. */

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	struct life *l = user;

	snprintf(id, XSO_ID_SIZE, "id-%u", ++l->ids);
	return true;
}

static void begin(struct life *l, uint64_t *random)
{
	*l = (struct life){ .random = random };
	l->config = (struct xso_stream_config){ .allocator = memory_begin(&l->memory, 0),
		.registry = bench_registry(),
		.user = l,
		.handlers = xso_handlers_new(&l->memory.allocator),
		.role = (enum xso_role)random_below(random, 2),
		.mode = (enum xso_mode)random_below(random, 3),
		.framing = (enum xso_framing)random_below(random, 2),
		.reader = random_once_in(random, 4) ? &xso_reader_libxml2 : NULL,
		.to = WORDS_DOMAIN,
		.high_water = 300 * random_below(random, 2),
		.shutdown_timeout = 100 * random_below(random, 2),
		.deadtime_soft_limit = 50 * random_below(random, 2),
		.deliver_unknown = random_once_in(random, 2),
		.new_id = new_id,
		.check_to = words_check_to };
	life_set_handlers(l);
	l->stream = xso_stream_new(&l->config, NULL);
	ck_assert_ptr_nonnull(l->stream);
	if (random_once_in(random, 4)) {
		l->memory.fail_at = l->memory.calls + 1 + random_below(random, 100);
		l->memory.once = true;
	}
	snprintf(l->log, sizeof l->log, "role %d mode %d framing %d memory %zu: ", l->config.role,
		l->config.mode, l->config.framing, l->memory.fail_at);
}

static void end(struct life *l)
{
	n_frees += !l->stream;
	life_note(l, "the end");
	if (l->stream)
		life_call_output(l);
	life_free(l);
	for (size_t i = 0; i < REENTRY_AWAITED; i++)
		life_must(l, !l->awaited[i].is_pending, "somebody was never told");
	for (size_t i = 0; i < REENTRY_KEPT; i++) {
		life_release_kept(l, &l->kept[i]);
		xso_request_release(l->requests[i]);
	}
	xso_handlers_free(l->config.handlers);
	life_must(l, !l->memory.blocks && !l->memory.bytes, "memory leaks");
}

START_TEST(whatever_is_called_inside_a_call_the_stream_stays_one)
{
	const size_t rounds = random_rounds(300000, 2000000);
	uint64_t random = 0x2545F4914F6CDD1D;
	struct life *l = malloc(sizeof *l);

	for (size_t n = 0; n < rounds;) {
		begin(l, &random);
		for (size_t left = CALLS; left && l->stream; left--, n++) {
			call(l);
			if (l->stream && xso_stream_state(l->stream) >= XSO_STATE_CLOSING)
				left = left > 8 ? 8 : left;
		}
		end(l);
	}
	for (size_t f = 0; f < FUNCTIONS; f++)
		ck_assert_msg(n_inside[f] > 100, "%s: %zu", functions[f], n_inside[f]);
	ck_assert_uint_gt(n_frees, 100);
	free(l);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("stream reentry");
	TCase *t = tcase_create("stream reentry");

	tcase_set_timeout(t, 600);
	tcase_add_test(t, whatever_is_called_inside_a_call_the_stream_stays_one);
	suite_add_tcase(s, t);
	return s;
}
