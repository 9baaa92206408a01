/*
 * An errand: one connection to a server that is there, over sockets and with the system's clock,
 * from its first step to its end; and what it told on the way.
 */
#ifndef TESTS_ERRAND_H
#define TESTS_ERRAND_H

#include "memory.h"
#include "servers.h"

#include <xso/connection.h>
#include <xso/handlers.h>

struct errand {
	/* Before it begins. Zero is what a connection takes for the default. */
	const char *domain; /* of the address that we are; required */
	const char *host;   /* NULL: DNS knows it */
	uint16_t port;
	enum xso_tls_use tls;
	struct xso_tls_context *context;
	struct xso_timeouts timeouts;
	const struct xso_proxy *proxy;
	const struct xso_dns_options *dns;
	const struct xso_registry *registry;
	size_t output_limit;	   /* of its stream */
	size_t fail_at;		   /* this one of its allocations fails; 0: none */
	struct xso_source *beside; /* stepped with it: who is called, perhaps; NULL: nothing */
	/* NULL: the stream is closed as soon as it is there. */
	void (*ready)(struct errand *errand);
	/* Behind what is noted of each step; NULL: nothing. */
	void (*progress)(struct errand *errand, const struct xso_attempt *attempt);
	/* The last look at the peer's certificate; NULL: it is good. */
	bool (*look)(struct errand *errand);
	void *user;

	/* What came of it. */
	struct xso_connection *connection; /* NULL: it was freed on the way, or never made */
	struct xso_handlers *handlers;
	bool was_ready, has_ended; /* `ready` and `ended` were called */
	enum xso_phase failed_in;  /* of the attempt that failed last; with `n_failed` */
	unsigned n_failed;
	enum xso_reason kind; /* of its end */
	char reason[512];     /* the same as a sentence */
	char version[16];     /* of TLS; "": there was none when the stream was ready */
	enum xso_tls_trust trust;
	enum xso_tls_name name;
	uint64_t took; /* milliseconds */

	struct memory memory;
	uint64_t begun;
	bool is_over; /* step said so */
};

/* One to a server's port for this use of TLS. */
struct errand errand_to(const struct server *server, const char *domain, enum xso_tls_use tls);
/*
 * Trusts what is in the server's file NAME.crt. `version`: no other one than this; 0: any. Fails
 * the test when there is no such context.
 */
struct xso_tls_context *errand_context(const struct server *server, const char *name, int version);

/* Makes the connection; it begins with the first step. */
void errand_begin(struct errand *errand);
/* Waits for something to do, 20 ms at most, and does it. False: it is over. */
bool errand_step(struct errand *errand);
/* Frees what is left. Fails when memory was not given back. */
void errand_end(struct errand *errand);

/* All three. Fails the test when it lasts longer than anybody waits for it. */
void errand_run(struct errand *errand);

/* Frees the connection, from any of its functions. */
void errand_drop(struct errand *errand);

/* How many descriptors this process has open. */
size_t errand_descriptors(void);

#endif
