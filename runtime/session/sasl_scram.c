/* SCRAM, the client's side (RFC 5802, RFC 7677). */
#include "base/allocate.h"
#include "session/sasl_challenge.h"
#include "session/sasl_writer.h"

#include <string.h>

struct xso_scram {
	struct xso_bytes gs2; /* gs2-header */
	struct xso_scram_session session;
	const char *password; /* prepared; NULL: the keys must do */
	struct xso_sasl_keys keys;
	uint8_t server_signature[XSO_HASH_MOST];
};

static enum xso_hash hash_of(const struct xso_sasl *sasl)
{
	return (enum xso_hash)sasl->row->hash;
}

static enum xso_status write_gs2(struct xso_sasl *sasl)
{
	static const char *const flags[] = {
		[XSO_SASL_FLAG_N] = "n", [XSO_SASL_FLAG_Y] = "y", [XSO_SASL_FLAG_P] = "p="
	};
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);

	xso_sasl_put_text(&w, flags[sasl->choice.flag]);
	if (sasl->choice.flag == XSO_SASL_FLAG_P)
		xso_sasl_put_text(&w, xso_sasl_binding_name(sasl->choice.binding));
	xso_sasl_put_text(&w, ",");
	if (sasl->credentials.authzid) {
		xso_sasl_put_text(&w, "a=");
		xso_sasl_put_name(&w, sasl->credentials.authzid);
	}
	xso_sasl_put_text(&w, ",");
	return xso_sasl_written(&w, &sasl->scram->gs2);
}

/* Nothing is hashed where something should be bound: that would succeed, and prove nothing. */
static enum xso_status check_choice(struct xso_sasl *sasl)
{
	bool binds = sasl->choice.flag == XSO_SASL_FLAG_P;

	if ((unsigned)sasl->choice.flag > XSO_SASL_FLAG_P || binds != sasl->row->plus)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the flag of the choice does not fit its mechanism");
	if (binds && (!sasl->binding.size || !xso_sasl_binding_name(sasl->choice.binding)))
		return xso_sasl_fail(
			sasl, XSO_ERROR_INVALID, "there is no channel-binding data to bind with");
	if (!sasl->nonce || strlen(sasl->nonce) > 256 ||
		!xso_scram_is_nonce(sasl->nonce, strlen(sasl->nonce)))
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the nonce is not 16 to 256 printable characters without a comma");
	return XSO_OK;
}

/* Keys serve in place of the password, which is prepared now so that it is refused early. */
static enum xso_status prepare_secret(struct xso_sasl *sasl)
{
	const struct xso_sasl_keys *keys = sasl->credentials.keys;

	if (sasl->credentials.password)
		return xso_sasl_prepare(
			sasl, "password", sasl->credentials.password, &sasl->scram->password);
	if (!keys || keys->mechanism != (enum xso_sasl_mechanism)sasl->row->unbound)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID, "the password is missing");
	return XSO_OK;
}

/* The first message; what is behind the gs2-header is signed later. */
static enum xso_status write_first(
	struct xso_sasl *sasl, const char *user, struct xso_bytes *response)
{
	struct xso_bytes gs2 = sasl->scram->gs2;
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);
	enum xso_status status;

	xso_sasl_put(&w, gs2.data, gs2.size);
	xso_sasl_put_text(&w, "n=");
	xso_sasl_put_name(&w, user);
	xso_sasl_put_text(&w, ",r=");
	xso_sasl_put_text(&w, sasl->nonce);
	status = xso_sasl_written(&w, response);
	if (!status)
		sasl->scram->session.client_first =
			(struct xso_bytes){ response->data + gs2.size, response->size - gs2.size };
	return status;
}

static enum xso_status begin(struct xso_sasl *sasl, struct xso_bytes *response)
{
	enum xso_status status = check_choice(sasl);
	const char *user;

	if (status)
		return status;
	sasl->scram = xso_arena_alloc(sasl->arena, sizeof *sasl->scram);
	if (!sasl->scram)
		return XSO_ERROR_MEMORY;
	status = xso_sasl_prepare(sasl, "user", sasl->credentials.user, &user);
	if (!status)
		status = prepare_secret(sasl);
	if (!status)
		status = write_gs2(sasl);
	return status ? status : write_first(sasl, user, response);
}

static enum xso_status find_keys(struct xso_sasl *sasl, const struct xso_scram_challenge *challenge)
{
	const struct xso_sasl_keys *kept = sasl->credentials.keys;
	struct xso_scram *scram = sasl->scram;

	if (kept && kept->mechanism == (enum xso_sasl_mechanism)sasl->row->unbound &&
		kept->iterations == challenge->iterations &&
		kept->salt_size == challenge->salt.size &&
		!memcmp(kept->salt, challenge->salt.data, kept->salt_size)) {
		scram->keys = *kept;
		return XSO_OK;
	}
	if (!scram->password)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server has a new salt or number of iterations: the password is "
			"needed");
	return xso_scram_derive(&scram->keys, sasl->choice.mechanism, scram->password,
		challenge->salt, challenge->iterations);
}

static void put_channel(struct xso_sasl *sasl, struct xso_sasl_writer *w)
{
	struct xso_sasl_writer input = xso_sasl_write_in(sasl->arena);

	xso_sasl_put(&input, sasl->scram->gs2.data, sasl->scram->gs2.size);
	if (sasl->choice.flag == XSO_SASL_FLAG_P)
		xso_sasl_put(&input, sasl->binding.data, sasl->binding.size);
	xso_sasl_put_text(w, "c=");
	xso_sasl_put_base64(
		w, (struct xso_bytes){ (const uint8_t *)input.text, input.text ? input.size : 0 });
	if (!input.text)
		w->text = NULL;
}

/* Signs with our key, and works out what the server must sign with. */
static enum xso_status prove(struct xso_sasl *sasl, uint8_t proof[XSO_HASH_MOST])
{
	struct xso_scram *scram = sasl->scram;
	enum xso_hash hash = hash_of(sasl);
	size_t size = xso_hash_size(hash);
	uint8_t stored_key[XSO_HASH_MOST];
	enum xso_status status = xso_crypto_hash(hash, scram->keys.client_key, size, stored_key);

	if (!status)
		status = xso_scram_sign(hash, stored_key, &scram->session, sasl->arena, proof);
	for (size_t i = 0; i < size && !status; i++)
		proof[i] ^= scram->keys.client_key[i];
	if (!status)
		status = xso_scram_sign(hash, scram->keys.server_key, &scram->session, sasl->arena,
			scram->server_signature);
	xso_allocate_wipe(stored_key, sizeof stored_key);
	return status;
}

static enum xso_status answer(struct xso_sasl *sasl, struct xso_bytes message,
	const struct xso_scram_attribute *nonce, struct xso_bytes *response)
{
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);
	struct xso_scram *scram = sasl->scram;
	uint8_t proof[XSO_HASH_MOST];
	enum xso_status status;

	put_channel(sasl, &w);
	xso_sasl_put_text(&w, ",r=");
	xso_sasl_put(&w, nonce->value, nonce->size);
	scram->session.server_first = message;
	status = xso_sasl_written(&w, &scram->session.client_final);
	if (!status)
		status = prove(sasl, proof);
	scram->session = (struct xso_scram_session){ .client_first = scram->session.client_first };
	if (status)
		return status;
	xso_sasl_put_text(&w, ",p=");
	xso_sasl_put_base64(&w, (struct xso_bytes){ proof, xso_hash_size(hash_of(sasl)) });
	return xso_sasl_written(&w, response);
}

static enum xso_status verify(struct xso_sasl *sasl, struct xso_bytes message)
{
	struct xso_scram_reader reader = xso_scram_read(message);
	size_t size = xso_hash_size(hash_of(sasl));
	struct xso_scram_attribute attribute = { 0 }, rest;
	struct xso_bytes signature;
	enum xso_status status;

	if (!xso_scram_next(&reader, &attribute))
		attribute.name = '\0';
	if (attribute.name == 'e')
		return xso_scram_refused(sasl, &attribute);
	while (xso_scram_next(&reader, &rest))
		; /* extensions */
	if (attribute.name != 'v' || reader.bad)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server's last message does not begin with its signature");
	status = xso_scram_base64(&attribute, sasl->arena, &signature);
	if (status == XSO_ERROR_MEMORY)
		return status;
	if (status)
		return xso_sasl_fail(sasl, status, "the server's signature is no base64");
	if (signature.size != size ||
		!xso_crypto_equal(signature.data, sasl->scram->server_signature, size))
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server's signature is wrong: it does not know the password");
	return XSO_OK;
}

static enum xso_status challenged(
	struct xso_sasl *sasl, struct xso_bytes message, struct xso_bytes *response)
{
	struct xso_scram_challenge challenge;
	enum xso_status status;

	if (sasl->state == XSO_SASL_ANSWERED) {
		struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);
		status = verify(sasl, message);
		return status ? status : xso_sasl_written(&w, response);
	}
	status = xso_scram_read_challenge(sasl, message, &challenge);
	if (!status)
		status = find_keys(sasl, &challenge);
	return status ? status : answer(sasl, message, &challenge.nonce, response);
}

static enum xso_status succeeded(struct xso_sasl *sasl, struct xso_bytes data)
{
	if (sasl->state != XSO_SASL_ANSWERED || !data.size)
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server says success without proof that it knows the password");
	return verify(sasl, data);
}

const struct xso_sasl_steps xso_sasl_scram = { begin, challenged, succeeded };

enum xso_status xso_sasl_save_keys(const struct xso_sasl *sasl, struct xso_sasl_keys *keys)
{
	if (sasl->state != XSO_SASL_DONE || !sasl->scram)
		return XSO_ERROR_MISUSE;
	*keys = sasl->scram->keys;
	return XSO_OK;
}
