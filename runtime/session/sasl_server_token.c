/* The server's side of tokens: HT-* of FAST, and OAUTHBEARER. */
#include "base/ascii.h"
#include "object/saslprep.h"
#include "session/sasl_server.h"
#include "session/sasl_token.h"
#include "session/scram.h"

#include <xso/text.h>

#include <string.h>

static enum xso_status sign(struct xso_sasl_server *server, const char *token, const char *who,
	uint8_t out[XSO_HASH_MOST])
{
	struct xso_bytes bytes = { (const uint8_t *)token, strlen(token) }, binding = { 0 };

	if (server->row->binding)
		binding = server->config.channel.bindings[server->row->binding];
	return xso_sasl_token_sign(
		(enum xso_hash)server->row->hash, bytes, who, binding, server->arena, out);
}

/* Looks for the token that the client signed with. */
static enum xso_sasl_outcome admit_by_token(struct xso_sasl_server *server, const char *name,
	struct xso_bytes proof, struct xso_bytes *message)
{
	const struct xso_sasl_directory *d = &server->config.directory;
	size_t size = xso_hash_size((enum xso_hash)server->row->hash);
	char *token = xso_arena_alloc(server->arena, XSO_SASL_TOKEN);
	uint8_t signature[XSO_HASH_MOST];
	enum xso_status status = token ? XSO_OK : XSO_ERROR_MEMORY;
	const char *answer = NULL;

	for (size_t n = 0; !status && !answer && d->token &&
		d->token(d->user, name, server->mechanism, n, token);
		n++) {
		status = sign(server, token, "Initiator", signature);
		if (!status && *token && proof.size == size &&
			xso_crypto_equal(signature, proof.data, size))
			answer = token;
	}
	if (!status && !answer)
		return xso_sasl_server_fail(
			server, "not-authorized", "the user has no such token for this mechanism");
	if (!status)
		status = sign(server, token, "Responder", signature);
	if (!status)
		answer = xso_arena_text(server->arena, signature, size);
	if (status || !answer)
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	*message = (struct xso_bytes){ (const uint8_t *)answer, size };
	return xso_sasl_server_admit(server, name, NULL);
}

enum xso_sasl_outcome xso_sasl_serve_token(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	const char *text = xso_arena_text(server->arena, response.data, response.size), *name;
	struct xso_bytes proof;
	enum xso_status status;

	if (!text)
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	if (server->row->binding &&
		!xso_sasl_can_bind(
			&server->config.channel, (enum xso_sasl_binding)server->row->binding))
		return xso_sasl_server_fail(server, "not-authorized",
			"there is no channel-binding data of the token's type");
	proof.data = response.data + strlen(text) + 1;
	if (strlen(text) == response.size)
		return xso_sasl_server_error(
			server, XSO_ERROR_INVALID, "there is no signature behind the user");
	proof.size = response.size - strlen(text) - 1;
	status = xso_saslprep(text, &name, server->arena);
	if (status)
		return xso_sasl_server_error(
			server, status, "the client's user is not what SASLprep allows");
	return admit_by_token(server, name, proof, message);
}

/* gs2-header of OAUTHBEARER; NULL: there is none. Else what is behind it. */
static const char *skip_gs2(
	struct xso_sasl_server *server, char *text, const char **authzid, enum xso_status *status)
{
	char *end = strchr(text, '\x01');
	struct xso_scram_attribute attribute = { .value = text + 4 };

	*status = XSO_ERROR_INVALID;
	*authzid = NULL;
	if (!end || end < text + 3 || (*text != 'n' && *text != 'y') || text[1] != ',' ||
		end[-1] != ',')
		return NULL;
	if (end > text + 3) {
		attribute.size = (size_t)(end - 1 - attribute.value);
		if (strncmp(text + 2, "a=", 2) != 0 || end < text + 6)
			return NULL;
		*status = xso_scram_name(&attribute, server->arena, authzid);
		return *status ? NULL : end + 1;
	}
	*status = XSO_OK;
	return end + 1;
}

/* The token of the key "auth"; NULL: there is none. Keys end with U+0001, and so do all of them. */
static char *find_bearer(char *text, const char *end)
{
	char *found = NULL, *next;

	for (; (next = strchr(text, '\x01')); text = next + 1) {
		if (next == text)
			return text + 1 == end ? found : NULL;
		*next = '\0';
		if (!found && !strncmp(text, "auth=", 5)) {
			char *scheme = text + 5;
			for (size_t i = 0; i < 7; i++)
				if (scheme[i] != "Bearer "[i] && scheme[i] != "bearer "[i])
					return NULL;
			found = scheme + 7;
		}
	}
	return NULL;
}

/* RFC 7628 3.2.3: the client is told in a challenge, answers with U+0001, and fails then. */
static enum xso_sasl_outcome refuse_bearer(
	struct xso_sasl_server *server, struct xso_bytes *message)
{
	static const char error[] = "{\"status\":\"invalid_token\"}";

	server->refused = true;
	*message = (struct xso_bytes){ (const uint8_t *)error, sizeof error - 1 };
	return XSO_SASL_CHALLENGE;
}

enum xso_sasl_outcome xso_sasl_serve_bearer(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	const struct xso_sasl_directory *d = &server->config.directory;
	char *text = xso_arena_text(server->arena, response.data, response.size);
	char *name = xso_arena_alloc(server->arena, XSO_SASL_NAME), *bearer;
	const char *authzid, *rest;
	enum xso_status status;

	if (!text || !name)
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	if (server->refused)
		return xso_sasl_server_fail(server, "not-authorized", "the token is no good");
	rest = skip_gs2(server, text, &authzid, &status);
	bearer = rest ? find_bearer(text + (rest - text), text + response.size) : NULL;
	if (!bearer || !*bearer)
		return xso_sasl_server_error(server, status ? status : XSO_ERROR_INVALID,
			"this is no message of OAUTHBEARER");
	if (!d->bearer || !d->bearer(d->user, bearer, name))
		return refuse_bearer(server, message);
	return xso_sasl_server_admit(server, name, authzid);
}
