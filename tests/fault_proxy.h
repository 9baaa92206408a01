/*
 * A hostile network: a TCP proxy on 127.0.0.1 that does harm to what goes through it. It is a
 * process of its own, and ends with the one that started it, however that ends. Whatever of it
 * fails, fails the test.
 */
#ifndef TESTS_FAULT_PROXY_H
#define TESTS_FAULT_PROXY_H

#include <stddef.h>
#include <stdint.h>

struct fault_proxy;

enum fault {
	FAULT_NONE,
	FAULT_CUT,	  /* FIN to both sides; what either sends from now on is lost */
	FAULT_HALF_CLOSE, /* the same in this direction only; the other goes on */
	FAULT_RESET,	  /* RST to both sides, once what has passed has arrived */
	FAULT_STALL,	  /* no byte of this direction is read any more, and nothing is told */
	FAULT_FLIP,	  /* the lowest bit of one byte is another */
	FAULT_DROP,	  /* one byte is left out */
};

/* What one direction of a connection meets. Zero: its bytes pass as they come. */
struct faults {
	enum fault fault;
	size_t after;	/* so many bytes before it pass */
	size_t piece;	/* bytes that are written at once, at most; 0: as they come */
	unsigned pause; /* milliseconds before each write */
};

struct fault_counts {
	size_t connections; /* accepted */
	size_t open;	    /* of these */
	uint64_t to_server; /* bytes that were passed on */
	uint64_t to_client;
};

/*
 * Each connection to the proxy is one to this port of `host`, an IPv4 address (NULL: 127.0.0.1),
 * that meets these faults; NULL: none.
 */
struct fault_proxy *fault_proxy_start(const char *host, uint16_t port,
	const struct faults *to_server, const struct faults *to_client);

uint16_t fault_proxy_port(const struct fault_proxy *proxy);

/* What connections meet that are accepted from now on. */
void fault_proxy_set(
	struct fault_proxy *proxy, const struct faults *to_server, const struct faults *to_client);

/* What both directions of each open connection meet, at once; FLIP and DROP with their next byte.
 */
void fault_proxy_strike(struct fault_proxy *proxy, enum fault fault);

struct fault_counts fault_proxy_counts(struct fault_proxy *proxy);

/* Resets what is open; the port is free when it returns. NULL is allowed. */
void fault_proxy_stop(struct fault_proxy *proxy);

#endif
