/* The race for a connected socket: names to addresses, addresses to sockets. */
#include "net/reach_parts.h"

#include "net/poller.h"

#include "base/sentence.h"

#include <errno.h>

/* A question for addresses. An answer that comes late is for a race that is over. */
struct reach_question {
	struct xso_connection *c;
	unsigned race;
	size_t target;
	bool is_v6;
};

static void close_socket(struct xso_connection *c, size_t attempt)
{
	int *fd = &c->reach->sockets[attempt];

	if (*fd < 0)
		return;
	xso_poller_remove(c->source.fd, *fd);
	xso_socket_close(*fd);
	*fd = -1;
}

void xso_reach_close_sockets(struct xso_connection *c)
{
	for (size_t i = 0; i < RACE_MOST; i++)
		close_socket(c, i);
}

void xso_reach_begin_race(struct xso_connection *c)
{
	struct reach *r = c->reach;
	const struct race_rules rules = { .group = c->config.timeouts.connecting };
	const struct target *targets = r->targets.at;
	size_t n = r->targets.n;

	if (c->config.proxy) {
		r->proxy_target = (struct target){ .host = c->config.proxy->host,
			.port = c->config.proxy->port };
		targets = &r->proxy_target;
		n = 1;
	}
	xso_connection_begin_phase(c, XSO_PHASE_CONNECTING, 0);
	xso_race_begin(&r->race, &rules, targets, n, c->now);
	r->n_races++;
}

/* What is told from now on is of this server: one in the race, or the next one behind the proxy. */
static void speak_of_target(struct xso_connection *c, size_t raced)
{
	const struct reach *r = c->reach;
	const struct target *target =
		c->config.proxy ? &r->targets.at[r->next] : &r->race.targets[raced];

	c->host = target->host;
	c->port = target->port;
	c->is_direct_tls = target->is_direct_tls;
	c->address[0] = '\0';
}

static void speak_of(struct xso_connection *c, size_t attempt)
{
	const struct race_entry *entry = &c->reach->race.entries[attempt];

	speak_of_target(c, entry->target);
	if (!c->config.proxy)
		xso_socket_address_text(&entry->address, c->address);
}

static void has_no_address(struct xso_connection *c, size_t target, const char *text)
{
	char words[256];
	struct sentence s = { .text = words, .size = sizeof words };

	xso_sentence_say(&s, c->reach->race.targets[target].host);
	xso_sentence_say(&s, ": ");
	xso_sentence_say(&s, text);
	xso_sentence_end(&s);
	speak_of_target(c, target);
	xso_attempt_failed(c, XSO_PHASE_RESOLVING,
		&(struct xso_close_reason){ .kind = XSO_REASON_TRANSPORT, .text = words });
}

static void got_addresses(void *user, const struct xso_resolution *resolution)
{
	const struct reach_question *q = user;
	struct race *race = &q->c->reach->race;

	if (q->race != q->c->reach->n_races)
		return;
	xso_race_answered(race, q->target, q->is_v6, resolution->addresses, resolution->n_addresses,
		q->c->now);
	if (resolution->outcome && !xso_race_may_reach(race, q->target))
		has_no_address(q->c, q->target, resolution->text ? resolution->text : "no answer");
}

static bool ask_one(struct xso_connection *c, size_t target, bool is_v6)
{
	struct reach *r = c->reach;
	struct reach_question *q = xso_arena_alloc(r->arena, sizeof *q);

	if (!q)
		return false;
	*q = (struct reach_question){ c, r->n_races, target, is_v6 };
	return !r->resolver->type->ask(r->resolver, is_v6 ? XSO_QUESTION_AAAA : XSO_QUESTION_A,
		r->race.targets[target].host, got_addresses, q);
}

static void ask(struct xso_connection *c, size_t target)
{
	struct race *race = &c->reach->race;
	struct xso_address address;

	if (xso_socket_address_parse(race->targets[target].host, &address)) {
		xso_race_answered(race, target, true, &address, address.is_v6, c->now);
		xso_race_answered(race, target, false, &address, !address.is_v6, c->now);
		return;
	}
	if (!xso_reach_open_resolver(c))
		return;
	if (!ask_one(c, target, true))
		xso_race_answered(race, target, true, NULL, 0, c->now);
	if (!ask_one(c, target, false))
		xso_race_answered(race, target, false, NULL, 0, c->now);
}

static void did_not_connect(struct xso_connection *c, size_t attempt, int error)
{
	char why[128], text[160];
	struct sentence s = { .text = text, .size = sizeof text };

	close_socket(c, attempt);
	speak_of(c, attempt);
	xso_socket_error_text(error, why, sizeof why);
	xso_sentence_say(&s, c->config.proxy ? "proxy: " : "");
	xso_sentence_say(&s, why);
	xso_sentence_end(&s);
	xso_race_failed(&c->reach->race, attempt, c->now);
	xso_attempt_failed(c, XSO_PHASE_CONNECTING,
		&(struct xso_close_reason){ .kind = XSO_REASON_TRANSPORT, .text = text });
}

static void start(struct xso_connection *c, const struct race_move *move)
{
	struct reach *r = c->reach;
	int *fd = &r->sockets[move->attempt];

	speak_of(c, move->attempt);
	xso_attempt_enter(c, XSO_PHASE_CONNECTING, 0);
	if (c->is_freed)
		return;
	*fd = xso_socket_connect(move->address, r->race.targets[move->target].port);
	if (*fd < 0) {
		did_not_connect(c, move->attempt, errno);
	} else if (!xso_poller_add(c->source.fd, *fd, POLLER_WRITE, fd)) {
		xso_socket_close(*fd);
		*fd = -1;
		did_not_connect(c, move->attempt, ENOMEM);
	}
}

/* Another one was faster; or the time of its group is over, and that is a failure of its own. */
static void cancel(struct xso_connection *c, size_t attempt)
{
	close_socket(c, attempt);
	if (c->reach->race.has_winner)
		return;
	speak_of(c, attempt);
	xso_attempt_failed(c, XSO_PHASE_CONNECTING,
		&(struct xso_close_reason){
			.kind = XSO_REASON_TIMEOUT, .text = xso_phase_text(XSO_PHASE_CONNECTING) });
}

/* The socket is connected: the attempt begins on it, or the talk with the proxy. */
static void win(struct xso_connection *c, size_t attempt)
{
	struct reach *r = c->reach;
	const int fd = r->sockets[attempt];

	r->winner = attempt;
	r->sockets[attempt] = -1;
	speak_of(c, attempt);
	xso_poller_remove(c->source.fd, fd);
	if (!xso_transport_open(&c->transport, c->source.fd, fd, &c->transport)) {
		xso_socket_close(fd);
		c->transport.fd = -1;
		xso_ending_broken(c, ENOMEM);
	} else if (c->config.proxy) {
		xso_reach_begin_proxy(c);
	} else {
		xso_establish_begin(c);
	}
}

static void lose(struct xso_connection *c)
{
	if (c->failure.kind)
		xso_ending_finish(c, &c->failure);
	else
		xso_reach_end(c, "no server answered in time");
}

void xso_reach_run_race(struct xso_connection *c)
{
	while (c->phase == XSO_PHASE_CONNECTING && !c->is_freed) {
		const struct race_move move = xso_race_next(&c->reach->race, c->now);
		switch (move.what) {
		case RACE_ASK:
			ask(c, move.target);
			break;
		case RACE_START:
			start(c, &move);
			break;
		case RACE_CANCEL:
			cancel(c, move.attempt);
			break;
		case RACE_WON:
			win(c, move.attempt);
			break;
		case RACE_LOST:
			lose(c);
			break;
		case RACE_WAIT:
			return;
		}
	}
}

/* The attempt whose socket has this token; RACE_MOST: it is none of these. */
static size_t attempt_of(const struct reach *r, const void *token)
{
	size_t i = 0;

	while (i < RACE_MOST && token != &r->sockets[i])
		i++;
	return i;
}

void xso_reach_ready(struct xso_connection *c, const void *token)
{
	struct reach *r = c->reach;
	size_t attempt;
	int error;

	if (token == &r->resolver) {
		r->is_resolver_ready = true;
		return;
	}
	attempt = attempt_of(r, token);
	if (attempt == RACE_MOST || r->sockets[attempt] < 0)
		return;
	error = xso_socket_error(r->sockets[attempt]);
	if (error)
		did_not_connect(c, attempt, error);
	else
		xso_race_connected(&r->race, attempt, c->now);
}
