/*
 * Random calls in random states, held against the model: after each call both say the same. In
 * every role, mode and framing, with bytes in random pieces.
 */
#include "bench.h"
#include "random.h"
#include "stream_model.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>
#include <xso/request.h>
#include <xso/wait.h>

enum { CALLS = 40, LOG = 4096 };

/* One stream's life. */
struct life {
	uint64_t *random;
	struct xso_stream_config config;
	struct memory memory;
	struct xso_stream *stream;
	struct model model;
	struct awaited awaited[MODEL_AWAITED]; /* what was really told */
	unsigned ids;
	char told[WORDS_SAID], said[WORDS_SAID];
	char log[LOG]; /* what was called */
};

static void note(struct life *l, const char *what)
{
	const size_t n = strlen(l->log);

	snprintf(l->log + n, sizeof l->log - n, "%s ", what);
}

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
		.role = (enum xso_role)random_below(random, 2),
		.mode = (enum xso_mode)random_below(random, 3),
		.framing = (enum xso_framing)random_below(random, 2),
		.reader = random_once_in(random, 4) ? &xso_reader_libxml2 : NULL,
		.to = WORDS_DOMAIN,
		.tls_required = random_once_in(random, 8),
		.shutdown_timeout = 100 * random_below(random, 3),
		.deadtime_soft_limit = 30 * random_below(random, 2),
		.deadtime_hard_limit = 70 * random_below(random, 2),
		.new_id = new_id,
		.check_to = words_check_to };
	l->stream = xso_stream_new(&l->config, NULL);
	ck_assert_ptr_nonnull(l->stream);
	if (!l->config.shutdown_timeout)
		l->config.shutdown_timeout = 15000;
	model_begin(&l->model, &l->config);
	snprintf(l->log, sizeof l->log, "role %d mode %d framing %d tls %d: ", l->config.role,
		l->config.mode, l->config.framing, l->config.tls_required);
}

/* The calls, each of the stream and of the model. */

static void same(
	struct life *l, const char *what, unsigned long long model, unsigned long long stream)
{
	if (model != stream)
		ck_abort_msg("%s: %s is %llu, the model says %llu", l->log, what, stream, model);
}

static void same_status(struct life *l, enum xso_status model, enum xso_status stream)
{
	same(l, "the status", model, stream);
}

static void call_connected(struct life *l)
{
	same_status(l, model_connected(&l->model), xso_stream_connected(l->stream));
}

static void call_reset(struct life *l)
{
	same_status(l, model_reset(&l->model), xso_stream_reset(l->stream));
}

static void call_send(struct life *l)
{
	static const struct xmpp_presence presence;

	same_status(l, model_send(&l->model, 'P'),
		xso_stream_send(l->stream, xmpp_presence_any(&presence), NULL));
}

static void call_send_raw(struct life *l)
{
	static const char text[] = "<message xmlns='jabber:client'><body>a</body></message>";

	same_status(l, model_send(&l->model, 'M'),
		xso_stream_send_raw(l->stream, text, sizeof text - 1, NULL));
}

static void call_send_space(struct life *l)
{
	same_status(l, model_send(&l->model, 'S'), xso_stream_send_space(l->stream));
}

static void call_close(struct life *l)
{
	model_close(&l->model);
	xso_stream_close(l->stream);
}

static void call_abort(struct life *l)
{
	model_abort(&l->model);
	xso_stream_abort(l->stream);
}

static void call_fail(struct life *l)
{
	model_fail(&l->model, XSO_REASON_TLS);
	xso_stream_fail(l->stream, &(const struct xso_close_reason){ .kind = XSO_REASON_TLS });
}

static void call_send_error(struct life *l)
{
	model_send_error(&l->model);
	xso_stream_send_stream_error_and_close(l->stream, "reset", "enough", (struct xso_any){ 0 });
}

static void call_eof(struct life *l)
{
	model_eof(&l->model);
	xso_stream_received_eof(l->stream);
}

static void call_disconnected(struct life *l)
{
	const bool with_error = random_once_in(l->random, 2);
	const struct xso_error error = { .status = XSO_ERROR_REFUSED };

	model_disconnected(&l->model, with_error);
	xso_stream_disconnected(l->stream, with_error ? &error : NULL);
}

static void call_hold(struct life *l)
{
	l->model.is_held = true;
	xso_stream_hold(l->stream);
}

static void call_tls_active(struct life *l)
{
	model_tls_active(&l->model);
	xso_stream_tls_active(l->stream);
}

static void call_tick(struct life *l)
{
	const uint64_t now = l->model.now + random_below(l->random, 40);

	model_tick(&l->model, now);
	xso_stream_tick(l->stream, now);
}

static void call_tick_at_deadline(struct life *l)
{
	const uint64_t deadline = xso_stream_deadline(l->stream);

	if (deadline == UINT64_MAX)
		return;
	ck_assert_uint_ge(deadline, l->model.now);
	model_tick(&l->model, deadline);
	xso_stream_tick(l->stream, deadline);
	/* else whoever waits for it would never sleep */
	ck_assert_uint_gt(xso_stream_deadline(l->stream), deadline);
}

static void call_set_soft(struct life *l)
{
	const uint64_t limit = 20 * random_below(l->random, 4);

	model_set_soft(&l->model, limit);
	xso_stream_set_deadtime_soft_limit(l->stream, limit);
}

static void call_set_hard(struct life *l)
{
	const uint64_t limit = 40 * random_below(l->random, 4);

	model_set_hard(&l->model, limit);
	xso_stream_set_deadtime_hard_limit(l->stream, limit);
}

static void waited(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	struct awaited *a = user;

	ck_assert_ptr_nonnull(stream);
	ck_assert_ptr_null(any.cls);
	ck_assert_int_ne(waited, XSO_WAITED_ELEMENT);
	a->n_timeouts += waited == XSO_WAITED_TIMEOUT;
	a->n_closed += waited == XSO_WAITED_CLOSED;
}

static void answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct awaited *a = user;

	(void)fn;
	ck_assert_ptr_nonnull(stream);
	ck_assert(!result.cls && !answer->iq);
	a->n_timeouts += answer->outcome == XSO_OUTCOME_TIMEOUT;
	a->n_closed += answer->outcome == XSO_OUTCOME_CLOSED;
}

static void nothing(void)
{
}

static enum xso_status await(
	struct life *l, struct awaited *a, enum awaited_kind kind, uint64_t timeout)
{
	static const struct xso_class *const classes[] = { &xmpp_message_class,
		&xmpp_presence_class };
	static const struct xmpp_ping ping;

	if (kind == AWAITED_ANSWER)
		return xso_stream_request(l->stream, XMPP_IQ_TYPE_GET, "a@example.com",
			xmpp_ping_any(&ping), timeout, answered, nothing, a, NULL);
	return xso_stream_wait_for(
		l->stream, classes, kind == AWAITED_END ? 0 : 2, timeout, waited, a, NULL);
}

static void call_wait(struct life *l)
{
	const size_t place = random_below(l->random, MODEL_AWAITED);
	const enum awaited_kind kind = (enum awaited_kind)random_below(l->random, 3);
	const uint64_t timeout = 25 * random_below(l->random, 4);

	if (!l->model.awaited[place].is_pending)
		same_status(l, model_wait(&l->model, place, kind, timeout),
			await(l, &l->awaited[place], kind, timeout));
}

/* Takes all events that wait, as letters. */
static void take_events(struct life *l)
{
	static const char letters[] = "?hferscc";
	struct xso_event event;

	while (xso_stream_next(l->stream, &event)) {
		const bool is_closing = event.kind == XSO_EVENT_CLOSING;
		words_add(l->told, is_closing ? 'c' : letters[event.kind]);
		if (is_closing)
			ck_assert_ptr_eq(event.reason, xso_stream_reason(l->stream));
	}
}

/* The bytes come in pieces, each in a block of just its size; messages come whole. */
static void give(struct life *l, const char *bytes, size_t size)
{
	const bool is_framed = l->config.framing == XSO_FRAMING_WEBSOCKET;

	while (size && l->model.state != XSO_STATE_READY) {
		const size_t n = is_framed ? size : 1 + random_below(l->random, size);
		char *block = malloc(n);
		size_t taken;
		memcpy(block, bytes, n);
		taken = xso_stream_receive(l->stream, block, n);
		free(block);
		ck_assert_msg(
			taken && taken <= n, "%s: %zu of %zu bytes are taken", l->log, taken, n);
		bytes += taken;
		size -= taken;
		take_events(l);
	}
	if (size)
		ck_assert_uint_eq(xso_stream_receive(l->stream, bytes, size), 0);
}

static void call_receive(struct life *l)
{
	struct xso_buffer bytes = { 0 };

	for (size_t n = 1 + random_below(l->random, 4); n--;) {
		const enum word word =
			l->model.in_half ? WORD_OTHER_HALF : word_choose(l->random, l->model.state);
		const char name[] = { (char)('0' + word / 10), (char)('0' + word % 10), '\0' };
		note(l, name);
		word_append(&bytes, word, &l->config);
		model_receive(&l->model, word);
		if (l->config.framing == XSO_FRAMING_STREAM && n)
			continue;
		give(l, bytes.data, bytes.size);
		bytes.size = 0;
	}
	xso_buffer_free(&bytes);
}

static const struct {
	const char *name;
	void (*call)(struct life *l);
	size_t weight;
} calls[] = {
	{ "connected", call_connected, 4 },
	{ "receive", call_receive, 30 },
	{ "send", call_send, 6 },
	{ "send_raw", call_send_raw, 1 },
	{ "send_space", call_send_space, 2 },
	{ "reset", call_reset, 3 },
	{ "tick", call_tick, 6 },
	{ "tick_at_deadline", call_tick_at_deadline, 3 },
	{ "set_soft", call_set_soft, 2 },
	{ "set_hard", call_set_hard, 2 },
	{ "wait", call_wait, 8 },
	{ "hold", call_hold, 1 },
	{ "tls_active", call_tls_active, 1 },
	{ "close", call_close, 1 },
	{ "send_error", call_send_error, 1 },
	{ "eof", call_eof, 1 },
	{ "disconnected", call_disconnected, 1 },
	{ "abort", call_abort, 1 },
	{ "fail", call_fail, 1 },
};

enum { N_CALLS = sizeof calls / sizeof *calls };

/* How often each was called in each state. */
static size_t met[XSO_STATE_CLOSED + 1][N_CALLS];

static void call_some(struct life *l)
{
	size_t all = 0, i = 0, at;

	for (size_t n = 0; n < N_CALLS; n++)
		all += calls[n].weight;
	for (at = random_below(l->random, all); at >= calls[i].weight; i++)
		at -= calls[i].weight;
	if (l->model.state == XSO_STATE_READY && !random_once_in(l->random, 3))
		i = 0;
	met[l->model.state][i]++;
	note(l, calls[i].name);
	calls[i].call(l);
}

static void check_that_all_were_met(void)
{
	for (size_t state = 0; state <= XSO_STATE_CLOSED; state++)
		for (size_t i = 0; i < N_CALLS; i++)
			ck_assert_msg(met[state][i] > 10 || state == 5,
				"%s in state %zu: %zu times", calls[i].name, state, met[state][i]);
}

static void compare_letters(struct life *l, const char *what, char model[], char stream[])
{
	if (strcmp(model, stream) != 0)
		ck_abort_msg("%s: %s '%s', the model says '%s'", l->log, what, stream, model);
	*model = *stream = '\0';
}

static void compare_awaited(struct life *l)
{
	for (size_t i = 0; i < MODEL_AWAITED; i++) {
		same(l, "timeouts", l->model.awaited[i].n_timeouts, l->awaited[i].n_timeouts);
		same(l, "ends", l->model.awaited[i].n_closed, l->awaited[i].n_closed);
	}
}

static void compare(struct life *l)
{
	const struct model *m = &l->model;
	const struct xso_close_reason *reason = xso_stream_reason(l->stream);

	take_events(l);
	words_said(l->stream, l->said);
	same(l, "the state", m->state, xso_stream_state(l->stream));
	same(l, "the ending", m->ending, xso_stream_ending(l->stream));
	same(l, "the reason", m->reason, reason ? reason->kind : XSO_REASON_NONE);
	same(l, "the deadline", model_deadline(m), xso_stream_deadline(l->stream));
	same(l, "a header", m->is_good, xso_stream_peer_header(l->stream) != NULL);
	same(l, "features", m->has_features, xso_stream_features(l->stream) != NULL);
	compare_letters(l, "told", l->model.told, l->told);
	compare_letters(l, "said", l->model.said, l->said);
	compare_awaited(l);
}

static void end(struct life *l)
{
	note(l, "free");
	model_free(&l->model);
	xso_stream_free(l->stream);
	compare_awaited(l);
	same(l, "memory", 0, l->memory.bytes);
}

START_TEST(every_call_does_what_the_model_says)
{
	const size_t rounds = random_rounds(400000, 2000000);
	uint64_t random = 0x9E3779B97F4A7C15;
	struct life *l = malloc(sizeof *l);

	for (size_t n = 0; n < rounds;) {
		const size_t last = n + 1 + random_below(&random, CALLS);
		begin(l, &random);
		for (; n < last; n++) {
			call_some(l);
			compare(l);
		}
		end(l);
	}
	check_that_all_were_met();
	free(l);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("stream model");
	TCase *t = tcase_create("stream model");

	tcase_set_timeout(t, 600);
	tcase_add_test(t, every_call_does_what_the_model_says);
	suite_add_tcase(s, t);
	return s;
}
