#include "net/reach.h"

#include "net/connection.h"
#include "net/lookup.h"
#include "net/poller.h"
#include "net/proxy.h"
#include "net/race.h"
#include "net/random.h"

#include "base/allocate.h"
#include "base/sentence.h"
#include "object/jid.h"

#include <errno.h>
#include <string.h>

/* A question for addresses. An answer that comes late is for a race that is over. */
struct reach_question {
	struct xso_connection *c;
	unsigned race;
	size_t target;
	bool is_v6;
};

struct reach {
	struct xso_arena *arena; /* of what is tried now */
	struct xso_resolver *resolver;
	bool is_resolver_ready;
	struct lookup lookup;
	struct targets targets;
	struct race race;
	unsigned n_races;	/* so far */
	int sockets[RACE_MOST]; /* that connect, by attempt; -1: there is none */
	size_t winner;
	bool has_failed; /* the winner has, and the race does not know */
	unsigned redirects;

	/* Through a proxy the race is for the proxy, and servers are tried in their order. */
	struct target proxy_target;
	size_t next;
	struct proxy *proxy;
};

static void fail_text(struct xso_connection *c, const char *text)
{
	const struct xso_close_reason reason = { .kind = XSO_REASON_TRANSPORT, .text = text };

	xso_attempt_remember(c, c->phase, &reason);
	xso_ending_finish(c, &c->failure);
}

struct reach *xso_reach_new(struct xso_connection *c)
{
	const struct xso_allocator *allocator = c->stream_config.allocator;
	struct reach *reach = xso_allocate_zeroed(allocator, sizeof *reach);

	if (!reach)
		return NULL;
	for (size_t i = 0; i < RACE_MOST; i++)
		reach->sockets[i] = -1;
	reach->arena = xso_arena_new(allocator);
	if (reach->arena)
		return reach;
	xso_allocate_free(allocator, reach, sizeof *reach);
	return NULL;
}

static void close_resolver(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r->resolver)
		return;
	if (r->resolver->type->fd(r->resolver) >= 0)
		xso_poller_remove(c->source.fd, r->resolver->type->fd(r->resolver));
	r->resolver->type->close(r->resolver);
	r->resolver = NULL;
}

/* False: the connection has ended, and why is said. */
static bool open_resolver(struct xso_connection *c)
{
	struct reach *r = c->reach;
	char text[128] = "out of memory";

	if (r->resolver)
		return true;
	r->resolver = c->config.resolver->open(
		c->stream_config.allocator, c->config.resolver_options, text, sizeof text);
	if (r->resolver &&
		xso_poller_add(c->source.fd, r->resolver->type->fd(r->resolver), POLLER_READ,
			&r->resolver))
		return true;
	if (r->resolver) {
		r->resolver->type->close(r->resolver);
		r->resolver = NULL;
	}
	fail_text(c, text);
	return false;
}

static void close_socket(struct xso_connection *c, size_t attempt)
{
	int *fd = &c->reach->sockets[attempt];

	if (*fd < 0)
		return;
	xso_poller_remove(c->source.fd, *fd);
	xso_socket_close(*fd);
	*fd = -1;
}

void xso_reach_done(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r)
		return;
	for (size_t i = 0; i < RACE_MOST; i++)
		close_socket(c, i);
	close_resolver(c);
	xso_proxy_free(r->proxy);
	r->proxy = NULL;
}

void xso_reach_free(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r)
		return;
	xso_reach_done(c);
	xso_arena_release(r->arena);
	xso_allocate_free(c->stream_config.allocator, r, sizeof *r);
	c->reach = NULL;
}

static bool draw(void *user, void *bytes, size_t size)
{
	struct xso_connection *c = user;

	return c->config.random ? c->config.random(c->config.user, bytes, size)
				: xso_random_fill(bytes, size);
}

/* To the servers, which are known: each of them at once, or the proxy. */
static void begin_race(struct xso_connection *c)
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

/* One server, by its name or address. */
static void go_to(struct xso_connection *c, const char *host, uint16_t port, bool is_direct_tls)
{
	struct reach *r = c->reach;
	char ascii[JID_ASCII];
	enum xso_status status = XSO_OK;

	if (!port)
		port = xso_targets_port(c->stream_config.mode, is_direct_tls);
	if (!xso_targets_is_address(host)) {
		status = xso_jid_domain_to_ascii(host, ascii);
		host = ascii;
	}
	if (!status)
		status = xso_targets_one(&r->targets, host, port, is_direct_tls, r->arena);
	r->next = 0;
	if (status)
		fail_text(c,
			status == XSO_ERROR_MEMORY ? "out of memory" : "no host has such a name");
	else
		begin_race(c);
}

void xso_reach_begin(struct xso_connection *c)
{
	const struct xso_stream_config *s = &c->stream_config;
	const enum xso_tls_use tls = c->config.tls;
	struct reach *r = c->reach;
	char ascii[JID_ASCII];
	enum xso_status status;

	if (c->config.host || s->mode == XSO_MODE_COMPONENT || xso_targets_is_address(s->to)) {
		go_to(c, c->config.host ? c->config.host : s->to, c->config.port,
			tls == XSO_TLS_DIRECT);
		return;
	}
	if (!open_resolver(c))
		return;
	c->host = s->to;
	xso_attempt_enter(c, XSO_PHASE_RESOLVING, c->config.timeouts.resolving);
	if (c->is_freed)
		return;
	status = xso_jid_domain_to_ascii(s->to, ascii);
	if (!status)
		status = xso_lookup_begin(&r->lookup, r->resolver, s->mode, tls != XSO_TLS_DIRECT,
			tls != XSO_TLS_NEVER, ascii, r->arena);
	if (status)
		fail_text(c,
			status == XSO_ERROR_MEMORY ? "out of memory" : "no host has such a name");
}

/* The records are there, or will not come. */
static void choose_servers(struct xso_connection *c)
{
	struct reach *r = c->reach;
	char ascii[JID_ASCII];
	const struct targets_answers answers = { .mode = c->stream_config.mode,
		.domain = ascii,
		.starttls = xso_lookup_answer(&r->lookup.starttls),
		.direct_tls = xso_lookup_answer(&r->lookup.direct_tls),
		.random = draw,
		.user = c };

	if (r->lookup.memory_ran_out || xso_jid_domain_to_ascii(c->stream_config.to, ascii) ||
		xso_targets_order(&r->targets, &answers, r->arena))
		fail_text(c, "out of memory");
	else if (r->targets.outcome)
		fail_text(c, r->targets.text);
	else
		begin_race(c);
}

void xso_reach_overdue(struct xso_connection *c)
{
	xso_lookup_give_up(&c->reach->lookup);
	choose_servers(c);
}

/* A name that has no address is a failure of its own, which is told when nothing goes further. */
static void no_address(struct xso_connection *c, const char *host, const char *text)
{
	char words[256];
	struct sentence s = { .text = words, .size = sizeof words };

	xso_sentence_say(&s, host);
	xso_sentence_say(&s, ": ");
	xso_sentence_say(&s, text);
	xso_sentence_end(&s);
	xso_attempt_remember(c, XSO_PHASE_RESOLVING,
		&(struct xso_close_reason){ .kind = XSO_REASON_TRANSPORT, .text = words });
}

static void got_addresses(void *user, const struct xso_resolution *resolution)
{
	const struct reach_question *q = user;
	struct race *race = &q->c->reach->race;

	if (q->race != q->c->reach->n_races)
		return;
	if (resolution->outcome)
		no_address(q->c, race->targets[q->target].host,
			resolution->text ? resolution->text : "no answer");
	xso_race_answered(race, q->target, q->is_v6, resolution->addresses, resolution->n_addresses,
		q->c->now);
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
	if (!open_resolver(c))
		return;
	if (!ask_one(c, target, true))
		xso_race_answered(race, target, true, NULL, 0, c->now);
	if (!ask_one(c, target, false))
		xso_race_answered(race, target, false, NULL, 0, c->now);
}

/* The attempt is what is told of from now on. */
static void speak_of(struct xso_connection *c, size_t attempt)
{
	const struct reach *r = c->reach;
	const struct race_entry *entry = &r->race.entries[attempt];
	const struct target *target =
		c->config.proxy ? &r->targets.at[r->next] : &r->race.targets[entry->target];

	c->host = target->host;
	c->port = target->port;
	c->is_direct_tls = target->is_direct_tls;
	c->address[0] = '\0';
	if (!c->config.proxy)
		xso_socket_address_text(&entry->address, c->address);
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
	xso_attempt_failed(
		c, &(struct xso_close_reason){ .kind = XSO_REASON_TRANSPORT, .text = text });
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

/* The socket is connected: the attempt begins on it, or the talk with the proxy. */
static void won(struct xso_connection *c, size_t attempt)
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
		return;
	}
	if (!c->config.proxy) {
		xso_establish_begin(c);
		return;
	}
	r->proxy = xso_proxy_new(c->config.proxy, c->host, c->port, c->stream_config.allocator);
	if (!r->proxy)
		xso_ending_broken(c, ENOMEM);
	else
		xso_attempt_enter(c, XSO_PHASE_PROXY, c->config.timeouts.proxy);
}

static void lost(struct xso_connection *c)
{
	if (c->failure.kind)
		xso_ending_finish(c, &c->failure);
	else
		fail_text(c, "no server answered in time");
}

static void run_race(struct xso_connection *c)
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
			close_socket(c, move.attempt);
			break;
		case RACE_WON:
			won(c, move.attempt);
			break;
		case RACE_LOST:
			lost(c);
			break;
		case RACE_WAIT:
			return;
		}
	}
}

static void step_resolver(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r->resolver)
		return;
	if (!r->is_resolver_ready && r->resolver->type->timeout(r->resolver) != 0)
		return;
	r->is_resolver_ready = false;
	r->resolver->type->step(r->resolver);
}

/* The attempt failed: the race goes on, or the next server is tried through the proxy. */
static void go_on_after(struct xso_connection *c)
{
	struct reach *r = c->reach;

	r->has_failed = false;
	if (!c->config.proxy)
		xso_race_failed(&r->race, r->winner, c->now);
	else if (++r->next < r->targets.n)
		begin_race(c);
	else
		xso_ending_finish(c, &c->failure);
}

void xso_reach_go_on(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r || c->phase >= XSO_PHASE_READY)
		return;
	step_resolver(c);
	if (c->phase == XSO_PHASE_RESOLVING && xso_lookup_is_done(&r->lookup))
		choose_servers(c);
	if (c->phase == XSO_PHASE_CONNECTING && r->has_failed)
		go_on_after(c);
	run_race(c);
}

void xso_reach_failed(struct xso_connection *c, const struct xso_close_reason *reason)
{
	struct reach *r = c->reach;
	const struct xso_host_port *host = reason->see_other_host;

	xso_proxy_free(r->proxy);
	r->proxy = NULL;
	xso_connection_begin_phase(c, XSO_PHASE_CONNECTING, 0);
	if (host && r->redirects < REACH_MOST_REDIRECTS) {
		r->redirects++;
		c->failure = (struct xso_close_reason){ 0 }; /* it was followed */
		go_to(c, host->host, host->port, c->is_direct_tls);
	} else {
		r->has_failed = true;
	}
}

bool xso_reach_ready(struct xso_connection *c, void *token)
{
	struct reach *r = c->reach;
	const int *fd = token;
	size_t attempt;
	int error;

	if (token == &r->resolver) {
		r->is_resolver_ready = true;
		return true;
	}
	if ((uintptr_t)fd < (uintptr_t)r->sockets ||
		(uintptr_t)fd >= (uintptr_t)(r->sockets + RACE_MOST))
		return false;
	attempt = (size_t)(fd - r->sockets);
	if (*fd < 0)
		return true;
	error = xso_socket_error(*fd);
	if (error)
		did_not_connect(c, attempt, error);
	else
		xso_race_connected(&r->race, attempt, c->now);
	return true;
}

uint64_t xso_reach_due(const struct xso_connection *c)
{
	const struct reach *r = c->reach;
	uint64_t due = UINT64_MAX;
	int wait;

	if (!r || c->phase >= XSO_PHASE_READY)
		return due;
	if (c->phase == XSO_PHASE_CONNECTING)
		due = r->has_failed ? 0 : xso_race_due(&r->race);
	wait = r->resolver ? r->resolver->type->timeout(r->resolver) : -1;
	if (wait >= 0 && xso_connection_time((void *)c) + (uint64_t)wait < due)
		due = xso_connection_time((void *)c) + (uint64_t)wait;
	return due;
}

const char *xso_reach_pending(const struct xso_connection *c, size_t *size)
{
	return xso_proxy_pending(c->reach->proxy, size);
}

void xso_reach_sent(struct xso_connection *c, size_t size)
{
	xso_proxy_sent(c->reach->proxy, size);
}

static void look_at_proxy(struct xso_connection *c)
{
	struct proxy *proxy = c->reach->proxy;
	char text[256];
	struct sentence s = { .text = text, .size = sizeof text };

	switch (xso_proxy_state(proxy)) {
	case PROXY_OPEN:
		xso_proxy_free(proxy);
		c->reach->proxy = NULL;
		xso_establish_begin(c);
		break;
	case PROXY_FAILED:
		xso_sentence_say(&s, xso_proxy_text(proxy));
		xso_sentence_end(&s);
		xso_establish_failed(c,
			&(struct xso_close_reason){ .kind = XSO_REASON_TRANSPORT, .text = text });
		break;
	case PROXY_ASKING:
		break;
	}
}

size_t xso_reach_receive(struct xso_connection *c, const char *bytes, size_t size)
{
	const size_t n = xso_proxy_receive(c->reach->proxy, bytes, size);

	look_at_proxy(c);
	return n;
}

void xso_reach_received_eof(struct xso_connection *c)
{
	xso_proxy_received_eof(c->reach->proxy);
	look_at_proxy(c);
}
