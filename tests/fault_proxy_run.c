/* The proxy's own process. */
#define _GNU_SOURCE
#include "fault_lane.h"
#include "fault_proxy_parts.h"

#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CONNECTIONS = 64 }; /* at a time */

struct connection {
	int client, server;
	struct lane lanes[2];
	bool is_open;
};

struct proxy {
	struct sockaddr_in target;
	struct faults faults[2];
	size_t accepted;
	uint64_t counts[2];
	struct connection connections[CONNECTIONS];
};

static uint64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void reset(int fd)
{
	setsockopt(
		fd, SOL_SOCKET, SO_LINGER, &(struct linger){ .l_onoff = 1 }, sizeof(struct linger));
	close(fd);
}

static void end(struct connection *c, void (*end_socket)(int))
{
	end_socket(c->client);
	end_socket(c->server);
	c->is_open = false;
}

static void close_socket(int fd)
{
	close(fd);
}

static void step(struct connection *c, uint64_t now)
{
	for (size_t i = 0; i < 2 && c->is_open; i++) {
		const enum lane_result result = lane_step(&c->lanes[i], now);
		if (result == LANE_RESET) {
			end(c, reset);
		} else if (result == LANE_CUT) {
			lane_close(&c->lanes[TO_SERVER]);
			lane_close(&c->lanes[TO_CLIENT]);
		}
	}
	if (c->is_open && lane_is_over(&c->lanes[TO_SERVER]) && lane_is_over(&c->lanes[TO_CLIENT]))
		end(c, close_socket);
}

static struct connection *free_place(struct proxy *p)
{
	for (size_t i = 0; i < CONNECTIONS; i++)
		if (!p->connections[i].is_open)
			return &p->connections[i];
	return NULL;
}

static void prepare_socket(int fd)
{
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){ 1 }, sizeof(int));
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

/* The server may refuse: then so does the proxy. */
static void accept_one(struct proxy *p, int listener)
{
	struct connection *c = free_place(p);
	const int client = accept(listener, NULL, NULL);
	const int server = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(server, (const struct sockaddr *)&p->target, sizeof p->target)) {
		close(server);
		reset(client);
		return;
	}
	prepare_socket(client);
	prepare_socket(server);
	*c = (struct connection){ .client = client, .server = server, .is_open = true };
	c->lanes[TO_SERVER] = (struct lane){ .from = client, .to = server };
	c->lanes[TO_CLIENT] = (struct lane){ .from = server, .to = client };
	for (size_t i = 0; i < 2; i++) {
		c->lanes[i].faults = p->faults[i];
		c->lanes[i].count = &p->counts[i];
	}
	p->accepted++;
}

static void strike(struct proxy *p, enum fault fault)
{
	for (size_t i = 0; i < CONNECTIONS; i++) {
		struct connection *c = &p->connections[i];
		for (size_t j = 0; j < 2; j++) {
			c->lanes[j].faults.fault = fault;
			c->lanes[j].faults.after = (size_t)c->lanes[j].seen;
		}
		if (c->is_open && fault == FAULT_RESET)
			end(c, reset);
		else if (c->is_open)
			step(c, now_ms());
	}
}

static struct fault_counts counts(const struct proxy *p)
{
	struct fault_counts counts = { .connections = p->accepted,
		.to_server = p->counts[TO_SERVER],
		.to_client = p->counts[TO_CLIENT] };

	for (size_t i = 0; i < CONNECTIONS; i++)
		counts.open += p->connections[i].is_open;
	return counts;
}

/* False: there is nobody any more to ask. */
static bool answer(struct proxy *p, int control)
{
	struct fault_request request;
	struct fault_counts reply;

	if (recv(control, &request, sizeof request, 0) != sizeof request)
		return false;
	if (request.kind == FAULT_REQUEST_SET)
		memcpy(p->faults, request.faults, sizeof p->faults);
	if (request.kind == FAULT_REQUEST_STRIKE)
		strike(p, request.strike);
	reply = counts(p);
	return send(control, &reply, sizeof reply, MSG_NOSIGNAL) == sizeof reply;
}

/* What lane `i` awaits of its two sockets; no fd: nothing. */
static void watch(const struct connection *c, struct pollfd fds[2], uint64_t *deadline)
{
	for (size_t i = 0; i < 2; i++) {
		const struct lane *lane = &c->lanes[i];
		if (lane_awaits_bytes(lane))
			fds[i].events |= POLLIN;
		if (lane_awaits_room(lane))
			fds[1 - i].events |= POLLOUT;
		if (lane_deadline(lane) < *deadline)
			*deadline = lane_deadline(lane);
	}
	for (size_t i = 0; i < 2; i++)
		if (fds[i].events)
			fds[i].fd = i == TO_SERVER ? c->client : c->server;
}

static int wait_time(uint64_t deadline, uint64_t now)
{
	if (deadline == UINT64_MAX)
		return -1;
	return deadline > now ? (int)(deadline - now) : 0;
}

/* Until something can be done; sets what was asked for in *is_asked and *is_called. */
static void await(struct proxy *p, int control, int listener, bool *is_asked, bool *is_called)
{
	struct pollfd fds[2 + 2 * CONNECTIONS];
	uint64_t deadline = UINT64_MAX;

	for (size_t i = 0; i < sizeof fds / sizeof *fds; i++)
		fds[i] = (struct pollfd){ .fd = -1 };
	fds[0] = (struct pollfd){ .fd = control, .events = POLLIN };
	fds[1] = (struct pollfd){ .fd = free_place(p) ? listener : -1, .events = POLLIN };
	for (size_t i = 0; i < CONNECTIONS; i++)
		if (p->connections[i].is_open)
			watch(&p->connections[i], &fds[2 + 2 * i], &deadline);
	poll(fds, sizeof fds / sizeof *fds, wait_time(deadline, now_ms()));
	*is_asked = fds[0].revents;
	*is_called = fds[1].revents;
}

void fault_proxy_run(
	int control, int listener, const struct sockaddr_in *target, const struct faults faults[2])
{
	static struct proxy p;
	bool is_asked, is_called;

	p.target = *target;
	memcpy(p.faults, faults, sizeof p.faults);
	do {
		await(&p, control, listener, &is_asked, &is_called);
		for (size_t i = 0; i < CONNECTIONS; i++)
			if (p.connections[i].is_open)
				step(&p.connections[i], now_ms());
		if (is_called)
			accept_one(&p, listener);
	} while (!is_asked || answer(&p, control));
	for (size_t i = 0; i < CONNECTIONS; i++)
		if (p.connections[i].is_open)
			end(&p.connections[i], reset);
}
