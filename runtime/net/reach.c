#include "net/reach_parts.h"

#include "net/poller.h"
#include "net/random.h"

#include "base/allocate.h"
#include "object/jid.h"

#include <string.h>

void xso_reach_end(struct xso_connection *c, const char *text)
{
	const struct xso_close_reason reason = { .kind = XSO_REASON_TRANSPORT, .text = text };

	xso_attempt_failed(c, c->phase, &reason);
	if (!c->is_freed)
		xso_ending_finish(c, &reason);
}

static void end_with(struct xso_connection *c, enum xso_status status)
{
	xso_reach_end(c, status == XSO_ERROR_MEMORY ? "out of memory" : "no host has such a name");
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

bool xso_reach_open_resolver(struct xso_connection *c)
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
	xso_reach_end(c, text);
	return false;
}

static void close_resolver(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r->resolver)
		return;
	xso_poller_remove(c->source.fd, r->resolver->type->fd(r->resolver));
	r->resolver->type->close(r->resolver);
	r->resolver = NULL;
}

void xso_reach_done(struct xso_connection *c)
{
	if (!c->reach)
		return;
	xso_reach_close_sockets(c);
	close_resolver(c);
	xso_reach_close_proxy(c);
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
		end_with(c, status);
	else
		xso_reach_begin_race(c);
}

/* The servers of the domain, as DNS has them. */
static enum xso_status look_up(struct xso_connection *c)
{
	const struct xso_stream_config *s = &c->stream_config;
	const enum xso_tls_use tls = c->config.tls;
	struct reach *r = c->reach;
	char ascii[JID_ASCII];
	enum xso_status status = xso_jid_domain_to_ascii(s->to, ascii);

	if (status)
		return status;
	r->domain = xso_arena_text(r->arena, ascii, strlen(ascii));
	if (!r->domain)
		return XSO_ERROR_MEMORY;
	return xso_lookup_begin(&r->lookup, r->resolver, s->mode, tls != XSO_TLS_DIRECT,
		tls != XSO_TLS_NEVER, r->domain, r->arena);
}

void xso_reach_begin(struct xso_connection *c)
{
	const struct xso_stream_config *s = &c->stream_config;
	const char *host = c->config.host;
	enum xso_status status;

	if (!host && (s->mode == XSO_MODE_COMPONENT || xso_targets_is_address(s->to)))
		host = s->to;
	if (host) {
		go_to(c, host, c->config.port, c->is_direct_tls);
		return;
	}
	c->host = s->to;
	if (!xso_reach_open_resolver(c))
		return;
	xso_attempt_enter(c, XSO_PHASE_RESOLVING, c->config.timeouts.resolving);
	if (c->is_freed)
		return;
	status = look_up(c);
	if (status)
		end_with(c, status);
}

/* The records are there, or will not come. */
static void choose_servers(struct xso_connection *c)
{
	struct reach *r = c->reach;
	const struct targets_answers answers = { .mode = c->stream_config.mode,
		.domain = r->domain,
		.starttls = xso_lookup_answer(&r->lookup.starttls),
		.direct_tls = xso_lookup_answer(&r->lookup.direct_tls),
		.random = xso_connection_random,
		.user = c };

	if (r->lookup.memory_ran_out || xso_targets_order(&r->targets, &answers, r->arena))
		end_with(c, XSO_ERROR_MEMORY);
	else if (r->targets.outcome)
		xso_reach_end(c, r->targets.text);
	else
		xso_reach_begin_race(c);
}

void xso_reach_overdue(struct xso_connection *c)
{
	xso_lookup_give_up(&c->reach->lookup);
	choose_servers(c);
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
		xso_reach_begin_race(c);
	else
		xso_ending_finish(c, &c->failure);
}

void xso_reach_go_on(struct xso_connection *c)
{
	struct reach *r = c->reach;

	if (!r || c->phase >= XSO_PHASE_READY)
		return;
	step_resolver(c);
	if (c->is_freed)
		return;
	if (c->phase == XSO_PHASE_RESOLVING && xso_lookup_is_done(&r->lookup))
		choose_servers(c);
	if (c->phase == XSO_PHASE_CONNECTING && r->has_failed)
		go_on_after(c);
	xso_reach_run_race(c);
}

void xso_reach_failed(struct xso_connection *c, const struct xso_close_reason *reason)
{
	struct reach *r = c->reach;
	const struct xso_host_port *host = reason->see_other_host;

	xso_reach_close_proxy(c);
	xso_connection_begin_phase(c, XSO_PHASE_CONNECTING, 0);
	if (host && r->redirects < REACH_MOST_REDIRECTS) {
		r->redirects++;
		c->failure = (struct xso_close_reason){ 0 }; /* it was followed */
		go_to(c, host->host, host->port, c->is_direct_tls);
	} else {
		r->has_failed = true;
	}
}

uint64_t xso_reach_due(const struct xso_connection *c, uint64_t now)
{
	const struct reach *r = c->reach;
	uint64_t due = UINT64_MAX;
	int wait;

	if (!r || c->phase >= XSO_PHASE_READY)
		return due;
	if (c->phase == XSO_PHASE_CONNECTING)
		due = r->has_failed ? 0 : xso_race_due(&r->race);
	wait = r->resolver ? r->resolver->type->timeout(r->resolver) : -1;
	return wait >= 0 && now + (uint64_t)wait < due ? now + (uint64_t)wait : due;
}
