#include "client/client.h"

#include "base/allocate.h"
#include "base/ascii.h"

#include <xmpp/bind.h>
#include <xmpp/bind2.h>
#include <xmpp/channel-binding.h>
#include <xmpp/csi.h>
#include <xmpp/disco.h>
#include <xmpp/fast.h>
#include <xmpp/ping.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/session.h>
#include <xmpp/sm.h>
#include <xmpp/starttls.h>
#include <xmpp/stream-limits.h>
#include <xmpp/version.h>
#include <xso/jid.h>

#include <string.h>

static const struct xso_module *const own_modules[] = { &xmpp_core_module, &xmpp_starttls_module,
	&xmpp_sasl_module, &xmpp_channel_binding_module, &xmpp_bind_module, &xmpp_session_module,
	&xmpp_stream_limits_module, &xmpp_csi_module, &xmpp_ping_module, &xmpp_version_module,
	&xmpp_disco_module, &xmpp_sm_module, &xmpp_sasl2_module, &xmpp_bind2_module,
	&xmpp_fast_module, NULL };

/* Replaces a text by a copy; NULL stays. False: no memory. */
static bool copy_text(struct xso_client *c, const char **text)
{
	if (!*text)
		return true;
	*text = xso_arena_text(c->own, *text, strlen(*text));
	return *text;
}

static bool copy_features(struct xso_client *c)
{
	const char **copy = xso_arena_array(c->own, c->config.n_features, sizeof *copy);

	for (size_t i = 0; copy && i < c->config.n_features; i++) {
		copy[i] = c->config.features[i];
		if (!copy_text(c, &copy[i]))
			return false;
	}
	c->config.features = copy;
	return copy;
}

static bool copy_texts(struct xso_client *c)
{
	struct xso_client_config *config = &c->config;
	const char **texts[] = { &config->password, &config->bearer, &config->name,
		&config->version, &config->os, &config->type, &config->agent.id,
		&config->agent.software, &config->agent.device };

	if (!config->agent.software)
		config->agent.software = config->name;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (!copy_text(c, texts[i]))
			return false;
	return copy_features(c);
}

enum { UUID = 16 };

/* Of version 4 (RFC 9562 5.4): `bytes` are random. */
static void put_uuid(char text[2 * UUID + 5], uint8_t bytes[UUID])
{
	bytes[6] = (uint8_t)(0x40 | (bytes[6] & 0x0F));
	bytes[8] = (uint8_t)(0x80 | (bytes[8] & 0x3F));
	for (size_t i = 0; i < UUID; i++) {
		ascii_put_hex(text, bytes + i, 1);
		text += 2;
		if (i == 3 || i == 5 || i == 7 || i == 9)
			*text++ = '-';
	}
	*text = '\0';
}

/* Without randomness there is none, and no token. False: no memory. */
static bool make_agent_id(struct xso_client *c)
{
	uint8_t random[UUID];
	char text[2 * UUID + 5];

	if (c->config.agent.id || !xso_client_random(c, random, sizeof random))
		return true;
	put_uuid(text, random);
	c->config.agent.id = text;
	return copy_text(c, &c->config.agent.id);
}

static enum xso_status refuse_jid(struct xso_error *error)
{
	*error = (struct xso_error){ .status = XSO_ERROR_INVALID,
		.cls = "client",
		.field = "jid",
		.expected = "an address to log in with" };
	return XSO_ERROR_INVALID;
}

/* A part of an address as a text; NULL: there is none. False: no memory. */
static bool part(struct xso_client *c, const char *begin, size_t size, const char **text)
{
	*text = begin ? xso_arena_text(c->own, begin, size) : NULL;
	return *text || !begin;
}

static enum xso_status read_jid(struct xso_client *c, struct xso_error *error)
{
	const char *given = c->config.jid, *jid;
	struct xso_jid parts;
	enum xso_status status;

	if (!given)
		return refuse_jid(error);
	status = xso_jid_prepare(given, strlen(given), &jid, c->own);
	if (status == XSO_ERROR_INVALID)
		return refuse_jid(error);
	if (status || !copy_text(c, &jid))
		return error->status = XSO_ERROR_MEMORY;
	c->config.jid = jid;
	parts = xso_jid_split(jid);
	if (!parts.local && !c->config.anonymous)
		return refuse_jid(error);
	if (!part(c, parts.local, parts.local_size, &c->user) ||
		!part(c, parts.domain, parts.domain_size, &c->domain) ||
		!part(c, parts.resource, parts.resource_size, &c->resource) ||
		xso_jid_bare(jid, &c->bare, c->own))
		return error->status = XSO_ERROR_MEMORY;
	return XSO_OK;
}

static enum xso_status make_registry(struct xso_client *c, struct xso_error *error)
{
	enum xso_status status;

	c->registry = xso_registry_new(c->config.allocator);
	if (!c->registry)
		return error->status = XSO_ERROR_MEMORY;
	status = xso_registry_add_all(c->registry, own_modules, error);
	if (!status && c->config.modules)
		status = xso_registry_add_all(c->registry, c->config.modules, error);
	if (!status)
		status = xso_registry_freeze(c->registry);
	return error->status = status;
}

static void prepare_stream(struct xso_client *c)
{
	const struct xso_connection_config *given = c->config.connection;
	struct xso_stream_config *stream = &c->stream_config;

	if (given && given->stream)
		*stream = *given->stream;
	stream->allocator = c->config.allocator;
	stream->registry = c->registry;
	stream->handlers = c->handlers;
	stream->role = XSO_ROLE_INITIATOR;
	stream->mode = XSO_MODE_CLIENT;
	stream->to = c->domain;
	stream->from = c->config.anonymous ? NULL : c->bare;
}

static bool make_sm(struct xso_client *c)
{
	struct xso_sm_config config = { 0 };

	if (c->config.no_sm)
		return true;
	if (c->config.sm)
		config = *c->config.sm;
	config.allocator = c->config.allocator;
	c->config.sm = NULL;
	c->sm = xso_sm_new(&config);
	return c->sm;
}

enum xso_status xso_client_configure(struct xso_client *c, struct xso_error *error)
{
	enum xso_status status;

	c->own = xso_arena_new(c->config.allocator);
	c->handlers = xso_handlers_new(c->config.allocator);
	if (!c->own || !c->handlers)
		return error->status = XSO_ERROR_MEMORY;
	xso_arena_mark_secret(c->own);
	c->config.silence = c->config.silence ? c->config.silence : 300000;
	c->config.patience = c->config.patience ? c->config.patience : 30000;
	if (!copy_texts(c) || !make_agent_id(c) || !make_sm(c) || xso_liveness_listen(c))
		return error->status = XSO_ERROR_MEMORY;
	status = read_jid(c, error);
	if (!status)
		status = make_registry(c, error);
	if (!status)
		prepare_stream(c);
	return status;
}
