#include "net/transport.h"

#include "net/poller.h"
#include "net/socket.h"

bool xso_transport_open(struct transport *t, int poller, int fd, void *token)
{
	*t = (struct transport){ .fd = fd,
		.poller = poller,
		.token = token,
		.watched = POLLER_READ,
		.can_read = true,
		.can_write = true };
	return xso_poller_add(poller, fd, t->watched, token);
}

void xso_transport_close(struct transport *t)
{
	if (t->fd < 0)
		return;
	xso_poller_remove(t->poller, t->fd);
	xso_socket_close(t->fd);
	xso_tls_free(t->tls);
	*t = (struct transport){ .fd = -1 };
}

void xso_transport_ready(struct transport *t, unsigned what)
{
	t->can_read |= what & POLLER_READ;
	t->can_write |= (what & POLLER_WRITE) != 0;
}

void xso_transport_watch(struct transport *t, unsigned what)
{
	if (t->fd < 0 || what == t->watched)
		return;
	t->watched = what;
	xso_poller_change(t->poller, t->fd, what, t->token);
}
