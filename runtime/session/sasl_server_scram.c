/* SCRAM, the server's side (RFC 5802, RFC 7677). */
#include "base/allocate.h"
#include "object/saslprep.h"
#include "session/sasl_server.h"
#include "session/sasl_writer.h"
#include "session/scram.h"

#include <string.h>

struct xso_scram_server {
	struct xso_bytes gs2; /* the client's gs2-header */
	enum xso_sasl_binding binding;
	struct xso_bytes client_first, server_first;
	const char *name, *authzid;
	const char *nonce; /* both, one behind the other */
	struct xso_sasl_stored stored;
	bool known; /* there is such a user */
};

static enum xso_sasl_outcome malformed(struct xso_sasl_server *server)
{
	return xso_sasl_server_fail(server, "malformed-request", "this is no message of SCRAM");
}

/* RFC 5802 6: what the client says of channel binding must fit what was offered to it. */
static enum xso_sasl_outcome check_flag(
	struct xso_sasl_server *server, char flag, const char *type, size_t size)
{
	if (flag == 'y' && server->offers_plus)
		return xso_sasl_server_fail(server, "not-authorized",
			"the client did not see that channel binding is offered");
	if (server->row->plus != (flag == 'p'))
		return xso_sasl_server_fail(server, "malformed-request",
			"the client's flag of channel binding does not fit the mechanism");
	for (int i = 1; flag == 'p' && i < XSO_SASL_N_BINDINGS; i++) {
		const char *name = xso_sasl_binding_name((enum xso_sasl_binding)i);
		if (server->binds[i] && strlen(name) == size && !memcmp(name, type, size))
			server->scram->binding = (enum xso_sasl_binding)i;
	}
	if (flag == 'p' && !server->scram->binding)
		return xso_sasl_server_fail(server, "not-authorized",
			"the client binds the channel in a way that was not offered");
	return XSO_SASL_CHALLENGE;
}

/* gs2-header: the flag, ",", an address to act as or nothing, ",". */
static enum xso_sasl_outcome read_gs2(struct xso_sasl_server *server, struct xso_bytes message)
{
	const char *text = (const char *)message.data, *end = text + message.size;
	const char *flag_end = memchr(text, ',', message.size), *name, *name_end;
	struct xso_scram_attribute authzid = { 0 };
	enum xso_status status;

	name = flag_end ? flag_end + 1 : end;
	name_end = memchr(name, ',', (size_t)(end - name));
	if (!name_end || !strchr("nyp", *text) ||
		(*text == 'p' ? flag_end < text + 3 || text[1] != '=' : flag_end != text + 1))
		return malformed(server);
	if (name_end != name) {
		if (name_end - name < 3 || name[0] != 'a' || name[1] != '=')
			return malformed(server);
		authzid.value = name + 2;
		authzid.size = (size_t)(name_end - authzid.value);
		status = xso_scram_name(&authzid, server->arena, &server->scram->authzid);
		if (status)
			return xso_sasl_server_error(server, status,
				"the client's authzid is not escaped as it must be");
	}
	server->scram->gs2 = (struct xso_bytes){ message.data, (size_t)(name_end + 1 - text) };
	return check_flag(
		server, *text, text + 2, (size_t)(flag_end - text) - (*text == 'p' ? 2 : 1));
}

static enum xso_sasl_outcome read_name(
	struct xso_sasl_server *server, const struct xso_scram_attribute *attribute)
{
	const char *name;
	enum xso_status status = xso_scram_name(attribute, server->arena, &name);

	if (!status)
		status = xso_saslprep(name, &server->scram->name, server->arena);
	if (status)
		return xso_sasl_server_error(server, status,
			"the client's user is not escaped and prepared as it must be");
	return XSO_SASL_CHALLENGE;
}

/* Keeps both nonces, one behind the other. */
static bool keep_nonce(struct xso_sasl_server *server, const struct xso_scram_attribute *theirs)
{
	struct xso_sasl_writer w = xso_sasl_write_in(server->arena);

	xso_sasl_put(&w, theirs->value, theirs->size);
	xso_sasl_put_text(&w, server->config.nonce);
	server->scram->nonce = w.text;
	return w.text;
}

static enum xso_sasl_outcome read_first(struct xso_sasl_server *server, struct xso_bytes message)
{
	struct xso_scram_server *scram = server->scram;
	struct xso_scram_reader reader;
	struct xso_scram_attribute attribute;
	enum xso_sasl_outcome outcome = read_gs2(server, message);

	if (outcome == XSO_SASL_FAILURE)
		return outcome;
	scram->client_first.data = message.data + scram->gs2.size;
	scram->client_first.size = message.size - scram->gs2.size;
	reader = xso_scram_read(scram->client_first);
	if (!xso_scram_expect(&reader, 'n', &attribute))
		return malformed(server); /* with "m=", too: no extension is known */
	outcome = read_name(server, &attribute);
	if (outcome == XSO_SASL_FAILURE)
		return outcome;
	if (!xso_scram_expect(&reader, 'r', &attribute) ||
		!xso_scram_is_nonce(attribute.value, attribute.size))
		return malformed(server);
	if (!keep_nonce(server, &attribute))
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	while (xso_scram_next(&reader, &attribute))
		; /* extensions */
	return reader.bad ? malformed(server) : XSO_SASL_CHALLENGE;
}

static enum xso_sasl_outcome challenge(struct xso_sasl_server *server, struct xso_bytes *message)
{
	struct xso_scram_server *scram = server->scram;
	struct xso_sasl_writer w = xso_sasl_write_in(server->arena);
	char tls[5];

	xso_sasl_put_text(&w, "r=");
	xso_sasl_put_text(&w, scram->nonce);
	xso_sasl_put_text(&w, ",s=");
	xso_sasl_put_base64(&w, (struct xso_bytes){ scram->stored.salt, scram->stored.salt_size });
	xso_sasl_put_text(&w, ",i=");
	xso_sasl_put_number(&w, scram->stored.iterations);
	if (server->lists) {
		xso_sasl_put_text(&w, ",h=");
		xso_sasl_put_text(&w, server->lists);
	}
	if (server->lists && server->config.channel.tls) {
		xso_scram_tls(server->config.channel.tls, tls);
		xso_sasl_put_text(&w, ",t=");
		xso_sasl_put_text(&w, tls);
	}
	if (xso_sasl_written(&w, message))
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	scram->server_first = *message;
	return XSO_SASL_CHALLENGE;
}

static enum xso_sasl_outcome answer_first(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	const char *copy = xso_arena_text(server->arena, response.data, response.size);
	enum xso_sasl_outcome outcome;
	enum xso_status status;

	server->scram = xso_arena_alloc(server->arena, sizeof *server->scram);
	if (!copy || !server->scram)
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	response.data = (const uint8_t *)copy;
	if (xso_scram_read(response).bad)
		return malformed(server);
	outcome = read_first(server, response);
	if (outcome == XSO_SASL_FAILURE)
		return outcome;
	status = xso_sasl_server_stored(server, server->scram->name,
		(enum xso_sasl_mechanism)server->row->unbound, &server->scram->stored,
		&server->scram->known);
	if (status == XSO_ERROR_MISUSE)
		return xso_sasl_server_fail(server, "temporary-auth-failure",
			"what is kept of the user's password has no salt, or no iterations");
	if (status)
		return xso_sasl_server_error(server, status, NULL);
	return challenge(server, message);
}

/* c=: what the client hashed is its own header, and what we have of the channel. */
static enum xso_sasl_outcome check_channel(
	struct xso_sasl_server *server, const struct xso_scram_attribute *attribute)
{
	struct xso_scram_server *scram = server->scram;
	struct xso_bytes theirs, binding = { 0 };
	struct xso_sasl_writer w = xso_sasl_write_in(server->arena);
	enum xso_status status = xso_scram_base64(attribute, server->arena, &theirs);

	if (scram->binding)
		binding = server->config.channel.bindings[scram->binding];
	xso_sasl_put(&w, scram->gs2.data, scram->gs2.size);
	xso_sasl_put(&w, binding.data, binding.size);
	if (!status && !w.text)
		status = XSO_ERROR_MEMORY;
	if (status)
		return xso_sasl_server_error(
			server, status, "the client's channel binding is no base64");
	if (theirs.size != w.size || !xso_crypto_equal(theirs.data, w.text, w.size))
		return xso_sasl_server_fail(server, "not-authorized",
			"the channel bindings differ: somebody may sit between");
	return XSO_SASL_SUCCESS;
}

/* Whose hash is the key that we keep: only the client's key turns its signature into the proof. */
static enum xso_status check_proof(struct xso_sasl_server *server, struct xso_bytes proof,
	const struct xso_scram_session *session, bool *right)
{
	struct xso_scram_server *scram = server->scram;
	enum xso_hash hash = (enum xso_hash)server->row->hash;
	size_t size = xso_hash_size(hash);
	uint8_t key[XSO_HASH_MOST], hashed[XSO_HASH_MOST];
	enum xso_status status;

	*right = false;
	if (proof.size != size)
		return XSO_OK;
	status = xso_scram_sign(hash, scram->stored.stored_key, session, server->arena, key);
	for (size_t i = 0; i < size && !status; i++)
		key[i] ^= proof.data[i];
	if (!status)
		status = xso_crypto_hash(hash, key, size, hashed);
	if (!status)
		*right = xso_crypto_equal(hashed, scram->stored.stored_key, size);
	xso_allocate_wipe(key, sizeof key);
	return status;
}

static enum xso_sasl_outcome admit(struct xso_sasl_server *server, struct xso_bytes proof,
	const struct xso_scram_session *session, struct xso_bytes *message)
{
	struct xso_scram_server *scram = server->scram;
	enum xso_hash hash = (enum xso_hash)server->row->hash;
	struct xso_sasl_writer w = xso_sasl_write_in(server->arena);
	uint8_t signature[XSO_HASH_MOST];
	enum xso_sasl_outcome outcome;
	bool right;
	enum xso_status status = check_proof(server, proof, session, &right);

	if (status)
		return xso_sasl_server_error(server, status, NULL);
	if (!right || !scram->known)
		return xso_sasl_server_fail(server, "not-authorized",
			scram->known ? "the password is wrong" : "there is no such user");
	outcome = xso_sasl_server_admit(server, scram->name, scram->authzid);
	if (outcome != XSO_SASL_SUCCESS)
		return outcome;
	status = xso_scram_sign(hash, scram->stored.server_key, session, server->arena, signature);
	xso_sasl_put_text(&w, "v=");
	xso_sasl_put_base64(&w, (struct xso_bytes){ signature, status ? 0 : xso_hash_size(hash) });
	if (status || xso_sasl_written(&w, message))
		return xso_sasl_server_error(server, XSO_ERROR_MEMORY, NULL);
	return XSO_SASL_SUCCESS;
}

static enum xso_sasl_outcome check_nonce(
	struct xso_sasl_server *server, struct xso_scram_reader *reader)
{
	const char *nonce = server->scram->nonce;
	struct xso_scram_attribute attribute;

	if (!xso_scram_expect(reader, 'r', &attribute))
		return malformed(server);
	if (strlen(nonce) != attribute.size || memcmp(nonce, attribute.value, attribute.size) != 0)
		return xso_sasl_server_fail(
			server, "not-authorized", "the client changed the nonce");
	return XSO_SASL_SUCCESS;
}

/* The proof, which is the last attribute; those before it that are not known are passed over. */
static bool find_proof(struct xso_scram_reader *reader, struct xso_scram_attribute *proof)
{
	while (xso_scram_next(reader, proof))
		if (proof->name == 'p')
			return reader->at == reader->end;
	return false;
}

static enum xso_sasl_outcome answer_final(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	struct xso_scram_server *scram = server->scram;
	struct xso_scram_reader reader = xso_scram_read(response);
	struct xso_scram_session session = { scram->client_first, scram->server_first, response };
	struct xso_scram_attribute attribute;
	struct xso_bytes proof;
	enum xso_sasl_outcome outcome;
	enum xso_status status;

	if (!xso_scram_expect(&reader, 'c', &attribute))
		return malformed(server);
	outcome = check_channel(server, &attribute);
	if (outcome != XSO_SASL_FAILURE)
		outcome = check_nonce(server, &reader);
	if (outcome == XSO_SASL_FAILURE)
		return outcome;
	if (!find_proof(&reader, &attribute))
		return malformed(server);
	session.client_final.size = (size_t)(attribute.value - 3 - (const char *)response.data);
	status = xso_scram_base64(&attribute, server->arena, &proof);
	if (status)
		return xso_sasl_server_error(server, status, "the client's proof is no base64");
	return admit(server, proof, &session, message);
}

enum xso_sasl_outcome xso_sasl_serve_scram(
	struct xso_sasl_server *server, struct xso_bytes response, struct xso_bytes *message)
{
	return server->scram ? answer_final(server, response, message)
			     : answer_first(server, response, message);
}
