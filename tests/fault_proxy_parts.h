/* What the two processes of a fault proxy say to each other. */
#ifndef TESTS_FAULT_PROXY_PARTS_H
#define TESTS_FAULT_PROXY_PARTS_H

#include "fault_proxy.h"

#include <netinet/in.h>

/* Of arrays of two: what the client sends, and what the server sends. */
enum { TO_SERVER, TO_CLIENT };

enum fault_request_kind { FAULT_REQUEST_COUNT, FAULT_REQUEST_SET, FAULT_REQUEST_STRIKE };

/* Each is answered with a struct fault_counts, once it is done. */
struct fault_request {
	enum fault_request_kind kind;
	struct faults faults[2]; /* SET */
	enum fault strike;	 /* STRIKE */
};

/* Serves until the other end of `control`, a socket that keeps messages apart, is closed. */
void fault_proxy_run(
	int control, int listener, const struct sockaddr_in *target, const struct faults faults[2]);

#endif
