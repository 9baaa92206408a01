/*
 * An initiator and a receiver talk to each other through everything: headers, TLS, SASL, requests
 * both ways, ends from either side, lost connections; with their bytes in any pieces.
 */
#include "bench.h"
#include "pair.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>
#include <xmpp/stream.h>
#include <xmpp/time.h>
#include <xmpp/version.h>

enum { STEPS = 60, MOST_ASKED = 64 };

/* What is asked, and how the other side answers. */
enum question { ASKS_PING, ASKS_VERSION, ASKS_TIME, ASKS_LATER, QUESTIONS };

struct asked {
	struct talker *talker;
	enum question question;
	unsigned n; /* how often it was completed */
	enum xso_outcome outcome;
};

/* What a side said and heard. */
struct talker {
	struct side *side;
	unsigned n_said, n_heard; /* messages, which are numbered */
	unsigned n_late;	  /* answers that nobody waited for any more */
	struct asked asked[MOST_ASKED];
	size_t n_asked;
	struct xso_request *later; /* to be answered some time */
	unsigned n_waits, n_waited;
	bool is_broken; /* what it hears is not all that was said */
};

static struct pair pair;
static struct talker talkers[2];
static size_t all_heard, all_outcomes[XSO_OUTCOME_CLOSED + 1]; /* in all lives */

static void must(bool holds, const char *what)
{
	if (!holds && !pair.failure)
		pair.failure = what;
}

static void nothing(void)
{
}

/* Heard */

static void hear(struct xso_stream *stream, struct xso_any any, void *user)
{
	struct talker *t = user;
	const struct xmpp_message *message = xmpp_message_from(any);
	const struct xmpp_iq *iq = xmpp_iq_from(any);
	char number[16];

	(void)stream;
	snprintf(number, sizeof number, "%u", t->n_heard + 1);
	if (message) {
		t->n_heard++;
		all_heard++;
		must(!strcmp(message->body->text, number), "a message is missing, or there twice");
	}
	t->n_late += iq && iq->type >= XMPP_IQ_TYPE_RESULT;
}

static void answer_ping(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	(void)fn;
	(void)user;
	must(xmpp_ping_from(payload), "a ping");
	xso_reply_result(request, (struct xso_any){ 0 }, NULL);
}

static void answer_version(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	(void)fn;
	(void)user;
	must(xmpp_version_from(payload), "a version");
	xso_reply_condition(request, "not-allowed", "secret", NULL);
}

static void release_later(struct talker *t)
{
	xso_request_release(t->later);
	t->later = NULL;
}

/* With `set` a ping is answered later. */
static void answer_later(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	struct talker *t = user;

	(void)fn;
	(void)payload;
	release_later(t);
	t->later = xso_request_keep(request);
}

/* Said */

static enum xso_status say(struct talker *t)
{
	char number[16];
	const struct xmpp_lang_text body = { .text = number };
	enum xso_status status;

	snprintf(number, sizeof number, "%u", t->n_said + 1);
	status = xso_stream_send(t->side->stream,
		xmpp_message_any(&(const struct xmpp_message){ .body = &body, .n_body = 1 }), NULL);
	t->n_said += !status;
	return status;
}

static void answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct asked *a = user;

	(void)fn;
	(void)stream;
	(void)result;
	a->n++;
	a->outcome = answer->outcome;
	all_outcomes[answer->outcome]++;
}

static struct xso_any payload_of(enum question question)
{
	static const struct xmpp_ping ping = { 0 };
	static const struct xmpp_version version = { 0 };
	static const struct xmpp_time time = { 0 };

	switch (question) {
	case ASKS_VERSION:
		return xmpp_version_any(&version);
	case ASKS_TIME:
		return xmpp_time_any(&time);
	default:
		return xmpp_ping_any(&ping);
	}
}

static void ask(struct talker *t)
{
	struct asked *a = &t->asked[t->n_asked];
	const enum question question = (enum question)random_below(pair.random, QUESTIONS);

	if (t->n_asked == MOST_ASKED)
		return;
	*a = (struct asked){ .talker = t, .question = question };
	t->n_asked += !xso_stream_request(t->side->stream,
		question == ASKS_LATER ? XMPP_IQ_TYPE_SET : XMPP_IQ_TYPE_GET, NULL,
		payload_of(question), question == ASKS_LATER ? 500 : 0, answered, nothing, a, NULL);
}

static void waited(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	struct talker *t = user;

	(void)stream;
	must((waited == XSO_WAITED_ELEMENT) == (any.cls == &xmpp_presence_class), "a presence");
	t->n_waited++;
}

/* One of them waits for a presence of the other, which may come. */
static void wait_for_presence(struct talker *t)
{
	static const struct xso_class *const cls = &xmpp_presence_class;
	static const struct xmpp_presence presence = { 0 };

	t->n_waits += !xso_stream_wait_for(t->side->stream, &cls, 1, 300, waited, t, NULL);
	if (random_once_in(pair.random, 2))
		xso_stream_send(t->side->other->stream, xmpp_presence_any(&presence), NULL);
}

static void reply_later(struct talker *t)
{
	if (t->later && random_once_in(pair.random, 2))
		xso_reply_result(t->later, (struct xso_any){ 0 }, NULL);
	release_later(t);
}

static void pass_time(void)
{
	pair.now += random_below(pair.random, 200);
	xso_stream_tick(pair.sides[0].stream, pair.now);
	xso_stream_tick(pair.sides[1].stream, pair.now);
}

static void chat(struct talker *t)
{
	switch (random_below(pair.random, 8)) {
	case 0:
		reply_later(t);
		break;
	case 1:
		pass_time();
		break;
	case 2:
		wait_for_presence(t);
		break;
	case 3:
	case 4:
		ask(t);
		break;
	default:
		must(!say(t), "a message cannot be said");
	}
}

/* Ends: each says who hears not all that was said, because it did not want to or could not. */

static void end_by_closing(struct talker *t)
{
	xso_stream_close(t->side->stream);
}

static void end_by_both_closing(struct talker *t)
{
	xso_stream_close(t->side->stream);
	xso_stream_close(t->side->other->stream);
}

static void end_by_error(struct talker *t)
{
	t->is_broken = true;
	xso_stream_send_stream_error_and_close(
		t->side->stream, "reset", "enough", (struct xso_any){ 0 });
}

static void break_both(void)
{
	talkers[0].is_broken = talkers[1].is_broken = true;
}

static void end_by_abort(struct talker *t)
{
	break_both();
	xso_stream_abort(t->side->stream);
}

static void end_by_loss(struct talker *t)
{
	(void)t;
	break_both();
	pair_lose(&pair);
}

/* The other side, which says nothing, is found dead. */
static void end_by_silence(struct talker *t)
{
	break_both();
	xso_stream_set_deadtime_hard_limit(t->side->stream, 1);
	pass_time();
}

static void end_by_garbage(struct talker *t)
{
	break_both();
	xso_stream_feed(t->side->stream, "<!-- -->", 8);
}

static void (*const ends[])(struct talker *t) = { end_by_closing, end_by_both_closing, end_by_error,
	end_by_abort, end_by_loss, end_by_silence, end_by_garbage };

enum { N_ENDS = sizeof ends / sizeof *ends };

/* Lives */

static void begin(uint64_t *random, enum xso_mode mode, enum xso_framing framing, size_t piece)
{
	pair_begin(&pair, random, mode, framing, piece);
	memset(talkers, 0, sizeof talkers);
	for (size_t i = 0; i < 2; i++) {
		struct talker *t = &talkers[i];
		struct xso_handlers *h = pair.sides[i].config.handlers;
		t->side = &pair.sides[i];
		xso_handlers_on_default(h, hear, t);
		xso_handlers_on_request(
			h, XMPP_IQ_TYPE_GET, &xmpp_ping_class, answer_ping, nothing, t);
		xso_handlers_on_request(
			h, XMPP_IQ_TYPE_SET, &xmpp_ping_class, answer_later, nothing, t);
		xso_handlers_on_request(
			h, XMPP_IQ_TYPE_GET, &xmpp_version_class, answer_version, nothing, t);
	}
}

/* Each question has the answer that it gets, unless the stream ended before. */
static void check_asked(const struct talker *t)
{
	static const enum xso_outcome outcomes[] = { XSO_OUTCOME_RESULT, XSO_OUTCOME_ERROR,
		XSO_OUTCOME_ERROR, XSO_OUTCOME_RESULT };
	unsigned n_unanswered = !t->side->is_ready; /* that of the login */

	for (const struct asked *a = t->asked; a < t->asked + t->n_asked; a++) {
		must(a->n == 1, "a question is not completed once");
		must(a->outcome == outcomes[a->question] || a->outcome == XSO_OUTCOME_CLOSED ||
				a->question == ASKS_LATER,
			"a question has another answer");
		n_unanswered +=
			a->outcome == XSO_OUTCOME_TIMEOUT || a->outcome == XSO_OUTCOME_CLOSED;
	}
	must(t->n_late <= n_unanswered, "an answer to nothing");
	must(t->n_waited == t->n_waits, "a wait is not completed once");
}

static void check_ends(void)
{
	for (size_t i = 0; i < 2; i++) {
		const struct talker *t = &talkers[i], *other = &talkers[!i];
		must(xso_stream_state(t->side->stream) == XSO_STATE_CLOSED, "it is not closed");
		must(t->side->n_closing == 1, "the end is not told once");
		must(t->is_broken ? t->n_heard <= other->n_said : t->n_heard == other->n_said,
			"something that was said was not heard");
		check_asked(t);
	}
}

static enum xso_reason reason_of(const struct talker *t)
{
	return xso_stream_reason(t->side->stream)->kind;
}

/* Talks until one of them ends it, in the way of that number, at some step of login or talk. */
static void live(size_t end, size_t last_step)
{
	struct talker *ending = &talkers[random_below(pair.random, 2)];

	for (size_t step = 0; step < last_step; step++) {
		struct talker *t = &talkers[random_below(pair.random, 2)];
		if (pair.sides[0].is_ready && pair.sides[1].is_ready)
			chat(t);
		for (size_t n = random_below(pair.random, 6); n--;)
			pair_move(&pair);
	}
	must(!xso_stream_reason(talkers[0].side->stream), "an end that nobody wanted");
	must(!xso_stream_reason(talkers[1].side->stream), "an end that nobody wanted");
	ends[end](ending);
	pair_settle(&pair);
	if (end == 0 && ending->n_heard)
		must(reason_of(ending) == XSO_REASON_LOCAL &&
				reason_of(&talkers[ending == talkers]) == XSO_REASON_CLOSED_BY_PEER,
			"other reasons");
}

static void end_of_life(size_t end, size_t seed)
{
	check_ends();
	for (size_t i = 0; i < 2; i++)
		release_later(&talkers[i]);
	if (pair.failure)
		ck_abort_msg("life %zu, end %zu, mode %d, framing %d, piece %zu: %s", seed, end,
			pair.sides[0].config.mode, pair.sides[0].config.framing, pair.piece,
			pair.failure);
	pair_end(&pair);
}

START_TEST(what_one_says_the_other_hears_until_the_end)
{
	const size_t rounds = random_rounds(3000, 50000);

	for (size_t i = 0; i < rounds; i++) {
		uint64_t random = (i + 1) * 0x9E3779B97F4A7C15;
		const size_t end = random_below(&random, N_ENDS);
		const size_t piece = random_once_in(&random, 4) ? 1 : 1000;
		const size_t login = piece == 1 ? 2000 : 40;
		begin(&random, (enum xso_mode)random_below(&random, 3),
			(enum xso_framing)random_below(&random, 2), piece);
		live(end, random_below(&random, login + STEPS));
		end_of_life(end, i);
	}
	ck_assert_uint_gt(all_heard, rounds);
	ck_assert_uint_gt(all_outcomes[XSO_OUTCOME_RESULT], rounds / 4);
	ck_assert_uint_gt(all_outcomes[XSO_OUTCOME_ERROR], rounds / 4);
	ck_assert_uint_gt(all_outcomes[XSO_OUTCOME_TIMEOUT], 10);
	ck_assert_uint_gt(all_outcomes[XSO_OUTCOME_CLOSED], 10);
}
END_TEST

/* The login comes to its end in every mode and framing, whatever the pieces. */
START_TEST(a_login_ends_with_both_ready)
{
	for (size_t i = 0; i < 6; i++)
		for (size_t piece = 1; piece < 40; piece++) {
			uint64_t random = 1 + piece;
			begin(&random, (enum xso_mode)(i / 2), (enum xso_framing)(i % 2), piece);
			pair_move_all(&pair);
			must(pair.sides[0].is_ready && pair.sides[1].is_ready, "not ready");
			xso_stream_close(pair.sides[piece % 2].stream);
			pair_settle(&pair);
			end_of_life(0, i);
		}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("stream pair");
	TCase *t = tcase_create("stream pair");

	tcase_set_timeout(t, 600);
	tcase_add_test(t, a_login_ends_with_both_ready);
	tcase_add_test(t, what_one_says_the_other_hears_until_the_end);
	suite_add_tcase(s, t);
	return s;
}
