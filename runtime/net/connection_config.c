#include "net/connection.h"

#include "stream/config.h"

#include <xmpp/core.h>
#include <xmpp/starttls.h>

#include <string.h>

/* Replaces a text by a copy in the connection's own memory; NULL stays. False: no memory. */
static bool copy_text(struct xso_connection *c, const char **text)
{
	if (!*text)
		return true;
	*text = xso_arena_text(c->own, *text, strlen(*text));
	return *text;
}

static bool copy_bytes(struct xso_connection *c, struct xso_bytes *bytes)
{
	if (!bytes->data)
		return true;
	bytes->data = (const uint8_t *)xso_arena_text(c->own, bytes->data, bytes->size);
	return bytes->data;
}

static bool copy_proxy(struct xso_connection *c)
{
	struct xso_proxy *copy = c->config.proxy ? xso_arena_alloc(c->own, sizeof *copy) : NULL;

	if (!copy)
		return !c->config.proxy;
	*copy = *c->config.proxy;
	c->config.proxy = copy;
	xso_arena_mark_secret(c->own);
	return copy_text(c, &copy->host) && copy_text(c, &copy->user) &&
		copy_text(c, &copy->password);
}

static bool copy_all(struct xso_connection *c)
{
	if (c->config.tls_session.data)
		xso_arena_mark_secret(c->own);
	return xso_stream_config_copy(&c->stream_config, c->own) && copy_proxy(c) &&
		copy_text(c, &c->config.host) && copy_bytes(c, &c->config.tls_session);
}

static void set_defaults(struct xso_connection *c)
{
	struct xso_timeouts *t = &c->config.timeouts;

	t->resolving = t->resolving ? t->resolving : 15000;
	t->connecting = t->connecting ? t->connecting : 15000;
	t->proxy = t->proxy ? t->proxy : 10000;
	t->tls = t->tls ? t->tls : 15000;
	t->stream = t->stream ? t->stream : 15000;
	t->closing = t->closing ? t->closing : 5000;
	c->stream_config.tls_required = c->config.tls != XSO_TLS_NEVER;
	c->stream_config.handlers = NULL;
	c->is_direct_tls = c->config.tls == XSO_TLS_DIRECT;
	if (!c->config.resolver)
		c->config.resolver = &xso_resolver_dns;
}

/* STARTTLS and stanzas are read by their classes. */
static enum xso_status prepare_registry(struct xso_connection *c, struct xso_error *error)
{
	enum xso_status status;

	if (c->stream_config.registry) {
		if (c->config.tls != XSO_TLS_REQUIRED ||
			xso_registry_find(c->stream_config.registry,
				"urn:ietf:params:xml:ns:xmpp-tls", "starttls"))
			return XSO_OK;
		*error = (struct xso_error){ .status = XSO_ERROR_MISUSE,
			.field = "registry",
			.expected = "has no xmpp_starttls_module" };
		return XSO_ERROR_MISUSE;
	}
	c->own_registry = xso_registry_new(c->stream_config.allocator);
	if (!c->own_registry)
		return error->status = XSO_ERROR_MEMORY;
	status = xso_registry_add(c->own_registry, &xmpp_core_module, error);
	if (!status)
		status = xso_registry_add(c->own_registry, &xmpp_starttls_module, error);
	if (!status)
		status = xso_registry_freeze(c->own_registry);
	c->stream_config.registry = c->own_registry;
	return error->status = status;
}

static enum xso_status prepare_tls(
	struct xso_connection *c, struct xso_tls_context *given, struct xso_error *error)
{
	const struct xso_tls_config config = { .role = XSO_ROLE_INITIATOR };

	if (given) {
		c->config.tls_context = xso_tls_context_keep(given);
		return XSO_OK;
	}
	if (c->config.tls == XSO_TLS_NEVER)
		return XSO_OK;
	if (c->stream_config.role == XSO_ROLE_RECEIVER) {
		*error = (struct xso_error){ .status = XSO_ERROR_MISUSE,
			.field = "tls_context",
			.expected = "a receiver's TLS needs a certificate" };
		return XSO_ERROR_MISUSE;
	}
	c->config.tls_context = xso_tls_context_new(&config, c->stream_config.allocator, NULL, 0);
	return error->status = c->config.tls_context ? XSO_OK : XSO_ERROR_TLS;
}

enum xso_status xso_connection_configure(struct xso_connection *c,
	const struct xso_connection_config *config, struct xso_error *error)
{
	enum xso_status status;

	c->config = *config;
	c->config.tls_context = NULL;
	c->config.stream = NULL;
	if (!config->stream || !config->stream->handlers) {
		*error = (struct xso_error){ .status = XSO_ERROR_MISUSE,
			.field = "stream",
			.expected = "a connection's stream has handlers" };
		return XSO_ERROR_MISUSE;
	}
	c->handlers = config->stream->handlers;
	c->own = xso_arena_new(c->stream_config.allocator);
	c->failure_arena = xso_arena_new(c->stream_config.allocator);
	if (!c->own || !c->failure_arena || !copy_all(c))
		return error->status = XSO_ERROR_MEMORY;
	set_defaults(c);
	status = prepare_registry(c, error);
	return status ? status : prepare_tls(c, config->tls_context, error);
}
