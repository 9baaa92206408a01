#include "tools/connect_options.h"

#include "object/scalar.h"

#include <stdio.h>
#include <string.h>

static bool wrong(const char *option, const char *value, const char *wanted)
{
	fprintf(stderr, "xso: %s'%s': %s\n", option, value, wanted);
	return false;
}

static bool read_host_port(const char *text, struct xso_host_port *value, struct xso_arena *arena)
{
	return !xso_scalar_host_port.parse(text, strlen(text), value, arena);
}

static bool read_name(const struct options *options, const char *name, struct server *server,
	struct xso_arena *arena)
{
	struct xso_host_port at;

	if (!read_host_port(name, &at, arena))
		return wrong("", name, "a domain or HOST:PORT is wanted");
	server->domain = options->domain ? options->domain : at.host;
	if (at.port || options->domain)
		server->at = at;
	return true;
}

static bool read_tls(const struct options *options, struct server *server)
{
	const unsigned flags = options->flags;
	const bool has_trust = flags & FLAG_INSECURE || options->ca || options->pins.n;

	if (flags & FLAG_NO_TLS && (flags & FLAG_DIRECT_TLS || has_trust)) {
		fprintf(stderr, "xso: --no-tls goes with no other option about TLS\n");
		return false;
	}
	if (flags & FLAG_NO_TLS)
		server->tls = XSO_TLS_NEVER;
	else if (flags & FLAG_DIRECT_TLS)
		server->tls = XSO_TLS_DIRECT;
	return true;
}

static bool read_pins(const struct options *options, struct server *server, struct xso_arena *arena)
{
	const struct names *texts = &options->pins;

	server->pins = xso_arena_array(arena, texts->n, sizeof *server->pins);
	for (size_t i = 0; i < texts->n && server->pins; i++) {
		struct xso_bytes hash = { 0 };
		if (xso_scalar_base64.parse(
			    texts->items[i], strlen(texts->items[i]), &hash, arena) ||
			hash.size != sizeof server->pins[i].sha256)
			return wrong("--pin=", texts->items[i],
				"a SHA-256 in base64 is wanted, as is printed of certificates");
		memcpy(server->pins[i].sha256, hash.data, hash.size);
	}
	return server->pins || !texts->n;
}

static bool read_proxy(const char *uri, struct xso_proxy *proxy, struct xso_arena *arena)
{
	static const struct {
		const char *scheme;
		enum xso_proxy_kind kind;
	} kinds[] = { { "socks5://", XSO_PROXY_SOCKS5 }, { "http://", XSO_PROXY_HTTP } };
	struct xso_host_port at;

	for (size_t i = 0; uri && i < sizeof kinds / sizeof *kinds; i++) {
		size_t size = strlen(kinds[i].scheme);
		if (strncmp(uri, kinds[i].scheme, size) != 0)
			continue;
		if (!read_host_port(uri + size, &at, arena) || !at.port)
			break;
		*proxy = (struct xso_proxy){
			.kind = kinds[i].kind, .host = at.host, .port = at.port
		};
		return true;
	}
	return !uri || wrong("--proxy=", uri, "socks5://HOST:PORT or http://HOST:PORT is wanted");
}

static struct xso_timeouts timeouts_of(size_t seconds)
{
	const uint64_t t = (uint64_t)seconds * 1000;

	return (struct xso_timeouts){
		.resolving = t, .connecting = t, .proxy = t, .tls = t, .stream = t, .closing = t
	};
}

bool connect_options_read(const struct options *options, const char *name, struct server *server,
	struct xso_arena *arena)
{
	*server = (struct server){ .dns = { .servers = options->dns },
		.timeouts = timeouts_of(options->timeout) };
	return read_name(options, name, server, arena) && read_tls(options, server) &&
		read_pins(options, server, arena) &&
		read_proxy(options->proxy, &server->proxy, arena);
}
