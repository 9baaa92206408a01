#include "pair.h"

#include "bench.h"
#include "stream_words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/bind.h>
#include <xmpp/component.h>
#include <xmpp/core.h>
#include <xmpp/sasl.h>
#include <xmpp/starttls.h>
#include <xmpp/stream.h>

static void must(struct side *side, bool holds, const char *what)
{
	if (!holds && !side->pair->failure)
		side->pair->failure = what;
}

static void nothing(void)
{
}

/* Login: STARTTLS, SASL and binding, or the handshake of a component. */

static void send(struct side *side, struct xso_any any)
{
	const enum xso_status status = xso_stream_send(side->stream, any, NULL);

	must(side, !status || status == XSO_ERROR_CLOSED, "a login cannot be sent");
}

static void offer(struct side *side, struct xso_any feature)
{
	const struct xmpp_stream_features features = { .feature = &feature, .n_feature = 1 };

	send(side, xmpp_stream_features_any(&features));
}

static void offer_next(struct side *side)
{
	static const struct xmpp_starttls starttls = { .required = true };
	static const char *const names[] = { "PLAIN" };
	static const struct xmpp_sasl_mechanisms mechanisms = { .mechanism = names,
		.n_mechanism = 1 };
	static const struct xmpp_bind bind = { 0 };

	if (!side->is_secure)
		offer(side, xmpp_starttls_any(&starttls));
	else if (!side->is_authenticated)
		offer(side, xmpp_sasl_mechanisms_any(&mechanisms));
	else
		offer(side, xmpp_bind_any(&bind));
}

static void got_starttls(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	static const struct xmpp_starttls_proceed proceed = { 0 };

	(void)fn;
	(void)any;
	send(user, xmpp_starttls_proceed_any(&proceed));
	xso_stream_hold(stream);
}

static void got_auth(xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	const struct xmpp_sasl_auth *auth = any.object;
	const struct xmpp_sasl_success success = { 0 };
	struct side *side = user;

	(void)fn;
	must(side, auth->data.size == 4 && !memcmp(auth->data.data, "\0a\0b", 4), "a password");
	send(side, xmpp_sasl_success_any(&success));
	side->is_authenticated = true;
	xso_stream_authenticated(stream);
	xso_stream_reset(stream);
}

static void got_bind(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	struct side *side = user;

	(void)fn;
	must(side, xmpp_bind_from(payload), "no bind");
	xso_reply_result(request,
		xmpp_bind_any(&(const struct xmpp_bind){ .jid = "a@example.com/x" }), NULL);
	side->is_ready = true;
}

static void got_handshake(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	static const struct xmpp_component_handshake handshake = { 0 };
	struct side *side = user;

	(void)fn;
	(void)stream;
	(void)any;
	if (side->config.role == XSO_ROLE_RECEIVER)
		send(side, xmpp_component_handshake_any(&handshake));
	side->is_ready = true;
}

static void bound(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct side *side = user;

	(void)fn;
	if (answer->outcome != XSO_OUTCOME_RESULT)
		return;
	xso_stream_set_jid(stream, xmpp_bind_from(result)->jid);
	side->is_ready = true;
}

static void got_features(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user);

static void got_proceed(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	struct side *side = user;

	(void)any;
	if (waited != XSO_WAITED_ELEMENT)
		return;
	xso_stream_hold(stream);
	side->pair->wants_tls = true;
}

static void got_success(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	struct side *side = user;

	(void)any;
	if (waited != XSO_WAITED_ELEMENT)
		return;
	xso_stream_hold(stream);
	xso_stream_authenticated(stream);
	side->is_authenticated = true;
	must(side, !xso_reset_stream_and_get_features(stream, 0, got_features, side), "a reset");
}

static void got_features(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	static const struct xso_class *const proceed = &xmpp_starttls_proceed_class;
	static const struct xso_class *const success = &xmpp_sasl_success_class;
	static const struct xmpp_starttls starttls = { 0 };
	static const struct xmpp_bind bind = { 0 };
	const struct xmpp_sasl_auth auth = { .mechanism = "PLAIN",
		.data = { (const uint8_t *)"\0a\0b", 4 } };
	struct side *side = user;
	enum xso_status status;

	(void)any;
	if (waited != XSO_WAITED_ELEMENT)
		return;
	if (!side->is_secure)
		status = xso_send_and_wait_for(stream, xmpp_starttls_any(&starttls), &proceed, 1, 0,
			got_proceed, side, NULL);
	else if (!side->is_authenticated)
		status = xso_send_and_wait_for(
			stream, xmpp_sasl_auth_any(&auth), &success, 1, 0, got_success, side, NULL);
	else
		status = xso_stream_request(stream, XMPP_IQ_TYPE_SET, NULL, xmpp_bind_any(&bind), 0,
			bound, nothing, side, NULL);
	must(side, !status || status == XSO_ERROR_CLOSED, "the login goes on");
}

static void on_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	static const struct xmpp_component_handshake handshake = { .digest = "aa" };
	struct side *side = user;

	(void)stream;
	side->n_closing += event->kind == XSO_EVENT_CLOSING;
	if (event->kind != XSO_EVENT_HEADER)
		return;
	if (side->config.role == XSO_ROLE_RECEIVER && side->config.mode != XSO_MODE_COMPONENT)
		offer_next(side);
	else if (side->config.mode == XSO_MODE_COMPONENT && side->config.role == XSO_ROLE_INITIATOR)
		send(side, xmpp_component_handshake_any(&handshake));
}

/* TLS takes no time, and begins when both have said all in clear. */
static void secure(struct pair *pair)
{
	struct side *initiator = &pair->sides[PAIR_INITIATOR];
	struct side *receiver = &pair->sides[PAIR_RECEIVER];

	pair->wants_tls = false;
	initiator->is_secure = receiver->is_secure = true;
	xso_stream_tls_active(receiver->stream);
	xso_stream_reset(receiver->stream);
	xso_stream_tls_active(initiator->stream);
	xso_reset_stream_and_get_features(initiator->stream, 0, got_features, initiator);
}

/* The transport. */

static size_t n_pending(const struct side *side)
{
	size_t size;

	xso_stream_pending(side->stream, &size);
	return size;
}

static void tell_eof(struct side *side)
{
	if (side->got_eof)
		return;
	side->got_eof = true;
	xso_stream_received_eof(side->stream);
}

static void close_transport(struct side *side)
{
	if (side->is_closed)
		return;
	side->is_closed = true;
	xso_stream_disconnected(side->stream, NULL);
	tell_eof(side->other);
}

/* Does what the stream asks for. True: something. */
static bool end_side(struct side *side)
{
	const enum xso_ending ending = xso_stream_ending(side->stream);
	const bool is_idle = !n_pending(side);

	if (side->is_closed)
		return false;
	if (ending == XSO_ENDING_NOW || (ending == XSO_ENDING_TRANSPORT && is_idle))
		close_transport(side);
	else if (ending == XSO_ENDING_OUTPUT && is_idle && !side->other->got_eof)
		tell_eof(side->other);
	else
		return false;
	return true;
}

/* Some bytes go over, in a block of just their size. False: there are none. */
static bool move(struct side *side)
{
	const bool is_framed = side->config.framing == XSO_FRAMING_WEBSOCKET;
	size_t size, taken;
	const char *bytes = xso_stream_pending(side->stream, &size);
	char *block;

	if (!bytes || side->is_closed)
		return false;
	if (!is_framed && size > side->pair->piece)
		size = side->pair->piece;
	if (!is_framed)
		size = 1 + random_below(side->pair->random, size);
	block = malloc(size);
	memcpy(block, bytes, size);
	taken = side->other->got_eof ? size : xso_stream_feed(side->other->stream, block, size);
	free(block);
	must(side, taken == size, "bytes are not taken");
	xso_stream_sent(side->stream, size);
	return true;
}

bool pair_move(struct pair *pair)
{
	struct side *first = &pair->sides[random_below(pair->random, 2)];
	const bool moved = move(first) || move(first->other);

	if (pair->wants_tls && !n_pending(first) && !n_pending(first->other)) {
		secure(pair);
		return true;
	}
	return end_side(first) || end_side(first->other) || moved;
}

void pair_move_all(struct pair *pair)
{
	while (pair_move(pair))
		;
}

/* The time for which the first of the two waits. */
static uint64_t deadline(const struct pair *pair)
{
	const uint64_t a = xso_stream_deadline(pair->sides[0].stream);
	const uint64_t b = xso_stream_deadline(pair->sides[1].stream);

	return a < b ? a : b;
}

void pair_settle(struct pair *pair)
{
	size_t n = 0;

	for (pair_move_all(pair); deadline(pair) != UINT64_MAX; pair_move_all(pair)) {
		must(pair->sides, deadline(pair) >= pair->now && n++ < 1000, "time stands still");
		if (pair->failure)
			return;
		pair->now = deadline(pair);
		xso_stream_tick(pair->sides[0].stream, pair->now);
		xso_stream_tick(pair->sides[1].stream, pair->now);
	}
}

void pair_lose(struct pair *pair)
{
	for (size_t i = 0; i < 2; i++) {
		pair->sides[i].is_closed = pair->sides[i].got_eof = true;
		xso_stream_disconnected(pair->sides[i].stream, NULL);
	}
}

/* Beginning and end. */

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	struct side *side = user;

	snprintf(id, XSO_ID_SIZE, "%c%u", side->config.role == XSO_ROLE_RECEIVER ? 'r' : 'i',
		++side->ids);
	return true;
}

static void set_handlers(struct side *side)
{
	struct xso_handlers *h = side->config.handlers;

	xso_handlers_on_event(h, on_event, side);
	xso_handlers_on(h, &xmpp_starttls_class, got_starttls, nothing, side);
	xso_handlers_on(h, &xmpp_sasl_auth_class, got_auth, nothing, side);
	xso_handlers_on(h, &xmpp_component_handshake_class, got_handshake, nothing, side);
	xso_handlers_on_request(h, XMPP_IQ_TYPE_SET, &xmpp_bind_class, got_bind, nothing, side);
}

static void begin_side(struct pair *pair, size_t i, enum xso_mode mode, enum xso_framing framing)
{
	struct side *side = &pair->sides[i];

	side->pair = pair;
	side->other = &pair->sides[!i];
	side->config = (struct xso_stream_config){ .allocator = &pair->memory.allocator,
		.registry = bench_registry(),
		.handlers = xso_handlers_new(&pair->memory.allocator),
		.user = side,
		.role = i == PAIR_RECEIVER ? XSO_ROLE_RECEIVER : XSO_ROLE_INITIATOR,
		.mode = mode,
		.framing = framing,
		.reader = random_once_in(pair->random, 4) ? &xso_reader_libxml2 : NULL,
		.to = WORDS_DOMAIN,
		.tls_required = mode != XSO_MODE_COMPONENT,
		.new_id = new_id,
		.check_to = words_check_to };
	set_handlers(side);
	side->stream = xso_stream_new(&side->config, NULL);
	ck_assert_ptr_nonnull(side->stream);
	ck_assert_int_eq(xso_stream_connected(side->stream), XSO_OK);
}

void pair_begin(struct pair *pair, uint64_t *random, enum xso_mode mode, enum xso_framing framing,
	size_t piece)
{
	*pair = (struct pair){ .random = random, .piece = piece };
	memory_begin(&pair->memory, 0);
	for (size_t i = 0; i < 2; i++)
		begin_side(pair, i, mode, framing);
	if (mode != XSO_MODE_COMPONENT)
		xso_stream_expect_features(
			pair->sides[PAIR_INITIATOR].stream, 0, got_features, pair->sides);
}

void pair_end(struct pair *pair)
{
	for (size_t i = 0; i < 2; i++) {
		xso_stream_free(pair->sides[i].stream);
		xso_handlers_free(pair->sides[i].config.handlers);
	}
	ck_assert_uint_eq(pair->memory.bytes, 0);
}
