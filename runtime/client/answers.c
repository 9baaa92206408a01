/* What every client is asked. An application that has handlers of its own keeps them. */
#include "client/client.h"

#include <xmpp/disco.h>
#include <xmpp/ping.h>
#include <xmpp/version.h>
#include <xso/request.h>

static void on_ping(struct xso_request *request, const struct xmpp_ping *ping, void *user)
{
	(void)ping;
	(void)user;
	xso_reply_result(request, (struct xso_any){ 0 }, NULL);
}

static void on_version(struct xso_request *request, const struct xmpp_version *asked, void *user)
{
	const struct xso_client *c = user;
	const struct xmpp_version version = {
		.name = c->config.name, .version = c->config.version, .os = c->config.os
	};

	(void)asked;
	xso_reply_result(request, xmpp_version_any(&version), NULL);
}

enum { OWN_FEATURES = 3 };

/* Namespaces of what is answered, then those of the application. NULL: no memory. */
static const char **features_of(const struct xso_client *c, struct xso_arena *arena, size_t *n)
{
	const char **features =
		xso_arena_array(arena, OWN_FEATURES + c->config.n_features, sizeof *features);

	if (!features)
		return NULL;
	features[(*n)++] = "http://jabber.org/protocol/disco#info";
	features[(*n)++] = "urn:xmpp:ping";
	if (c->config.name)
		features[(*n)++] = "jabber:iq:version";
	for (size_t i = 0; i < c->config.n_features; i++)
		features[(*n)++] = c->config.features[i];
	return features;
}

static void describe(
	const struct xso_client *c, struct xso_request *request, struct xso_arena *arena)
{
	const struct xmpp_disco_info_identity identity = { .category = "client",
		.type = c->config.type ? c->config.type : "bot",
		.name = c->config.name };
	struct xmpp_disco_info info = { .identity = &identity, .n_identity = 1 };

	info.feature = features_of(c, arena, &info.n_feature);
	if (info.feature)
		xso_reply_result(request, xmpp_disco_info_any(&info), NULL);
}

/* A node is one that we do not have (XEP-0030 3.2). */
static void on_info(struct xso_request *request, const struct xmpp_disco_info *asked, void *user)
{
	const struct xso_client *c = user;
	struct xso_arena *arena;

	if (asked->node) {
		xso_reply_condition(request, "item-not-found", NULL, NULL);
		return;
	}
	arena = xso_arena_new(c->config.allocator);
	if (arena)
		describe(c, request, arena);
	xso_arena_release(arena);
}

enum xso_status xso_answers_begin(struct xso_client *c)
{
	const enum xso_status statuses[] = {
		xmpp_iq_on_ping(c->handlers, XMPP_IQ_TYPE_GET, on_ping, c),
		xmpp_iq_on_disco_info(c->handlers, XMPP_IQ_TYPE_GET, on_info, c),
		c->config.name ? xmpp_iq_on_version(c->handlers, XMPP_IQ_TYPE_GET, on_version, c)
			       : XSO_OK,
	};

	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
		if (statuses[i] == XSO_ERROR_MEMORY)
			return XSO_ERROR_MEMORY;
	return XSO_OK;
}
