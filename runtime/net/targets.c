#include "net/targets.h"

#include "base/size.h"

#include <arpa/inet.h>
#include <string.h>

/* Registered by RFC 6120 14.3 and XEP-0368; 5223, 5270 and 5347 by custom. */
static const struct {
	const char *starttls, *direct_tls;
	uint16_t starttls_port, direct_tls_port;
} services[] = {
	[XSO_MODE_CLIENT] = { "_xmpp-client._tcp.", "_xmpps-client._tcp.", 5222, 5223 },
	[XSO_MODE_SERVER] = { "_xmpp-server._tcp.", "_xmpps-server._tcp.", 5269, 5270 },
	[XSO_MODE_COMPONENT] = { NULL, NULL, 5347, 0 },
};

/* A record that is not in the order yet. */
struct candidate {
	const struct xso_srv *srv;
	bool is_direct_tls;
};

/* Those without weight come first: RFC 2782 wants it for the draw. */
struct pool {
	struct candidate *at;
	size_t n;
};

uint16_t xso_targets_port(enum xso_mode mode, bool is_direct_tls)
{
	return is_direct_tls ? services[mode].direct_tls_port : services[mode].starttls_port;
}

/* Without the brackets that an IPv6 address has in a JID, in the arena. NULL: no memory. */
static const char *bare_host(const char *host, struct xso_arena *arena)
{
	size_t size = strlen(host);

	if (size > 2 && host[0] == '[' && host[size - 1] == ']')
		return xso_arena_text(arena, host + 1, size - 2);
	return xso_arena_text(arena, host, size);
}

bool xso_targets_is_address(const char *host)
{
	char text[INET6_ADDRSTRLEN];
	size_t size = strlen(host);
	const bool brackets = size > 2 && host[0] == '[' && host[size - 1] == ']';
	unsigned char bytes[16];
	const char *zone;

	if (brackets) {
		host++;
		size -= 2;
	}
	zone = memchr(host, '%', size);
	if (zone)
		size = (size_t)(zone - host);
	if (size >= sizeof text)
		return false;
	memcpy(text, host, size);
	text[size] = '\0';
	return inet_pton(AF_INET6, text, bytes) == 1 ||
		(!brackets && !zone && inet_pton(AF_INET, text, bytes) == 1);
}

const char *xso_targets_question(
	enum xso_mode mode, bool is_direct_tls, const char *domain, struct xso_arena *arena)
{
	const char *service = is_direct_tls ? services[mode].direct_tls : services[mode].starttls;
	char *name = service ? xso_arena_text(arena, service, strlen(service)) : NULL;

	return name ? xso_arena_append(arena, name, strlen(name), domain, strlen(domain)) : NULL;
}

static bool is_root(const struct xso_srv *srv)
{
	return !strcmp(srv->host, ".");
}

static size_t count(const struct xso_resolution *resolution)
{
	return resolution && resolution->outcome == XSO_RESOLVED ? resolution->n_srv : 0;
}

/* RFC 2782: every target is "." */
static bool is_refusal(const struct xso_resolution *resolution)
{
	for (size_t i = 0; i < count(resolution); i++)
		if (!is_root(&resolution->srv[i]))
			return false;
	return count(resolution);
}

static void add(struct pool *pool, const struct xso_resolution *resolution, bool is_direct_tls,
	bool has_weight)
{
	for (size_t i = 0; i < count(resolution); i++) {
		const struct xso_srv *srv = &resolution->srv[i];
		if (!is_root(srv) && (srv->weight > 0) == has_weight)
			pool->at[pool->n++] = (struct candidate){ srv, is_direct_tls };
	}
}

/* XEP-0368: the records of both services as if they were those of one. */
static enum xso_status collect(
	struct pool *pool, const struct targets_answers *answers, struct xso_arena *arena)
{
	size_t n;

	if (!size_add(count(answers->starttls), count(answers->direct_tls), &n))
		return XSO_ERROR_MEMORY;
	*pool = (struct pool){ .at = xso_arena_array(arena, n, sizeof *pool->at) };
	if (!pool->at)
		return XSO_ERROR_MEMORY;
	for (int has_weight = 0; has_weight < 2; has_weight++) {
		add(pool, answers->starttls, false, has_weight);
		add(pool, answers->direct_tls, true, has_weight);
	}
	return XSO_OK;
}

static uint16_t first_priority(const struct pool *pool)
{
	uint16_t first = UINT16_MAX;

	for (size_t i = 0; i < pool->n; i++)
		if (pool->at[i].srv->priority < first)
			first = pool->at[i].srv->priority;
	return first;
}

/* From 0 to `most`. Sums of weights are so small beside 64 bits that the remainder has no bias. */
static uint64_t draw(const struct targets_answers *answers, uint64_t most)
{
	uint64_t number = 0;

	if (!most || !answers->random || !answers->random(answers->user, &number, sizeof number))
		return 0;
	return number % (most + 1);
}

/* RFC 2782, "Weight": the first of this priority whose running sum is not below the draw. */
static size_t choose(
	const struct targets_answers *answers, const struct pool *pool, uint16_t priority)
{
	uint64_t sum = 0, running = 0, drawn;
	size_t chosen = 0;

	for (size_t i = 0; i < pool->n; i++)
		if (pool->at[i].srv->priority == priority)
			sum += pool->at[i].srv->weight;
	drawn = draw(answers, sum);
	for (;; chosen++) {
		if (pool->at[chosen].srv->priority != priority)
			continue;
		running += pool->at[chosen].srv->weight;
		if (running >= drawn)
			return chosen;
	}
}

static struct candidate take(struct pool *pool, size_t i)
{
	struct candidate taken = pool->at[i];

	pool->n--;
	memmove(pool->at + i, pool->at + i + 1, (pool->n - i) * sizeof *pool->at);
	return taken;
}

static enum xso_status order(struct targets *targets, const struct targets_answers *answers,
	struct pool *pool, struct xso_arena *arena)
{
	const size_t n = pool->n < TARGETS_MOST ? pool->n : TARGETS_MOST;
	struct target *at = xso_arena_array(arena, n, sizeof *at);
	uint16_t last = first_priority(pool), priority;
	unsigned group = 0;

	if (!at)
		return XSO_ERROR_MEMORY;
	for (size_t i = 0; i < n; i++, last = priority) {
		struct candidate c;
		priority = first_priority(pool);
		c = take(pool, choose(answers, pool, priority));
		group += priority != last;
		at[i] = (struct target){ bare_host(c.srv->host, arena), c.srv->port,
			c.is_direct_tls, group };
		if (!at[i].host)
			return XSO_ERROR_MEMORY;
	}
	*targets = (struct targets){ .at = at, .n = n };
	return XSO_OK;
}

static enum xso_status end(struct targets *targets, enum targets_outcome outcome, const char *text,
	struct xso_arena *arena)
{
	const char *copy = xso_arena_text(arena, text, strlen(text));

	if (!copy)
		return XSO_ERROR_MEMORY;
	*targets = (struct targets){ .outcome = outcome, .text = copy };
	return XSO_OK;
}

static const struct xso_resolution *failed(const struct targets_answers *answers)
{
	const struct xso_resolution *both[] = { answers->starttls, answers->direct_tls };

	for (size_t i = 0; i < 2; i++)
		if (both[i] && both[i]->outcome == XSO_RESOLVED_FAILED)
			return both[i];
	return NULL;
}

/*
 * No server was named. A domain that says of one service that it does not offer it has SRV records,
 * and is not looked for at its own address (XEP-0368); what the other question would have brought
 * must be known before it can be said that there is nothing.
 *
 * Without any record the domain itself is the server (RFC 6120 3.2.1 item 9 and 3.2.2). That goes
 * for a question that failed, too: there are resolvers that know addresses but no SRV records, or
 * drop such questions, and nothing is lost by trying: who is there still has to show a certificate
 * for the domain.
 */
static enum xso_status without_records(
	struct targets *targets, const struct targets_answers *answers, struct xso_arena *arena)
{
	const struct xso_resolution *failure = failed(answers);
	const bool is_direct_tls = !answers->starttls && answers->direct_tls;

	if (!is_refusal(answers->starttls) && !is_refusal(answers->direct_tls))
		return xso_targets_one(targets, answers->domain,
			xso_targets_port(answers->mode, is_direct_tls), is_direct_tls, arena);
	if (failure)
		return end(targets, TARGETS_FAILED, failure->text ? failure->text : "no answer",
			arena);
	return end(targets, TARGETS_REFUSED,
		"the domain's SRV records say that it does not offer this service", arena);
}

enum xso_status xso_targets_order(
	struct targets *targets, const struct targets_answers *answers, struct xso_arena *arena)
{
	struct pool pool;
	enum xso_status status = collect(&pool, answers, arena);

	if (status)
		return status;
	if (!pool.n)
		return without_records(targets, answers, arena);
	return order(targets, answers, &pool, arena);
}

enum xso_status xso_targets_one(struct targets *targets, const char *host, uint16_t port,
	bool is_direct_tls, struct xso_arena *arena)
{
	struct target *at = xso_arena_alloc(arena, sizeof *at);

	if (!at)
		return XSO_ERROR_MEMORY;
	*at = (struct target){ bare_host(host, arena), port, is_direct_tls, 0 };
	if (!at->host)
		return XSO_ERROR_MEMORY;
	*targets = (struct targets){ .at = at, .n = 1 };
	return XSO_OK;
}
