/* How a receiver lives: what it waits for, and how it ends. */
#include "session/receiver.h"

#include "base/allocate.h"
#include "base/sentence.h"

#include <string.h>
#include <xmpp/core.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/session.h>
#include <xmpp/sm.h>
#include <xmpp/starttls.h>
#include <xso/request.h>

enum { USUAL_TIMEOUT = 30000, USUAL_FAILURES = 3 };

const char *xso_receiver_phase_text(enum xso_receiver_phase phase)
{
	static const char *const texts[] = {
		[XSO_RECEIVER_FRESH] = "not begun",
		[XSO_RECEIVER_HEADER] = "waiting for a stream header",
		[XSO_RECEIVER_TLS] = "waiting for STARTTLS",
		[XSO_RECEIVER_SASL] = "authenticating",
		[XSO_RECEIVER_BIND] = "binding a resource",
		[XSO_RECEIVER_OVER] = "over",
	};

	return (unsigned)phase < sizeof texts / sizeof *texts ? texts[phase] : "in no phase";
}

static const struct negotiation_side server;

static struct xso_receiver *refuse(
	struct xso_error *error, enum xso_status status, const char *sentence)
{
	if (error)
		*error = (struct xso_error){ .status = status, .expected = sentence };
	return NULL;
}

static bool keep_config(struct xso_receiver *receiver)
{
	struct xso_receiver_config *c = &receiver->config;

	receiver->arena = xso_arena_new(c->allocator);
	if (!receiver->arena)
		return false;
	xso_arena_mark_secret(receiver->arena);
	c->domain = xso_arena_text(receiver->arena, c->domain, strlen(c->domain));
	c->fake_key.data = (const uint8_t *)xso_arena_text(
		receiver->arena, c->fake_key.data, c->fake_key.size);
	if (!c->most_failures)
		c->most_failures = USUAL_FAILURES;
	return c->domain && c->fake_key.data;
}

/* NULL: nothing is. */
static const char *missing(const struct xso_receiver_config *c)
{
	const struct xso_receiver_fast *fast = &c->fast;

	if (!c->stream || !c->domain || !c->random || !c->done || !c->failed)
		return "a stream, a domain, random, done and failed are required";
	if (!xso_stream_handlers(c->stream))
		return "the stream has no handlers";
	if (fast->n_mechanisms && (!fast->find || !fast->use || !fast->give))
		return "tokens are to be found, used and given";
	return NULL;
}

struct xso_receiver *xso_receiver_new(
	const struct xso_receiver_config *config, struct xso_error *error)
{
	const char *sentence = missing(config);
	struct xso_receiver *receiver;

	if (sentence)
		return refuse(error, XSO_ERROR_MISUSE, sentence);
	receiver = xso_allocate_zeroed(config->allocator, sizeof *receiver);
	if (!receiver)
		return refuse(error, XSO_ERROR_MEMORY, NULL);
	receiver->config = *config;
	receiver->holds = 1;
	receiver->negotiation = (struct negotiation){ .side = &server,
		.self = receiver,
		.stream = config->stream,
		.timeout = config->timeout ? config->timeout : USUAL_TIMEOUT };
	if (keep_config(receiver))
		return receiver;
	xso_receiver_free(receiver);
	return refuse(error, XSO_ERROR_MEMORY, NULL);
}

/* Nothing is waited for any more. What is in the arena lives on, until its owner lets it go. */
static void stop(struct xso_receiver *receiver)
{
	xso_negotiation_stop(&receiver->negotiation);
	xso_sasl_server_free(receiver->sasl);
	receiver->sasl = NULL;
	receiver->phase = XSO_RECEIVER_OVER;
}

void xso_receiver_hold(struct xso_receiver *receiver)
{
	receiver->holds++;
}

void xso_receiver_release(struct xso_receiver *receiver)
{
	if (--receiver->holds)
		return;
	xso_arena_release(receiver->arena);
	xso_allocate_free(receiver->config.allocator, receiver, sizeof *receiver);
}

void xso_receiver_free(struct xso_receiver *receiver)
{
	if (!receiver || receiver->is_freed)
		return;
	receiver->is_freed = true;
	stop(receiver);
	xso_receiver_release(receiver);
}

enum xso_receiver_phase xso_receiver_phase(const struct xso_receiver *receiver)
{
	return receiver->phase;
}

enum xso_sasl_mechanism xso_receiver_mechanism(const struct xso_receiver *receiver)
{
	return receiver->account ? receiver->mechanism : XSO_SASL_NONE;
}

bool xso_receiver_has_resumed(const struct xso_receiver *receiver)
{
	return receiver->has_resumed;
}

/* The ends: their functions may free everything, so nothing is touched behind them. */

void xso_receiver_fail(struct xso_receiver *receiver, struct xso_receiver_failure failure,
	const char *words, const char *more)
{
	char text[RECEIVER_TEXT];
	struct sentence s = { .text = text, .size = sizeof text };

	xso_sentence_say(&s, words);
	xso_sentence_say(&s, more);
	xso_sentence_end(&s);
	failure.phase = receiver->phase;
	failure.text = text;
	failure.condition = receiver->condition;
	stop(receiver);
	receiver->config.failed(receiver->config.user, receiver, &failure);
}

void xso_receiver_fail_status(
	struct xso_receiver *receiver, enum xso_status status, const char *words)
{
	xso_negotiation_fail(&receiver->negotiation, status, words);
}

void xso_receiver_fail_closed(struct xso_receiver *receiver)
{
	xso_negotiation_closed(&receiver->negotiation, xso_stream_reason(receiver->config.stream));
}

void xso_receiver_refuse(struct xso_receiver *receiver, const char *condition, const char *words)
{
	xso_negotiation_refuse(&receiver->negotiation, condition, words, "");
}

void xso_receiver_finish(struct xso_receiver *receiver)
{
	receiver->phase = XSO_RECEIVER_OVER;
	receiver->config.done(receiver->config.user, receiver, receiver->jid);
}

void xso_receiver_count_failure(struct xso_receiver *receiver, const char *words)
{
	if (++receiver->n_failures == receiver->config.most_failures)
		xso_receiver_refuse(receiver, "policy-violation", words);
	else
		xso_receiver_expect(receiver);
}

/* Waiting and sending. */

/* RFC 6120 4.3.2: each phase has a closed set; what is not in it ends the stream. */
static void step(void *self, struct xso_any any)
{
	struct xso_receiver *receiver = self;

	if (any.cls == &xmpp_message_class || any.cls == &xmpp_presence_class ||
		(any.cls == &xmpp_iq_class && receiver->phase != XSO_RECEIVER_BIND))
		xso_receiver_refuse(receiver, "not-authorized", "a stanza came before its time");
	else if (receiver->phase == XSO_RECEIVER_HEADER)
		xso_receiver_offer(receiver);
	else if (receiver->phase == XSO_RECEIVER_TLS)
		xso_receiver_tls(receiver, any);
	else if (receiver->phase == XSO_RECEIVER_SASL)
		xso_receiver_sasl(receiver, any);
	else
		xso_receiver_bind(receiver, any);
}

static const char *phase_text(const void *self)
{
	return xso_receiver_phase_text(((const struct xso_receiver *)self)->phase);
}

static void failed(void *self, const struct negotiation_failure *failure)
{
	xso_receiver_fail(self,
		(struct xso_receiver_failure){ .reason = failure->reason,
			.status = failure->status,
			.timeout = failure->timeout },
		failure->text, "");
}

static const struct negotiation_side server = { .peer = "the client",
	.is_receiver = true,
	.phase = phase_text,
	.got = step,
	.failed = failed };

bool xso_receiver_expect_header(struct xso_receiver *receiver)
{
	receiver->phase = XSO_RECEIVER_HEADER;
	return xso_negotiation_expect_header(&receiver->negotiation);
}

bool xso_receiver_expect(struct xso_receiver *receiver)
{
	static const struct xso_class *const classes[] = { &xmpp_starttls_class,
		&xmpp_sasl_auth_class, &xmpp_sasl_response_class, &xmpp_sasl_abort_class,
		&xmpp_sasl2_authenticate_class, &xmpp_sasl2_response_class, &xmpp_sasl2_abort_class,
		&xmpp_sasl2_next_class, &xmpp_sasl2_task_data_class, &xmpp_sm_enable_class,
		&xmpp_sm_resume_class, &xmpp_message_class, &xmpp_presence_class, &xmpp_iq_class };

	return xso_negotiation_expect(
		&receiver->negotiation, classes, sizeof classes / sizeof *classes);
}

/* Behind the end, or while it is being told. */
static void came_late(
	struct xso_stream *stream, enum xso_waited outcome, struct xso_any any, void *user)
{
	struct xso_receiver *receiver = user;

	receiver->negotiation.wait = NULL;
	if (receiver->phase != XSO_RECEIVER_OVER)
		xso_negotiation_closed(&receiver->negotiation, xso_stream_reason(stream));
	else if (outcome == XSO_WAITED_ELEMENT || outcome == XSO_WAITED_REFUSED)
		xso_receiver_enable(receiver, any);
}

enum xso_status xso_receiver_expect_enable(struct xso_receiver *receiver)
{
	static const struct xso_class *const classes[] = { &xmpp_sm_enable_class,
		&xmpp_sm_resume_class };

	if (!receiver->config.sessions.begin)
		return XSO_OK;
	return xso_stream_wait_for(receiver->config.stream, classes, 2, 0, came_late, receiver,
		&receiver->negotiation.wait);
}

bool xso_receiver_send(struct xso_receiver *receiver, struct xso_any any)
{
	return xso_negotiation_send(&receiver->negotiation, any);
}

void xso_receiver_begin(struct xso_receiver *receiver)
{
	if (receiver->phase != XSO_RECEIVER_FRESH)
		return;
	receiver->phase = XSO_RECEIVER_HEADER;
	if (xso_stream_peer_header(receiver->config.stream))
		xso_receiver_offer(receiver);
	else
		xso_receiver_expect_header(receiver);
}

static void answer_session(
	struct xso_request *request, const struct xmpp_session *session, void *user)
{
	(void)session;
	(void)user;
	xso_reply_result(request, (struct xso_any){ 0 }, NULL);
}

enum xso_status xso_receiver_answer_sessions(struct xso_handlers *handlers)
{
	return xmpp_iq_on_session(handlers, XMPP_IQ_TYPE_SET, answer_session, NULL);
}
