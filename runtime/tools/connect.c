/* xso connect: opens a stream to a server, and says what it sees on the way. */
#include "tools/certificate.h"
#include "tools/commands.h"
#include "tools/connect_options.h"
#include "tools/lines.h"

#include <xso/connection.h>
#include <xso/handlers.h>
#include <xso/print.h>
#include <xso/source.h>

#include <xmpp/stream.h>

#include <stdio.h>
#include <string.h>

/* One server, from the first question to the end of its stream. */
struct visit {
	const char *name;
	bool is_insecure;
	bool was_ready;
	bool is_good;
};

static void print_reason(FILE *out, const struct xso_close_reason *reason)
{
	char text[1024];

	xso_reason_format(reason, text, sizeof text);
	lines_text(out, text);
	fputs("\n", out);
}

/* "xmpp.example.org:5222 (192.0.2.1)" */
static void print_server(const struct xso_attempt *attempt)
{
	const bool is_v6 = strchr(attempt->host, ':');
	const bool has_address = attempt->address && strcmp(attempt->address, attempt->host) != 0;

	printf(is_v6 ? "[%s]" : "%s", attempt->host);
	if (attempt->port)
		printf(":%u", (unsigned)attempt->port);
	if (has_address)
		printf(" (%s)", attempt->address);
	printf(attempt->is_direct_tls ? ", direct TLS: " : ": ");
}

static void progress(
	void *user, struct xso_connection *connection, const struct xso_attempt *attempt)
{
	(void)user;
	(void)connection;
	print_server(attempt);
	if (attempt->failure)
		print_reason(stdout, attempt->failure);
	else
		printf("%s\n", xso_phase_text(attempt->phase));
	fflush(stdout);
}

/* Also of a server that is not trusted it is seen why. */
static bool verify(void *user, const struct xso_tls_verdict *verdict)
{
	const struct visit *visit = user;

	for (size_t i = 0; i < verdict->n_chain; i++)
		certificate_print(verdict->chain[i]);
	if (verdict->trust || !visit->is_insecure)
		return verdict->trust;
	printf("not to be trusted: ");
	lines_text(stdout, verdict->text);
	printf("\n");
	return true;
}

static const char *trust_text(enum xso_tls_trust trust)
{
	switch (trust) {
	case XSO_TLS_TRUST_CHAIN:
		return "a chain to an authority, and the name";
	case XSO_TLS_TRUST_PIN:
		return "its key is pinned";
	case XSO_TLS_TRUST_CALLBACK:
		return "no (--insecure)";
	case XSO_TLS_TRUST_NONE:
		break;
	}
	return "no certificate";
}

static const char *name_text(enum xso_tls_name name)
{
	switch (name) {
	case XSO_TLS_NAME_DNS:
		return "DNS-ID";
	case XSO_TLS_NAME_SRV:
		return "SRV-ID";
	case XSO_TLS_NAME_XMPP_ADDR:
		return "XmppAddr";
	case XSO_TLS_NAME_IP:
		return "IP address";
	case XSO_TLS_NAME_NONE:
		break;
	}
	return "none of the certificate's";
}

static void print_fact(const char *what, const char *text)
{
	printf("  %s: ", what);
	lines_text(stdout, text ? text : "none");
	printf("\n");
}

static bool post_handshake(void *user, struct xso_connection *connection, struct xso_tls *tls)
{
	const struct xso_tls_facts facts = xso_tls_facts_of(tls);

	(void)user;
	(void)connection;
	printf("TLS\n");
	print_fact("version", facts.version);
	print_fact("cipher", facts.cipher);
	print_fact("group", facts.group);
	print_fact("ALPN", facts.alpn);
	print_fact("asked for", facts.sni);
	print_fact("trusted", trust_text(facts.trust));
	print_fact("name", name_text(facts.name));
	return true;
}

static void ready(void *user, struct xso_connection *connection)
{
	struct visit *visit = user;
	struct xso_stream *stream = xso_connection_stream(connection);
	struct xso_buffer out = { 0 };

	visit->was_ready = true;
	lines_header(xso_stream_peer_header(stream)->raw);
	if (!xso_print(xmpp_stream_features_any(xso_stream_features(stream)), XSO_PRINT_TEXT, &out))
		fwrite(out.data, 1, out.size, stdout);
	xso_buffer_free(&out);
	xso_stream_close(stream);
}

static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	struct visit *visit = user;

	(void)connection;
	visit->is_good = visit->was_ready && reason->kind == XSO_REASON_LOCAL;
	fflush(stdout);
	if (visit->is_good &&
		(!reason->later || reason->later->kind == XSO_REASON_CLOSED_BY_PEER)) {
		printf("closed\n");
		return;
	}
	visit->is_good = false;
	fprintf(stderr, "xso: %s: ", visit->name);
	print_reason(stderr, visit->was_ready && reason->later ? reason->later : reason);
}

static void say_error(const struct visit *visit, const struct xso_error *error)
{
	char text[256];

	xso_error_format(error, text, sizeof text);
	fprintf(stderr, "xso: %s: %s\n", visit->name, text);
}

/* Runs the connection until it has ended. */
static void run(const struct xso_connection_config *config)
{
	struct visit *visit = config->user;
	struct xso_error error = { .status = XSO_OK };
	struct xso_connection *connection = xso_connection_new(config, &error);
	struct xso_source *source;

	if (connection) {
		source = xso_connection_source(connection);
		error.status = xso_run(&source, 1);
	}
	if (error.status)
		say_error(visit, &error);
	xso_connection_free(connection);
}

static void connect_to(const struct options *options, const struct server *server,
	struct xso_tls_context *context, struct visit *visit)
{
	struct xso_handlers *handlers = xso_handlers_new(NULL);
	const struct xso_stream_config stream = { .registry = options->registry,
		.reader = options->reader,
		.handlers = handlers,
		.to = server->domain,
		.deliver_unknown = true };
	const struct xso_connection_config config = { .stream = &stream,
		.user = visit,
		.host = server->at.host,
		.port = server->at.port,
		.tls = server->tls,
		.tls_context = context,
		.proxy = server->proxy.kind ? &server->proxy : NULL,
		.resolver_options = &server->dns,
		.timeouts = server->timeouts,
		.progress = progress,
		.post_handshake = post_handshake,
		.ready = ready,
		.ended = ended };

	run(&config);
	xso_handlers_free(handlers);
}

/* NULL: why is said. */
static struct xso_tls_context *make_context(
	const struct options *options, const struct server *server, struct visit *visit)
{
	const struct xso_tls_config config = { .ca_file = options->ca,
		.pins = server->pins,
		.n_pins = options->pins.n,
		.verify = verify,
		.user = visit };
	char text[256];
	struct xso_tls_context *context = xso_tls_context_new(&config, NULL, text, sizeof text);

	if (!context)
		fprintf(stderr, "xso: %s\n", text);
	return context;
}

/* 0, 1 or 2, as the exit code has it. */
static int visit_server(const struct options *options, const char *name, struct xso_arena *arena)
{
	struct visit visit = { .name = name, .is_insecure = options->flags & FLAG_INSECURE };
	struct xso_tls_context *context = NULL;
	struct server server;

	if (!arena || !connect_options_read(options, name, &server, arena))
		return 2;
	if (server.tls != XSO_TLS_NEVER && !(context = make_context(options, &server, &visit)))
		return 2;
	connect_to(options, &server, context, &visit);
	xso_tls_context_release(context);
	return visit.is_good ? 0 : 1;
}

int command_connect(const struct options *options)
{
	int code = 0;

	for (size_t i = 0; i < options->files.n && code < 2; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		int one = visit_server(options, options->files.items[i], arena);
		xso_arena_release(arena);
		code = one > code ? one : code;
	}
	return code;
}
