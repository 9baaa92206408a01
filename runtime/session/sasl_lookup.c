/* What a server keeps of its users' passwords, and what it says of users that it has not. */
#include "session/sasl_server.h"
#include "session/sasl_writer.h"

#include <string.h>

/* Where there is nobody, a salt that is the same each time, and keys that nobody has. */
static enum xso_status make_up(struct xso_sasl_server *server, const char *name,
	enum xso_sasl_mechanism mechanism, struct xso_sasl_stored *stored)
{
	static const char *const uses[] = { "salt ", "stored key ", "server key " };
	const struct xso_sasl_server_config *c = &server->config;
	uint8_t made[3][XSO_HASH_MOST];

	for (size_t i = 0; i < 3; i++) {
		struct xso_sasl_writer w = xso_sasl_write_in(server->arena);
		enum xso_status status = XSO_ERROR_MEMORY;
		xso_sasl_put_text(&w, uses[i]);
		xso_sasl_put_text(&w, xso_sasl_mechanism_name(mechanism));
		xso_sasl_put_text(&w, " ");
		xso_sasl_put_text(&w, name);
		if (w.text)
			status = xso_crypto_hmac(XSO_HASH_SHA_512, c->fake_key.data,
				c->fake_key.size, w.text, w.size, made[i]);
		if (status)
			return status;
	}
	stored->iterations = c->fake_iterations ? c->fake_iterations : 4096;
	stored->salt_size = c->fake_salt_size ? c->fake_salt_size : 16;
	memcpy(stored->salt, made[0], 32);
	memcpy(stored->stored_key, made[1], sizeof stored->stored_key);
	memcpy(stored->server_key, made[2], sizeof stored->server_key);
	return XSO_OK;
}

enum xso_status xso_sasl_server_stored(struct xso_sasl_server *server, const char *name,
	enum xso_sasl_mechanism mechanism, struct xso_sasl_stored *stored, bool *known)
{
	const struct xso_sasl_directory *d = &server->config.directory;
	struct xso_sasl_stored made = { 0 };
	enum xso_status status;

	*stored = made;
	/* the same work whoever asks */
	status = make_up(server, name, mechanism, &made);
	if (status)
		return status;
	*known = d->stored && d->stored(d->user, name, mechanism, stored);
	if (!*known)
		*stored = made;
	if (!stored->iterations || stored->iterations > INT32_MAX || !stored->salt_size ||
		stored->salt_size > XSO_SASL_SALT)
		return XSO_ERROR_MISUSE;
	return XSO_OK;
}
