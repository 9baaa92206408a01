/*
 * Two ends of a session whose streams are cut at random bytes, or run out of memory at any
 * allocation: none of the numbered messages is lost, none comes twice, their order is kept.
 */
#include "bench.h"
#include "random.h"

#include "session/sm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/core.h>
#include <xso/handlers.h>

enum { MESSAGES = 40, MOST_STEPS = 4000 };

struct end {
	struct line *line;
	struct memory memory;
	struct xso_handlers *handlers;
	struct xso_stream *stream;
	struct xso_sm *sm;
	size_t n_sent, n_heard, n_written, n_acked;
};

/* The initiator is the first. */
struct line {
	struct end ends[2];
	uint64_t random;
	uint64_t now;
	size_t lives, steps;
};

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct end *end = user;

	(void)stream;
	ck_assert_uint_eq(strtoul(message->id, NULL, 10), end->n_heard);
	end->n_heard++;
}

static void on_outcome(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct end *end = user;

	(void)sm;
	ck_assert_msg(outcome->fate != XSO_SM_FAILED, "%s", xso_sm_cause_text(outcome->cause));
	if (outcome->fate == XSO_SM_WRITTEN)
		ck_assert_uint_eq(outcome->token, ++end->n_written);
	else
		ck_assert_uint_eq(outcome->token, ++end->n_acked);
	ck_assert_uint_le(end->n_acked, end->n_written);
}

static void on_resumed(struct xso_stream *stream, const struct xmpp_sm_resumed *resumed, void *user)
{
	struct end *end = user;

	(void)stream;
	if (xso_sm_state(end->sm) == XSO_SM_RESUMING)
		ck_assert(xso_sm_resumed(end->sm, resumed));
}

static void on_enable(struct xso_stream *stream, const struct xmpp_sm_enable *enable, void *user)
{
	struct end *end = user;

	xso_sm_accept(end->sm, stream, enable, "id");
}

static void on_resume(struct xso_stream *stream, const struct xmpp_sm_resume *resume, void *user)
{
	struct end *end = user;
	const enum xso_status status = xso_sm_accept_resume(end->sm, stream, resume);

	ck_assert_int_ne(status, XSO_ERROR_INVALID);
	if (status)
		xso_stream_abort(stream);
}

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	(void)user;
	memcpy(id, "x", sizeof "x");
	return true;
}

/* Streams. False: there is no memory for them. */

static bool join(struct line *line)
{
	for (size_t i = 0; i < 2; i++) {
		struct end *end = &line->ends[i];
		const struct xso_stream_config config = { .allocator = &end->memory.allocator,
			.registry = bench_registry(),
			.handlers = end->handlers,
			.role = i ? XSO_ROLE_RECEIVER : XSO_ROLE_INITIATOR,
			.new_id = new_id,
			.to = "example.com" };
		end->stream = xso_stream_new(&config, NULL);
		if (!end->stream || xso_stream_connected(end->stream))
			return false;
		xso_stream_authenticated(end->stream);
	}
	return true;
}

static void part(struct line *line)
{
	for (size_t i = 0; i < 2; i++) {
		struct end *end = &line->ends[i];
		if (end->stream)
			xso_stream_disconnected(end->stream, NULL);
		xso_stream_free(end->stream);
		end->stream = NULL;
	}
}

/* Some bytes go over. False: there are none. */
static bool move(struct end *from, struct end *to, size_t most)
{
	size_t size;
	const char *bytes = xso_stream_pending(from->stream, &size);
	char *block;

	if (!bytes)
		return false;
	if (size > most)
		size = most;
	block = malloc(size);
	ck_assert_ptr_nonnull(block);
	memcpy(block, bytes, size);
	/* whoever sends may be told of it before or after the other has it */
	if (most % 2)
		xso_stream_sent(from->stream, size);
	xso_stream_feed(to->stream, block, size);
	if (most % 2 == 0)
		xso_stream_sent(from->stream, size);
	free(block);
	return true;
}

static void say(struct end *end)
{
	char id[24];
	const struct xmpp_message message = { .id = id };

	snprintf(id, sizeof id, "%zu", end->n_sent);
	if (end->n_sent < MESSAGES &&
		!xso_sm_send(end->sm, xmpp_message_any(&message), end->n_sent + 1, NULL))
		end->n_sent++;
}

/* Once the stream is open: a session, or the one there is. */
static void begin_session(struct line *line)
{
	struct end *end = &line->ends[0];

	if (xso_stream_state(end->stream) != XSO_STATE_OPEN || xso_sm_stream(end->sm))
		return;
	if (xso_sm_is_resumable(end->sm))
		xso_sm_resume(end->sm, end->stream);
	else
		xso_sm_enable(end->sm, end->stream);
}

static bool is_over(const struct line *line)
{
	return xso_stream_state(line->ends[0].stream) >= XSO_STATE_CLOSING ||
		xso_stream_state(line->ends[1].stream) >= XSO_STATE_CLOSING;
}

static bool is_through(const struct line *line)
{
	return line->ends[0].n_acked == MESSAGES && line->ends[1].n_acked == MESSAGES;
}

static void tick(struct line *line)
{
	line->now += 100;
	for (size_t i = 0; i < 2; i++)
		xso_stream_tick(line->ends[i].stream, line->now);
}

/* Until all is through, the streams end, or so many bytes went over. */
static void live(struct line *line, size_t bytes)
{
	while (!is_over(line) && !is_through(line) && bytes && line->steps++ < MOST_STEPS) {
		const size_t i = random_below(&line->random, 2);
		const size_t piece = 1 + random_below(&line->random, 60);
		struct end *end = &line->ends[i];

		begin_session(line);
		if (xso_sm_state(end->sm) == XSO_SM_ON && random_once_in(&line->random, 2))
			say(end);
		if (move(end, &line->ends[!i], piece < bytes ? piece : bytes))
			bytes -= piece < bytes ? piece : bytes;
		else
			tick(line);
	}
}

static void begin(struct line *line, uint64_t random)
{
	*line = (struct line){ .random = random };
	for (size_t i = 0; i < 2; i++) {
		struct end *end = &line->ends[i];
		struct xso_sm_config config = { .user = end,
			.allocator = memory_begin(&end->memory, 0),
			.outcome = on_outcome,
			.request_after = 1 + random_below(&line->random, 8),
			.request_delay = 300 };
		end->line = line;
		end->handlers = xso_handlers_new(NULL);
		end->sm = xso_sm_new(&config);
		ck_assert_ptr_nonnull(end->sm);
		xmpp_message_on(end->handlers, on_message, end);
		xmpp_sm_resumed_on(end->handlers, on_resumed, end);
		xmpp_sm_enable_on(end->handlers, on_enable, end);
		xmpp_sm_resume_on(end->handlers, on_resume, end);
	}
}

static void finish(struct line *line)
{
	ck_assert_msg(is_through(line),
		"heard %zu and %zu, acknowledged %zu and %zu after %zu lives",
		line->ends[0].n_heard, line->ends[1].n_heard, line->ends[0].n_acked,
		line->ends[1].n_acked, line->lives);
	part(line);
	for (size_t i = 0; i < 2; i++) {
		xso_sm_free(line->ends[i].sm);
		xso_handlers_free(line->ends[i].handlers);
		ck_assert_uint_eq(line->ends[i].memory.bytes, 0);
		ck_assert_uint_eq(line->ends[i].n_heard, MESSAGES);
	}
}

/* A session that can be resumed is there, and nothing was said yet. */
static void settle(struct line *line)
{
	ck_assert(join(line));
	while (xso_sm_state(line->ends[0].sm) != XSO_SM_ON) {
		ck_assert_uint_lt(line->steps++, MOST_STEPS);
		begin_session(line);
		if (!move(&line->ends[0], &line->ends[1], SIZE_MAX))
			move(&line->ends[1], &line->ends[0], SIZE_MAX);
	}
}

START_TEST(cuts_at_random_bytes_lose_and_double_nothing)
{
	const size_t rounds = random_rounds(50, 20000);
	struct line line;
	size_t lives = 0;

	for (size_t i = 1; i <= rounds; i++) {
		begin(&line, i * 0x9E3779B97F4A7C15u);
		settle(&line);
		while (!is_through(&line) && line.steps < MOST_STEPS) {
			live(&line, 1 + random_below(&line.random, 1200));
			if (is_through(&line))
				break;
			part(&line);
			ck_assert(join(&line));
			line.lives++;
		}
		lives += line.lives;
		finish(&line);
	}
	ck_assert_uint_gt(lives, 3 * rounds);
}
END_TEST

/* Allocation `n` of one end fails, and its stream with it or not: it is a cut like any other. */
START_TEST(memory_that_runs_out_loses_and_doubles_nothing)
{
	struct line line;
	bool has_failed = true;

	for (size_t n = 1; has_failed; n++) {
		struct memory *memory = &line.ends[_i].memory;
		begin(&line, 1 + n / 8);
		settle(&line);
		memory->once = true;
		memory->fail_at = memory->calls + n;
		while (!is_through(&line) && line.steps < MOST_STEPS) {
			if (line.ends[0].stream && line.ends[1].stream)
				live(&line, 600);
			if (is_through(&line))
				break;
			part(&line);
			if (!join(&line))
				part(&line);
		}
		has_failed = memory->calls >= memory->fail_at;
		finish(&line);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm_random");
	TCase *tc = tcase_create("sm_random");

	tcase_add_test(tc, cuts_at_random_bytes_lose_and_double_nothing);
	tcase_add_loop_test(tc, memory_that_runs_out_loses_and_doubles_nothing, 0, 2);
	tcase_set_timeout(tc, 3600);
	suite_add_tcase(s, tc);
	return s;
}
