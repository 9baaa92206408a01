/* Both ends of connections through a fault proxy, in the hands of a test. */
#ifndef TESTS_BOTH_ENDS_H
#define TESTS_BOTH_ENDS_H

#include "fault_proxy.h"

#include <stdbool.h>

enum end { SERVER_END, CLIENT_END };

struct both_ends {
	int listener; /* for the proxy's connections */
	struct fault_proxy *proxy;
	int fds[2]; /* of one connection, by its ends */
};

enum { BOTH_ENDS_PATIENCE = 10000 }; /* milliseconds */

/* For a fixture. The proxy of *both does no harm. */
void both_ends_setup(struct both_ends *both);
void both_ends_teardown(struct both_ends *both);

/* A connection through the proxy; it is the one that is meant from now on. */
void both_ends_join(struct both_ends *both);
/* The same, with faults on the way to that end. */
void both_ends_join_with(struct both_ends *both, enum end end, struct faults faults);
void both_ends_part(struct both_ends *both);

/* A socket; -1: the port refuses. */
int both_ends_connect(uint16_t port);

bool both_ends_is_readable(const struct both_ends *both, enum end end, int milliseconds);

/* Sends so many bytes to that end from the other one; they are left in both_ends_sent. */
void both_ends_send_to(const struct both_ends *both, enum end end, size_t size);
extern char both_ends_sent[200000];

/* The next bytes at that end are those of both_ends_sent. */
void both_ends_check_arrival(const struct both_ends *both, enum end end, size_t size);
/* Nothing follows there. */
void both_ends_check_end(const struct both_ends *both, enum end end);
void both_ends_check_reset(const struct both_ends *both, enum end end);

/* Bytes that the proxy passed on to that end, of all connections. */
uint64_t both_ends_count(const struct both_ends *both, enum end end);

#endif
