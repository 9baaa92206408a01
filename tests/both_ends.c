#include "both_ends.h"

#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

char both_ends_sent[200000];

static struct sockaddr_in address_of(uint16_t port)
{
	return (struct sockaddr_in){ .sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
}

void both_ends_setup(struct both_ends *both)
{
	struct sockaddr_in address = address_of(0);
	socklen_t size = sizeof address;

	both->listener = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(both->listener, (struct sockaddr *)&address, size), 0);
	ck_assert_int_eq(listen(both->listener, 8), 0);
	ck_assert_int_eq(getsockname(both->listener, (struct sockaddr *)&address, &size), 0);
	both->proxy = fault_proxy_start(NULL, ntohs(address.sin_port), NULL, NULL);
}

void both_ends_teardown(struct both_ends *both)
{
	fault_proxy_stop(both->proxy);
	close(both->listener);
}

int both_ends_connect(uint16_t port)
{
	const struct sockaddr_in address = address_of(port);
	const int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (!connect(fd, (const struct sockaddr *)&address, sizeof address))
		return fd;
	close(fd);
	return -1;
}

void both_ends_join(struct both_ends *both)
{
	both->fds[CLIENT_END] = both_ends_connect(fault_proxy_port(both->proxy));
	ck_assert_int_ge(both->fds[CLIENT_END], 0);
	both->fds[SERVER_END] = accept(both->listener, NULL, NULL);
	ck_assert_int_ge(both->fds[SERVER_END], 0);
}

void both_ends_join_with(struct both_ends *both, enum end end, struct faults faults)
{
	fault_proxy_set(both->proxy, end == SERVER_END ? &faults : NULL,
		end == CLIENT_END ? &faults : NULL);
	both_ends_join(both);
}

void both_ends_part(struct both_ends *both)
{
	close(both->fds[CLIENT_END]);
	close(both->fds[SERVER_END]);
}

bool both_ends_is_readable(const struct both_ends *both, enum end end, int milliseconds)
{
	return poll(&(struct pollfd){ .fd = both->fds[end], .events = POLLIN }, 1, milliseconds) >
		0;
}

/* Until it ends, or `size` bytes are there. -1: it was reset. */
static ssize_t arriving(const struct both_ends *both, enum end end, char *bytes, size_t size)
{
	ssize_t more = 1;
	size_t n;

	for (n = 0; n < size && more; n += (size_t)more) {
		ck_assert_msg(both_ends_is_readable(both, end, BOTH_ENDS_PATIENCE),
			"nothing comes behind %zu bytes", n);
		more = recv(both->fds[end], bytes + n, size - n, 0);
		if (more < 0) {
			ck_assert_int_eq(errno, ECONNRESET);
			return -1;
		}
	}
	return (ssize_t)n;
}

void both_ends_send_to(const struct both_ends *both, enum end end, size_t size)
{
	/* bytes that differ from their neighbours, and from those a block away */
	for (size_t i = 0; i < size; i++)
		both_ends_sent[i] = (char)(i * 7 + i / 251);
	ck_assert_int_eq(send(both->fds[!end], both_ends_sent, size, MSG_NOSIGNAL), (ssize_t)size);
}

void both_ends_check_arrival(const struct both_ends *both, enum end end, size_t size)
{
	static char came[sizeof both_ends_sent];

	ck_assert_int_eq(arriving(both, end, came, size), (ssize_t)size);
	ck_assert_mem_eq(came, both_ends_sent, size);
}

void both_ends_check_end(const struct both_ends *both, enum end end)
{
	char byte;

	ck_assert_int_eq(arriving(both, end, &byte, 1), 0);
}

void both_ends_check_reset(const struct both_ends *both, enum end end)
{
	char byte;

	ck_assert_int_eq(arriving(both, end, &byte, 1), -1);
}

uint64_t both_ends_count(const struct both_ends *both, enum end end)
{
	const struct fault_counts counts = fault_proxy_counts(both->proxy);

	return end == SERVER_END ? counts.to_server : counts.to_client;
}
