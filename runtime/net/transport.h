/* A connected socket, perhaps with TLS on it, watched by a poller. */
#ifndef XSO_NET_TRANSPORT_H
#define XSO_NET_TRANSPORT_H

#include <xso/tls.h>

struct transport {
	int fd; /* -1: there is none */
	int poller;
	void *token;
	struct xso_tls *tls;	  /* NULL: none */
	bool is_active;		  /* TLS is, and that was noticed */
	unsigned watched;	  /* POLLER_READ, POLLER_WRITE */
	bool can_read, can_write; /* until a call says otherwise */
	bool has_ended;		  /* the peer's side has */
	bool is_ended;		  /* ours has */
};

/* Takes the socket over. False: no memory, and it is still the caller's. */
bool xso_transport_open(struct transport *t, int poller, int fd, void *token);
/* Closes the socket and forgets TLS. Nothing happens when there is none. */
void xso_transport_close(struct transport *t);

/* The poller says so: POLLER_READ, POLLER_WRITE. */
void xso_transport_ready(struct transport *t, unsigned what);
/* What is to be told from now on. */
void xso_transport_watch(struct transport *t, unsigned what);

#endif
