#include "net/socket.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Room for an address of either family. */
union endpoint {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

static socklen_t endpoint_set(union endpoint *e, const struct xso_address *address, uint16_t port)
{
	memset(e, 0, sizeof *e);
	if (!address->is_v6) {
		e->v4.sin_family = AF_INET;
		e->v4.sin_port = htons(port);
		memcpy(&e->v4.sin_addr, address->bytes, sizeof e->v4.sin_addr);
		return sizeof e->v4;
	}
	e->v6.sin6_family = AF_INET6;
	e->v6.sin6_port = htons(port);
	e->v6.sin6_scope_id = address->scope;
	memcpy(&e->v6.sin6_addr, address->bytes, sizeof e->v6.sin6_addr);
	return sizeof e->v6;
}

void xso_socket_address_text(const struct xso_address *address, char text[SOCKET_ADDRESS_TEXT])
{
	union endpoint e;
	socklen_t size = endpoint_set(&e, address, 0);

	if (getnameinfo(&e.any, size, text, SOCKET_ADDRESS_TEXT, NULL, 0, NI_NUMERICHOST))
		text[0] = '\0';
}

bool xso_socket_address_parse(const char *text, struct xso_address *address)
{
	const struct addrinfo hints = { .ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_STREAM };
	union endpoint e = { 0 };
	struct addrinfo *found;

	if (getaddrinfo(text, NULL, &hints, &found))
		return false;
	if (found->ai_addrlen <= sizeof e)
		memcpy(&e, found->ai_addr, found->ai_addrlen);
	freeaddrinfo(found);
	*address = (struct xso_address){ .is_v6 = e.any.sa_family == AF_INET6 };
	if (address->is_v6) {
		address->scope = e.v6.sin6_scope_id;
		memcpy(address->bytes, &e.v6.sin6_addr, sizeof e.v6.sin6_addr);
	} else {
		memcpy(address->bytes, &e.v4.sin_addr, sizeof e.v4.sin_addr);
	}
	return true;
}

bool xso_socket_adopt(int fd)
{
	const int on = 1;

	/* stanzas are small, and the next is not waited for */
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	return fcntl(fd, F_SETFL, O_NONBLOCK) >= 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) >= 0;
}

static int close_with(int fd, int error)
{
	close(fd);
	errno = error;
	return -1;
}

static int make(int family)
{
	int fd = socket(family, SOCK_STREAM, 0);

	if (fd < 0 || xso_socket_adopt(fd))
		return fd;
	return close_with(fd, errno);
}

int xso_socket_connect(const struct xso_address *address, uint16_t port)
{
	union endpoint e;
	socklen_t size = endpoint_set(&e, address, port);
	int fd = make(e.any.sa_family);

	if (fd < 0 || !connect(fd, &e.any, size) || errno == EINPROGRESS)
		return fd;
	return close_with(fd, errno);
}

int xso_socket_listen(const struct xso_address *address, uint16_t port, int backlog)
{
	const struct xso_address every = { .is_v6 = true };
	const int on = 1, off = 0;
	union endpoint e;
	socklen_t size = endpoint_set(&e, address ? address : &every, port);
	int fd = make(e.any.sa_family);

	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (e.any.sa_family == AF_INET6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, address ? &on : &off, sizeof on);
	if (!bind(fd, &e.any, size) && !listen(fd, backlog))
		return fd;
	return close_with(fd, errno);
}

uint16_t xso_socket_port(int fd)
{
	union endpoint e = { 0 };
	socklen_t size = sizeof e;

	getsockname(fd, &e.any, &size);
	return ntohs(e.any.sa_family == AF_INET6 ? e.v6.sin6_port : e.v4.sin_port);
}

int xso_socket_accept(int fd)
{
	int accepted = accept(fd, NULL, NULL);

	if (accepted < 0 || xso_socket_adopt(accepted))
		return accepted;
	return close_with(accepted, errno);
}

bool xso_socket_peer(int fd, struct xso_address *address, uint16_t *port)
{
	union endpoint e = { 0 };
	socklen_t size = sizeof e;

	if (getpeername(fd, &e.any, &size))
		return false;
	*address = (struct xso_address){ .is_v6 = e.any.sa_family == AF_INET6 };
	if (address->is_v6)
		memcpy(address->bytes, &e.v6.sin6_addr, sizeof e.v6.sin6_addr);
	else
		memcpy(address->bytes, &e.v4.sin_addr, sizeof e.v4.sin_addr);
	*port = ntohs(address->is_v6 ? e.v6.sin6_port : e.v4.sin_port);
	return e.any.sa_family == AF_INET6 || e.any.sa_family == AF_INET;
}

int xso_socket_error(int fd)
{
	int error = 0;
	socklen_t size = sizeof error;

	return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) ? errno : error;
}

static enum socket_result result_of(ssize_t n, size_t *done)
{
	*done = n > 0 ? (size_t)n : 0;
	if (n >= 0)
		return n ? SOCKET_BYTES : SOCKET_END;
	return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? SOCKET_LATER
									 : SOCKET_FAILED;
}

enum socket_result xso_socket_read(int fd, char *bytes, size_t size, size_t *n)
{
	return result_of(recv(fd, bytes, size, 0), n);
}

enum socket_result xso_socket_write(int fd, const char *bytes, size_t size, size_t *n)
{
	return result_of(send(fd, bytes, size, MSG_NOSIGNAL), n);
}

void xso_socket_end(int fd)
{
	shutdown(fd, SHUT_WR);
}

void xso_socket_close(int fd)
{
	close(fd);
}

void xso_socket_error_text(int error, char *text, size_t size)
{
	if (strerror_r(error, text, size) && size)
		text[0] = '\0';
}
