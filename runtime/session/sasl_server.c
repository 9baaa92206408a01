#include "session/sasl_server.h"

#include "session/sasl_lists.h"
#include "session/scram.h"

#include <string.h>

enum xso_sasl_outcome xso_sasl_server_fail(
	struct xso_sasl_server *server, const char *condition, const char *text)
{
	server->condition = condition;
	server->text = text;
	return XSO_SASL_FAILURE;
}

enum xso_sasl_outcome xso_sasl_server_error(
	struct xso_sasl_server *server, enum xso_status status, const char *text)
{
	if (status == XSO_ERROR_MEMORY)
		return xso_sasl_server_fail(server, "temporary-auth-failure", "out of memory");
	return xso_sasl_server_fail(server, "malformed-request", text);
}

enum xso_sasl_outcome xso_sasl_server_admit(
	struct xso_sasl_server *server, const char *name, const char *authzid)
{
	const struct xso_sasl_directory *d = &server->config.directory;

	if (authzid && !*authzid)
		authzid = NULL;
	if (authzid && (!d->may_act_as || !d->may_act_as(d->user, name, authzid)))
		return xso_sasl_server_fail(
			server, "invalid-authzid", "the user may not act as whom he wants to");
	server->user = name;
	server->authzid = authzid;
	return XSO_SASL_SUCCESS;
}

static xso_sasl_respond *respond_of(const struct xso_sasl_row *row)
{
	static xso_sasl_respond *const responds[] = {
		[XSO_SASL_FAMILY_ANONYMOUS] = xso_sasl_serve_anonymous,
		[XSO_SASL_FAMILY_PLAIN] = xso_sasl_serve_plain,
		[XSO_SASL_FAMILY_BEARER] = xso_sasl_serve_bearer,
		[XSO_SASL_FAMILY_SCRAM] = xso_sasl_serve_scram,
		[XSO_SASL_FAMILY_EXTERNAL] = xso_sasl_serve_external,
		[XSO_SASL_FAMILY_TOKEN] = xso_sasl_serve_token,
	};

	return responds[row->family];
}

/* NULL for what was not offered: then there is nothing that could respond. */
static xso_sasl_respond *offered(
	const struct xso_sasl_offer *offer, const struct xso_sasl_row *row, const char *name)
{
	bool is = row->family == XSO_SASL_FAMILY_TOKEN
		? xso_sasl_has_name(offer->token_mechanisms, offer->n_token_mechanisms, name)
		: xso_sasl_has_name(offer->mechanisms, offer->n_mechanisms, name);

	return is ? respond_of(row) : NULL;
}

static bool keep_bytes(struct xso_arena *arena, struct xso_bytes *bytes)
{
	bytes->data = (const uint8_t *)xso_arena_text(arena, bytes->data, bytes->size);
	return bytes->data;
}

static bool keep_offer(struct xso_sasl_server *server, const struct xso_sasl_offer *offer)
{
	for (int i = 1; i < XSO_SASL_N_BINDINGS; i++) {
		enum xso_sasl_binding type = (enum xso_sasl_binding)i;
		server->binds[i] = xso_sasl_can_bind(&server->config.channel, type) &&
			(!offer->has_bindings ||
				xso_sasl_has_name(offer->bindings, offer->n_bindings,
					xso_sasl_binding_name(type)));
	}
	server->offers_plus = xso_sasl_offers_plus(offer);
	if (!server->config.prove_offer || server->row->family != XSO_SASL_FAMILY_SCRAM)
		return true;
	return !xso_sasl_lists(
		offer, (enum xso_hash)server->row->hash, server->arena, &server->lists);
}

static bool keep_config(struct xso_sasl_server *server)
{
	struct xso_sasl_server_config *c = &server->config;
	const char *nonce = c->nonce ? c->nonce : "";

	c->offer = (struct xso_sasl_offer){ 0 };
	c->nonce = xso_arena_text(server->arena, nonce, strlen(nonce));
	for (size_t i = 0; i < XSO_SASL_N_BINDINGS; i++)
		if (!keep_bytes(server->arena, &c->channel.bindings[i]))
			return false;
	return c->nonce && keep_bytes(server->arena, &c->fake_key);
}

struct xso_sasl_server *xso_sasl_server_new(const struct xso_sasl_server_config *config,
	const char *mechanism, const struct xso_allocator *allocator)
{
	struct xso_arena *arena = xso_arena_new(allocator);
	struct xso_sasl_server *server;

	if (!arena)
		return NULL;
	xso_arena_mark_secret(arena);
	server = xso_arena_alloc(arena, sizeof *server);
	if (server) {
		*server = (struct xso_sasl_server){ .arena = arena,
			.mechanism = xso_sasl_mechanism_of(mechanism),
			.config = *config };
		server->row = xso_sasl_row(server->mechanism);
		server->respond = offered(&config->offer, server->row, mechanism);
		if (keep_offer(server, &config->offer) && keep_config(server))
			return server;
	}
	xso_arena_release(arena);
	return NULL;
}

void xso_sasl_server_free(struct xso_sasl_server *server)
{
	if (server)
		xso_arena_release(server->arena);
}

/* What the server itself needs for this mechanism; NULL: nothing is missing. */
static const char *wants(const struct xso_sasl_server *server)
{
	const struct xso_sasl_server_config *c = &server->config;
	bool looks_up = server->row->family == XSO_SASL_FAMILY_SCRAM ||
		server->row->family == XSO_SASL_FAMILY_PLAIN;

	if (looks_up && c->fake_key.size < 16)
		return "the server's fake_key has fewer than 16 bytes";
	if (c->fake_salt_size > 32)
		return "the server's fake_salt_size is above 32";
	if (server->row->family == XSO_SASL_FAMILY_SCRAM &&
		(strlen(c->nonce) > 256 || !xso_scram_is_nonce(c->nonce, strlen(c->nonce))))
		return "the server's nonce is not 16 to 256 printable characters without a comma";
	return NULL;
}

bool xso_sasl_server_needs_tls(const struct xso_sasl_row *row)
{
	return row->family == XSO_SASL_FAMILY_PLAIN || row->family == XSO_SASL_FAMILY_BEARER ||
		row->family == XSO_SASL_FAMILY_TOKEN || row->family == XSO_SASL_FAMILY_EXTERNAL;
}

static enum xso_sasl_outcome respond(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	const char *missing;

	if (!server->respond)
		return xso_sasl_server_fail(
			server, "invalid-mechanism", "the mechanism was not offered");
	if (xso_sasl_server_needs_tls(server->row) && !server->config.channel.tls)
		return xso_sasl_server_fail(
			server, "encryption-required", "the mechanism needs TLS");
	missing = wants(server);
	if (missing)
		return xso_sasl_server_fail(server, "temporary-auth-failure", missing);
	if (!response.data && server->state == XSO_SASL_SERVER_FRESH) {
		*message = (struct xso_bytes){ (const uint8_t *)"", 0 };
		return XSO_SASL_CHALLENGE;
	}
	if (!response.data)
		response = (struct xso_bytes){ (const uint8_t *)"", 0 };
	return server->respond(server, response, message);
}

enum xso_sasl_outcome xso_sasl_server_respond(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	enum xso_sasl_outcome outcome;

	*message = (struct xso_bytes){ 0 };
	if (server->state == XSO_SASL_SERVER_DONE) {
		server->succeeded = false;
		return xso_sasl_server_fail(
			server, "malformed-request", "the exchange had come to its end");
	}
	outcome = respond(server, response, message);
	server->succeeded = outcome == XSO_SASL_SUCCESS;
	server->state =
		outcome == XSO_SASL_CHALLENGE ? XSO_SASL_SERVER_BEGUN : XSO_SASL_SERVER_DONE;
	return outcome;
}

const char *xso_sasl_server_condition(const struct xso_sasl_server *server)
{
	return server->condition ? server->condition : "";
}

const char *xso_sasl_server_text(const struct xso_sasl_server *server)
{
	return server->text ? server->text : "";
}

const char *xso_sasl_server_user(const struct xso_sasl_server *server)
{
	return server->succeeded ? server->user : NULL;
}

const char *xso_sasl_server_authzid(const struct xso_sasl_server *server)
{
	return server->succeeded ? server->authzid : NULL;
}
