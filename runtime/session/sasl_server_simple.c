/* PLAIN, EXTERNAL and ANONYMOUS, the server's side. */
#include "base/allocate.h"
#include "object/saslprep.h"
#include "session/sasl_server.h"
#include "session/scram.h"

#include <xso/text.h>

#include <string.h>

/* Compares a password with what is kept of it. */
static enum xso_status check_password(struct xso_sasl_server *server, const char *password,
	enum xso_sasl_mechanism mechanism, const struct xso_sasl_stored *stored, bool *right)
{
	size_t size = xso_hash_size((enum xso_hash)xso_sasl_row(mechanism)->hash);
	struct xso_bytes salt = { stored->salt, stored->salt_size };
	struct xso_sasl_keys *keys = xso_arena_alloc(server->arena, sizeof *keys);
	struct xso_sasl_stored *made = xso_arena_alloc(server->arena, sizeof *made);
	enum xso_status status;

	if (!keys || !made)
		return XSO_ERROR_MEMORY;
	status = xso_scram_derive(keys, mechanism, password, salt, stored->iterations);
	if (!status)
		status = xso_sasl_stored_make(made, keys);
	*right = !status && xso_crypto_equal(made->stored_key, stored->stored_key, size);
	return status;
}

/* A password is worked on for who is not there, too: how long it takes tells nothing. */
static enum xso_sasl_outcome admit_by_password(
	struct xso_sasl_server *server, const char *name, const char *password, const char *authzid)
{
	static const uint8_t mechanisms[] = { XSO_SASL_SCRAM_SHA_512, XSO_SASL_SCRAM_SHA_1,
		XSO_SASL_SCRAM_SHA_256 };
	struct xso_sasl_stored *stored = xso_arena_alloc(server->arena, sizeof *stored);
	enum xso_sasl_mechanism mechanism = XSO_SASL_NONE;
	enum xso_status status = stored ? XSO_OK : XSO_ERROR_MEMORY;
	bool known = false, right = false;

	for (size_t i = 0; i < 3 && !status && !known; i++) {
		mechanism = (enum xso_sasl_mechanism)mechanisms[i];
		status = xso_sasl_server_stored(server, name, mechanism, stored, &known);
	}
	if (!status)
		status = check_password(server, password, mechanism, stored, &right);
	if (status == XSO_ERROR_MISUSE)
		return xso_sasl_server_fail(server, "temporary-auth-failure",
			"what is kept of the user's password has no salt, or no iterations");
	if (status)
		return xso_sasl_server_error(server, status, NULL);
	if (!known || !right)
		return xso_sasl_server_fail(server, "not-authorized",
			known ? "the password is wrong" : "there is no such user");
	return xso_sasl_server_admit(server, name, authzid);
}

/* RFC 4616 2: the address to act as, the user, the password, with NUL between. */
enum xso_sasl_outcome xso_sasl_serve_plain(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	const char *authzid = xso_arena_text(server->arena, response.data, response.size);
	const char *text[3], *end, *name, *password;
	enum xso_status status = authzid ? XSO_OK : XSO_ERROR_MEMORY;

	(void)message; /* there is none */
	if (status)
		return xso_sasl_server_error(server, status, NULL);
	text[0] = authzid;
	end = authzid + response.size;
	for (size_t i = 1; i < 3; i++) {
		text[i] = text[i - 1] + strlen(text[i - 1]) + 1;
		if (text[i] > end)
			return xso_sasl_server_error(
				server, XSO_ERROR_INVALID, "this is no message of PLAIN");
	}
	if (text[2] + strlen(text[2]) != end ||
		xso_text_valid(authzid, strlen(authzid)) != strlen(authzid))
		return xso_sasl_server_error(
			server, XSO_ERROR_INVALID, "this is no message of PLAIN");
	status = xso_saslprep(text[1], &name, server->arena);
	if (!status)
		status = xso_saslprep(text[2], &password, server->arena);
	if (status)
		return xso_sasl_server_error(server, status,
			"the client's user and password are not what SASLprep allows");
	return admit_by_password(server, name, password, authzid);
}

/* RFC 4422 appendix A. */
enum xso_sasl_outcome xso_sasl_serve_external(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	const struct xso_sasl_directory *d = &server->config.directory;
	const char *authzid = xso_arena_text(server->arena, response.data, response.size);
	char *name = xso_arena_alloc(server->arena, XSO_SASL_NAME);

	(void)message; /* there is none */
	if (!authzid || !name)
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	if (xso_text_valid(authzid, response.size) != response.size)
		return xso_sasl_server_error(
			server, XSO_ERROR_INVALID, "the client's authzid is no text");
	if (!d->certificate || !d->certificate(d->user, authzid, name))
		return xso_sasl_server_fail(server, "not-authorized",
			"there is no certificate, or not for whom the client wants to act as");
	server->user = name;
	server->authzid = *authzid ? authzid : NULL;
	return XSO_SASL_SUCCESS;
}

/* RFC 4505: what the client says of itself is not looked at. */
enum xso_sasl_outcome xso_sasl_serve_anonymous(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	(void)response;
	(void)message; /* there is none */
	server->user = "";
	return XSO_SASL_SUCCESS;
}
