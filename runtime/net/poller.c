#include "net/poller.h"

#include <sys/epoll.h>

static struct epoll_event event_of(unsigned what, void *token)
{
	struct epoll_event event = { .data.ptr = token };

	if (what & POLLER_READ)
		event.events |= EPOLLIN;
	if (what & POLLER_WRITE)
		event.events |= EPOLLOUT;
	return event;
}

static unsigned what_of(const struct epoll_event *event)
{
	unsigned what = 0;

	if (event->events & (EPOLLIN | EPOLLERR | EPOLLHUP))
		what |= POLLER_READ;
	if (event->events & (EPOLLOUT | EPOLLERR | EPOLLHUP))
		what |= POLLER_WRITE;
	return what;
}

int xso_poller_open(void)
{
	return epoll_create1(EPOLL_CLOEXEC);
}

bool xso_poller_add(int poller, int fd, unsigned what, void *token)
{
	struct epoll_event event = event_of(what, token);

	return !epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
}

void xso_poller_change(int poller, int fd, unsigned what, void *token)
{
	struct epoll_event event = event_of(what, token);

	epoll_ctl(poller, EPOLL_CTL_MOD, fd, &event);
}

void xso_poller_remove(int poller, int fd)
{
	epoll_ctl(poller, EPOLL_CTL_DEL, fd, NULL);
}

size_t xso_poller_take(int poller, struct poller_ready *ready, size_t n)
{
	struct epoll_event events[16];
	int got = epoll_wait(poller, events, n < 16 ? (int)n : 16, 0);

	for (int i = 0; i < got; i++)
		ready[i] = (struct poller_ready){ events[i].data.ptr, what_of(&events[i]) };
	return got > 0 ? (size_t)got : 0;
}
