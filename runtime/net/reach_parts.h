/* What the files of a reach share. */
#ifndef XSO_NET_REACH_PARTS_H
#define XSO_NET_REACH_PARTS_H

#include "net/connection.h"
#include "net/lookup.h"
#include "net/proxy.h"
#include "net/race.h"
#include "net/reach.h"

struct reach {
	struct xso_arena *arena; /* names, records and questions, until the connection ends */
	const char *domain;	 /* that is asked for, of A-labels */
	struct xso_resolver *resolver;
	bool is_resolver_ready;
	struct lookup lookup;
	struct targets targets;
	struct race race;
	unsigned n_races;	/* so far */
	int sockets[RACE_MOST]; /* that connect, by attempt; -1: there is none */
	size_t winner;
	bool has_failed; /* the winner has, and the race does not know */
	unsigned redirects;

	/* Through a proxy the race is for the proxy, and servers are tried in their order. */
	struct target proxy_target;
	size_t next;
	struct proxy *proxy;
};

/* reach.c */
/* The connection ends for this, whatever failed before. */
void xso_reach_end(struct xso_connection *c, const char *text);
/* False: the connection has ended. */
bool xso_reach_open_resolver(struct xso_connection *c);

/* reach_race.c */
/* To the servers, which are known: each of them at once, or the proxy. */
void xso_reach_begin_race(struct xso_connection *c);
void xso_reach_run_race(struct xso_connection *c);
void xso_reach_close_sockets(struct xso_connection *c);

/* reach_proxy.c: on the transport, which is connected to it. */
void xso_reach_begin_proxy(struct xso_connection *c);
void xso_reach_close_proxy(struct xso_connection *c);

#endif
