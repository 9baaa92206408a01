#include "trickle.h"

#include <sys/socket.h>

static size_t most_bytes;

/* The linker gives calls of recv and send to these. */
ssize_t __real_recv(int fd, void *bytes, size_t size, int flags);
ssize_t __wrap_recv(int fd, void *bytes, size_t size, int flags);
ssize_t __real_send(int fd, const void *bytes, size_t size, int flags);
ssize_t __wrap_send(int fd, const void *bytes, size_t size, int flags);

static size_t few(size_t size)
{
	return most_bytes && most_bytes < size ? most_bytes : size;
}

ssize_t __wrap_recv(int fd, void *bytes, size_t size, int flags)
{
	return __real_recv(fd, bytes, few(size), flags);
}

ssize_t __wrap_send(int fd, const void *bytes, size_t size, int flags)
{
	return __real_send(fd, bytes, few(size), flags);
}

void trickle(size_t most)
{
	most_bytes = most;
}
