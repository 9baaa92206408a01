#include "net/transport.h"

#include "net/poller.h"
#include "net/socket.h"

bool transport_open(struct transport *t, int poller, int fd, void *token)
{
	*t = (struct transport){ .fd = fd,
		.poller = poller,
		.token = token,
		.watched = POLLER_READ,
		.can_read = true,
		.can_write = true };
	return poller_add(poller, fd, t->watched, token);
}

void transport_close(struct transport *t)
{
	if (t->fd < 0)
		return;
	poller_remove(t->poller, t->fd);
	socket_close(t->fd);
	xso_tls_free(t->tls);
	*t = (struct transport){ .fd = -1 };
}

void transport_ready(struct transport *t, unsigned what)
{
	t->can_read |= what & POLLER_READ;
	t->can_write |= (what & POLLER_WRITE) != 0;
}

void transport_watch(struct transport *t, unsigned what)
{
	if (t->fd < 0 || what == t->watched)
		return;
	t->watched = what;
	poller_change(t->poller, t->fd, what, t->token);
}
