#include "net/clock.h"
#include "net/connection.h"
#include "net/poller.h"
#include "net/wakeup.h"

#include <xso/listener.h>

#include "base/allocate.h"
#include "base/error.h"

#include <errno.h>
#include <string.h>

enum { BACKLOG = 128, MOST = 1000, ACCEPT_AT_ONCE = 16, PAUSE = 1000 };

/* A connection that was accepted. */
struct guest {
	struct guest *next, **at;
	struct xso_connection *connection;
};

struct xso_listener {
	struct xso_source source; /* its `fd` is the poller's */
	struct xso_listener_config config;
	const struct xso_allocator *allocator;
	int wakeup;
	int fd; /* -1: it accepts no more */
	bool is_watched, is_busy, is_freed;
	struct guest *guests;
	size_t n_guests;
	uint64_t due;	 /* no guest is due before this */
	uint64_t resume; /* accepts again then: there were no descriptors */
};

static void forget(struct xso_listener *l, struct guest *guest)
{
	struct xso_source *source = xso_connection_source(guest->connection);

	xso_poller_remove(l->source.fd, xso_source_fd(source));
	xso_connection_free(guest->connection);
	xso_source_release(source);
	*guest->at = guest->next;
	if (guest->next)
		guest->next->at = guest->at;
	xso_allocate_free(l->allocator, guest, sizeof *guest);
	l->n_guests--;
}

/* Its deadline may have become nearer. */
static void note_due(struct xso_listener *l, const struct guest *guest, uint64_t now)
{
	const int wait = xso_source_timeout(xso_connection_source(guest->connection));

	if (wait >= 0 && now + (uint64_t)wait < l->due)
		l->due = now + (uint64_t)wait;
}

static void step_guest(struct xso_listener *l, struct guest *guest)
{
	if (xso_source_step(xso_connection_source(guest->connection)))
		note_due(l, guest, xso_clock_now());
	else
		forget(l, guest);
}

static void let_in(struct xso_listener *l, struct guest *guest)
{
	guest->at = &l->guests;
	guest->next = l->guests;
	if (guest->next)
		guest->next->at = &guest->next;
	l->guests = guest;
	l->n_guests++;
	xso_source_keep(xso_connection_source(guest->connection));
	if (l->config.accepted)
		guest->connection->config.user =
			l->config.accepted(l->config.user, guest->connection);
	step_guest(l, guest);
}

/* The socket is closed when there is no memory for more. */
static void welcome(struct xso_listener *l, int fd)
{
	struct guest *guest = xso_allocate_zeroed(l->allocator, sizeof *guest);
	struct xso_connection *c =
		guest ? xso_connection_of_socket(l->config.connection, fd, NULL) : NULL;

	if (c && xso_poller_add(l->source.fd, c->source.fd, POLLER_READ, guest)) {
		guest->connection = c;
		let_in(l, guest);
		return;
	}
	if (!c)
		xso_socket_close(fd);
	xso_connection_free(c);
	xso_allocate_free(l->allocator, guest, sizeof *guest);
}

/* Watches for more only while there is room for them. */
static void watch(struct xso_listener *l, uint64_t now)
{
	const bool wanted = l->fd >= 0 && l->n_guests < l->config.most && now >= l->resume;

	if (l->fd >= 0 && wanted != l->is_watched)
		xso_poller_change(l->source.fd, l->fd, wanted ? POLLER_READ : 0, &l->fd);
	l->is_watched = wanted;
}

static void accept_some(struct xso_listener *l, uint64_t now)
{
	int fd = 0;

	for (int i = 0; i < ACCEPT_AT_ONCE && fd >= 0 && !l->is_freed; i++) {
		if (l->fd < 0 || l->n_guests >= l->config.most)
			return;
		fd = xso_socket_accept(l->fd);
		if (fd >= 0)
			welcome(l, fd);
		else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS)
			l->resume = now + PAUSE;
	}
}

static void step_due(struct xso_listener *l, uint64_t now)
{
	struct guest *next;

	if (now < l->due)
		return;
	l->due = UINT64_MAX;
	for (struct guest *guest = l->guests; guest && !l->is_freed; guest = next) {
		next = guest->next;
		if (xso_source_timeout(xso_connection_source(guest->connection)))
			note_due(l, guest, now);
		else
			step_guest(l, guest);
	}
}

static void go_on(struct xso_listener *l)
{
	const uint64_t now = xso_clock_now();
	struct poller_ready ready[16];
	size_t n = xso_poller_take(l->source.fd, ready, sizeof ready / sizeof *ready);

	for (size_t i = 0; i < n && !l->is_freed; i++)
		if (ready[i].token == &l->wakeup)
			xso_wakeup_calm(l->wakeup);
		else if (ready[i].token == &l->fd)
			accept_some(l, now);
		else
			step_guest(l, ready[i].token);
	step_due(l, now);
	watch(l, now);
}

static void stop_accepting(struct xso_listener *l)
{
	if (l->fd < 0)
		return;
	xso_poller_remove(l->source.fd, l->fd);
	xso_socket_close(l->fd);
	l->fd = -1;
}

static void tear_down(struct xso_listener *l)
{
	stop_accepting(l);
	while (l->guests)
		forget(l, l->guests);
	xso_wakeup_poke(l->wakeup); /* whoever watches it finds out */
	xso_source_release(&l->source);
}

static struct xso_listener *listener_of(const struct xso_source *source)
{
	return (struct xso_listener *)source;
}

static bool step(struct xso_source *source)
{
	struct xso_listener *l = listener_of(source);

	if (l->is_freed || l->is_busy)
		return l->is_busy;
	l->is_busy = true;
	go_on(l);
	l->is_busy = false;
	if (l->is_freed) {
		tear_down(l);
		return false;
	}
	return l->fd >= 0 || l->guests;
}

static int timeout(const struct xso_source *source)
{
	const struct xso_listener *l = listener_of(source);
	const bool resumes = l->fd >= 0 && !l->is_watched && l->n_guests < l->config.most;

	return xso_clock_wait(xso_clock_now(), resumes && l->resume < l->due ? l->resume : l->due);
}

static void close_descriptors(struct xso_listener *l)
{
	if (l->fd >= 0)
		xso_socket_close(l->fd);
	if (l->wakeup >= 0)
		xso_socket_close(l->wakeup);
	if (l->source.fd >= 0)
		xso_socket_close(l->source.fd);
}

static void destroy(struct xso_source *source)
{
	struct xso_listener *l = listener_of(source);

	close_descriptors(l);
	xso_allocate_free(l->allocator, l, sizeof *l);
}

static const struct source_type listener_type = { step, timeout, destroy };

/* All of IPv6 and IPv4 where there is IPv6, else all of IPv4. */
static int listen_at(const struct xso_listener_config *config)
{
	const struct xso_address all_v4 = { 0 };
	const int backlog = config->backlog ? config->backlog : BACKLOG;
	struct xso_address address;
	int fd;

	if (config->address && !xso_socket_address_parse(config->address, &address)) {
		errno = EINVAL;
		return -1;
	}
	fd = xso_socket_listen(config->address ? &address : NULL, config->port, backlog);
	if (fd < 0 && !config->address)
		fd = xso_socket_listen(&all_v4, config->port, backlog);
	return fd;
}

/* False: errno says why. */
static bool open_descriptors(struct xso_listener *l)
{
	int error;

	l->source.fd = xso_poller_open();
	l->wakeup = xso_wakeup_open();
	l->fd = listen_at(&l->config);
	if (l->source.fd >= 0 && l->wakeup >= 0 && l->fd >= 0 &&
		xso_poller_add(l->source.fd, l->wakeup, POLLER_READ, &l->wakeup) &&
		xso_poller_add(l->source.fd, l->fd, POLLER_READ, &l->fd))
		return true;
	error = errno;
	close_descriptors(l);
	errno = error;
	return false;
}

static const char *wanted(int error)
{
	switch (error) {
	case EINVAL:
		return "numeric IP address";
	case EADDRINUSE:
		return "address with this port free";
	case EADDRNOTAVAIL:
		return "address of this machine";
	case EACCES:
		return "address and port that we may use";
	default:
		return "address that can be listened at";
	}
}

static struct xso_listener *refuse(
	struct xso_error *error, const struct xso_listener_config *config, int why)
{
	const char *address = config->address ? config->address : "::";

	if (!error)
		return NULL;
	*error = (struct xso_error){ .status = why == ENOMEM ? XSO_ERROR_MEMORY : XSO_ERROR_INVALID,
		.cls = "listener" };
	if (why == ENOMEM)
		return NULL;
	error->expected = wanted(why);
	xso_error_text(error, address, strlen(address));
	return NULL;
}

struct xso_listener *xso_listener_new(
	const struct xso_listener_config *config, struct xso_error *error)
{
	const struct xso_stream_config *stream = config->connection->stream;
	const struct xso_allocator *allocator = stream ? stream->allocator : NULL;
	struct xso_listener *l = xso_allocate_zeroed(allocator, sizeof *l);
	int why;

	if (!l)
		return refuse(error, config, ENOMEM);
	l->source = (struct xso_source){ .type = &listener_type, .owners = 1 };
	l->config = *config;
	l->allocator = allocator;
	l->due = UINT64_MAX;
	l->is_watched = true;
	if (!l->config.most)
		l->config.most = MOST;
	if (open_descriptors(l))
		return l;
	why = errno;
	xso_allocate_free(allocator, l, sizeof *l);
	return refuse(error, config, why);
}

void xso_listener_free(struct xso_listener *l)
{
	if (!l || l->is_freed)
		return;
	l->is_freed = true;
	if (!l->is_busy)
		tear_down(l);
}

struct xso_source *xso_listener_source(struct xso_listener *l)
{
	return &l->source;
}

uint16_t xso_listener_port(const struct xso_listener *l)
{
	return l->fd < 0 ? 0 : xso_socket_port(l->fd);
}

void xso_listener_close(struct xso_listener *l)
{
	struct xso_stream *stream;

	stop_accepting(l);
	xso_wakeup_poke(l->wakeup);
	for (struct guest *guest = l->guests; guest; guest = guest->next) {
		stream = xso_connection_stream(guest->connection);
		if (stream)
			xso_stream_send_stream_error_and_close(
				stream, "system-shutdown", NULL, (struct xso_any){ 0 });
		else
			xso_connection_free(guest->connection);
	}
}
