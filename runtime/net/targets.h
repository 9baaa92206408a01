/*
 * The servers of a domain, in the order in which they are tried: what RFC 6120 3.2 and XEP-0368
 * make of its SRV records. Asks nobody: what DNS said comes in as an argument, and so do random
 * numbers.
 */
#ifndef XSO_NET_TARGETS_H
#define XSO_NET_TARGETS_H

#include <xso/resolver.h>
#include <xso/stream.h>

/* No more servers are tried: the first ones in their order. */
enum { TARGETS_MOST = 64 };

struct target {
	const char *host; /* a name, or an address without brackets */
	uint16_t port;
	bool is_direct_tls;
	unsigned group; /* from 0: one for each priority; those of one group may be raced */
};

enum targets_outcome {
	TARGETS_FOUND,
	TARGETS_REFUSED, /* the domain says that it has no such service; `text` */
	TARGETS_FAILED,	 /* DNS does not say enough now, perhaps later; `text` */
};

struct targets {
	enum targets_outcome outcome;
	const char *text; /* for people; NULL when FOUND */
	const struct target *at;
	size_t n; /* 1 at least when FOUND */
};

/* The port without SRV records; 0: there is none for direct TLS of a component. */
uint16_t xso_targets_port(enum xso_mode mode, bool is_direct_tls);

/* True for "192.0.2.1", "2001:db8::1", "[2001:db8::1]", "fe80::1%eth0": DNS is not asked then. */
bool xso_targets_is_address(const char *host);

/*
 * The name whose SRV records are asked for, "_xmpps-client._tcp." and the domain, in the arena.
 * NULL: no memory, or a mode without such records.
 */
const char *xso_targets_question(
	enum xso_mode mode, bool is_direct_tls, const char *domain, struct xso_arena *arena);

/* What DNS said of a domain. */
struct targets_answers {
	enum xso_mode mode;
	const char *domain;
	const struct xso_resolution *starttls, *direct_tls; /* NULL: not wanted, and not asked */
	/* `size` bytes; false: there are none, and weights mean nothing. */
	bool (*random)(void *user, void *bytes, size_t size);
	void *user;
};

/* Orders them, into *targets. Everything there is in the arena. XSO_ERROR_MEMORY: as before. */
enum xso_status xso_targets_order(
	struct targets *targets, const struct targets_answers *answers, struct xso_arena *arena);

/* The one server that was named, by a name or an address. Errors as xso_targets_order. */
enum xso_status xso_targets_one(struct targets *targets, const char *host, uint16_t port,
	bool is_direct_tls, struct xso_arena *arena);

#endif
