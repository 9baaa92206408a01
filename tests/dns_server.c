#define _POSIX_C_SOURCE 200809L
#include "dns_server.h"

#include "dns_message.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST_PEERS = 8, MOST_LATER = 64, MOST_QUESTIONS = 1024, QUERY = 512 };

/* Somebody who asks by TCP. */
struct peer {
	int fd; /* -1: nobody */
	uint8_t in[2 + QUERY];
	size_t n;
};

/* An answer that waits until it is due. */
struct later {
	long long due;	   /* milliseconds */
	struct peer *peer; /* NULL: by UDP */
	struct sockaddr_in to;
	uint8_t *bytes;
	size_t size;
};

struct asked {
	char name[DNS_NAME];
	enum dns_type type;
};

struct dns_server {
	const struct dns_row *rows;
	size_t n_rows;
	pthread_t thread;
	int udp, tcp, stop[2];
	char address[32];
	struct peer peers[MOST_PEERS];
	struct later later[MOST_LATER];
	size_t n_later;
	uint8_t answer[DNS_MESSAGE]; /* under way */

	pthread_mutex_t lock; /* of what follows */
	struct asked asked[MOST_QUESTIONS];
	size_t n_asked;
};

static void need(bool is_fine, const char *what)
{
	if (is_fine)
		return;
	perror(what);
	abort();
}

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static void send_answer(struct dns_server *server, const struct later *answer)
{
	const uint8_t size[2] = { (uint8_t)(answer->size >> 8), (uint8_t)answer->size };

	if (!answer->peer) {
		sendto(server->udp, answer->bytes, answer->size, 0,
			(const struct sockaddr *)&answer->to, sizeof answer->to);
		return;
	}
	/* somebody who has gone does not get it */
	if (send(answer->peer->fd, size, sizeof size, MSG_NOSIGNAL) == sizeof size)
		(void)!send(answer->peer->fd, answer->bytes, answer->size, MSG_NOSIGNAL);
}

static void take_later(struct dns_server *server, size_t i)
{
	free(server->later[i].bytes);
	server->later[i] = server->later[--server->n_later];
}

static void send_due(struct dns_server *server)
{
	for (size_t i = 0; i < server->n_later;)
		if (server->later[i].due <= now()) {
			send_answer(server, &server->later[i]);
			take_later(server, i);
		} else {
			i++;
		}
}

static int wait_time(const struct dns_server *server)
{
	long long least = -1;

	for (size_t i = 0; i < server->n_later; i++) {
		long long left = server->later[i].due - now();
		left = left < 0 ? 0 : left;
		if (least < 0 || left < least)
			least = left;
	}
	return (int)least;
}

static void note(struct dns_server *server, const struct dns_question *question)
{
	pthread_mutex_lock(&server->lock);
	need(server->n_asked < MOST_QUESTIONS, "too many questions");
	strcpy(server->asked[server->n_asked].name, question->name);
	server->asked[server->n_asked++].type = question->type;
	pthread_mutex_unlock(&server->lock);
}

/* `to` has the peer or the address. */
static void reply(struct dns_server *server, const uint8_t *bytes, size_t size, struct later to)
{
	struct dns_question question;
	unsigned delay;

	if (!dns_question_read(&question, bytes, size))
		return;
	note(server, &question);
	to.size = dns_answer(
		server->rows, server->n_rows, &question, to.peer, server->answer, &delay);
	if (!to.size)
		return;
	to.due = now() + delay;
	to.bytes = malloc(to.size);
	need(to.bytes && server->n_later < MOST_LATER, "too many answers");
	memcpy(to.bytes, server->answer, to.size);
	server->later[server->n_later++] = to;
}

static void read_udp(struct dns_server *server)
{
	struct later to = { 0 };
	socklen_t size = sizeof to.to;
	uint8_t bytes[QUERY];
	const ssize_t n =
		recvfrom(server->udp, bytes, sizeof bytes, 0, (struct sockaddr *)&to.to, &size);

	if (n > 0)
		reply(server, bytes, (size_t)n, to);
}

static void forget(struct dns_server *server, struct peer *peer)
{
	for (size_t i = 0; i < server->n_later;)
		if (server->later[i].peer == peer)
			take_later(server, i);
		else
			i++;
	close(peer->fd);
	peer->fd = -1;
}

static void read_tcp(struct dns_server *server, struct peer *peer)
{
	const ssize_t n = recv(peer->fd, peer->in + peer->n, sizeof peer->in - peer->n, 0);
	size_t size;

	if (n <= 0) {
		forget(server, peer);
		return;
	}
	for (peer->n += (size_t)n; peer->n > 2; peer->n -= size + 2) {
		size = (size_t)(peer->in[0] << 8 | peer->in[1]);
		need(size <= QUERY, "a long question");
		if (peer->n < size + 2)
			return;
		reply(server, peer->in + 2, size, (struct later){ .peer = peer });
		memmove(peer->in, peer->in + 2 + size, peer->n - 2 - size);
	}
}

static void accept_peer(struct dns_server *server)
{
	const int fd = accept(server->tcp, NULL, NULL);

	for (size_t i = 0; i < MOST_PEERS && fd >= 0; i++)
		if (server->peers[i].fd < 0) {
			server->peers[i] = (struct peer){ .fd = fd };
			return;
		}
	need(fd < 0, "too many peers");
}

static void *serve(void *self)
{
	struct dns_server *server = self;
	struct pollfd polled[3 + MOST_PEERS];

	for (;;) {
		polled[0] = (struct pollfd){ server->stop[0], POLLIN, 0 };
		polled[1] = (struct pollfd){ server->udp, POLLIN, 0 };
		polled[2] = (struct pollfd){ server->tcp, POLLIN, 0 };
		for (size_t i = 0; i < MOST_PEERS; i++)
			polled[3 + i] = (struct pollfd){ server->peers[i].fd, POLLIN, 0 };
		poll(polled, 3 + MOST_PEERS, wait_time(server));
		if (polled[0].revents)
			return NULL;
		if (polled[1].revents)
			read_udp(server);
		for (size_t i = 0; i < MOST_PEERS; i++)
			if (polled[3 + i].revents)
				read_tcp(server, &server->peers[i]);
		if (polled[2].revents)
			accept_peer(server);
		send_due(server);
	}
}

/* The same port for both; false: somebody else has it for TCP. */
static bool open_sockets(struct dns_server *server)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	struct sockaddr *const any = (struct sockaddr *)&at;
	socklen_t size = sizeof at;

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	server->udp = socket(AF_INET, SOCK_DGRAM, 0);
	server->tcp = socket(AF_INET, SOCK_STREAM, 0);
	need(server->udp >= 0 && server->tcp >= 0, "socket");
	need(!bind(server->udp, any, size), "bind");
	need(!getsockname(server->udp, any, &size), "getsockname");
	snprintf(server->address, sizeof server->address, "127.0.0.1:%u",
		(unsigned)ntohs(at.sin_port));
	if (!bind(server->tcp, any, size) && !listen(server->tcp, MOST_PEERS))
		return true;
	close(server->udp);
	close(server->tcp);
	return false;
}

struct dns_server *dns_server_start(const struct dns_row *rows, size_t n)
{
	struct dns_server *server = calloc(1, sizeof *server);
	int tries = 20;

	need(server, "dns_server_start");
	server->rows = rows;
	server->n_rows = n;
	for (size_t i = 0; i < MOST_PEERS; i++)
		server->peers[i].fd = -1;
	while (!open_sockets(server))
		need(--tries, "no port is free");
	need(!pipe(server->stop), "pipe");
	pthread_mutex_init(&server->lock, NULL);
	need(!pthread_create(&server->thread, NULL, serve, server), "pthread_create");
	return server;
}

void dns_server_stop(struct dns_server *server)
{
	close(server->stop[1]);
	pthread_join(server->thread, NULL);
	for (size_t i = 0; i < MOST_PEERS; i++)
		if (server->peers[i].fd >= 0)
			forget(server, &server->peers[i]);
	while (server->n_later)
		take_later(server, 0);
	close(server->stop[0]);
	close(server->udp);
	close(server->tcp);
	pthread_mutex_destroy(&server->lock);
	free(server);
}

const char *dns_server_address(const struct dns_server *server)
{
	return server->address;
}

size_t dns_server_asked(struct dns_server *server, const char *name, enum dns_type type)
{
	size_t n = 0;

	pthread_mutex_lock(&server->lock);
	for (size_t i = 0; i < server->n_asked; i++)
		n += !strcasecmp(server->asked[i].name, name) &&
			(type == DNS_ANY || server->asked[i].type == type);
	pthread_mutex_unlock(&server->lock);
	return n;
}
