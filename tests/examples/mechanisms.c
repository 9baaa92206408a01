/* mechanisms DOMAIN [HOST PORT]: how one can log in there, as its server says over TLS. */
#include <stdio.h>
#include <stdlib.h>
#include <xmpp/all.h>
#include <xmpp/sasl.h>
#include <xmpp/stream.h>
#include <xso/connection.h>
#include <xso/handlers.h>

static void ready(void *user, struct xso_connection *connection)
{
	struct xso_stream *stream = xso_connection_stream(connection);
	const struct xmpp_sasl_mechanisms *offered =
		xmpp_stream_features_sasl_mechanisms(xso_stream_features(stream));

	for (size_t i = 0; offered && i < offered->n_mechanism; i++)
		puts(offered->mechanism[i]);
	*(int *)user = 0;
	xso_stream_close(stream);
}

static void ended(
	void *user, struct xso_connection *connection, const struct xso_close_reason *reason)
{
	char text[512];

	(void)connection;
	xso_reason_format(reason, text, sizeof text);
	if (*(int *)user)
		fprintf(stderr, "%s\n", text);
}

int main(int argc, char **argv)
{
	int code = 1;
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_stream_config stream = { .handlers = xso_handlers_new(NULL),
		.registry = registry };
	struct xso_connection_config config = {
		.stream = &stream, .user = &code, .ready = ready, .ended = ended
	};

	if (argc < 2 || !registry || xso_registry_add_all(registry, xmpp_all_modules, NULL) ||
		xso_registry_freeze(registry))
		return 2;
	stream.to = argv[1];
	config.host = argc > 3 ? argv[2] : NULL;
	config.port = argc > 3 ? (uint16_t)strtoul(argv[3], NULL, 10) : 0;
	struct xso_connection *connection = xso_connection_new(&config, NULL);
	struct xso_source *source = connection ? xso_connection_source(connection) : NULL;
	if (!connection || xso_run(&source, 1))
		code = 2;
	xso_connection_free(connection);
	xso_handlers_free(stream.handlers);
	xso_registry_free(registry);
	return code;
}
