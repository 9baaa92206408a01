/*
 * DNS by c-ares. That may answer from wherever it is called, so what it says is only written down,
 * and told at the end of a step.
 *
 * ares_library_init is not called: channels do without it but for Windows and Android, and its
 * counter is shared by all threads without a lock.
 */
#include "base/allocate.h"
#include "base/sentence.h"
#include "net/poller.h"
#include "net/question.h"
#include "net/wakeup.h"

#include <sys/select.h> /* which ares.h counts on */
#include <sys/time.h>

#include <ares.h>
#include <unistd.h>

struct resolver {
	struct xso_resolver base;
	const struct xso_allocator *allocator;
	ares_channel channel;
	int poller, wakeup;
	struct question_queue asked, answered; /* c-ares has those between them */
	bool is_busy, is_closed;
};

static struct resolver *resolver_of(const struct xso_resolver *base)
{
	return (struct resolver *)(uintptr_t)base;
}

static void *token_of(int fd)
{
	return (void *)(intptr_t)fd;
}

/* A socket that cannot be watched is silent: its questions time out. */
static void watch(void *self, ares_socket_t fd, int readable, int writable)
{
	const struct resolver *r = self;
	const unsigned what = (readable ? POLLER_READ : 0u) | (writable ? POLLER_WRITE : 0u);

	if (!what)
		xso_poller_remove(r->poller, fd);
	else if (!xso_poller_add(r->poller, fd, what, token_of(fd)))
		xso_poller_change(r->poller, fd, what, token_of(fd)); /* it was there */
}

static void forget_all(struct question_queue *queue)
{
	for (struct question *q = xso_question_pop(queue); q; q = xso_question_pop(queue))
		xso_question_free(q);
}

static void destroy(struct resolver *r)
{
	ares_destroy(r->channel); /* and the questions it has */
	forget_all(&r->asked);
	forget_all(&r->answered);
	if (r->wakeup >= 0)
		close(r->wakeup);
	if (r->poller >= 0)
		close(r->poller);
	xso_allocate_free(r->allocator, r, sizeof *r);
}

/* No search domains: the names that are asked for are whole. */
static int begin_channel(struct resolver *r, const struct xso_dns_options *options)
{
	struct ares_options wanted = { .timeout = options->timeout > 0 ? options->timeout : 2000,
		.tries = options->tries > 0 ? options->tries : 3,
		.sock_state_cb = watch,
		.sock_state_cb_data = r };
	int status = ares_init_options(&r->channel, &wanted,
		ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB | ARES_OPT_DOMAINS);

	if (status == ARES_SUCCESS && options->servers)
		status = ares_set_servers_ports_csv(r->channel, options->servers);
	return status;
}

/* NULL: it can be used; else what is wrong. */
static const char *begin(struct resolver *r, const struct xso_dns_options *options)
{
	int status;

	xso_question_queue_begin(&r->asked);
	xso_question_queue_begin(&r->answered);
	r->wakeup = xso_wakeup_open();
	r->poller = xso_poller_open();
	if (r->wakeup < 0 || r->poller < 0 ||
		!xso_poller_add(r->poller, r->wakeup, POLLER_READ, &r->wakeup))
		return "no file descriptor is left";
	status = begin_channel(r, options);
	return status == ARES_SUCCESS ? NULL : ares_strerror(status);
}

static void explain(
	const char *problem, const struct xso_dns_options *options, char *text, size_t size)
{
	struct sentence s = { .text = text, .size = size };

	xso_sentence_say(&s, "DNS");
	if (options->servers) {
		xso_sentence_say(&s, " servers ");
		xso_sentence_say_quoted(&s, options->servers);
	}
	xso_sentence_say(&s, ": ");
	xso_sentence_say(&s, problem);
	xso_sentence_end(&s);
}

static struct xso_resolver *open_dns(
	const struct xso_allocator *allocator, const void *options, char *text, size_t size)
{
	static const struct xso_dns_options defaults = { 0 };
	const struct xso_dns_options *wanted = options ? options : &defaults;
	struct resolver *r = xso_allocate_zeroed(allocator, sizeof *r);
	const char *problem = "out of memory";

	if (r) {
		r->base.type = &xso_resolver_dns;
		r->allocator = allocator;
		problem = begin(r, wanted);
	}
	if (!problem)
		return &r->base;
	if (r)
		destroy(r);
	explain(problem, wanted, text, size);
	return NULL;
}

static void close_dns(struct xso_resolver *resolver)
{
	struct resolver *r = resolver_of(resolver);

	if (r->is_busy)
		r->is_closed = true; /* the step under way destroys it */
	else
		destroy(r);
}

static enum xso_status ask(struct xso_resolver *resolver, enum xso_question kind, const char *name,
	xso_resolver_answer *answer, void *user)
{
	struct resolver *r = resolver_of(resolver);
	struct question *q = xso_question_new(r->allocator, kind, name, &r->answered);

	if (!q)
		return XSO_ERROR_MEMORY;
	q->answer = answer;
	q->user = user;
	xso_question_push(&r->asked, q);
	xso_wakeup_poke(r->wakeup);
	return XSO_OK;
}

static int fd(const struct xso_resolver *resolver)
{
	return resolver_of(resolver)->poller;
}

static int timeout(const struct xso_resolver *resolver)
{
	struct timeval left;

	if (!ares_timeout(resolver_of(resolver)->channel, NULL, &left))
		return -1;
	return (int)(left.tv_sec * 1000 + (left.tv_usec + 999) / 1000);
}

/* Reads, writes and gives up what is due. */
static void process(struct resolver *r)
{
	struct poller_ready ready[16];
	const size_t n = xso_poller_take(r->poller, ready, sizeof ready / sizeof *ready);

	for (size_t i = 0; i < n; i++) {
		const unsigned what = ready[i].what;
		const ares_socket_t socket = (ares_socket_t)(intptr_t)ready[i].token;
		if (ready[i].token == &r->wakeup)
			xso_wakeup_calm(r->wakeup);
		else
			ares_process_fd(r->channel, what & POLLER_READ ? socket : ARES_SOCKET_BAD,
				what & POLLER_WRITE ? socket : ARES_SOCKET_BAD);
	}
	ares_process_fd(r->channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
}

static void tell(struct question *q)
{
	q->answer(q->user, &q->resolution);
	xso_question_free(q);
}

static void step(struct xso_resolver *resolver)
{
	struct resolver *r = resolver_of(resolver);
	struct question *q;

	if (r->is_busy)
		return;
	r->is_busy = true;
	for (q = xso_question_pop(&r->asked); q; q = xso_question_pop(&r->asked))
		xso_question_put(q, r->channel);
	process(r);
	while (!r->is_closed && (q = xso_question_pop(&r->answered)))
		tell(q);
	r->is_busy = false;
	if (r->is_closed)
		destroy(r);
}

const struct xso_resolver_type xso_resolver_dns = {
	.name = "dns",
	.open = open_dns,
	.close = close_dns,
	.ask = ask,
	.fd = fd,
	.timeout = timeout,
	.step = step,
};
