#include "errand.h"

#include "net/clock.h"

#include <check.h>
#include <dirent.h>
#include <poll.h>
#include <stdio.h>

enum { PATIENCE = 60000, NAP = 20 }; /* milliseconds */

struct errand errand_to(const struct server *server, const char *domain, enum xso_tls_use tls)
{
	return (struct errand){ .domain = domain,
		.host = server->host,
		.port = tls == XSO_TLS_DIRECT ? server->direct_tls : server->c2s,
		.tls = tls };
}

struct xso_tls_context *errand_context(const struct server *server, const char *name, int version)
{
	char path[512], text[256] = "";
	const struct xso_tls_config config = {
		.ca_file = path, .max_version = version, .only_tls_1_3 = version > 0x0303
	};
	struct xso_tls_context *context;

	snprintf(path, sizeof path, "%s/certificates/%s.crt", server->directory, name);
	context = xso_tls_context_new(&config, NULL, text, sizeof text);
	ck_assert_msg(context, "%s", text);
	return context;
}

static void note_progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	struct errand *errand = user;

	(void)connection;
	if (attempt->failure) {
		errand->n_failed++;
		errand->failed_in = attempt->phase;
	}
	if (errand->progress)
		errand->progress(errand, attempt);
}

static void note_ready(void *user, struct xso_connection *connection)
{
	struct errand *errand = user;
	struct xso_tls *tls = xso_connection_tls(connection);
	struct xso_tls_facts facts;

	errand->was_ready = true;
	if (tls) {
		facts = xso_tls_facts_of(tls);
		snprintf(errand->version, sizeof errand->version, "%s", facts.version);
		errand->trust = facts.trust;
		errand->name = facts.name;
	}
	if (errand->ready)
		errand->ready(errand);
	else
		xso_stream_close(xso_connection_stream(connection));
}

static bool look(void *user, struct xso_connection *connection, struct xso_tls *tls)
{
	struct errand *errand = user;

	ck_assert_ptr_eq(connection, errand->connection);
	ck_assert_int_eq(xso_tls_state(tls), XSO_TLS_ACTIVE);
	return !errand->look || errand->look(errand);
}

static void note_end(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct errand *errand = user;

	(void)connection;
	errand->has_ended = true;
	errand->kind = reason->kind;
	xso_reason_format(reason, errand->reason, sizeof errand->reason);
}

void errand_begin(struct errand *errand)
{
	struct xso_stream_config stream = { .to = errand->domain,
		.registry = errand->registry,
		.output_limit = errand->output_limit };
	const struct xso_connection_config config = { .stream = &stream,
		.user = errand,
		.host = errand->host,
		.port = errand->port,
		.tls = errand->tls,
		.tls_context = errand->context,
		.proxy = errand->proxy,
		.resolver_options = errand->dns,
		.timeouts = errand->timeouts,
		.progress = note_progress,
		.post_handshake = look,
		.ready = note_ready,
		.ended = note_end };
	struct xso_error error;

	stream.allocator = memory_begin(&errand->memory, errand->fail_at);
	errand->memory.once = true;
	if (!errand->handlers)
		errand->handlers = xso_handlers_new(NULL);
	stream.handlers = errand->handlers;
	errand->begun = xso_clock_now();
	errand->connection = xso_connection_new(&config, &error);
	ck_assert(errand->connection || errand->fail_at);
}

static int shorter(int wait, int other)
{
	return other < 0 || wait < other ? wait : other;
}

bool errand_step(struct errand *errand)
{
	struct xso_source *source =
		errand->connection ? xso_connection_source(errand->connection) : NULL;
	struct pollfd fds[2] = { { .fd = -1 }, { .fd = -1 } };
	int wait = NAP;

	if (!source || errand->is_over)
		return false;
	fds[0] = (struct pollfd){ .fd = xso_source_fd(source), .events = POLLIN };
	wait = shorter(wait, xso_source_timeout(source));
	if (errand->beside) {
		fds[1] = (struct pollfd){ .fd = xso_source_fd(errand->beside), .events = POLLIN };
		wait = shorter(wait, xso_source_timeout(errand->beside));
	}
	poll(fds, 2, wait);
	errand->is_over = !xso_source_step(source);
	if (errand->beside)
		xso_source_step(errand->beside);
	errand->took = xso_clock_now() - errand->begun;
	ck_assert_msg(errand->took < PATIENCE, "it does not end");
	return !errand->is_over && errand->connection;
}

void errand_end(struct errand *errand)
{
	errand_drop(errand);
	xso_handlers_free(errand->handlers);
	errand->handlers = NULL;
	ck_assert_uint_eq(errand->memory.blocks, 0);
}

void errand_run(struct errand *errand)
{
	errand_begin(errand);
	while (errand_step(errand))
		continue;
	errand_end(errand);
}

void errand_drop(struct errand *errand)
{
	struct xso_connection *connection = errand->connection;

	errand->connection = NULL;
	xso_connection_free(connection);
}

size_t errand_descriptors(void)
{
	DIR *directory = opendir("/proc/self/fd");
	size_t n = 0;

	ck_assert_ptr_nonnull(directory);
	while (readdir(directory))
		n++;
	closedir(directory);
	return n;
}
