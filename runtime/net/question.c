/* Newer versions would have functions used that 1.18 does not have. */
#define ARES_NO_DEPRECATED

#include "net/question.h"

#include "base/ascii.h"

#include <sys/select.h> /* which ares.h counts on */

#include <ares.h>
#include <arpa/nameser.h>
#include <netinet/in.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

enum {
	MOST_RECORDS = 256, /* that are told of one answer */
	LONGEST_NAME = 253, /* RFC 1035 2.3.4, in dotted form */
	LONGEST_LABEL = 63,
};

void xso_question_queue_begin(struct question_queue *queue)
{
	queue->first = NULL;
	queue->last = &queue->first;
}

void xso_question_push(struct question_queue *queue, struct question *q)
{
	q->next = NULL;
	*queue->last = q;
	queue->last = &q->next;
}

struct question *xso_question_pop(struct question_queue *queue)
{
	struct question *q = queue->first;

	if (!q)
		return NULL;
	queue->first = q->next;
	if (!queue->first)
		queue->last = &queue->first;
	return q;
}

struct question *xso_question_new(const struct xso_allocator *allocator, enum xso_question kind,
	const char *name, struct question_queue *answered)
{
	struct xso_arena *arena = xso_arena_new(allocator);
	struct question *q = arena ? xso_arena_alloc(arena, sizeof *q) : NULL;
	const char *copy = q ? xso_arena_text(arena, name, strlen(name)) : NULL;

	if (!copy) {
		xso_arena_release(arena);
		return NULL;
	}
	q->answered = answered;
	q->arena = arena;
	q->kind = kind;
	q->name = copy;
	return q;
}

void xso_question_free(struct question *q)
{
	xso_arena_release(q->arena);
}

/* How it ended: what is told of each status of c-ares. */
static const struct {
	int status;
	enum xso_resolved outcome;
	const char *text;
} ends[] = {
	{ ARES_ENODATA, XSO_RESOLVED_NONE, "DNS has no record of this kind" },
	{ ARES_ENOTFOUND, XSO_RESOLVED_NONE, "DNS server said NXDOMAIN" },
	{ ARES_EBADNAME, XSO_RESOLVED_NONE, "there is no such name in DNS" },
	{ ARES_EFORMERR, XSO_RESOLVED_FAILED, "DNS server said FORMERR" },
	{ ARES_ESERVFAIL, XSO_RESOLVED_FAILED, "DNS server said SERVFAIL" },
	{ ARES_ENOTIMP, XSO_RESOLVED_FAILED, "DNS server said NOTIMP" },
	{ ARES_EREFUSED, XSO_RESOLVED_FAILED, "DNS server said REFUSED" },
	{ ARES_EBADRESP, XSO_RESOLVED_FAILED, "DNS server's answer makes no sense" },
	{ ARES_ETIMEOUT, XSO_RESOLVED_FAILED, "no answer from DNS servers" },
	/* c-ares 1.18 asks the next server after SERVFAIL, NOTIMP and REFUSED, and forgets which */
	{ ARES_ECONNREFUSED, XSO_RESOLVED_FAILED,
		"no DNS server can be reached, or they said SERVFAIL or REFUSED" },
	{ ARES_ENOMEM, XSO_RESOLVED_FAILED, "out of memory" },
};

static void end(struct question *q, int status)
{
	if (status == ARES_EDESTRUCTION) {
		xso_question_free(q);
		return;
	}
	q->resolution = (struct xso_resolution){ .outcome = XSO_RESOLVED_FAILED,
		.text = ares_strerror(status) };
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (ends[i].status == status) {
			q->resolution.outcome = ends[i].outcome;
			q->resolution.text = ends[i].text;
		}
	xso_question_push(q->answered, q);
}

/* With as many records as there are. */
static void end_with(struct question *q, struct xso_resolution resolution)
{
	if (!resolution.n_srv && !resolution.n_addresses) {
		end(q, ARES_ENODATA);
		return;
	}
	q->resolution = resolution;
	xso_question_push(q->answered, q);
}

/* c-ares writes the root as nothing. */
static const char *host_of(const struct ares_srv_reply *reply, struct xso_arena *arena)
{
	const char *host = *reply->host ? reply->host : ".";

	return xso_arena_text(arena, host, strlen(host));
}

static void take_srv(struct question *q, const struct ares_srv_reply *reply)
{
	const struct ares_srv_reply *last = reply;
	struct xso_srv *srv;
	size_t n = 0;

	for (; last && n < MOST_RECORDS; last = last->next)
		n++;
	srv = xso_arena_array(q->arena, n, sizeof *srv);
	for (size_t i = 0; srv && i < n; i++, reply = reply->next) {
		srv[i] = (struct xso_srv){ reply->priority, reply->weight, reply->port,
			host_of(reply, q->arena) };
		if (!srv[i].host)
			srv = NULL;
	}
	if (srv)
		end_with(q, (struct xso_resolution){ .srv = srv, .n_srv = n });
	else
		end(q, ARES_ENOMEM);
}

static void got_srv(void *self, int status, int timeouts, unsigned char *bytes, int size)
{
	struct question *q = self;
	struct ares_srv_reply *reply = NULL;

	(void)timeouts;
	if (status == ARES_SUCCESS)
		status = ares_parse_srv_reply(bytes, size, &reply);
	if (status == ARES_SUCCESS)
		take_srv(q, reply);
	else
		end(q, status);
	ares_free_data(reply);
}

static struct xso_address address_of(const struct ares_addrinfo_node *node)
{
	struct xso_address address = { .is_v6 = node->ai_family == AF_INET6 };
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;

	if (address.is_v6) {
		memcpy(&v6, node->ai_addr, sizeof v6);
		memcpy(address.bytes, &v6.sin6_addr, 16);
		address.scope = v6.sin6_scope_id;
	} else {
		memcpy(&v4, node->ai_addr, sizeof v4);
		memcpy(address.bytes, &v4.sin_addr, 4);
	}
	return address;
}

static void take_addresses(struct question *q, const struct ares_addrinfo_node *node)
{
	const struct ares_addrinfo_node *last = node;
	struct xso_address *addresses;
	size_t n = 0;

	for (; last && n < MOST_RECORDS; last = last->ai_next)
		n++;
	addresses = xso_arena_array(q->arena, n, sizeof *addresses);
	if (!addresses) {
		end(q, ARES_ENOMEM);
		return;
	}
	for (size_t i = 0; i < n; i++, node = node->ai_next)
		addresses[i] = address_of(node);
	end_with(q, (struct xso_resolution){ .addresses = addresses, .n_addresses = n });
}

static void got_addresses(void *self, int status, int timeouts, struct ares_addrinfo *info)
{
	struct question *q = self;

	(void)timeouts;
	if (status == ARES_SUCCESS)
		take_addresses(q, info->nodes);
	else
		end(q, status);
	ares_freeaddrinfo(info);
}

/*
 * Addresses by ares_getaddrinfo, and not by a plain query: it knows the hosts file, the system's
 * order of both, and aliases. They are not sorted: that would open a socket for each, and an
 * address without a route fails at once when it is tried.
 */
static void ask_for_addresses(struct question *q, ares_channel channel, int family)
{
	const struct ares_addrinfo_hints hints = {
		.ai_family = family, .ai_socktype = SOCK_STREAM, .ai_flags = ARES_AI_NOSORT
	};

	ares_getaddrinfo(channel, q->name, NULL, &hints, got_addresses, q);
}

/* Labels of letters, digits, '-' and '_': what c-ares would take apart in another way is none. */
static bool is_name(const char *name)
{
	const char *label = name, *at = name;

	for (;; at++) {
		if (is_letter(*at) || is_digit(*at) || *at == '-' || *at == '_')
			continue;
		if (at == label || at - label > LONGEST_LABEL || (*at && *at != '.'))
			return false;
		if (!*at)
			return at - name <= LONGEST_NAME;
		label = at + 1;
	}
}

/* "localhost", and all below it. */
static bool is_localhost(const char *name)
{
	static const char localhost[] = ".localhost";
	const size_t size = strlen(name), n = sizeof localhost - 1;

	return !strcasecmp(name, localhost + 1) ||
		(size > n && !strcasecmp(name + size - n, localhost));
}

/* RFC 6761 6.3: the loopback addresses, nothing else, and nobody is asked. */
static void end_with_loopback(struct question *q)
{
	static const struct xso_address v4 = { .bytes = { 127, 0, 0, 1 } };
	static const struct xso_address v6 = { .bytes = { [15] = 1 }, .is_v6 = true };

	if (q->kind == XSO_QUESTION_SRV)
		end(q, ARES_ENODATA);
	else
		end_with(q,
			(struct xso_resolution){ .addresses = q->kind == XSO_QUESTION_A ? &v4 : &v6,
				.n_addresses = 1 });
}

void xso_question_put(struct question *q, ares_channel channel)
{
	if (!is_name(q->name))
		end(q, ARES_EBADNAME);
	else if (is_localhost(q->name))
		end_with_loopback(q);
	else if (q->kind == XSO_QUESTION_SRV)
		ares_query(channel, q->name, ns_c_in, ns_t_srv, got_srv, q);
	else
		ask_for_addresses(q, channel, q->kind == XSO_QUESTION_A ? AF_INET : AF_INET6);
}
