#include "proxy_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { ROOM = 4096 };

struct proxy_server {
	struct xso_proxy config;
	uint16_t target;
	int listener, stop[2];
	pthread_t thread;
	char asked[300];
};

static void need(bool is_so, const char *what)
{
	if (is_so)
		return;
	perror(what);
	abort();
}

static struct sockaddr_in loopback(uint16_t port)
{
	return (struct sockaddr_in){ .sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
}

static bool read_all(int fd, void *bytes, size_t size)
{
	return recv(fd, bytes, size, MSG_WAITALL) == (ssize_t)size;
}

static bool say(int fd, const void *bytes, size_t size)
{
	return send(fd, bytes, size, MSG_NOSIGNAL) == (ssize_t)size;
}

/* A byte that says how many follow, and these, as a text. */
static bool read_text(int fd, char text[256])
{
	unsigned char size;

	if (!read_all(fd, &size, 1) || !read_all(fd, text, size))
		return false;
	text[size] = '\0';
	return true;
}

/* RFC 1929. */
static bool is_juliet(int fd)
{
	unsigned char version;
	char user[256], password[256];

	return read_all(fd, &version, 1) && read_text(fd, user) && read_text(fd, password) &&
		!strcmp(user, "juliet") && !strcmp(password, "sesame") && say(fd, "\x01\x00", 2);
}

/* RFC 1928, of a host's name. */
static bool talk_socks5(struct proxy_server *server, int fd)
{
	unsigned char head[4], port[2];
	char methods[256] = "", host[256];

	if (!read_all(fd, head, 1) || !read_text(fd, methods) || !memchr(methods, 2, 2) ||
		!say(fd, "\x05\x02", 2) || !is_juliet(fd))
		return false;
	if (!read_all(fd, head, sizeof head) || head[3] != 3 || !read_text(fd, host) ||
		!read_all(fd, port, sizeof port))
		return false;
	snprintf(server->asked, sizeof server->asked, "%s:%d", host, port[0] << 8 | port[1]);
	return say(fd, "\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10);
}

/* RFC 9110 9.3.6. */
static bool talk_http(struct proxy_server *server, int fd)
{
	static const char good[] = "HTTP/1.1 200 Connection established\r\n\r\n";
	char request[ROOM] = "";

	for (size_t n = 0; !strstr(request, "\r\n\r\n"); request[++n] = '\0')
		if (n + 2 > sizeof request || !read_all(fd, &request[n], 1))
			return false;
	return strstr(request, "Basic anVsaWV0OnNlc2FtZQ==\r\n") &&
		sscanf(request, "CONNECT %299s HTTP/1.1", server->asked) == 1 &&
		say(fd, good, sizeof good - 1);
}

/* Moves what there is. False: nothing follows. */
static bool move(int from, int to)
{
	char bytes[ROOM];
	ssize_t n = recv(from, bytes, sizeof bytes, 0);

	if (n > 0)
		return say(to, bytes, (size_t)n);
	shutdown(to, SHUT_WR);
	return false;
}

/* Until both have said all, one of them breaks, or there is somebody who stops it. */
static void relay(const struct proxy_server *server, int client, int target)
{
	struct pollfd fds[] = { { client, POLLIN, 0 }, { target, POLLIN, 0 },
		{ server->stop[0], POLLIN, 0 } };

	while ((fds[0].fd >= 0 || fds[1].fd >= 0) && poll(fds, 3, -1) > 0 && !fds[2].revents) {
		if ((fds[0].revents | fds[1].revents) & (POLLHUP | POLLERR) &&
			!((fds[0].revents | fds[1].revents) & POLLIN))
			return;
		if (fds[0].revents && !move(client, target))
			fds[0].fd = -1;
		if (fds[1].revents && !move(target, client))
			fds[1].fd = -1;
	}
}

static void serve_one(struct proxy_server *server, int client)
{
	const struct sockaddr_in at = loopback(server->target);
	const int target = socket(AF_INET, SOCK_STREAM, 0);
	bool is_good = server->config.kind == XSO_PROXY_HTTP ? talk_http(server, client)
							     : talk_socks5(server, client);

	if (is_good && !connect(target, (const struct sockaddr *)&at, sizeof at))
		relay(server, client, target);
	close(target);
	close(client);
}

static void *serve(void *self)
{
	struct proxy_server *server = self;
	struct pollfd fds[] = { { server->listener, POLLIN, 0 }, { server->stop[0], POLLIN, 0 } };

	while (poll(fds, 2, -1) > 0 && !fds[1].revents)
		serve_one(server, accept(server->listener, NULL, NULL));
	return NULL;
}

struct proxy_server *proxy_server_start(enum xso_proxy_kind kind, uint16_t target)
{
	struct proxy_server *server = calloc(1, sizeof *server);
	struct sockaddr_in at = loopback(0);
	socklen_t size = sizeof at;

	need(server, "calloc");
	server->target = target;
	server->listener = socket(AF_INET, SOCK_STREAM, 0);
	need(!bind(server->listener, (struct sockaddr *)&at, sizeof at), "bind");
	need(!listen(server->listener, 8), "listen");
	need(!getsockname(server->listener, (struct sockaddr *)&at, &size), "getsockname");
	need(!pipe(server->stop), "pipe");
	server->config = (struct xso_proxy){ .kind = kind,
		.host = "127.0.0.1",
		.port = ntohs(at.sin_port),
		.user = "juliet",
		.password = "sesame" };
	need(!pthread_create(&server->thread, NULL, serve, server), "pthread_create");
	return server;
}

void proxy_server_stop(struct proxy_server *server)
{
	if (!server)
		return;
	close(server->stop[1]);
	pthread_join(server->thread, NULL);
	close(server->stop[0]);
	close(server->listener);
	free(server);
}

const struct xso_proxy *proxy_server_config(const struct proxy_server *server)
{
	return &server->config;
}

const char *proxy_server_asked(const struct proxy_server *server)
{
	return server->asked;
}
