/*
 * Real servers for a test program: each is started by a script in servers/, whose README.md says
 * what it offers, and ends with the program, however that ends, with all that it wrote.
 *
 * To start takes seconds. An unchecked fixture does it once for all tests of a case: it runs in the
 * program itself, and the tests, which Check runs in processes of their own, find the server there.
 */
#ifndef TESTS_SERVERS_H
#define TESTS_SERVERS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

enum servers_which { SERVERS_PROSODY, SERVERS_EJABBERD };

/* Zero means the default for every member. */
struct servers_options {
	bool only_tls12; /* no TLS 1.3 */
	bool cluster;	 /* ejabberd's: a second node, at the same ports of host_2 */
};

/* What it has of these; NULL and 0: it has none. Each port is one of `host`. */
struct server {
	const char *directory;	   /* certificates/NAME.crt and .key, logs */
	const char *host, *host_2; /* addresses */
	uint16_t c2s;
	uint16_t c2s_moved; /* where moved.test is at home */
	uint16_t direct_tls;
	uint16_t component;
	uint16_t http; /* WebSocket, at /xmpp-websocket */
	pid_t pid, pid_2;
	const char *password; /* of alice and bob */
	const char *component_secret;
};

/*
 * To be called in suite() first: when something that the server needs is not there, says so and
 * ends the program as one that CTest counts as skipped.
 */
void servers_need(enum servers_which which);

/*
 * Returns once the server answers; fails the test if it does not. NULL options: the defaults. It
 * may be used in any process, but stopped in this one only.
 */
struct server *servers_start(enum servers_which which, const struct servers_options *options);

/* Returns once there is nothing left of it. NULL is allowed. */
void servers_stop(struct server *server);

#endif
