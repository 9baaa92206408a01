/*
 * A set of file descriptors that is one itself: readable when one of them is what it is watched
 * for. On Linux's epoll; the only file that would know of another system's.
 */
#ifndef XSO_NET_POLLER_H
#define XSO_NET_POLLER_H

#include <stdbool.h>
#include <stddef.h>

enum { POLLER_READ = 1, POLLER_WRITE = 2 };

/* A descriptor on which something may be done; a hang-up or an error is told as both. */
struct poller_ready {
	void *token;
	unsigned what; /* POLLER_READ, POLLER_WRITE */
};

/* The descriptor; -1: there is none left. */
int xso_poller_open(void);

/* Watches `fd`, level-triggered. False: no memory. */
bool xso_poller_add(int poller, int fd, unsigned what, void *token);
void xso_poller_change(int poller, int fd, unsigned what, void *token);
void xso_poller_remove(int poller, int fd);

/* What is ready now, at most `n`. */
size_t xso_poller_take(int poller, struct poller_ready *ready, size_t n);

#endif
