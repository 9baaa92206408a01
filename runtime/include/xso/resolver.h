/*
 * Names to addresses. A resolver answers questions without blocking; the default asks DNS with
 * c-ares. Others have one of their own made: for DNSSEC, for a system's service, for tests.
 */
#ifndef XSO_RESOLVER_H
#define XSO_RESOLVER_H

#include <xso/api.h>
#include <xso/arena.h>
#include <xso/error.h>

#include <stdint.h>

XSO_BEGIN

struct xso_resolver_type;

/* How a question ended. */
enum xso_resolved {
	XSO_RESOLVED,	     /* there is one record at least */
	XSO_RESOLVED_NONE,   /* the name, or a record of this kind, does not exist; `text` */
	XSO_RESOLVED_FAILED, /* no answer, or none that makes sense, or no memory for it; `text` */
};

/* RFC 2782. `host` "." says that the service is not offered. */
struct xso_srv {
	uint16_t priority, weight, port;
	const char *host; /* without the dot at its end */
};

/* IPv4 in the first four bytes, or IPv6. */
struct xso_address {
	uint8_t bytes[16];
	bool is_v6;
	uint32_t scope; /* IPv6, of a link-local address */
};

/*
 * What a resolver tells; pointers live until the function returns. Records are in no order: whoever
 * asked puts them in one.
 */
struct xso_resolution {
	enum xso_resolved outcome;
	const char *text; /* for people: "DNS server said NXDOMAIN"; NULL when RESOLVED */
	const struct xso_srv *srv;
	size_t n_srv; /* 0 for questions of another kind */
	const struct xso_address *addresses;
	size_t n_addresses; /* the same */
};

enum xso_question { XSO_QUESTION_SRV, XSO_QUESTION_A, XSO_QUESTION_AAAA };

/*
 * Called once for each question, from `step`, never from `ask`. Every call is allowed in it; after
 * `close` no other answer comes.
 */
typedef void xso_resolver_answer(void *user, const struct xso_resolution *resolution);

/* What all resolvers begin with. */
struct xso_resolver {
	const struct xso_resolver_type *type;
};

/* One belongs to one connection, and to its thread. */
struct xso_resolver_type {
	const char *name;
	/*
	 * `options` as xso_connection_config has them; they outlive it, and so does `allocator`.
	 * NULL: *text, `size` bytes, says why.
	 */
	struct xso_resolver *(*open)(const struct xso_allocator *allocator, const void *options,
		char *text, size_t size);
	/* Questions that are not answered are forgotten. */
	void (*close)(struct xso_resolver *resolver);
	/*
	 * Asks for `name`, which is whole, of A-labels, and has no dot at its end; it is copied. A
	 * name that there cannot be is answered with NONE. `user` is for `answer`.
	 * XSO_ERROR_MEMORY: it is not asked.
	 */
	enum xso_status (*ask)(struct xso_resolver *resolver, enum xso_question question,
		const char *name, xso_resolver_answer *answer, void *user);
	/* As xso/source.h has them; a timeout in milliseconds, -1: none. */
	int (*fd)(const struct xso_resolver *resolver);
	int (*timeout)(const struct xso_resolver *resolver);
	void (*step)(struct xso_resolver *resolver);
};

/*
 * c-ares: all that the system's resolv.conf and hosts file say, but for search domains. "localhost"
 * and all below it are the loopback addresses (RFC 6761 6.3). Its options, all zero by default;
 * NULL: all zero.
 */
struct xso_dns_options {
	const char *servers; /* "192.0.2.1,[2001:db8::1]:5353"; NULL: those of the system */
	int timeout; /* milliseconds of the first try, each next takes twice that; 0: 2,000 */
	int tries;   /* of each server; 0: 3 */
};

extern const struct xso_resolver_type xso_resolver_dns;

XSO_END

#endif
