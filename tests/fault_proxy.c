/* The test's side of the proxy. */
#define _GNU_SOURCE
#include "fault_proxy.h"
#include "fault_proxy_parts.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

struct fault_proxy {
	pid_t pid;
	int control;
	uint16_t port;
};

/* Ends the test; without Check, so that others than tests can use the proxy. */
static void must(bool is_so, const char *what)
{
	if (is_so)
		return;
	perror(what);
	abort();
}

static int listen_anywhere(uint16_t *port)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof address;
	const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	must(fd >= 0, "socket");
	must(!bind(fd, (struct sockaddr *)&address, sizeof address), "bind");
	must(!listen(fd, SOMAXCONN), "listen");
	must(!getsockname(fd, (struct sockaddr *)&address, &size), "getsockname");
	*port = ntohs(address.sin_port);
	return fd;
}

/* Keeps no other file of the test's open: an end of it that is closed there has to be seen. */
static void run(
	int control, int listener, const struct sockaddr_in *target, const struct faults faults[2])
{
	enum { CONTROL = 3, LISTENER = 4, FREE = 5 };

	/* by way of numbers that are none of these */
	control = fcntl(control, F_DUPFD, FREE);
	listener = fcntl(listener, F_DUPFD, FREE);
	dup2(control, CONTROL);
	dup2(listener, LISTENER);
	closefrom(FREE);
	fault_proxy_run(CONTROL, LISTENER, target, faults);
	_exit(0);
}

static void put_faults(
	struct faults faults[2], const struct faults *to_server, const struct faults *to_client)
{
	faults[TO_SERVER] = to_server ? *to_server : (struct faults){ 0 };
	faults[TO_CLIENT] = to_client ? *to_client : (struct faults){ 0 };
}

struct fault_proxy *fault_proxy_start(const char *host, uint16_t port,
	const struct faults *to_server, const struct faults *to_client)
{
	struct fault_proxy *proxy = malloc(sizeof *proxy);
	struct sockaddr_in target = { .sin_family = AF_INET, .sin_port = htons(port) };
	struct faults faults[2];
	int control[2], listener;

	must(proxy, "malloc");
	must(inet_pton(AF_INET, host ? host : "127.0.0.1", &target.sin_addr) == 1, "inet_pton");
	put_faults(faults, to_server, to_client);
	must(!socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, control), "socketpair");
	listener = listen_anywhere(&proxy->port);
	proxy->pid = fork();
	must(proxy->pid >= 0, "fork");
	if (!proxy->pid)
		run(control[1], listener, &target, faults);
	close(control[1]);
	close(listener);
	proxy->control = control[0];
	return proxy;
}

uint16_t fault_proxy_port(const struct fault_proxy *proxy)
{
	return proxy->port;
}

static struct fault_counts ask(struct fault_proxy *proxy, const struct fault_request *request)
{
	struct fault_counts counts;

	must(send(proxy->control, request, sizeof *request, MSG_NOSIGNAL) == sizeof *request,
		"send");
	must(recv(proxy->control, &counts, sizeof counts, 0) == sizeof counts, "recv");
	return counts;
}

void fault_proxy_set(
	struct fault_proxy *proxy, const struct faults *to_server, const struct faults *to_client)
{
	struct fault_request request = { .kind = FAULT_REQUEST_SET };

	put_faults(request.faults, to_server, to_client);
	ask(proxy, &request);
}

void fault_proxy_strike(struct fault_proxy *proxy, enum fault fault)
{
	ask(proxy, &(struct fault_request){ .kind = FAULT_REQUEST_STRIKE, .strike = fault });
}

struct fault_counts fault_proxy_counts(struct fault_proxy *proxy)
{
	return ask(proxy, &(struct fault_request){ .kind = FAULT_REQUEST_COUNT });
}

void fault_proxy_stop(struct fault_proxy *proxy)
{
	char none;

	if (!proxy)
		return;
	shutdown(proxy->control, SHUT_WR);
	recv(proxy->control, &none, sizeof none, 0); /* it has ended */
	close(proxy->control);
	waitpid(proxy->pid, NULL, 0);
	free(proxy);
}
